"""For whom a spokesman, lawyer or publicist speaks."""

from collections.abc import Iterator

from spacy.tokens import Token

from claims.extraction.coreference import Coreference
from claims.extraction.coreference.appositions import name_after
from claims.extraction.entities import Entity
from claims.extraction.grammar.nouns import AGENT_NOUNS, SPOKES_NOUNS, same_sort
from claims.extraction.grammar.phrases import children, opening, phrase
from claims.extraction.grammar.sentences import sentence_start

_PRINCIPALS = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def principals(found: Coreference) -> dict[int, int]:
    """Map each spokesperson's entity number to that of whom they speak for."""
    speaks_for: dict[int, int] = {}
    for token in found.doc:
        if token.lemma_.lower() not in AGENT_NOUNS:
            continue
        spokesperson, principal = (
            _spokesperson(token, found),
            principal_of(token, found),
        )
        if spokesperson and principal and spokesperson is not principal:
            speaks_for.setdefault(spokesperson.id, principal.id)
    return speaks_for


def principal_of(noun: Token, found: Coreference) -> Entity | None:
    """Whoever stands behind "X's lawyer", "X spokesman", "a spokesman for X".

    "The spokesman", who is whose is not said here, stands for whom one did before.
    """
    principal = _principal_beside(noun, found)
    if principal is None and opening(noun).lower_ == "the":
        earlier = (t for t in reversed(noun.doc[: noun.i]) if _is_alike(t, noun))
        principal = next(
            filter(None, (_principal_beside(t, found) for t in earlier)), None
        )
    if principal is None and noun.lemma_.lower() in SPOKES_NOUNS:
        principal = _body_before(noun, found)
    return principal


def _body_before(noun: Token, found: Coreference) -> Entity | None:
    """The one body that acted or spoke just before: "Amtel sued. Spokesman Roe"."""
    start = max(sentence_start(noun) - 1, 0)
    before = sentence_start(noun.doc[start])
    acting = {
        one.entity.id: one.entity
        for one in found.said
        if before <= one.head.i < noun.i
        and one.entity is not None
        and one.entity.label == "ORG"
        and (one.is_subject or one.head.i in found.speaking)
    }
    return next(iter(acting.values())) if len(acting) == 1 else None


def _is_alike(earlier: Token, noun: Token) -> bool:
    return same_sort(earlier.lemma_, noun.lemma_)


def _principal_beside(noun: Token, found: Coreference) -> Entity | None:
    for token in _behind(noun):
        entity = found.entity(token)
        if entity is None or entity is _spokesperson(noun, found):
            continue
        if entity.label in _PRINCIPALS:
            return entity
    return None


def _behind(noun: Token) -> Iterator[Token]:
    yield from children(noun, "nmod:poss")
    yield from _after_for(noun)
    for child in children(noun, "nmod"):
        if any(case.lower_ in {"for", "of"} for case in children(child, "case")):
            yield child
            yield from children(child, "appos", "nmod:poss", "compound", "flat")
    if noun.lemma_.lower() in SPOKES_NOUNS:
        yield from reversed(children(noun, "compound"))
        yield from _title_words(noun)


def _after_for(noun: Token) -> Iterator[Token]:
    """The name right behind "for", wherever the parse hangs it."""
    after = noun.doc[noun.i + 1 : noun.i + 4]
    if len(after) > 1 and after[0].lower_ == "for":
        yield from (token for token in after[1:] if token.tag_ in {"NNP", "NNPS"})


def _title_words(noun: Token) -> Iterator[Token]:
    """The words right before the noun, wherever the parse hangs them."""
    place = noun.i - 1
    while place >= 0 and noun.doc[place].tag_ in {"NNP", "NN", "POS"}:
        yield noun.doc[place]
        place -= 1


def _spokesperson(noun: Token, found: Coreference) -> Entity | None:
    """The person who holds the job: named after it or around it."""
    after = noun.i + 1
    if after < len(found.doc):
        entity = found.cast.at(after)
        if entity is not None and entity.is_person:
            return entity
    around = [*children(noun, "appos", "flat", "nsubj")]
    if noun.dep_ in {"appos", "compound", "nmod:desc"}:
        around.append(noun.head)
    for token in around:
        entity = found.cast.at(token.i)
        if entity is not None and entity.is_person:
            return entity
    named = name_after(noun, phrase(noun), found.cast)
    return named if named is not None and named.is_person else None

"""Resolve the source of an attribution to a name within the article."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extraction.coreference import Coreference, antecedent
from claims.extraction.coreference.appositions import BREAKS, name_after, name_before
from claims.extraction.entities import Entity
from claims.extraction.nouns import AGENT_NOUNS, noun_type
from claims.extraction.phrases import (
    children,
    clause,
    long_phrase,
    tokens_between,
    without_article,
)
from claims.extraction.speakers.documents import author_of, subject_above
from claims.extraction.speakers.spokespeople import principal_of, principals
from claims.reading import Span, SpeakerRead

_RELATIVE: Final = frozenset({"who", "whom", "whose", "which"})
_RELATIVE_TAGS: Final = frozenset({"WP", "WDT"})
_MEANS: Final = frozenset({"through", "via"})
_VERBAL: Final = frozenset({"VB", "MD", "RB"})
_PREPOSITIONS: Final = frozenset({"IN", "TO"})
_PRONOUN_TAGS: Final = frozenset({"PRP", "PRP$", "WP", "DT", "WDT"})


class SpeakerResolver:
    """Turns source spans of one article into speakers."""

    def __init__(self, found: Coreference) -> None:
        """Look up once for whom everybody speaks."""
        self._found = found
        self._principals = principals(found)

    def resolve(self, source: Sequence[Span]) -> SpeakerRead:
        """Return who speaks; the name is None where there is no source or no clue.

        A pronoun or description gives the name it stands for, a document its
        author's, a crowd its own phrase.
        """
        spans = tuple(source)
        if not spans:
            return SpeakerRead(None, None, ())
        source = tokens_between(self._found.doc, *spans[0])
        core = _core(self._found, source) if source is not None else None
        if source is None or core is None:
            return SpeakerRead(None, None, spans)
        head = head_of(core, self._found)
        if noun := self._noun_meant(head):
            head = noun
            source = core = long_phrase(noun)
        if _are_several(core, self._found):
            return SpeakerRead(without_article(core), None, spans)
        entity = (
            name_after(head, source, self._found.cast)
            or self._entity(head)
            or name_before(head, core, self._found.cast)
            or self._speaking_through(head)
        )
        if entity is not None:
            behind = self._principals.get(entity.id)
            return SpeakerRead(entity.name, entity.id, spans, behind)
        return SpeakerRead(self._phrase(head, core), None, spans, self._behind(head))

    def _noun_meant(self, pronoun: Token) -> Token | None:
        """The noun that "who", or a "they" without a name, stands for."""
        if pronoun.tag_ in _RELATIVE_TAGS:
            return antecedent(pronoun)
        meant = self._found.at(pronoun)
        return meant.antecedent if meant and meant.entity is None else None

    def _entity(self, head: Token) -> Entity | None:
        entity = self._found.entity(head)
        if entity is None and noun_type(head.lemma_) == "document":
            entity = author_of(head, self._found)
        return entity

    def _speaking_through(self, head: Token) -> Entity | None:
        """Who speaks "through a representative" that is not named."""
        through = any(case.lower_ in _MEANS for case in children(head, "case"))
        return subject_above(clause(head), self._found) if through else None

    def _behind(self, head: Token) -> int | None:
        """For whom an unnamed spokesman speaks."""
        if head.lemma_.lower() not in AGENT_NOUNS:
            return None
        principal = principal_of(head, self._found)
        return principal.id if principal else None

    def _phrase(self, head: Token, core: TokenSpan) -> str | None:
        if head.tag_ in _PRONOUN_TAGS and len(core) == 1:
            return None
        return without_article(core) or None


def _are_several(core: TokenSpan, found: Coreference) -> bool:
    """Match "Ruiz and Lind": two people, each named."""
    named = {
        e.id for _, e in found.cast.mentions_in(core.start, core.end) if e.is_person
    }
    return len(named) > 1 and any(
        token.tag_ == "CC" and found.cast.at(token.i) is None for token in core
    )


def _core(found: Coreference, source: TokenSpan) -> TokenSpan | None:
    """The source without marks at its edges and without what follows a comma."""
    doc, start, end = found.doc, source.start, source.end
    while start < end and (doc[start].is_punct or doc[start].is_space):
        start += 1
    if start < end and doc[start].lower_ in _RELATIVE:
        if start + 1 == end or doc[start + 1].tag_[:2] in _VERBAL:
            return doc[start : start + 1]
        start += 1  # "whom Ruiz accused": it is she who speaks
    for token in doc[start + 1 : end]:
        if _breaks_off(token, found):
            end = token.i
            break
    while end > start and _trails(doc[end - 1]):
        end -= 1
    return doc[start:end] if start < end else None


def _trails(token: Token) -> bool:
    """Match what a source may end with and is no part of a name: "Ruiz also"."""
    return token.is_space or token.tag_ in {"POS", "RB", "IN"}


def _breaks_off(token: Token, found: Coreference) -> bool:
    """Say whether an apposition or a clause begins here."""
    inside_a_name = found.cast.at(token.i) is not None
    return not inside_a_name and (
        token.text in BREAKS or token.is_space or token.lower_ in _RELATIVE
    )


def head_of(core: TokenSpan, found: Coreference) -> Token:
    """The word the phrase is about: a name at its end, else its last plain noun."""
    doc = core.doc
    before_preposition = next(
        (t.i for t in core if t.tag_ in _PREPOSITIONS and t.i > core.start), core.end
    )
    named = found.cast.mentions_in(core.start, before_preposition)
    if named and named[-1][0].end == before_preposition:
        mention = named[-1][0]
        return doc[mention.start : mention.end].root
    if core.root.dep_ == "det" and core.root.head.tag_[:2] == "NN":
        return core.root.head
    nouns = [t for t in doc[core.start : before_preposition] if _is_head_word(t)]
    return nouns[-1] if nouns else core.root


def _is_head_word(token: Token) -> bool:
    return token.tag_[:2] in {"NN", "PR", "WP", "CD"} or token.tag_ in {"DT", "JJS"}

"""Gather the circumstances of a figure from the parse of its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.circumstances.dating import dated_word, head_of
from claims.extraction.circumstances.predicates import (
    Link,
    age_bearer,
    age_predicate,
    noun_predicate,
    predicate,
    unmarked_complement,
)
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import (
    children,
    is_predicate,
    long_phrase,
    opening,
    phrase,
)
from claims.extraction.grammar.sentences import sentence_start
from claims.facts.figure import FigureKind
from claims.reading import Circumstances, Predicate

_MODIFIERS: Final = frozenset({"amod", "compound", "nmod", "nmod:desc", "acl"})
_COMMON: Final = frozenset({"NN", "NNS"})
_EMBEDDED: Final = frozenset({"ccomp", "xcomp", "advcl", "acl", "acl:relcl"})
_COMPLEMENTS: Final = frozenset({"ccomp", "xcomp"})
_CONTENT: Final = ("NN", "VB", "JJ", "RB")
_EVERYTHING: Final = frozenset({"all", "both"})
_EMBEDDINGS = 3


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The tokens of a figure: its number, what is counted, where it hangs.

    `anchor` is the token whose relation ties the whole phrase to the sentence:
    the counted noun, or "dozens" in "dozens of women", or a date's head. `end` is
    the token after the number.
    """

    anchor: Token
    noun: Token | None = None
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence: its characters, who is named or meant in it, its content words."""

    span: tuple[int, int]
    entities: tuple[int, ...]
    lemmas: tuple[str, ...]


class Surroundings:
    """Reads circumstances off one article's parse."""

    def __init__(self, found: Coreference) -> None:
        """Keep the article's references, to name who fills which role."""
        self._found = found
        self._told: dict[int, _Told] = {}

    def of(
        self, words: FigureWords, kind: FigureKind, *, times: tuple[int, ...] = ()
    ) -> Circumstances:
        """Describe what the sentence says around a figure."""
        told = self._told_in(words.anchor)
        predicates = {p.span: p for p in self._predicates(words, kind)}
        return Circumstances(
            sentence=told.span,
            noun=words.noun.lemma_.lower() if words.noun else None,
            noun_words=_noun_words(words),
            determiner=_determiner(words),
            modifiers=tuple(_modifiers(words.noun)) if words.noun else (),
            predicates=tuple(predicates.values()),
            times=times,
            entities=told.entities,
            lemmas=told.lemmas,
        )

    def _told_in(self, anchor: Token) -> _Told:
        """What a sentence tells of all its figures, gathered for the first of them."""
        told = self._told.get(sentence_start(anchor))
        if told is None:
            told = self._told[sentence_start(anchor)] = self._gathered(anchor.sent)
        return told

    def _gathered(self, sentence: Span) -> _Told:
        return _Told(
            span=(sentence.start_char, sentence.end_char),
            entities=self._entities(sentence),
            lemmas=tuple(
                t.lemma_.lower() for t in sentence if t.tag_.startswith(_CONTENT)
            ),
        )

    def _predicates(self, words: FigureWords, kind: FigureKind) -> Iterator[Predicate]:
        if kind is FigureKind.DATE:
            return self._dated(words.anchor)
        if kind is FigureKind.AGE:
            return self._aged(words)
        return self._around(words)

    def _aged(self, words: FigureWords) -> Iterator[Predicate]:
        """Whose age it is, and nothing of what they did."""
        bearer = age_bearer(words.anchor, self._found)
        if bearer is not None:
            yield age_predicate(words.anchor, bearer, self._found)

    def _around(self, words: FigureWords) -> Iterator[Predicate]:
        """What governs, completes and modifies a counted or owned thing."""
        *nouns, verb = climb(words.anchor)
        for noun in nouns:
            yield noun_predicate(noun, "governs", self._found)
        if is_predicate(verb):
            yield predicate(verb, "governs", self._found)
            yield from self._complements(verb, "governs")
            yield from self._embedding(verb)
        for noun in {words.anchor.i: words.anchor, **_by_place(words.noun)}.values():
            yield from self._modifying(noun)
        if words.noun is not None:
            own = noun_predicate(words.noun, "governs", self._found)
            if own.arguments:
                yield own

    def _dated(self, anchor: Token) -> Iterator[Predicate]:
        """The event a date dates: a noun it belongs to, else its clause's verb.

        "A statement released on Wednesday" dates the release and the statement;
        "Thursday's statement" dates the statement, whatever that does; what it
        hangs on may still name who made it: "the mayors wrote in Thursday's …".
        """
        head = dated_word(anchor)
        if head is None:
            return
        if not is_predicate(head):
            yield noun_predicate(head, "governs", self._found)
            yield from self._over(head)
            return
        yield predicate(head, "governs", self._found)
        if (noun := _modified(head)) is not None:
            yield noun_predicate(noun, "governs", self._found)
            yield from self._over(noun)
        for noun in children(head, "obl", "obj"):
            if noun_type(noun.lemma_) == "document":
                yield noun_predicate(noun, "governs", self._found)
        yield from self._embedding(head)

    def _over(self, noun: Token) -> Iterator[Predicate]:
        """The verb that a dated noun hangs on."""
        verb = climb(noun)[-1]
        if verb is not noun and is_predicate(verb):
            yield predicate(verb, "embeds", self._found)

    def _complements(self, verb: Token, link: Link) -> Iterator[Predicate]:
        """What the verb says: "have said that he hurt them"."""
        complements = [c for c in children(verb, *_COMPLEMENTS) if is_predicate(c)]
        for complement in complements:
            yield from self._with_conjuncts(complement, link)
        if not complements and (said := unmarked_complement(verb, self._found)):
            yield replace(said, link=link)

    def _modifying(self, noun: Token) -> Iterator[Predicate]:
        """Relative clauses and participles on the noun, with their complements."""
        for clause_head in children(noun, "acl:relcl", "acl"):
            yield predicate(clause_head, "modifies", self._found)
            yield from self._complements(clause_head, "modifies")

    def _with_conjuncts(self, verb: Token, link: Link) -> Iterator[Predicate]:
        for token in (verb, *children(verb, "conj")):
            yield predicate(token, link, self._found)

    def _embedding(self, verb: Token) -> Iterator[Predicate]:
        """The clauses around the governing one, nearest first."""
        head = verb
        for _ in range(_EMBEDDINGS):
            if head.dep_ not in _EMBEDDED or head.head == head:
                return
            head = head.head
            if is_predicate(head):
                yield predicate(head, "embeds", self._found)

    def _entities(self, sentence: Span) -> tuple[int, ...]:
        """Everybody named or meant in the sentence, in order of appearance."""
        ids = [entity.id for token in sentence if (entity := self._found.entity(token))]
        return tuple(dict.fromkeys(ids))


def _modified(verb: Token) -> Token | None:
    """The noun that a participle or relative clause says something of."""
    if verb.dep_ in {"acl", "acl:relcl"} and not children(verb, "mark"):
        return verb.head if verb.head.tag_ in _COMMON else None
    before = verb.nbor(-1) if verb.i else verb
    is_released = verb.tag_ == "VBN" and noun_type(before.lemma_) == "document"
    return before if is_released and before.tag_[:2] == "NN" else None


def climb(anchor: Token) -> list[Token]:
    """The nouns between a phrase and its clause's predicate, and that, at the end.

    The last is the root where no predicate is found on the way.
    """
    path = [anchor] if is_predicate(anchor) else []
    head = None if path else head_of(anchor)
    while head is not None and not is_predicate(head):
        if head.is_alpha and head.tag_[:2] == "NN":
            path.append(head)
        head = head_of(head)
    return [*path, head] if head is not None else path or [anchor]


def _noun_words(words: FigureWords) -> str:
    """The counted phrase as printed, without the number and what leads up to it."""
    if words.noun is None:
        return ""
    span = long_phrase(words.noun)
    start = max(span.start, words.end) if words.end <= words.noun.i else span.start
    if words.noun.doc[start].lower_ == "of":
        start += 1
    return words.noun.doc[start : span.end].text.strip()


def _by_place(noun: Token | None) -> dict[int, Token]:
    return {} if noun is None else {noun.i: noun}


def _determiner(words: FigureWords) -> str | None:
    """ "all", "the" or whose it is, as printed; "all" goes before the others."""
    noun = words.noun or words.anchor
    found = [
        *children(words.anchor, "det:predet", "det"),
        *children(noun, "det:predet", "det", "nmod:poss"),
    ]
    start = opening(words.anchor).i
    if start > 0 and _is_all(noun.doc[start - 1]):
        found.append(noun.doc[start - 1])
    chosen = next(filter(_is_all, found), found[0] if found else None)
    return phrase(chosen).text if chosen is not None else None


def _is_all(token: Token) -> bool:
    return token.lower_ in _EVERYTHING


def _modifiers(noun: Token) -> Iterator[str]:
    for child in noun.children:
        is_name = child.tag_ == "NNP" and child.dep_ == "nmod"
        if child.dep_ in _MODIFIERS and child.tag_ not in {"CD", "$"} and not is_name:
            yield child.lemma_.lower()

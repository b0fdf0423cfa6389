"""Gather the circumstances of a figure from the parse of its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from claims.extraction.circumstances.predicates import (
    is_predicate,
    noun_predicate,
    predicate,
)
from claims.extraction.coreference import Coreference
from claims.extraction.phrases import children, clause, long_phrase, phrase
from claims.reading import Circumstances, Predicate

_MODIFIERS: Final = frozenset({"amod", "compound", "nmod", "nmod:desc", "acl"})
_EMBEDDED: Final = frozenset({"ccomp", "xcomp", "advcl", "acl", "acl:relcl"})
_COMPLEMENTS: Final = frozenset({"ccomp", "xcomp"})
_CONTENT: Final = ("NN", "VB", "JJ", "RB")
_EVERYTHING: Final = frozenset({"all", "both"})
_EMBEDDINGS = 3


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The tokens of a figure: its number, what is counted, where it hangs.

    `anchor` is the token whose relation ties the whole phrase to the sentence:
    the counted noun, or "dozens" in "dozens of women", or a date's head.
    """

    anchor: Token
    noun: Token | None = None


class Surroundings:
    """Reads circumstances off one article's parse."""

    def __init__(self, found: Coreference) -> None:
        """Keep the article's references, to name who fills which role."""
        self._found = found

    def of(
        self, words: FigureWords, *, is_date: bool = False, times: tuple[int, ...] = ()
    ) -> Circumstances:
        """Describe what the sentence says around a figure."""
        sentence = words.anchor.sent
        predicates = self._dated(words.anchor) if is_date else self._around(words)
        return Circumstances(
            sentence=(sentence.start_char, sentence.end_char),
            noun=words.noun.lemma_.lower() if words.noun else None,
            noun_words=long_phrase(words.noun).text.strip() if words.noun else "",
            determiner=_determiner(words),
            modifiers=tuple(_modifiers(words.noun)) if words.noun else (),
            predicates=tuple(predicates),
            times=times,
            entities=self._entities(words.anchor),
            lemmas=tuple(
                t.lemma_.lower() for t in sentence if t.tag_.startswith(_CONTENT)
            ),
        )

    def _around(self, words: FigureWords) -> Iterator[Predicate]:
        """What governs, completes and modifies a counted or owned thing."""
        verb = yield from self._governing(words.anchor)
        if verb is not None:
            yield from self._complements(verb)
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
        "Thursday's statement" dates the statement, whatever that does.
        """
        head = _head(anchor)
        if head is None:
            return
        if not is_predicate(head):
            yield noun_predicate(head, "governs", self._found)
            return
        yield predicate(head, "governs", self._found)
        if head.dep_ in {"acl", "acl:relcl"} and head.head.tag_[:2] == "NN":
            yield noun_predicate(head.head, "governs", self._found)
        for noun in children(head, "obl", "obj"):
            if noun.i != anchor.i:
                yield noun_predicate(noun, "embeds", self._found)
        yield from self._embedding(head)

    def _governing(self, anchor: Token) -> Iterator[Predicate]:
        """Climb to the verb, past the nouns in between; return that verb."""
        if is_predicate(anchor):
            yield predicate(anchor, "governs", self._found)
            return anchor
        head = _head(anchor)
        while head is not None and not is_predicate(head):
            yield noun_predicate(head, "governs", self._found)
            head = _head(head)
        if head is None:
            return None
        yield predicate(head, "governs", self._found)
        return head

    def _complements(self, verb: Token) -> Iterator[Predicate]:
        """What the governing verb says: "have said that he hurt them"."""
        for complement in children(verb, *_COMPLEMENTS):
            if is_predicate(complement):
                yield from self._with_conjuncts(complement, "governs")

    def _modifying(self, noun: Token) -> Iterator[Predicate]:
        """Relative clauses and participles on the noun, with their complements."""
        for clause_head in children(noun, "acl:relcl", "acl"):
            yield predicate(clause_head, "modifies", self._found)
            for complement in children(clause_head, *_COMPLEMENTS):
                yield from self._with_conjuncts(complement, "modifies")

    def _with_conjuncts(self, verb: Token, link: str) -> Iterator[Predicate]:
        for token in (verb, *children(verb, "conj")):
            if link == "governs":
                yield predicate(token, "governs", self._found)
            else:
                yield predicate(token, "modifies", self._found)

    def _embedding(self, verb: Token) -> Iterator[Predicate]:
        """The clauses around the governing one, nearest first."""
        head = verb
        for _ in range(_EMBEDDINGS):
            if head.dep_ not in _EMBEDDED or head.head == head:
                return
            head = head.head
            if is_predicate(head):
                yield predicate(head, "embeds", self._found)

    def _entities(self, anchor: Token) -> tuple[int, ...]:
        """Everybody named or meant in the sentence, in order of appearance."""
        ids = [
            entity.id for token in anchor.sent if (entity := self._found.entity(token))
        ]
        return tuple(dict.fromkeys(ids))


def same_clause(left: Token, right: Token) -> bool:
    """Say whether two tokens belong to one clause, or one to the other's phrase."""
    return clause(left) == clause(right)


def _by_place(noun: Token | None) -> dict[int, Token]:
    return {} if noun is None else {noun.i: noun}


def _head(token: Token) -> Token | None:
    """What the phrase depends on, its conjuncts stepped over; None at the root."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return None if token.head == token else token.head


def _determiner(words: FigureWords) -> str | None:
    """ "all", "the" or whose it is, as printed."""
    noun = words.noun or words.anchor
    found = children(noun, "det:predet", "det", "nmod:poss")
    if noun.i > 0 and not found:
        start = phrase(noun).start
        before = noun.doc[start - 1] if start else None
        return before.text if before is not None and _is_all(before) else None
    every = [token for token in found if _is_all(token)]
    chosen = (every or found)[:1]
    return phrase(chosen[0]).text if chosen else None


def _is_all(token: Token) -> bool:
    return token.lower_ in _EVERYTHING


def _modifiers(noun: Token) -> Iterator[str]:
    for child in noun.children:
        if child.dep_ in _MODIFIERS and child.tag_ != "CD":
            yield child.lemma_.lower()

"""The figure that is asked for, by its tokens."""

from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from claims.extraction.circumstances import FigureWords
from claims.extraction.grammar.sentences import sentence_start
from claims.facts.figure import FigureKind

# What leads up to a number and is no part of what is asked.
_HEDGES = frozenset(
    "about around nearly almost roughly some just only over at least more than up to"
    " as many much further another estimated record total additional approximately"
    " fewer less below under maybe perhaps exactly a an the all combined whopping"
    " plus minus or half extra".split()
)


@dataclass(frozen=True)
class Target:
    """A figure's tokens [start, end), with what is counted and where it hangs.

    `number_end` is the token after the number. The counted noun is inside.
    """

    kind: FigureKind
    start: int
    end: int
    number_end: int
    anchor: Token
    noun: Token | None = None

    @classmethod
    def of(cls, kind: FigureKind, span: Span, words: FigureWords) -> "Target":
        """A figure at its place; "277 last year" counts no years."""
        number_end = words.end or span.start + 1
        after = span.doc[number_end].lower_ if number_end < len(span.doc) else ""
        if words.noun is not None and after in {"last", "this", "next", "a"}:
            return cls(kind, span.start, number_end, number_end, words.anchor)
        return cls(kind, span.start, span.end, number_end, words.anchor, words.noun)

    @property
    def doc(self) -> Doc:
        return self.anchor.doc

    @cached_property
    def first(self) -> int:
        """The first token, its articles and hedges included."""
        place = self.start
        while place > sentence_start(self.anchor) and self._is_hedge(place - 1):
            place -= 1
        return place

    def _is_hedge(self, place: int) -> bool:
        before, after = self.doc[place], self.doc[place + 1].lower_
        if before.lower_ in {"at", "as"} and after not in {
            "least",
            "most",
            "many",
            "much",
        }:
            return False
        if before.lower_ in {"to", "under", "below"}:
            return False
        if before.lower_ == "up":
            return after == "to"
        if before.lower_ == "over":
            return before.dep_ not in {"case", "compound:prt"}
        return before.lower_ in _HEDGES or before.tag_ in {"$", "#"}

    @property
    def is_date(self) -> bool:
        return self.kind is FigureKind.DATE

    @property
    def is_count(self) -> bool:
        return self.kind is FigureKind.COUNT

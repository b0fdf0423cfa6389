"""Readings built by hand, for tests of what comes after reading."""

from decimal import Decimal
from typing import Any, Literal

from claims.alignment.questions.printed import Printed
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.reading import (
    Argument,
    Circumstances,
    ClaimRead,
    EntityRead,
    FigureRead,
    Predicate,
    Reading,
    Span,
    SpeakerRead,
)

# Of a figure of which only the circumstances matter.
UNPRINTED = Printed("", (9, 9))


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


def entity(text: str, number: int, name: str, **changes: Any) -> EntityRead:
    fields = {"type": "PERSON", "mentions": (span(text, name),)} | changes
    return EntityRead(id=number, name=name, **fields)


def claim(
    text: str, number: int, content: str, cue: str = "said", **changes: Any
) -> ClaimRead:
    fields: dict[str, Any] = {
        "kind": "direct",
        "act": "saying",
        "polarity": "asserted",
        "speaker": SpeakerRead(None, None, ()),
        "said_on": None,
        "confidence": 0.9,
    } | changes
    return ClaimRead(
        id=number, cue=(span(text, cue),), content=(span(text, content),), **fields
    )


def argument(relation: str, lemma: str, words: str, entity: int | None) -> Argument:
    return Argument(relation, lemma, words, (0, 1), entity)


def predicate(
    lemma: str,
    *arguments: tuple[str, str, int | None],
    link: Literal["governs", "modifies", "embeds"] = "governs",
    **changes: Any,
) -> Predicate:
    """A predicate with its arguments as (relation, words, entity)."""
    made = (
        argument(relation, words.split()[-1], words, row)
        for relation, words, row in arguments
    )
    return Predicate(lemma, (0, 1), link, tuple(made), **changes)


def circumstances(*predicates: Predicate, **changes: Any) -> Circumstances:
    fields = {"sentence": (0, 1), "noun": "woman", "noun_words": "women"} | changes
    return Circumstances(predicates=predicates, **fields)


def count(
    text: str, number: int, wording: str, value: int, found: Circumstances,
    **changes: Any,
) -> FigureRead:  # fmt: skip
    exactly = Interval(Decimal(value), Decimal(value))
    fields: dict[str, Any] = {
        "kind": FigureKind.COUNT,
        "amount": exactly,
        "modifier": Modifier.EXACTLY,
        "unit": found.noun_words,
        "interval": exactly,
        "claim": None,
    } | changes
    return FigureRead(
        id=number, span=span(text, wording), circumstances=found, **fields
    )


def reading(**parts: Any) -> Reading:
    made: dict[str, Any] = {name: tuple(part) for name, part in parts.items()}
    return Reading(**made)

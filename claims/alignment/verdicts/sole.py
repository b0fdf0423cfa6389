"""Is a figure the only one of its sort in a short report?

A short report tells one thing. Where it has one count of people, or one sum, that
is the answer to whatever it is asked; among several, only words tell which.
"""

import re
from collections.abc import Iterable

from claims.alignment.frames.words import is_person
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import fold
from claims.facts.figure import FigureKind
from claims.facts.units import unit_factor
from claims.reading import FigureRead

# "61 of the 120 seats": both count seats.
_OF_ALL = re.compile(r"\d\s+of\s+(?:the|its|their|all)?\s*$")
SHORT_REPORT = 700
"""Characters up to which a report tells one thing: a headline and a few sentences."""


def is_sole(figure: FigureRead, others: Iterable[FigureRead], text: str) -> bool:
    """Say whether no other figure of a short report is of one sort with a figure.

    The same value given twice is one figure.
    """
    if len(text) > SHORT_REPORT or _OF_ALL.search(text[: figure.span[0]]):
        return False
    return not any(
        other.interval != figure.interval and _are_one_sort(figure, other)
        for other in others
        if other.id != figure.id
    )


def _are_one_sort(one: FigureRead, other: FigureRead) -> bool:
    """Say whether two figures may answer one question: two counts of people, say."""
    if one.kind is not other.kind:
        return False
    if one.kind is FigureKind.COUNT:
        return _count_one_sort(one, other)
    if one.kind is FigureKind.MONEY:
        return one.unit == other.unit
    if one.kind is FigureKind.MEASURE and one.unit and other.unit:
        return unit_factor(one.unit, other.unit) is not None
    return True


def _count_one_sort(one: FigureRead, other: FigureRead) -> bool:
    nouns = [fold(figure.circumstances.noun or "") for figure in (one, other)]
    if not all(nouns) or all(map(is_person, nouns)):
        return True
    first, second = nouns
    return (
        are_equals(first, second) or takes_in(first, second) or takes_in(second, first)
    )

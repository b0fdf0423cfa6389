"""Bounds that are what is asked: 16 years to serve, no sailing before Friday."""

import re
from datetime import date, timedelta
from typing import cast

from claims.alignment.words.sentence import words_before
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts.comparing_amounts import FEW
from claims.reading import FigureRead

# Frames that ask for a bound: "at least 16 years" to serve are 16, not 17.
_BOUNDS = frozenset({"minimum term", "faces"})
# Frames that ask how many there are in all.
_WHOLES = frozenset({"aboard", "member", "employ"})
_DENIED = re.compile(r"\b(?:not|never|cannot)\b|n['’]t\b")
_A_DAY = timedelta(days=1)


def as_meant(
    figure: FigureRead, frame: str, text: str
) -> tuple[Interval[object], Modifier]:
    """The value and modifier of a figure, where its bound is the answer itself."""
    if frame in _BOUNDS and figure.kind is FigureKind.DURATION:
        return figure.amount, Modifier.EXACTLY
    if _is_not_before(figure, text):
        last = cast("date", figure.interval.high)
        return Interval(last + _A_DAY), Modifier(figure.modifier)
    return figure.interval, Modifier(figure.modifier)


def is_some_of(figure: FigureRead, frame: str) -> bool:
    """ "Several passengers" are some of those aboard, not how many there were."""
    is_few = figure.modifier is Modifier.VAGUE and figure.amount.high in FEW
    return is_few and frame in _WHOLES


def _is_not_before(figure: FigureRead, text: str) -> bool:
    """Match "will not sail before 12 January", which is that day or later."""
    start, end = figure.span
    # In an article without a day nobody knows which Friday it was.
    is_known = figure.interval.low is None and figure.interval.high is not None
    is_before = figure.kind is FigureKind.DATE and is_known
    is_before = is_before and text[start:end].casefold().startswith("before")
    return is_before and _DENIED.search(words_before(figure.span, text)) is not None

"""Dates counted from a date said before them: "on March 3 … the next day".

The anchor is the last date named before, not far off, whose own day is known, or
the unit that is counted: "in 2016 … four years later". That is the narrative reading
of Reichenbach's reference time; where nothing near is dated so, the date stays unknown.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from claims.facts.calendar.days import Days, shift, shift_days, unit_days
from claims.facts.calendar.words import Unit
from claims.facts.dates.meanings import InText
from claims.facts.dates.phrase import DatePhrase
from claims.facts.dates.relative_meanings import PRECISIONS
from claims.facts.figure import DateExpression
from claims.facts.interval import Interval

_FARTHEST = 300
"""Characters between a date and one counted from it."""
_MOST_PARAGRAPHS = 2
_WEEK = 7


def anchor_in_text(
    text: str, phrases: Sequence[DatePhrase], found: Sequence[DateExpression]
) -> list[DateExpression]:
    """Resolve what is counted from the date before it; others stay as they are."""
    resolved = list(found[:1])
    for phrase, (_, one) in zip(phrases[1:], pairwise(found), strict=True):
        before = resolved[-1]
        is_near = _is_near(text, before, one)
        anchored = _resolved(phrase, one, before) if is_near else None
        resolved.append(anchored or one)
    return resolved


def _is_near(text: str, before: DateExpression, one: DateExpression) -> bool:
    between = text[before.end : one.start]
    is_short = len(between) <= _FARTHEST
    return is_short and len(between.split("\n\n")) <= _MOST_PARAGRAPHS


def _resolved(
    phrase: DatePhrase, one: DateExpression, before: DateExpression
) -> DateExpression | None:
    meaning, day = phrase.meaning, before.interval.low
    if not isinstance(meaning, InText) or meaning.step is None:
        return None
    if day is None or not _is_within(before.interval, day, meaning.unit):
        return None
    if phrase.weekday is not None and not before.interval.is_exact:
        return None
    if phrase.weekday is not None:
        days = _weekday(phrase.weekday, day, meaning.step)
        return replace(one, interval=days, precision="day")
    days = unit_days(shift(day, meaning.step, meaning.unit), meaning.unit)
    return replace(one, interval=days, precision=PRECISIONS[meaning.unit])


def _is_within(days: Days, first: date, unit: Unit) -> bool:
    """Say whether the days are one day, or of one such unit."""
    around = unit_days(first, unit).high
    if days.is_exact or days.high is None or around is None:
        return days.is_exact
    return days.high <= around


def _weekday(number: int, day: date, step: int) -> Days:
    """The nearest such weekday after a day, or before it."""
    ahead = (number - day.weekday()) % _WEEK
    if step < 0:
        return _one(shift_days(day, -((day.weekday() - number) % _WEEK or _WEEK)))
    return _one(shift_days(day, ahead or _WEEK * (step > 0)))


def _one(day: date) -> Days:
    return Interval(day, day)

"""A day and a length of one stretch of time: "shut since March", "for eight months".

Whoever tells when a stretch began or ends tells how long it is, reckoned from the day
of publication or from another day told. Printed lengths are rounded, so this tells
what meets, not what differs.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import cast

from claims.alignment.frames.frame import DATE, DURATION
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days, gap
from claims.alignment.verdicts.reckoning.told_as import Reckoned, told_as
from claims.facts.amounts.units import unit_factor
from claims.facts.dates import read_dates
from claims.facts.fact import Fact
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts.reckoned import reckoned

Facts = tuple[Fact, Fact]
# Scopes of a day that begins or ends a stretch.
ENDS = frozenset({"since", "until"})
# Frames of lengths that tell one stretch: shut for so long, first crossed in so long.
_ONE_STRETCH = frozenset({"closed for", "out of use", "wait"})
# "From Monday until June 23": both ends are told.
_BOTH_ENDS = re.compile(r"\b(?:until|till|to|through)\b|[–-]")
_UNTIL = re.compile(r"\b(?:until|till)\s+$", re.IGNORECASE)
_WHEN = re.compile(r",? when\b")
_A_DAY = timedelta(days=1)
# What ended a stretch happened up to so many days before the report of it.
_NEWS_DAYS = 3
# A length is told to the nearest unit, or as the units begun or full.
_NEAREST, _BEGUN = Decimal("0.5"), Decimal(1)
# No stretch is told more loosely than by such a part of itself.
_LOOSEST = Decimal("0.25")


def in_lengths(left: Answer, right: Answer) -> tuple[Answer, Answer] | None:
    """A day and a length as two lengths; None where they are of no one stretch."""
    if left.figure.kind == DURATION and right.figure.kind == DATE:
        both = in_lengths(right, left)
        return (both[1], both[0]) if both else None
    if (left.figure.kind, right.figure.kind) != (DATE, DURATION):
        return None
    stretches, unit = as_lengths(left.signature), right.fact.unit
    factor = unit_factor(unit, "days") if unit else None
    if not stretches or factor is None:
        return None
    theirs = right.signature.frame
    signature = next((one for one in stretches if one.frame == theirs), stretches[0])
    found = _reckoned(left, right, factor)
    return (_told_as(left, signature, unit, found, right), right) if found else None


def as_lengths(signature: Signature) -> list[Signature]:
    """What a day answers as the length of the stretch it begins or ends, if any."""
    frame = signature.known_frame
    asked = frame.length if frame else signature.frame
    if not asked or not (frame or signature.scope & ENDS):
        return []
    others = sorted(_ONE_STRETCH - {asked}) if asked in _ONE_STRETCH else []
    told = replace(signature, kind=DURATION, scope=signature.scope - ENDS)
    return [replace(told, frame=one) for one in (asked, *others)]


def _reckoned(
    told: Answer, length: Answer, factor: Decimal
) -> Interval[Decimal] | None:
    """How long the stretch is, in the unit of a length; the reckoning nearest to it."""
    ways = [
        Interval(one.low / factor, one.high / factor)
        for one in _ways(told, length)
        if one.low is not None and one.high is not None
    ]
    theirs = length.fact.interval
    return next((one for one in ways if one.overlaps(theirs)), next(iter(ways), None))


def _ways(told: Answer, length: Answer) -> Iterator[Interval[Decimal]]:
    """The stretches in days that a day may end or begin, the likeliest first."""
    day = _bound(cast("Days", told.figure.interval))
    published = length.report.published or told.report.published
    if day.low is None or day.high is None:
        return
    if _BOTH_ENDS.search(told.fact.wording) and not day.is_exact:
        yield _days((day.high - day.low).days, 1)
    elif published and published.low and day.is_below(published):
        most = (published.low - day.low).days
        yield _days((published.low - day.high).days, most, back=_NEWS_DAYS)
    elif published and published.low:
        for begun in [*_told_days(told), *_told_days(length), published.low]:
            if begun < day.low:
                yield _days((day.low - begun).days, (day.high - begun).days)


def _bound(day: Days) -> Days:
    """The day that ends a stretch told as before it: "not free before 2033"."""
    if day.low is not None or day.high is None:
        return day
    return Interval.exactly(day.high + _A_DAY)


def _days(least: int, most: int, back: int = 0) -> Interval[Decimal]:
    low, high = sorted((least - back, max(least, most)))
    return Interval(Decimal(low), Decimal(high))


def _told_days(answer: Answer) -> Iterator[date]:
    """The single days that a report tells, in order."""
    found = read_dates(answer.report.text, published=answer.report.published)
    for one in found:
        if one.interval.is_exact and one.interval.low is not None:
            yield one.interval.low


def _told_as(
    told: Answer,
    signature: Signature,
    unit: str | None,
    found: Interval[Decimal],
    length: Answer,
) -> Answer:
    """A day's answer as a length: the printed one, where that is what it comes to."""
    interval = _rounded(found, length)
    shown = interval if interval.is_exact else _in_units(found)
    comes_to = reckoned(FigureKind.DURATION, unit, shown)
    value = Reckoned(FigureKind.DURATION, unit, interval, Modifier.ABOUT, comes_to)
    answer = told_as(told, signature, value)
    return replace(answer, fact=replace(answer.fact, is_tally=False), sole=False)


def _rounded(found: Interval[Decimal], length: Answer) -> Interval[Decimal]:
    theirs = cast("Interval[Decimal]", length.fact.interval)
    is_exact = theirs.is_exact and length.fact.modifier is Modifier.EXACTLY
    if is_exact and _widened(found, _NEAREST).overlaps(theirs):
        return theirs
    return _widened(found, _BEGUN)


def _in_units(found: Interval[Decimal]) -> Interval[Decimal]:
    """The full units of a stretch, up to the one begun."""
    low, high = found.low or Decimal(0), found.high or Decimal(0)
    return Interval(
        low.to_integral_value(ROUND_FLOOR), high.to_integral_value(ROUND_CEILING)
    )


def _widened(found: Interval[Decimal], by: Decimal) -> Interval[Decimal]:
    low, high = found.low or Decimal(0), found.high or Decimal(0)
    slack = min(by, max(high * _LOOSEST, _NEAREST / 10))
    return Interval(low - slack, high + slack)


def with_the_edge(left: Answer, right: Answer, facts: Facts) -> Facts:
    """What both say, where one is until a day and the other of the day beside it.

    "Shut until Friday" may or may not take Friday in, unless it says "when".
    """
    if left.figure.kind != DATE or _is_until(left) == _is_until(right):
        return facts
    one, other = (cast("Days", fact.interval) for fact in facts)
    if not (one.is_exact and other.is_exact) or gap(one, other) > _A_DAY:
        return facts
    both = one if one == other else one.hull(other)
    if _is_until(left):
        return replace(facts[0], interval=both), facts[1]
    return facts[0], replace(facts[1], interval=both)


def _is_until(answer: Answer) -> bool:
    start, end = answer.figure.span
    text = answer.report.text
    return bool(_UNTIL.search(text[:start])) and not _WHEN.match(text[end:])

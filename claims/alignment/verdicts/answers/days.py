"""Days: which of a text's dates are said of a figure, how long and how far apart."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import cast

from claims.alignment.frames.words import EVENT_NOUNS, TELLING
from claims.alignment.words.lemmas import fold
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.reading import FigureRead

Days = Interval[date]
_ONE_WEEK, _ONE_MONTH = timedelta(days=7), timedelta(days=30)
# " on ", " in ": what leads from an amount to its day.
_ON = 4
# No event lasts longer: "18th-century silver" tells how old it is.
_AN_AGE = timedelta(days=10 * 366)


def days_said(figure: FigureRead, others: Sequence[FigureRead]) -> list[Days]:
    """The dates of a figure's clause; where it has none, of its sentence's event."""
    dates = {one.id: one for one in others if _is_a_day(one)}
    own = [dates[number] for number in figure.circumstances.times if number in dates]
    behind = [
        one
        for one in others
        if one.kind is figure.kind
        and one.span[0] >= figure.span[1]
        and one.circumstances.noun is None
    ]
    own = [
        one for one in own if not (_is_of_another(one, behind) or _is_of_telling(one))
    ]
    start, end = figure.circumstances.sentence
    near = [
        one
        for one in dates.values()
        if start <= one.span[0] < end and _dates_an_event(one)
    ]
    chosen = [] if figure.kind is FigureKind.DATE else own or near
    return [cast("Days", one.interval) for one in chosen]


def _is_a_day(figure: FigureRead) -> bool:
    """Say whether a figure may be when something happened, not of what age it is."""
    if figure.kind is not FigureKind.DATE:
        return False
    low, high = figure.interval.low, figure.interval.high
    if not isinstance(low, date) or not isinstance(high, date):
        return True
    return high - low < _AN_AGE


def _is_of_another(day: FigureRead, bare: Iterable[FigureRead]) -> bool:
    """Say whether a day stands right behind a bare amount: "up from 31 on Monday"."""
    return any(0 <= day.span[0] - one.span[1] <= _ON for one in bare)


def _is_of_telling(day: FigureRead) -> bool:
    """Say whether on a day something was only told: "announced 90 cuts on Monday"."""
    told = [one for one in day.circumstances.predicates if one.link == "governs"]
    return bool(told) and all(fold(one.lemma) in TELLING for one in told)


def _dates_an_event(figure: FigureRead) -> bool:
    """Say whether a date belongs to an event's name: "the Dec. 3 incident"."""
    lemmas = {fold(one.lemma) for one in figure.circumstances.predicates}
    return bool(lemmas & EVENT_NOUNS)


def is_long(days: Days, least: timedelta = _ONE_MONTH) -> bool:
    """Say whether a stretch of days is longer than a month, or has no end."""
    if days.low is None or days.high is None:
        return True
    return days.high - days.low > least


def gap(one: Days, other: Days) -> timedelta:
    """From the end of the earlier to the begin of the later; none if they overlap."""
    if one.overlaps(other):
        return timedelta()
    first, second = (one, other) if one.is_below(other) else (other, one)
    if first.high is None or second.low is None:
        return timedelta.max
    return second.low - first.high


def are_a_week_apart(one: Days, other: Days) -> bool:
    """Say whether one "Sunday" was taken for the last, one for the next."""
    return one.is_exact and other.is_exact and gap(one, other) == _ONE_WEEK

"""Verdicts on two days, at the precision that both really have."""

from datetime import date, timedelta

from claims.facts.calendar.words import WEEKDAYS
from claims.facts.fact import Fact, Finding, Verdict
from claims.facts.interval import Interval
from claims.facts.verdicts.reasons import find

# How far the edge of a loosely drawn stretch of time may move, in days.
SOFT_EDGE = {"part_of_month": 5, "season": 15, "part_of_year": 31, "week": 1}
# Sooner than this two outlets differ; later a day to come was put off.
MOVED_AFTER = timedelta(days=7)


def compare_days(first: Fact, second: Fact) -> Finding | None:
    """Compare two dates; None when nothing is known of one of them."""
    if first.interval.is_unknown or second.interval.is_unknown:
        return _compare_weekdays(first, second)
    if first.interval == second.interval:
        return find(Verdict.AGREE, first, second, "are the same date.")
    if first.interval.overlaps(_softened(second)) or _softened(first).overlaps(
        second.interval
    ):
        because = "can both be true: one leaves the day more open than the other."
        return find(Verdict.COMPATIBLE, first, second, because)
    if _was_corrected(first, second):
        because = "differ because one report corrects the date."
        return find(Verdict.UPDATE, first, second, because)
    if _was_moved(first, second):
        because = "are one day to come, told at two times: it was moved between."
        return find(Verdict.UPDATE, first, second, because)
    because = "cannot both be true: the dates do not meet."
    return find(Verdict.CONTRADICT, first, second, because)


def _was_moved(first: Fact, second: Fact) -> bool:
    """Say whether both tell a day to come, the second long after the first."""
    days = first.reported_on, second.reported_on
    if days[0] is None or days[1] is None or days[0].high is None:
        return False
    if days[1].low is None or days[1].low - days[0].high < MOVED_AFTER:
        return False
    return days[0].is_below(first.interval) and days[1].is_below(second.interval)


def _compare_weekdays(first: Fact, second: Fact) -> Finding | None:
    one, other = _weekday(first), _weekday(second)
    if one is None or other is None:
        return None
    if one != other:
        because = "cannot both be true: they are different days of the week."
        return find(Verdict.CONTRADICT, first, second, because)
    if first.interval.is_unknown and second.interval.is_unknown:
        return find(Verdict.AGREE, first, second, "name the same day of the week.")
    because = "fit: the day of the week is the same, the week of one is unknown."
    return find(Verdict.COMPATIBLE, first, second, because)


def _weekday(fact: Fact) -> str | None:
    """Name the day of the week, as printed or from a full date."""
    if fact.weekday is not None:
        return fact.weekday
    day = fact.interval.low
    if fact.interval.is_exact and isinstance(day, date):
        return WEEKDAYS[day.weekday()]
    return None


def _softened(fact: Fact) -> Interval[date]:
    """Widen a loosely drawn stretch ("late March", "last winter") at its edges."""
    days = timedelta(days=SOFT_EDGE.get(fact.precision or "", 0))
    low, high = fact.interval.low, fact.interval.high
    return Interval(
        low - days if isinstance(low, date) else None,
        high + days if isinstance(high, date) else None,
    )


def _was_corrected(first: Fact, second: Fact) -> bool:
    return first.is_correction != second.is_correction

"""Reckoning with days, months, years: the stretches a calendar knows."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from claims.facts.calendar.words import Unit
from claims.facts.interval import Interval

Days = Interval[date]
UNKNOWN: Days = Interval()

_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
_DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
MONTHS_A_YEAR = 12


def shift_days(day: date, days: int) -> date:
    """Move a day; past the calendar's ends it stays at the end."""
    number = min(
        max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()
    )
    return date.fromordinal(number)


def shift(day: date, count: int, unit: Unit) -> date:
    """Move a day by so many units; the 31st becomes the last of a short month."""
    if unit in _DAYS_IN:
        return shift_days(day, count * _DAYS_IN[unit])
    months = day.year * MONTHS_A_YEAR + day.month - 1 + count * _MONTHS_IN[unit]
    year, month = divmod(months, MONTHS_A_YEAR)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if count < 0 else date.max
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def month_days(year: int, month: int) -> Days:
    """Give a month from its first to its last day."""
    return Interval(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def months_from(year: int, month: int, count: int) -> Days:
    """Give a stretch of whole months."""
    first = date(year, month, 1)
    return Interval(first, shift_days(shift(first, count, "month"), -1))


def year_days(year: int) -> Days:
    """Give a year from 1 January to 31 December."""
    return Interval(date(year, 1, 1), date(year, 12, 31))


def years_from(year: int, count: int) -> Days:
    """Give a stretch of whole years."""
    return Interval(date(year, 1, 1), date(min(year + count - 1, MAXYEAR), 12, 31))


def week_days(day: date) -> Days:
    """Give the week, Monday to Sunday, that holds a day."""
    monday = shift_days(day, -day.weekday())
    return Interval(monday, shift_days(monday, 6))


def unit_days(day: date, unit: Unit) -> Days:
    """Give the day, week, month, quarter, year or decade that holds a day."""
    if unit == "day":
        return Interval(day, day)
    if unit in {"week", "fortnight"}:
        return week_days(day)
    if unit == "month":
        return month_days(day.year, day.month)
    if unit in {"quarter", "half"}:
        count = _MONTHS_IN[unit]
        return months_from(day.year, (day.month - 1) // count * count + 1, count)
    if unit == "year":
        return year_days(day.year)
    return years_from(max(day.year // 10 * 10, MINYEAR), 10)


def season_days(year: int, first_month: int) -> Days:
    """Give a meteorological season of the north; a winter starts in December."""
    return months_from(year, first_month, 3)


def length(days: Days) -> timedelta:
    """Measure a closed stretch from its first to its last day."""
    if days.low is None or days.high is None:
        raise ValueError("An open stretch of days has no length.")
    return days.high - days.low

"""The days of holidays that move."""

from calendar import MONDAY, THURSDAY
from datetime import date, timedelta

_WEEK = 7


def moving_holiday(name: str, year: int) -> date:
    """Give the day of a holiday by its name in `calendar_words`.

    Raises KeyError for a name that is not there.
    """
    return {
        "thanksgiving": _nth_weekday(year, 11, THURSDAY, 4),
        "labor day": _nth_weekday(year, 9, MONDAY, 1),
        "memorial day": _last_monday(year, 5),
        "easter": easter(year),
        "easter monday": easter(year) + timedelta(days=1),
        "good friday": easter(year) - timedelta(days=2),
    }[name]


def bank_holidays(year: int) -> tuple[date, ...]:
    """Give the Mondays that are bank holidays in Britain or Ireland, in order."""
    return (
        easter(year) + timedelta(days=1),
        _nth_weekday(year, 5, MONDAY, 1),
        _last_monday(year, 5),
        _nth_weekday(year, 6, MONDAY, 1),
        _nth_weekday(year, 8, MONDAY, 1),
        _last_monday(year, 8),
        _last_monday(year, 10),
    )


def easter(year: int) -> date:
    """Reckon Western Easter Sunday by the anonymous Gregorian computus (1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    ) + 15
    epact = moon % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % _WEEK
    late = (golden + 11 * epact + 22 * week) // 451
    month, day = divmod(epact + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(
        days=(weekday - first.weekday()) % _WEEK + (nth - 1) * _WEEK
    )


def _last_monday(year: int, month: int) -> date:
    """The last Monday of a month of 31 days."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() - MONDAY) % _WEEK)

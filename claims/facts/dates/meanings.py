"""What date phrases mean, before and after the day of publication is known.

Each meaning turns a day of publication into first and last possible day. A
phrase without a year means the latest such day not after publication, in the
future tense the first one from it on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from typing import Protocol

from claims.facts.calendar.days import (
    UNKNOWN,
    Days,
    month_days,
    months_from,
    season_days,
    year_days,
    years_from,
)
from claims.facts.calendar.holidays import moving_holiday
from claims.facts.calendar.words import Unit
from claims.facts.figure import DateAnchor, Precision
from claims.facts.interval import Interval

# 29 February comes back within eight years, a date on a given weekday within
# eleven or so.
_YEARS_TO_TRY = 12
# Within so many days a date is the near one, whatever the verb beside it.
_NEAR = 31


@dataclass(frozen=True, slots=True)
class Moment:
    """The day of publication, and whether the text looks ahead or back from it.

    `future` is None where nothing tells.
    """

    today: date
    future: bool | None = None


class Meaning(Protocol):
    """A date that may have to wait for the day of publication."""

    @property
    def precision(self) -> Precision:
        """Name the unit that the phrase keeps to."""

    @property
    def anchor(self) -> DateAnchor:
        """Name what the phrase is counted from."""

    def days(self, at: Moment, /) -> Days:
        """Give first and last possible day for a text of that day."""


@dataclass(frozen=True, slots=True)
class Absolute:
    """A complete date: a day, month, year, decade with all its parts."""

    fixed: Days
    precision: Precision
    anchor: DateAnchor = "absolute"

    def days(self, _at: Moment, /) -> Days:
        """Give the days printed, whatever the day of publication."""
        return self.fixed


@dataclass(frozen=True, slots=True)
class InText:
    """A date counted from another event of the text: "two days before".

    `step` is how many units it lies after that event, less than 0 before it; None
    where the words do not tell.
    """

    unit: Unit = "day"
    count: int = 0
    step: int | None = None
    precision: Precision = "unknown"
    anchor: DateAnchor = "text"

    def days(self, _at: Moment, /) -> Days:
        """Give nothing: the text's own event is not dated here."""
        return UNKNOWN


@dataclass(frozen=True, slots=True)
class Yearly:
    """Something that comes back every year, printed without the year."""

    in_year: Callable[[int], Days | None]
    precision: Precision
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the latest one begun by today, or the first not yet over.

        The tense decides; without one, or where one is close, the nearer does:
        papers print the year of a distant day.
        """
        past, ahead = self.latest(at.today), self._coming(at.today)
        if past.high is None or ahead.low is None:
            return UNKNOWN
        days_back = max((at.today - past.high).days, 0)
        days_on = max((ahead.low - at.today).days, 0)
        if at.future is None or min(days_back, days_on) <= _NEAR:
            return ahead if days_on < days_back else past
        return ahead if at.future else past

    def latest(self, today: date) -> Days:
        """Give the latest one begun by a day."""
        return self._first(range(today.year, today.year - _YEARS_TO_TRY, -1), today)

    def _coming(self, today: date) -> Days:
        return self._first(range(today.year, today.year + _YEARS_TO_TRY), today)

    def _first(self, years: range, today: date) -> Days:
        """Give the first one found, on the side of today that the years run to."""
        for year in years:
            days = self.in_year(year) if MINYEAR <= year <= MAXYEAR else None
            if days is None or days.low is None or days.high is None:
                continue
            if days.low <= today if years.step < 0 else days.high >= today:
                return days
        return UNKNOWN


@dataclass(frozen=True, slots=True)
class OfYear:
    """A yearly date of a year beside publication: "June 16 of last year"."""

    yearly: Yearly
    offset: int
    anchor: DateAnchor = "publication"

    @property
    def precision(self) -> Precision:
        """Name the unit of the date."""
        return self.yearly.precision

    def days(self, at: Moment, /) -> Days:
        """Give the date in that year; unknown where the calendar lacks it."""
        return self.yearly.in_year(at.today.year + self.offset) or UNKNOWN


@dataclass(frozen=True, slots=True)
class OfRunningYear:
    """A part of "the year": of the running one, or of the last if not yet begun."""

    yearly: Yearly
    anchor: DateAnchor = "publication"

    @property
    def precision(self) -> Precision:
        """Name the unit of the part."""
        return self.yearly.precision

    def days(self, at: Moment, /) -> Days:
        """Give the part of the year that the tense allows."""
        running = self.yearly.in_year(at.today.year) or UNKNOWN
        has_begun = running.low is not None and running.low <= at.today
        return running if has_begun or at.future else self.yearly.latest(at.today)


def day_of_year(month: int, day: int, weekday: int | None = None) -> Yearly:
    """Mean "March 19" or "Monday, March 19": a year where the weekday fits."""
    return Yearly(lambda year: _day(year, month, day, weekday), "day")


def _day(year: int, month: int, day: int, weekday: int | None) -> Days | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    if weekday is not None and found.weekday() != weekday:
        return None
    return Interval(found, found)


def month_of_year(month: int) -> Yearly:
    """Mean "in October"."""
    return Yearly(lambda year: month_days(year, month), "month")


def season_of_year(first_month: int) -> Yearly:
    """Mean "in the spring"."""
    return Yearly(lambda year: season_days(year, first_month), "season")


def quarter_of_year(quarter: int) -> Yearly:
    """Mean "in Q3"."""
    return Yearly(lambda year: months_from(year, 3 * quarter - 2, 3), "quarter")


def holiday(name: str) -> Yearly:
    """Mean a holiday that moves."""
    return Yearly(lambda year: _one_day(moving_holiday(name, year)), "day")


def _one_day(day: date) -> Days:
    return Interval(day, day)


def full_day(year: int, month: int, day: int) -> Absolute | None:
    """Mean a day with its year; None for a day the calendar lacks."""
    days = _day(year, month, day, None)
    return None if days is None else Absolute(days, "day")


def full_month(year: int, month: int) -> Absolute:
    """Mean "March 2018"."""
    return Absolute(month_days(year, month), "month")


def full_year(year: int) -> Absolute:
    """Mean "2018"."""
    return Absolute(year_days(year), "year")


def full_season(year: int, first_month: int) -> Absolute:
    """Mean "summer 2017"."""
    return Absolute(season_days(year, first_month), "season")


def full_quarter(year: int, quarter: int) -> Absolute:
    """Mean "the first quarter of 2017"."""
    return Absolute(months_from(year, 3 * quarter - 2, 3), "quarter")


def full_half(year: int, half: int) -> Absolute:
    """Mean "the second half of 2016"."""
    return Absolute(months_from(year, 6 * half - 5, 6), "half")


def full_decade(year: int) -> Absolute:
    """Mean "the 1990s"."""
    return Absolute(years_from(year, 10), "decade")


def century(number: int) -> Absolute:
    """Mean "the 19th century", counted as it is spoken of: 1800 to 1899."""
    return Absolute(years_from(max(100 * (number - 1), 1), 100), "century")

"""Meanings of holidays that differ by country: known only where they are near."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claims.facts.calendar.days import UNKNOWN, Days
from claims.facts.calendar.holidays import bank_holidays, moving_holiday
from claims.facts.dates.meanings import Moment, Yearly
from claims.facts.figure import DateAnchor, Precision
from claims.facts.interval import Interval

# A paper names its own country's day within a fortnight of it.
_NEAR = timedelta(days=14)
_MONTH = timedelta(days=31)
_FROM_SATURDAY = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class NationalDay:
    """A day that several countries keep, each on a date of its own (month, day)."""

    dates: tuple[tuple[int, int], ...]
    precision: Precision = "day"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the dates near publication; unknown where none is."""
        near = [day for day in self._every(at.today) if abs(day - at.today) <= _NEAR]
        return Interval(min(near), max(near)) if near else UNKNOWN

    def _every(self, today: date) -> Iterator[date]:
        for month, day in self.dates:
            for year in (today.year - 1, today.year, today.year + 1):
                yield date(year, month, day)


@dataclass(frozen=True, slots=True)
class BankHoliday:
    """The last or next bank holiday of Britain and Ireland: its Monday or weekend."""

    precision: Precision
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the Monday, or Saturday to Monday; unknown a month away from one."""
        monday = self._monday(at)
        if monday is None:
            return UNKNOWN
        is_day = self.precision == "day"
        return Interval(monday if is_day else monday - _FROM_SATURDAY, monday)

    def _monday(self, at: Moment) -> date | None:
        years = (at.today.year - 1, at.today.year, at.today.year + 1)
        every = [day for year in years for day in bank_holidays(year)]
        first = timedelta(0) if self.precision == "day" else _FROM_SATURDAY
        begun = [day for day in every if day - first <= at.today <= day + _MONTH]
        coming = [day for day in every if at.today < day <= at.today + _MONTH]
        if at.future or not begun:
            return min(coming, default=None)
        return max(begun)


def easter_weekend() -> Yearly:
    """Mean Good Friday to Easter Monday."""
    return Yearly(
        lambda year: Interval(
            moving_holiday("good friday", year), moving_holiday("easter monday", year)
        ),
        "weekend",
    )

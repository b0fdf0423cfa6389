"""Meanings counted from the day of publication, and what is built of others."""

from dataclasses import dataclass
from datetime import date

from claims.facts.calendar.days import (
    Days,
    month_days,
    season_days,
    shift,
    shift_days,
    unit_days,
)
from claims.facts.calendar.words import Unit
from claims.facts.dates.meanings import Moment
from claims.facts.figure import DateAnchor, Precision
from claims.facts.interval import Interval

_SATURDAY = 5
_WEEK = 7
_WEDNESDAY = 2
PRECISIONS: dict[Unit, Precision] = {
    "day": "day", "week": "week", "fortnight": "week", "month": "month",
    "quarter": "quarter", "half": "half", "year": "year", "decade": "decade",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week: bare, "last", "next", or of this, last, next week.

    A paper of Thursday that says "Thursday" means today. "Last Wednesday" in
    it is not yesterday: that would be called so.
    """

    number: int
    shift: str = ""
    week: int | None = None
    precision: Precision = "day"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the one day meant."""
        since = (at.today.weekday() - self.number) % _WEEK
        monday = shift_days(at.today, -at.today.weekday())
        if self.week is not None:
            return _one(shift_days(monday, self.week * _WEEK + self.number))
        if self.shift == "next":
            return _one(shift_days(monday, _WEEK + self.number))
        if self.shift == "last":
            return _one(shift_days(at.today, -(since if since > 1 else since + _WEEK)))
        ahead = at.future or self.shift == "this"
        if ahead and since and self.shift != "past":
            return _one(shift_days(at.today, _WEEK - since))
        return _one(shift_days(at.today, -(since or _WEEK * (self.shift == "past"))))


@dataclass(frozen=True, slots=True)
class Shifted:
    """So many units back or on, as wide as the unit: "two years ago".

    `least` and `most` differ for "a few weeks ago"; days are exact.
    """

    unit: Unit
    least: int
    most: int
    anchor: DateAnchor = "publication"

    @property
    def precision(self) -> Precision:
        """Name the unit counted."""
        return PRECISIONS[self.unit] if self.least == self.most else "range"

    def days(self, at: Moment, /) -> Days:
        """Give the unit so far from today."""
        first = unit_days(shift(at.today, self.least, self.unit), self.unit)
        last = unit_days(shift(at.today, self.most, self.unit), self.unit)
        return first.hull(last)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that ends or starts at publication: "the past three months".

    Quarters and decades are the calendar's own: "the last two quarters".
    """

    unit: Unit
    count: int
    precision: Precision = "range"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the days up to today, or from tomorrow on."""
        if self.unit in {"quarter", "decade"}:
            one = 1 if self.count > 0 else -1
            near = unit_days(shift(at.today, one, self.unit), self.unit)
            far = unit_days(shift(at.today, self.count, self.unit), self.unit)
            return near.hull(far)
        if self.count < 0:
            return Interval(shift(at.today, self.count, self.unit), at.today)
        return Interval(shift_days(at.today, 1), shift(at.today, self.count, self.unit))


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday: "this", "last", "next" or simply "the weekend"."""

    shift: str = ""
    precision: Precision = "weekend"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give both days."""
        saturday = shift_days(at.today, _SATURDAY - at.today.weekday())
        weeks = self._weeks_on(at.today, future=bool(at.future))
        first = shift_days(saturday, weeks * _WEEK)
        return Interval(first, shift_days(first, 1))

    def _weeks_on(self, today: date, *, future: bool) -> int:
        if self.shift in {"last", "next"}:
            return -1 if self.shift == "last" else 1
        soon = self.shift == "this" and today.weekday() >= _WEDNESDAY
        return 0 if future or soon or today.weekday() >= _SATURDAY else -1


@dataclass(frozen=True, slots=True)
class Season:
    """A season beside publication: "last summer", "this spring", "next fall"."""

    first_month: int
    shift: str
    precision: Precision = "season"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the three months meant."""
        # The winter before the running one began two years back.
        years = range(at.today.year - 2, at.today.year + 2)
        seasons = [season_days(year, self.first_month) for year in years]
        over = [days for days in seasons if days.high and days.high < at.today]
        rest = [days for days in seasons if days not in over]
        if self.shift == "last":
            return over[-1]
        if self.shift == "next":
            return next(days for days in rest if days.low and days.low > at.today)
        now = [days for days in rest if days.low and days.low <= at.today]
        return now[0] if now else season_days(at.today.year, self.first_month)


@dataclass(frozen=True, slots=True)
class MonthBeside:
    """A month beside publication: "last October", "this May", "next March"."""

    month: int
    shift: str
    precision: Precision = "month"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the month meant; the running one is neither last nor next."""
        year = at.today.year
        if self.shift == "last":
            year -= self.month >= at.today.month
        if self.shift == "next":
            year += self.month <= at.today.month
        return month_days(year, self.month)


def _one(day: date) -> Days:
    return Interval(day, day)

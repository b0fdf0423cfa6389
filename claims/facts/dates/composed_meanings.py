"""Meanings built of other dates: parts, ranges, bounds, distances."""

from calendar import THURSDAY
from dataclasses import dataclass
from datetime import date

from claims.facts.calendar.days import (
    UNKNOWN,
    Days,
    length,
    shift,
    shift_days,
    unit_days,
    week_days,
)
from claims.facts.calendar.words import Part, Unit
from claims.facts.dates.meanings import Meaning, Moment, Yearly, full_year
from claims.facts.dates.relative_meanings import PRECISIONS
from claims.facts.figure import DateAnchor, Precision
from claims.facts.interval import Interval

_WEEK = 7
_BY_DAYS = frozenset({"day", "week", "fortnight"})
_THIRDS = {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}
# A month is cut by days, a year by months, a decade by years.
_LONGEST_MONTH, _LONGEST_YEAR = 31, 366


@dataclass(frozen=True, slots=True)
class PartOf:
    """The early, middle or late third of a stretch, or what of it is gone or left."""

    part: Part
    whole: Meaning

    @property
    def precision(self) -> Precision:
        """Name a third of a month or of a longer stretch."""
        if self.part in {"sofar", "rest"} or self.whole.precision == "week":
            return "range"
        return "part_of_month" if self.whole.precision == "month" else "part_of_year"

    @property
    def anchor(self) -> DateAnchor:
        """Name what the whole is counted from."""
        return self.whole.anchor

    def days(self, at: Moment, /) -> Days:
        """Give a third of the days, or those up to or from today."""
        whole = self.whole.days(at)
        if whole.low is None or whole.high is None:
            return UNKNOWN
        if self.part == "sofar":
            return Interval(whole.low, max(whole.low, min(at.today, whole.high)))
        if self.part == "rest":
            return Interval(min(max(at.today, whole.low), whole.high), whole.high)
        return _third(whole, self.part)


def _third(whole: Days, part: Part) -> Days:
    """Cut a stretch in three: a month by days, a year by months, more by years."""
    low, high = whole.low, whole.high
    if low is None or high is None:
        return UNKNOWN
    days = length(whole).days + 1
    unit: Unit = "day"
    if days > _LONGEST_MONTH:
        unit = "month" if days <= _LONGEST_YEAR else "year"
    units = {
        "day": days,
        "month": (high.year - low.year) * 12 + high.month - low.month + 1,
        "year": high.year - low.year + 1,
    }[unit]
    first, last = (round(units * edge / 3) for edge in _THIRDS[part])
    start = shift(low, first, unit)
    end = shift_days(shift(low, last, unit), -1)
    return Interval(start, high if part == "late" else end)


@dataclass(frozen=True, slots=True)
class NthOf:
    """The nth unit of a stretch: "the first week of July", "its last two months".

    `first` and `last` count units from 0, or from the end when negative. A week
    belongs where its Thursday lies (ISO 8601).
    """

    unit: Unit
    first: int
    last: int
    whole: Meaning

    @property
    def precision(self) -> Precision:
        """Name the unit."""
        return PRECISIONS[self.unit] if self.first == self.last else "range"

    @property
    def anchor(self) -> DateAnchor:
        """Name what the whole is counted from."""
        return self.whole.anchor

    def days(self, at: Moment, /) -> Days:
        """Give the days from the first of the units to the last."""
        whole = self.whole.days(at)
        if whole.low is None or whole.high is None:
            return UNKNOWN
        start = self._unit(whole.low, whole.high, self.first)
        end = self._unit(whole.low, whole.high, self.last)
        fits = start.low is not None and start.low <= whole.high
        return start.hull(end) if fits else UNKNOWN

    def _unit(self, low: date, high: date, index: int) -> Days:
        """Give one unit, counted from the stretch's start or end."""
        if self.unit != "week":
            edge, steps = (low, index) if index >= 0 else (high, index + 1)
            return unit_days(shift(edge, steps, self.unit), self.unit)
        first = shift_days(low, (THURSDAY - low.weekday()) % _WEEK)
        last = shift_days(high, -((high.weekday() - THURSDAY) % _WEEK))
        thursday, steps = (first, index) if index >= 0 else (last, index + 1)
        return week_days(shift_days(thursday, _WEEK * steps))


def nth_of_each_year(unit: Unit, first: int, last: int) -> Yearly:
    """Mean "the third quarter of the year", the latest one or the next."""
    any_day = Moment(date(2000, 1, 1))
    return Yearly(
        lambda year: NthOf(unit, first, last, full_year(year)).days(any_day),
        PRECISIONS[unit] if first == last else "range",
    )


@dataclass(frozen=True, slots=True)
class Between:
    """From one date to another, both included."""

    first: Meaning
    last: Meaning
    precision: Precision = "range"

    @property
    def anchor(self) -> DateAnchor:
        """Name publication if either end needs it."""
        both = {self.first.anchor, self.last.anchor}
        return next((a for a in ("text", "publication") if a in both), "absolute")

    def days(self, at: Moment, /) -> Days:
        """Give everything between; a yearly start is the last one before the end."""
        last = self.last.days(at)
        first = self.first.days(at)
        if isinstance(self.first, Yearly) and last.low is not None:
            first = self.first.latest(last.low)
        if first.low is not None and last.high is not None and first.low > last.high:
            last = self.last.days(Moment(first.low, future=True))
        if first.low is None or last.high is None or first.low > last.high:
            return UNKNOWN
        return Interval(first.low, last.high)


@dataclass(frozen=True, slots=True)
class Bounded:
    """Before or after a date: an open stretch that leaves the date itself out."""

    base: Meaning
    after: bool
    precision: Precision = "range"

    @property
    def anchor(self) -> DateAnchor:
        """Name what the date is counted from."""
        return self.base.anchor

    def days(self, at: Moment, /) -> Days:
        """Give the days on one side of the date."""
        edge = self.base.days(at)
        if self.after and edge.high is not None:
            return Interval(shift_days(edge.high, 1), None)
        if not self.after and edge.low is not None:
            return Interval(None, shift_days(edge.low, -1))
        return UNKNOWN


@dataclass(frozen=True, slots=True)
class Away:
    """So many units from a date in the phrase: "two weeks before Christmas"."""

    unit: Unit
    count: int
    base: Meaning

    @property
    def precision(self) -> Precision:
        """Name a day for days and weeks, the unit for longer ones."""
        return "day" if self.unit in _BY_DAYS else PRECISIONS[self.unit]

    @property
    def anchor(self) -> DateAnchor:
        """Name what the date is counted from."""
        return self.base.anchor

    def days(self, at: Moment, /) -> Days:
        """Give the date, moved; months and years keep their width."""
        edge = self.base.days(at)
        if edge.low is None or edge.high is None:
            return UNKNOWN
        low, high = (shift(day, self.count, self.unit) for day in (edge.low, edge.high))
        if self.unit in _BY_DAYS:
            return Interval(low, high)
        return unit_days(low, self.unit).hull(unit_days(high, self.unit))


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week, Monday to Sunday, that holds a date."""

    base: Meaning
    precision: Precision = "week"

    @property
    def anchor(self) -> DateAnchor:
        """Name what the date is counted from."""
        return self.base.anchor

    def days(self, at: Moment, /) -> Days:
        """Give the seven days."""
        day = self.base.days(at).low
        return UNKNOWN if day is None else week_days(day)

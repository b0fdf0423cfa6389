"""Meanings counted from the day of publication, and what is built of others."""

from dataclasses import dataclass
from datetime import date

from claims.facts.calendar_days import (
    UNKNOWN,
    Days,
    length,
    month_days,
    season_days,
    shift,
    shift_days,
    unit_days,
    week_days,
)
from claims.facts.calendar_words import Part, Unit
from claims.facts.date_meanings import Meaning, Moment
from claims.facts.figure import DateAnchor, Precision
from claims.facts.interval import Interval

_SATURDAY = 5
_WEEK = 7
_WEDNESDAY = 2
_THIRDS = {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}
_PRECISIONS: dict[Unit, Precision] = {
    "day": "day", "week": "week", "fortnight": "week", "month": "month",
    "quarter": "quarter", "year": "year", "decade": "decade",
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
        return _PRECISIONS[self.unit] if self.least == self.most else "range"

    def days(self, at: Moment, /) -> Days:
        """Give the unit so far from today."""
        first = unit_days(shift(at.today, self.least, self.unit), self.unit)
        last = unit_days(shift(at.today, self.most, self.unit), self.unit)
        return first.hull(last)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that ends or starts at publication: "the past three months"."""

    unit: Unit
    count: int
    precision: Precision = "range"
    anchor: DateAnchor = "publication"

    def days(self, at: Moment, /) -> Days:
        """Give the days up to today, or from tomorrow on."""
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
        weeks = self._weeks_on(at.today, future=at.future)
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
        years = (at.today.year - 1, at.today.year, at.today.year + 1)
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


@dataclass(frozen=True, slots=True)
class PartOf:
    """The early, middle or late third of a stretch, or what of it is gone or left."""

    part: Part
    whole: Meaning

    @property
    def precision(self) -> Precision:
        """Name a third of a month or of a longer stretch."""
        if self.part in {"sofar", "rest"}:
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
    """Cut a stretch in three: a month by tens of days, longer ones by months."""
    low, high = whole.low, whole.high
    if low is None or high is None:
        return UNKNOWN
    first, last = _THIRDS[part]
    days = length(whole).days + 1
    start = shift_days(low, round(days * first / 3))
    end = shift_days(low, round(days * last / 3) - 1)
    if days > 31:  # noqa: PLR2004
        months = (high.year - low.year) * 12 + high.month - low.month + 1
        start = shift(low, round(months * first / 3), "month")
        end = shift_days(shift(low, round(months * last / 3), "month"), -1)
    return Interval(start, high if part == "late" else end)


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
        """Give everything between; the end is looked for after the start."""
        last = self.last.days(at)
        first = self.first.days(Moment(last.low or at.today))
        if last.low is None or first.high is None:
            return UNKNOWN
        if first.low is not None and last.high is not None and first.low > last.high:
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
        return "day" if self.unit in {"day", "week"} else _PRECISIONS[self.unit]

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
        if self.unit in {"day", "week"}:
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


def _one(day: date) -> Days:
    return Interval(day, day)

"""Placing values on an axis: linear, or by powers of ten where they lie far apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

# Beyond this ratio the small values of a linear axis fall on one point.
WIDE = 60
PADDING = 0.06
A_FEW_DAYS = 3  # around a day that stands alone
DAY = 1  # days are drawn as ordinals; between two there is nothing to mark
# From so many years on, days at round distances say less than years.
MANY_YEARS = 3
MOST_YEARS = 8
STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps values from `low` to `high` onto pixels from `left` to `right`.

    Ticks stand at multiples of `least_step`, if it is not nought.
    """

    low: float
    high: float
    left: float
    right: float
    by_powers: bool = False
    least_step: float = 0

    def at(self, value: float) -> float:
        """The pixel of a value, rounded to a tenth."""
        low, high, value = (self._bent(v) for v in (self.low, self.high, value))
        share = (value - low) / (high - low)
        return round(self.left + share * (self.right - self.left), 1)

    def ticks(self, about: int = 6) -> list[float]:
        """Round values inside the axis."""
        if self.by_powers:
            return self._powers()
        step = _round_step((self.high - self.low) / about)
        if self.least_step:
            step = max(ceil(step / self.least_step), 1) * self.least_step
        first, last = ceil(self.low / step), floor(self.high / step)
        return [n * step for n in range(first, last + 1)]

    def _powers(self) -> list[float]:
        first, last = floor(log10(self.low)), ceil(log10(self.high))
        values = [10.0**n for n in range(first, last + 1)]
        return [value for value in values if self.low <= value <= self.high]

    def _bent(self, value: float) -> float:
        return log10(max(value, self.low)) if self.by_powers else value


def day_scale(days: Iterable[date], left: float, right: float) -> Scale:
    """An axis of days, as ordinals; between two days there is nothing to mark."""
    ordinals = (float(day.toordinal()) for day in days)
    return scale_for(ordinals, left, right, least_step=DAY, least_room=A_FEW_DAYS)


def scale_for(
    values: Iterable[float],
    left: float,
    right: float,
    *,
    least_step: float = 0,
    least_room: float = 0,
) -> Scale:
    """An axis that shows all these values with some room around them.

    Around one value that is a tenth of it, or `least_room`.
    """
    found = sorted(values) or [0.0]
    low, high = found[0], found[-1]
    if low > 0 and high / low > WIDE:
        low, high = low / 1.5, high * 1.5
        return Scale(low, high, left, right, by_powers=True, least_step=least_step)
    room = (high - low) * PADDING or least_room or max(abs(high) * 0.1, 1.0)
    return Scale(low - room, high + room, left, right, least_step=least_step)


def day_ticks(scale: Scale) -> list[tuple[float, str]]:
    """Where an axis of days is marked, and how: over many years, where each begins."""
    first, last = (_day(edge).year for edge in (scale.low, scale.high))
    if last - first < MANY_YEARS:
        return [(scale.at(tick), day_name(tick)) for tick in scale.ticks()]
    step = ceil((last - first) / MOST_YEARS)
    starts = (date(year, 1, 1) for year in range(first + 1, last + 1, step))
    return [(scale.at(start.toordinal()), str(start.year)) for start in starts]


def day_name(ordinal: float) -> str:
    day = _day(ordinal)
    return f"{day.day} {day:%b %Y}"


def _day(ordinal: float) -> date:
    return date.fromordinal(min(max(round(ordinal), 1), date.max.toordinal()))


def _round_step(rough: float) -> float:
    power = 10 ** floor(log10(rough)) if rough > 0 else 1
    return next(step * power for step in STEPS if step * power >= rough * 0.999)

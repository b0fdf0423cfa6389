"""Intervals: what every comparable figure comes down to.

"At least six" is six and up, "in 2019" is 1 January to 31 December. One type
serves amounts (`Decimal`) and days (`datetime.date`).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Generic, Self, TypeVar

# A dataclass that cannot change may be covariant: an interval of days is one
# of objects.
Bound_co = TypeVar("Bound_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Interval(Generic[Bound_co]):
    """Everything from `low` to `high`; None is an open end.

    Both bounds belong to the interval unless `low_open` or `high_open` says
    that the bound itself is left out ("more than 2.5 %").
    """

    low: Bound_co | None = None
    high: Bound_co | None = None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError when the low bound lies above the high one."""
        if (
            self.low is not None
            and self.high is not None
            and _less(self.high, self.low)
        ):
            raise ValueError(
                f"An interval cannot run from {self.low} down to {self.high}."
            )

    @classmethod
    def exactly(cls, value: Bound_co) -> Self:  # type: ignore[misc]
        """Build the interval that holds one value."""
        return cls(value, value)

    @property
    def is_unknown(self) -> bool:
        """Say whether both ends are open: nothing is known."""
        return self.low is None and self.high is None

    @property
    def is_exact(self) -> bool:
        """Say whether the interval holds a single value."""
        return self.low is not None and self.low == self.high

    def is_below(self, other: "Interval[object]") -> bool:
        """Say whether every value here is less than every value of `other`."""
        if self.high is None or other.low is None:
            return False
        touches = self.high == other.low and (self.high_open or other.low_open)
        return touches or _less(self.high, other.low)

    def overlaps(self, other: "Interval[object]") -> bool:
        """Say whether one value could lie in both."""
        return not self.is_below(other) and not other.is_below(self)

    def hull(self, other: "Interval[Bound_co]") -> "Interval[Bound_co]":
        """Build the smallest interval that holds both; bounds count as inside."""
        lows = [end for end in (self.low, other.low) if end is not None]
        highs = [end for end in (self.high, other.high) if end is not None]
        return Interval(
            min(lows, key=_as_is) if len(lows) == len((self, other)) else None,
            max(highs, key=_as_is) if len(highs) == len((self, other)) else None,
        )

    def width(self) -> Any:
        """Measure high minus low (a Decimal or a timedelta); None with an open end."""
        if self.low is None or self.high is None:
            return None
        low: Any = self.low
        high: Any = self.high
        return high - low

    def as_json(self) -> dict[str, object]:
        """Write the interval as the interchange object: low, high and `open`."""
        limits: dict[str, object] = {
            "low": plain_number(self.low),
            "high": plain_number(self.high),
        }
        if self.low_open or self.high_open:
            limits["open"] = True
        return limits


def plain_number(value: object) -> object:
    """Turn a bound into what JSON knows: int, float, ISO date or null."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value


def _less(left: Any, right: Any) -> bool:
    return bool(left < right)


def _as_is(value: Any) -> Any:
    return value

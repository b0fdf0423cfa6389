"""Put two amounts in one unit before they are compared."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from claims.facts.amounts.units import unit_factor, zero_of
from claims.facts.fact import Fact
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval

# "26 miles" and "42 km": whoever converted has rounded, by this share at most.
CONVERSION_SLACK = Decimal("0.1")
Conversion: TypeAlias = Callable[[Decimal], Decimal]


def in_common_unit(first: Fact, second: Fact) -> tuple[Fact, Fact] | None:
    """Convert `second` to the unit of `first`; None when there is no way.

    Currencies never convert. A sum without one fits none, but for a range: "a
    six-figure sum" may be £185,000.
    """
    if first.unit == second.unit or _may_be_in_any(first, second):
        return first, second
    if first.unit is None or second.unit is None:
        return None
    way = _way(second, second.unit, first, first.unit)
    return None if way is None else (first, _converted(second, way, first))


def _way(fact: Fact, unit: str, like: Fact, into: str) -> Conversion | None:
    """Give the conversion from unit to unit; None if they do not convert.

    Degrees may tell how warm it is or by how much it grew warmer: the way that
    brings the two nearer is taken.
    """
    factor = unit_factor(unit, into)
    if factor is None:
        return None

    def change(value: Decimal) -> Decimal:
        return value * factor

    def level(value: Decimal) -> Decimal:
        return (value - zero_of(unit)) * factor + zero_of(into)

    if zero_of(unit) == zero_of(into):
        return change
    return min((level, change), key=lambda way: _gap(_scaled(fact.amount, way), like))


def _gap(interval: Interval[Decimal], like: Fact) -> Decimal:
    """Measure from the low bound of one to that of the other; 0 where one is open."""
    low, other = interval.low, like.amount.low
    return abs(low - other) if low and isinstance(other, Decimal) else Decimal(0)


def _may_be_in_any(first: Fact, second: Fact) -> bool:
    """Say whether a range of money without a currency holds the other sum."""
    is_money = first.kind is second.kind is FigureKind.MONEY
    is_range = any(
        one.unit is None and one.modifier is Modifier.BETWEEN for one in (first, second)
    )
    return is_money and is_range and first.interval.overlaps(second.interval)


def _converted(fact: Fact, way: Conversion, like: Fact) -> Fact:
    """Express a fact in another unit; a bound that comes near counts as equal."""
    interval = _scaled(fact.interval, way)
    close = fact.modifier is like.modifier and _nearly(interval, like.interval)
    return replace(
        fact,
        unit=like.unit,
        amount=like.amount if close else _scaled(fact.amount, way),
        interval=like.interval if close else _with_slack(interval),
        modifier=fact.modifier if close else Modifier.ABOUT,
    )


def _scaled(interval: Interval[object], way: Conversion) -> Interval[Decimal]:
    low, high = interval.low, interval.high
    return Interval(
        way(low) if isinstance(low, Decimal) else None,
        way(high) if isinstance(high, Decimal) else None,
        interval.low_open,
        interval.high_open,
    )


def _with_slack(interval: Interval[Decimal]) -> Interval[Decimal]:
    low, high = interval.low, interval.high
    return Interval(
        low - abs(low) * CONVERSION_SLACK if low is not None else None,
        high + abs(high) * CONVERSION_SLACK if high is not None else None,
    )


def _nearly(one: Interval[object], other: Interval[object]) -> bool:
    """Say whether both bounds are the same to one part in a hundred."""
    return _near(one.low, other.low) and _near(one.high, other.high)


def _near(one: object, other: object) -> bool:
    if not isinstance(one, Decimal) or not isinstance(other, Decimal):
        return one is other
    return abs(one - other) <= abs(other) / 100

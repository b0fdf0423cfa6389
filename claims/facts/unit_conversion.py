"""Put two amounts in one unit before they are compared."""

from dataclasses import replace
from decimal import Decimal

from claims.facts.fact import Fact
from claims.facts.figure import Modifier
from claims.facts.interval import Interval
from claims.facts.units import unit_factor

# "26 miles" and "42 km": whoever converted has rounded, by this share at most.
CONVERSION_SLACK = Decimal("0.1")


def in_common_unit(first: Fact, second: Fact) -> tuple[Fact, Fact] | None:
    """Convert `second` to the unit of `first`; None when there is no way.

    Currencies never convert, and a sum without one fits none.
    """
    if first.unit == second.unit:
        return first, second
    if first.unit is None or second.unit is None:
        return None
    factor = unit_factor(second.unit, first.unit)
    return None if factor is None else (first, _converted(second, factor, first))


def _converted(fact: Fact, factor: Decimal, like: Fact) -> Fact:
    """Express a fact in another unit; a bound that comes near counts as equal."""
    interval = _scaled(fact.interval, factor)
    close = fact.modifier is like.modifier and _nearly(interval, like.interval)
    return replace(
        fact,
        unit=like.unit,
        amount=like.amount if close else _scaled(fact.amount, factor),
        interval=like.interval if close else _with_slack(interval),
        modifier=fact.modifier if close else Modifier.ABOUT,
    )


def _scaled(interval: Interval[object], factor: Decimal) -> Interval[Decimal]:
    low, high = interval.low, interval.high
    return Interval(
        low * factor if isinstance(low, Decimal) else None,
        high * factor if isinstance(high, Decimal) else None,
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

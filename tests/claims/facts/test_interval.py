"""The laws of intervals."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.facts.interval import Interval, plain_number
from tests.claims.facts.notation import amounts, days


@st.composite
def intervals(draw: st.DrawFn) -> Interval[Decimal]:
    numbers = st.none() | st.integers(-20, 20).map(Decimal)
    low, high = draw(numbers), draw(numbers)
    if low is not None and high is not None and low > high:
        low, high = high, low
    is_open = st.booleans()
    if low is not None and low == high:
        return Interval(low, high)
    return Interval(low, high, draw(is_open), draw(is_open))


def holds(interval: Interval[Decimal], value: Decimal) -> bool:
    return interval.overlaps(Interval.exactly(value))


@given(intervals(), intervals())
def test_overlap_has_no_direction(
    one: Interval[Decimal], other: Interval[Decimal]
) -> None:
    assert one.overlaps(other) == other.overlaps(one)


@given(intervals(), intervals())
def test_two_intervals_overlap_or_one_lies_below(
    one: Interval[Decimal], other: Interval[Decimal]
) -> None:
    ways = [one.overlaps(other), one.is_below(other), other.is_below(one)]

    assert ways.count(True) == 1


@given(intervals(), intervals(), st.integers(-25, 25).map(Decimal))
def test_a_value_in_both_means_they_overlap(
    one: Interval[Decimal], other: Interval[Decimal], value: Decimal
) -> None:
    if holds(one, value) and holds(other, value):
        assert one.overlaps(other)


@given(intervals(), intervals(), st.integers(-25, 25).map(Decimal))
def test_the_hull_holds_what_either_holds(
    one: Interval[Decimal], other: Interval[Decimal], value: Decimal
) -> None:
    if holds(one, value) or holds(other, value):
        assert holds(one.hull(other), value)


@pytest.mark.parametrize(
    ("interval", "inside", "outside"),
    [("12..120", 12, 121), ("81..", 81, 80), ("..40", 40, 41), ("(80..", 81, 80)],
)
def test_bounds_belong_unless_left_out(
    interval: str, inside: int, outside: int
) -> None:
    assert holds(amounts(interval), Decimal(inside))
    assert not holds(amounts(interval), Decimal(outside))


def test_an_interval_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="from 3 down to 2"):
        Interval(Decimal(3), Decimal(2))


def test_width_is_measured_in_its_own_kind() -> None:
    assert amounts("10..12").width() == 2
    assert days("2018-03-01..2018-03-31").width().days == 30
    assert amounts("10..").width() is None


def test_json_keeps_integers_whole_and_names_an_open_bound() -> None:
    assert amounts("81..").as_json() == {"low": 81, "high": None}
    assert amounts("(2.5..").as_json() == {"low": 2.5, "high": None, "open": True}
    assert plain_number(date(2018, 3, 19)) == "2018-03-19"


def test_one_value_is_exact_and_nothing_is_unknown() -> None:
    assert Interval.exactly(Decimal(6)).is_exact
    assert not amounts("6..").is_exact
    assert Interval().is_unknown

"""What a figure comes to, in words."""

from decimal import Decimal

import pytest

from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts.reckoned import reckoned


@pytest.mark.parametrize(
    ("kind", "unit", "low", "high", "words"),
    [
        pytest.param("count", None, "120", "120", "120", id="a-count"),
        pytest.param("count", None, "1200", "1200", "1,200", id="thousands"),
        pytest.param("count", None, "117", "123", "117 to 123", id="a-range"),
        pytest.param("percent", None, "24.5", "25.5", "about 25 percent", id="rounded"),
        pytest.param("age", "years", "62", "63", "62 or 63 years", id="a-birthday"),
        pytest.param("duration", "days", "11", "11", "11 days", id="a-length"),
        pytest.param("duration", "months", "1", "1", "1 month", id="one"),
        pytest.param("duration", "years", "8", "9", "8 or 9 years", id="one-begun"),
    ],
)
def test_what_it_comes_to_is_told_in_whole_numbers(
    kind: str, unit: str | None, low: str, high: str, words: str
) -> None:
    interval = Interval(Decimal(low), Decimal(high))
    assert reckoned(FigureKind(kind), unit, interval) == words

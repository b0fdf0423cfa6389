"""Days and limits in words: never narrower than what is stored."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from claims.models import Figure
from claims.wording import days, meaning


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        pytest.param("2018-03-19", "2018-03-19", "19 March 2018", id="day"),
        pytest.param("2018-03-01", "2018-03-31", "March 2018", id="month"),
        pytest.param("2020-02-01", "2020-02-29", "February 2020", id="leap-february"),
        pytest.param("2018-01-01", "2018-12-31", "2018", id="year"),
        pytest.param("2017-01-01", "2018-12-31", "2017 to 2018", id="years"),
        pytest.param("9999-01-01", "9999-12-31", "9999", id="last-year-there-is"),
        pytest.param(
            "2018-03-01",
            "2018-04-30",
            "1 March 2018 to 30 April 2018",
            id="two-months",
        ),
        pytest.param(
            "2017-12-01",
            "2018-12-31",
            "1 December 2017 to 31 December 2018",
            id="thirteen-months",
        ),
        pytest.param(
            "2018-03-05", "2018-03-11", "5 March 2018 to 11 March 2018", id="week"
        ),
        pytest.param(None, "2018-03-19", "up to 19 March 2018", id="open-start"),
        pytest.param("2018-03-19", None, "from 19 March 2018", id="open-end"),
        pytest.param(None, None, "", id="unknown"),
    ],
)
def test_days(first: str | None, last: str | None, words: str) -> None:
    def day(text: str | None) -> date | None:
        return date.fromisoformat(text) if text else None

    assert days(day(first), day(last)) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        pytest.param({"low": 6, "high": 6, "unit": "boats"}, "6 boats", id="exact"),
        pytest.param({"low": 81, "unit": "women"}, "81 or more women", id="floor"),
        pytest.param({"high": 40}, "up to 40", id="ceiling"),
        pytest.param(
            {"low": Decimal("2.5"), "low_open": True}, "more than 2.5", id="open-floor"
        ),
        pytest.param(
            {"low": Decimal("1450000.000000"), "high": 1550000, "unit": "USD"},
            "1,450,000 to 1,550,000 USD",
            id="range",
        ),
        pytest.param({"low": 40, "high": 40, "kind": "percent"}, "40 %", id="percent"),
        pytest.param({"kind": "date", "weekday": "Thursday"}, "Thursday", id="weekday"),
        pytest.param({"kind": "date"}, "unknown day", id="no-day"),
    ],
)
def test_a_figure_in_words(fields: dict[str, Any], words: str) -> None:
    assert meaning(Figure(**{"kind": "count"} | fields)) == words

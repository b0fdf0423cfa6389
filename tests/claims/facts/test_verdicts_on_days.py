"""What may be said of two days."""

from datetime import date

import pytest

from claims.facts.verdicts import Verdict
from tests.claims.facts.told import day, verdict

MARCH_19 = date(2018, 3, 19)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("March 14, 2018", "14 March 2018", "agree"),
        ("Wednesday", "March 14, 2018", "agree"),
        ("in 2018", "March 14, 2018", "compatible"),
        ("last week", "Wednesday", "compatible"),
        ("late February", "March 2, 2018", "compatible"),
        ("before 2018", "in 2017", "compatible"),
        ("Wednesday", "Thursday", "contradict"),
        ("in 2009", "in 2010", "contradict"),
        ("before 2018", "in February 2018", "contradict"),
        ("March 2017", "April 5, 2017", "contradict"),
        ("the day before", "March 14, 2018", None),
    ],
)
def test_two_dates_of_one_event(left: str, right: str, expected: str | None) -> None:
    assert verdict(day(left, on=MARCH_19), day(right, on=MARCH_19)) == expected


@pytest.mark.parametrize(
    ("dated", "undated", "expected"),
    [
        ("Thursday", "Wednesday", "contradict"),
        ("Thursday", "Thursday", "compatible"),
        ("in 2018", "Thursday", None),
        ("Thursday", "yesterday", None),
    ],
)
def test_a_weekday_of_an_unknown_week_is_compared_as_a_weekday(
    dated: str, undated: str, expected: str | None
) -> None:
    assert verdict(day(dated, on=MARCH_19), day(undated)) == expected


def test_two_weekdays_of_unknown_weeks() -> None:
    assert verdict(day("on Wednesday"), day("on Thursday")) == Verdict.CONTRADICT
    assert verdict(day("on Wednesday"), day("Wednesday")) == Verdict.AGREE

"""The days on which happened what an amount is told of."""

from dataclasses import replace
from datetime import date

import pytest

from claims.alignment.verdicts.apart.events import event_days
from claims.facts.interval import Interval
from tests.claims.alignment.verdicts.made_answers import FIRST, answer, killed

APPROVED = Interval.exactly(date(2024, 3, 4))
JULY = Interval(date(2024, 7, 1), date(2024, 7, 31))


@pytest.mark.parametrize(
    ("frame", "days"),
    [("bills moved", (JULY,)), ("cancel", (APPROVED, JULY))],
    ids=["a-rise", "an-act"],
)
def test_the_day_on_which_a_rise_is_announced_is_not_its_own(
    frame: str, days: tuple[Interval[date], ...]
) -> None:
    told = answer(FIRST, "Six men were killed.", "Six men", 6, killed("man"))
    told = replace(told, days=(APPROVED, JULY))
    told = replace(told, signature=replace(told.signature, frame=frame))
    assert event_days(told) == days

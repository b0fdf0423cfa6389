"""What time between two answers, and between two hours of a day, explains."""

from datetime import date

import pytest

from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.facts.told import amount, day, verdict

MARCH_19 = date(2018, 3, 19)


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        pytest.param(date(2024, 8, 28), Verdict.UPDATE, id="months-later"),
        pytest.param(date(2024, 6, 20), Verdict.CONTRADICT, id="the-day-after"),
        pytest.param(date(2024, 11, 2), Verdict.CONTRADICT, id="looking-back"),
    ],
)
def test_a_day_to_come_was_moved_between_reports(
    later: date, expected: Verdict
) -> None:
    one = day("9 September 2024", on=date(2024, 6, 19))
    other = day("21 October 2024", on=later)

    assert verdict(one, other) == verdict(other, one) == expected


@pytest.mark.parametrize(
    ("hour", "expected"),
    [(20, Verdict.UPDATE), (9, Verdict.CONTRADICT), (None, Verdict.CONTRADICT)],
    ids=["later", "one-hour", "untold"],
)
def test_a_tally_moves_on_by_the_hour(hour: int | None, expected: Verdict) -> None:
    one = amount("12 dead", on=MARCH_19, is_tally=True, hour=9)
    other = amount("15 dead", on=MARCH_19, is_tally=True, hour=hour)

    assert verdict(one, other) == verdict(other, one) == expected


def test_of_one_day_the_earlier_report_knew_less() -> None:
    wednesday, thursday = date(2018, 3, 21), date(2018, 3, 22)
    as_of = Interval.exactly(wednesday)
    one = amount("at least 9 dead", on=wednesday, is_tally=True)
    other = amount("14 dead", on=thursday, as_of=as_of, is_tally=True)

    assert verdict(one, other) == verdict(other, one) == Verdict.UPDATE

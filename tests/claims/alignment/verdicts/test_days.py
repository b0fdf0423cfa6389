"""Which of a text's dates are said of a figure."""

from datetime import date

import pytest

from claims.alignment.verdicts.answers.days import days_said
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from tests.readings import circumstances, count, predicate

TUESDAY = Interval.exactly(date(2024, 1, 16))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("46 nurses fell ill, up from 31 on Tuesday.", [], id="anothers"),
        pytest.param("46 nurses, not 31, fell ill on Tuesday.", [TUESDAY], id="own"),
    ],
)
def test_a_day_behind_another_amount_is_not_the_figures(
    text: str, expected: list[Interval[date]]
) -> None:
    nurses = count(text, 1, "46 nurses", 46, circumstances(noun="nurse", times=(3,)))
    before = count(text, 2, "31", 31, circumstances(noun=None))
    day = count(
        text, 3, "Tuesday", 0, circumstances(noun=None),
        kind=FigureKind.DATE, interval=TUESDAY,
    )  # fmt: skip
    assert days_said(nurses, [nurses, before, day]) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("announce", [], id="told-that-day"),
        pytest.param("cut", [TUESDAY], id="done-that-day"),
    ],
)
def test_a_day_of_telling_is_no_day_of_the_act(
    verb: str, expected: list[Interval[date]]
) -> None:
    text = "Orr Ltd told of 90 cuts on Tuesday."
    cuts = count(text, 1, "90 cuts", 90, circumstances(noun="cut", times=(2,)))
    day = count(
        text, 2, "Tuesday", 0, circumstances(predicate(verb), noun=None),
        kind=FigureKind.DATE, interval=TUESDAY,
    )  # fmt: skip
    assert days_said(cuts, [cuts, day]) == expected


def test_a_century_is_no_day_on_which_something_happened() -> None:
    text = "Thieves took seven boxes, all of them 18th-century."
    boxes = count(text, 1, "seven boxes", 7, circumstances(noun="box", times=(2,)))
    age = count(
        text, 2, "18th-century", 0, circumstances(noun=None), kind=FigureKind.DATE,
        interval=Interval(date(1700, 1, 1), date(1799, 12, 31)),
    )  # fmt: skip
    assert days_said(boxes, [boxes, age]) == []

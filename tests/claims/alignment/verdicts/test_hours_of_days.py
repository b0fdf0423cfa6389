"""Hours at work and the days they were spread over do not contradict each other."""

from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND
from tests.readings import circumstances, count, predicate


def sat(key: int, words: str, value: int, unit: str) -> Answer:
    text = f"The jury sat for {words}."
    found = circumstances(
        predicate("sit", ("nsubj", "jury", 1)),
        noun=None, noun_words="", entities=(1,), sentence=(0, len(text)),
    )  # fmt: skip
    amount = Interval.exactly(Decimal(value))
    figure = count(
        text, 1, words, 0, found, kind=FigureKind.DURATION, unit=unit,
        interval=amount, amount=amount,
    )  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("words", "value", "unit", "expected"),
    [
        pytest.param("nine hours", 9, "hours", None, id="hours"),
        pytest.param("48 hours", 48, "hours", Verdict.CONTRADICT, id="full-days"),
        pytest.param("five days", 5, "days", Verdict.CONTRADICT, id="days"),
    ],
)
def test_hours_and_days_may_both_be_true(
    words: str, value: int, unit: str, expected: Verdict | None
) -> None:
    three = sat(FIRST, "three days", 3, "days")
    found = decide(three, sat(SECOND, words, value, unit), one_story=True)
    assert (found.finding.verdict if found.finding else None) is expected

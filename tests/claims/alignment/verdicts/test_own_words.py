"""Two figures that the same words of two long reports lead to answer one question."""

from dataclasses import replace

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.comparing import decide
from claims.alignment.words.sentence import SHORT_REPORT
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    MONDAY,
    SECOND,
    TUESDAY,
    sum_told,
)

LEFT = "The firm has collected £14 under the harbour levy, says the Office of Trade."
RIGHT = "It has received £11 of the harbour levy in return, the Ledger found."
OWN = frozenset({"harbour", "levy", "return"})
REST = " " * SHORT_REPORT


def told(key: int, verb: str, text: str, amount: str, speaker: str = "") -> Answer:
    made = sum_told(key, verb, text, amount, MONDAY if key == FIRST else TUESDAY)
    report = replace(made.report, text=made.report.text + REST)
    return replace(made, own_words=OWN, speaker=speaker, report=report)


COLLECTED = told(FIRST, "receive", LEFT, "£14", "Office of Trade")
RECEIVED = told(SECOND, "receive", RIGHT, "£11")


def verdict(left: Answer, right: Answer) -> Verdict | None:
    finding = decide(left, right, one_story=True).finding
    return finding.verdict if finding else None


def test_sums_found_by_the_same_words_contradict() -> None:
    assert verdict(COLLECTED, RECEIVED) is Verdict.CONTRADICT


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(replace(RECEIVED, own_words=OWN - {"levy"}), id="few-words"),
        pytest.param(
            replace(RECEIVED, report=replace(RECEIVED.report, text=RIGHT)), id="short"
        ),
        pytest.param(
            told(SECOND, "receive", RIGHT.replace("£11", "£71"), "£71"), id="far-off"
        ),
        pytest.param(
            told(SECOND, "receive", RIGHT.replace("£11", "a record £11"), "£11"),
            id="a-record",
        ),
        pytest.param(
            told(SECOND, "lend", RIGHT.replace("received", "lent"), "£11"),
            id="two-things-asked",
        ),
    ],
)
def test_what_may_be_another_sum_does_not(other: Answer) -> None:
    assert verdict(COLLECTED, other) is None


def test_who_speaks_is_nobody_else() -> None:
    elsewhere = RIGHT.replace("the Ledger", "Ann Pell of Orrel")
    other = told(SECOND, "receive", elsewhere, "£11")
    assert verdict(COLLECTED, other) is Verdict.CONTRADICT
    assert verdict(replace(COLLECTED, speaker=""), other) is None

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
    answer,
    sum_told,
)
from tests.readings import circumstances, predicate

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


def seen(key: int, text: str, words: str, value: int, verb: str) -> Answer:
    """How many ferries, in a long report in which no other ferries are counted."""
    is_all = words.startswith("all")
    found = circumstances(
        predicate(verb), noun="ferry", noun_words="ferries",
        determiner="all" if is_all else None, sentence=(0, len(text)),
    )  # fmt: skip
    made = answer(key, text, words, value, found, MONDAY if key == FIRST else TUESDAY)
    report = replace(made.report, text=made.report.text + REST)
    return replace(made, own_words=frozenset({"ferry", str(key)}), report=report)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            ("Orrel runs 2,340 ferries.", "2,340 ferries", 2340, "run"),
            ("There were 2,430 ferries.", "2,430 ferries", 2430, "tie"),
            Verdict.CONTRADICT, id="digits-changed-places",
        ),
        pytest.param(
            ("Orrel runs 2,340 ferries.", "2,340 ferries", 2340, "run"),
            ("There were 2,510 ferries.", "2,510 ferries", 2510, "tie"), None,
            id="another-count",
        ),
        pytest.param(
            ("It shut all 11 ferries.", "all 11 ferries", 11, "shut"),
            ("Yet all nine ferries sail.", "all nine ferries", 9, "sail"),
            Verdict.CONTRADICT, id="all-there-are",
        ),
        pytest.param(
            ("It searched 14 ferries.", "14 ferries", 14, "search"),
            ("They searched 16 ferries.", "16 ferries", 16, "search"),
            Verdict.UPDATE, id="one-act",
        ),
    ],
)  # fmt: skip
def test_counts_of_the_only_things_of_one_noun_are_of_one_question(
    left: tuple[str, str, int, str],
    right: tuple[str, str, int, str],
    expected: Verdict | None,
) -> None:
    assert verdict(seen(FIRST, *left), seen(SECOND, *right)) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("an interim fund", Verdict.CONTRADICT, id="one-name"),
        pytest.param("a harbour fund", None, id="another-name"),
    ],
)
def test_sums_of_one_name_contradict(name: str, expected: Verdict | None) -> None:
    first = told(FIRST, "announce", "It announced an interim fund of £25.", "£25")
    second = told(SECOND, "found", f"It set up {name} of £35.", "£35")
    own = frozenset({"interim", "fund"})
    left, right = (replace(one, own_words=own) for one in (first, second))
    assert verdict(left, right) is expected

"""Which figures of one story are set against each other, and whether they may be.

The reports of a story were made to share as few words as they can, beside figures
that are told alike and ask something else: most of what could be compared is not,
and what is compared is right or wrong by the question alone.
"""

import sys
from collections import Counter
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.extraction.reader import PIPELINE
from tests.evaluation.lining_up import Corpus
from tests.evaluation.test_pairs import corpus_of, lines, read

GOLD = Path(__file__).parent / "gold" / "stories.jsonl"
# Contradictions between figures that ask one thing, and between others.
RIGHT, FALSE = 24, 2
# In per cent: comparisons of figures that ask one thing among all comparisons. A
# point under what was measured; it only rises.
OF_ONE_QUESTION = 82.9

Placed = tuple[str, Answer]
Verdicts = Counter[tuple[str, bool]]

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.skipif(
        not (PIPELINE / "attribution" / "model.int8.onnx").exists(),
        reason="the weights are not there",
    ),
]


def placed(corpus: Corpus, key: int, report: dict[str, Any]) -> list[Placed]:
    """What each marked figure of a report asks, and its answer as far as it is read."""
    found = (
        (one["asks"], corpus.answer_at(key, tuple(one["span"])))
        for one in report["figures"]
    )
    return [(asks.casefold(), answer) for asks, answer in found if answer]


def is_reckoned(left: Placed, right: Placed) -> bool:
    """Say whether one may be reckoned from the other: labelled as two questions.

    A length or an age and the day it runs from, a count of votes and its margin.
    """
    kinds = {left[1].figure.kind, right[1].figure.kind}
    if kinds in ({"date", "duration"}, {"date", "age"}):
        return True
    return ("margin" in left[0]) is not ("margin" in right[0])


def compared(story: dict[str, Any], corpus: Corpus) -> Verdicts:
    """Every pair of figures of two reports: its verdict, whether they ask one thing."""
    sides = [placed(corpus, key, one) for key, one in enumerate(story["reports"])]
    found: Verdicts = Counter()
    for one, other in combinations(sides, 2):
        for left, right in product(one, other):
            if is_reckoned(left, right):
                continue
            finding = corpus.decide(left[1], right[1]).finding
            found[str(finding.verdict) if finding else "none", left[0] == right[0]] += 1
    return found


@pytest.fixture(scope="module")
def found() -> Verdicts:
    stories = list(lines(GOLD))
    readings = read(report for story in stories for report in story["reports"])
    total: Verdicts = Counter()
    for story in stories:
        own = [next(readings) for _ in story["reports"]]
        total += compared(story, corpus_of(story["reports"], own))
    return total


def test_most_of_what_is_compared_asks_one_thing(
    found: Verdicts, record_property: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    made = {key: n for key, n in found.items() if key[0] != "none"}
    right = sum(n for (_, asked), n in made.items() if asked)
    total = sum(made.values())
    share = 100 * right / total
    record_property("of_one_question", round(share, 1))
    with capsys.disabled():
        sys.stdout.write(
            f"\nstories: {right} of {right + found['none', True]} figures asked alike"
            f" compared, {share:.1f} % of {total} comparisons of one question\n"
        )
    assert share >= OF_ONE_QUESTION, found


def test_contradictions_are_of_one_question(
    found: Verdicts, record_property: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    right, false = found["contradict", True], found["contradict", False]
    record_property("contradictions", right)
    record_property("false_contradictions", false)
    with capsys.disabled():
        sys.stdout.write(
            f"\nstories: {right + false} contradictions, {false} of two questions\n"
        )
    assert right >= RIGHT, found
    assert false <= FALSE, found

"""The only counts of one sort in two short reports agree in whatever words."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.comparing import decide
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, SECOND, answer
from tests.readings import circumstances, predicate


def counted(key: int, noun: str, verb: str, value: int, **changes: Any) -> Answer:
    text = f"{value} {noun}s {verb} {'there' if key == FIRST else 'at dawn'}."
    told = predicate(verb, ("nsubj", f"{noun}s", None))
    found = circumstances(told, noun=noun, noun_words=f"{noun}s")
    made = answer(key, text, f"{value} {noun}s", value, found)
    return replace(made, **({"sole": True} | changes))


FOUND = counted(FIRST, "artefact", "unearth", 7)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(
            counted(SECOND, "artefact", "gleam", 7), Verdict.AGREE, id="one-noun"
        ),
        pytest.param(
            counted(SECOND, "object", "gleam", 7), Verdict.AGREE, id="equal-nouns"
        ),
        pytest.param(counted(SECOND, "bench", "gleam", 7), None, id="another-noun"),
        pytest.param(counted(SECOND, "artefact", "gleam", 9), None, id="apart"),
        pytest.param(
            counted(SECOND, "artefact", "gleam", 7, sole=False), None, id="one-of-two"
        ),
    ],
)
def test_counts_of_one_sort_meet(other: Answer, expected: Verdict | None) -> None:
    finding = decide(FOUND, other, one_story=True).finding
    assert (finding.verdict if finding else None) is expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("glide", Verdict.AGREE, id="nothing-set-apart"),
        pytest.param("die", None, id="set-apart"),
    ],
)
def test_what_is_told_side_by_side_stays_apart(
    verb: str, expected: Verdict | None
) -> None:
    one = counted(FIRST, "whale", "refloat", 11)
    finding = decide(one, counted(SECOND, "whale", verb, 11), one_story=True).finding
    assert (finding.verdict if finding else None) is expected


def test_an_open_bound_does_not_reach_any_value() -> None:
    least = counted(SECOND, "artefact", "gleam", 5)
    open_ended = replace(least.fact, interval=Interval(low=Decimal(5)))
    finding = decide(FOUND, replace(least, fact=open_ended), one_story=True).finding
    assert finding is None

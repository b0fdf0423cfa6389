"""A tally falls by what it is, not by the number printed: square miles, acres."""

from dataclasses import replace

import pytest

from claims.alignment.matching.strength import Match, Strength
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.changes.tallies import moved_on_unsurely
from claims.facts.figure import FigureKind
from claims.facts.verdicts import Verdict, compare
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    answer,
)
from tests.readings import circumstances, predicate

BURNED = circumstances(predicate("burn"), noun="plot", noun_words="plots")


def burned(key: int, text: str, value: int, unit: str) -> Answer:
    day = MONDAY if key == FIRST else JUNE_3
    made = answer(key, text, f"{value} plots", value, BURNED, day)
    fact = replace(made.fact, kind=FigureKind.MEASURE, unit=unit, is_tally=True)
    return replace(made, fact=fact)


@pytest.mark.parametrize(
    ("text", "unit", "unsure"),
    [
        pytest.param("10 plots now burned.", "square miles", False, id="more-by-area"),
        pytest.param("10 plots now burned.", "acres", True, id="far-less"),
        pytest.param(
            "10 plots burned, it said, correcting it.", "acres", False, id="corrected"
        ),
    ],
)
def test_less_than_half_is_no_later_count_unless_corrected(
    text: str, unit: str, *, unsure: bool
) -> None:
    earlier = burned(FIRST, "2300 plots burned.", 2300, "acres")
    later = burned(SECOND, text, 10, unit)
    later = replace(
        later, figure=replace(later.figure, circumstances=replace(
            later.figure.circumstances, sentence=(0, len(text)))),
    )  # fmt: skip
    finding = compare(earlier.fact, later.fact)
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE
    match = Match(Strength.STRONG, "one event", "")
    assert moved_on_unsurely(finding, match, earlier, later) is unsure

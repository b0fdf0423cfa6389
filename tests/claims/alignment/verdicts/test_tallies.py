"""A tally moves on by steps; what is many times as many is another count."""

import pytest

from claims.alignment.matching.strength import Match, Strength
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.tallies import moved_on_unsurely
from claims.facts.verdicts import Verdict, compare
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    answer,
)
from tests.readings import circumstances, predicate


def flooded(text: str, value: int) -> Answer:
    found = circumstances(
        predicate("flood"), noun="cellar", noun_words="cellars", sentence=(0, len(text))
    )
    is_first = value == 8
    key, day = (FIRST, MONDAY) if is_first else (SECOND, JUNE_3)
    return answer(key, text, f"{value} cellars", value, found, day)


EIGHT = flooded("8 cellars were flooded.", 8)


def is_unsure(text: str, value: int, strength: Strength) -> bool:
    later = flooded(text, value)
    finding = compare(EIGHT.fact, later.fact)
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE
    return moved_on_unsurely(finding, Match(strength, "sort", ""), EIGHT, later)


@pytest.mark.parametrize(
    ("text", "value", "strength"),
    [
        pytest.param("14 cellars were flooded.", 14, Strength.LIKELY, id="some-more"),
        pytest.param(
            "36 cellars are now flooded.", 36, Strength.LIKELY, id="a-tally-is-told"
        ),
        pytest.param("36 cellars flooded.", 36, Strength.STRONG, id="a-sure-match"),
    ],
)
def test_a_tally_may_move_on(text: str, value: int, strength: Strength) -> None:
    assert not is_unsure(text, value, strength)


@pytest.mark.parametrize("value", [36, 2])
def test_an_unsure_tally_does_not_leap(value: int) -> None:
    assert is_unsure(f"{value} cellars were flooded.", value, Strength.LIKELY)

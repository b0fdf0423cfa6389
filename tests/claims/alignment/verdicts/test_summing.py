"""What counts come to with others of their clause, and with whoever did it."""

import pytest

from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    FOUR,
    SECOND,
    TUESDAY,
    answer,
    killed,
)


def test_counts_of_one_clause_are_added_up_before_a_tally_moves_on() -> None:
    text = "Three men and two boys were killed."
    summed = answer(SECOND, text, "Three men", 3, killed("man"), TUESDAY)
    finding = decide(FOUR, summed, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE
    assert "grew" in finding.reason


@pytest.mark.parametrize(
    ("told", "value", "rule", "verdict"),
    [
        pytest.param("4 persons, including the gunman, died.", 4, "gunman", None,
                     id="one-fewer-in-truth"),
        pytest.param("5 persons, including the gunman, died.", 5, "one event",
                     Verdict.AGREE, id="with-him"),
        pytest.param("4 persons died.", 4, "one event", Verdict.AGREE, id="untold"),
    ],
)  # fmt: skip
def test_those_killed_are_counted_with_or_without_the_gunman(
    told: str, value: int, rule: str, verdict: Verdict | None
) -> None:
    text = "He killed 4 persons before turning the gun on himself."
    one = answer(FIRST, text, "4 persons", 4, killed())
    other = answer(SECOND, told, f"{value} persons", value, killed())
    decision = decide(one, other, one_story=True)
    assert decision.rule == rule
    assert (decision.finding.verdict if decision.finding else None) == verdict

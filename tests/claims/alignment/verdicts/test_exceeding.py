"""People of one sort are never more than all of them."""

from datetime import date

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    MONDAY,
    SECOND,
    TUESDAY,
    answer,
    killed,
)


def of(key: int, value: int, noun: str, day: date = MONDAY) -> Answer:
    text = f"Some {noun}s were killed."
    found = killed(noun, sentence=(0, len(text)))
    return answer(key, text, f"Some {noun}s", value, found, day)


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        pytest.param((6, "person"), (8, "worshipper"), Verdict.CONTRADICT, id="more"),
        pytest.param((6, "person"), (4, "worshipper"), None, id="some"),
        pytest.param((5, "man"), (27, "soldier"), Verdict.CONTRADICT, id="men"),
        pytest.param((3, "man"), (5, "child"), None, id="men-and-children"),
        pytest.param((3, "woman"), (5, "soldier"), None, id="women-and-soldiers"),
        pytest.param((0, "person"), (2, "driver"), None, id="nobody-here"),
    ],
)
def test_a_part_greater_than_the_whole_contradicts_it(
    whole: tuple[int, str], part: tuple[int, str], expected: Verdict | None
) -> None:
    finding = decide(of(FIRST, *whole), of(SECOND, *part), one_story=True).finding
    assert (finding.verdict if finding else None) is expected


def test_a_greater_part_may_have_moved_on() -> None:
    both = of(FIRST, 8, "worshipper"), of(SECOND, 6, "person", TUESDAY)
    finding = decide(*both, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE

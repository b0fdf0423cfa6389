"""Amounts of an earlier occasion beside those of the one reported."""

from datetime import date

import pytest

from claims.alignment.verdicts.comparing import decide
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    SECOND,
    answer,
    killed,
)

A_YEAR_ON = date(2025, 3, 5)
NOW = "Four persons were killed."


def rule(other: str) -> str:
    found = killed(sentence=(0, len(other)))
    both = [
        answer(FIRST, NOW, "Four persons", 4, killed(sentence=(0, len(NOW)))),
        answer(SECOND, other, "nine persons", 9, found),
    ]
    return decide(*both, one_story=True).rule


@pytest.mark.parametrize(
    "other",
    [
        "It was the worst attack since 1998, when nine persons were killed.",
        "In the last election nine persons were killed.",
        "At his previous general election, nine persons were killed.",
        "Nine, or nine persons were killed in the earlier attack.",
        "It came just 10 days after a man shot dead nine persons.",
    ],
    ids=["since a year, when", "fronted", "possessive", "behind", "came after"],
)
def test_the_toll_of_an_earlier_occasion_is_no_other_value(other: str) -> None:
    assert rule(other) == "occasion"


@pytest.mark.parametrize(
    "other",
    [
        "In the attack nine persons were killed.",
        "In the last hour nine persons were killed.",
    ],
    ids=["this one", "a stretch of time"],
)
def test_the_toll_of_this_occasion_stays_another_value(other: str) -> None:
    assert rule(other) == "one event"


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        pytest.param(JUNE_3, "Nine persons were killed.", "one event", id="a-season"),
        pytest.param(
            A_YEAR_ON, "Nine persons were killed.", "occasion", id="another-year"
        ),
        pytest.param(
            A_YEAR_ON,
            "Nine persons were killed long ago.",
            "one event",
            id="back",
        ),
    ],
)
def test_fresh_tolls_of_two_years_are_of_two_events(
    published: date, text: str, expected: str
) -> None:
    found = killed(sentence=(0, len(text)))
    both = [
        answer(FIRST, NOW, "Four persons", 4, killed(sentence=(0, len(NOW)))),
        answer(SECOND, text, "Nine persons", 9, found, published),
    ]
    assert decide(*both, one_story=True).rule == expected

"""A part of a group may be all whom one thing befell."""

import pytest

from claims.alignment.questions.scope.outcomes import (
    are_all_of_outcome,
    follow_another_outcome,
)
from tests.readings import span


@pytest.mark.parametrize(
    ("frame", "text", "words", "are_all"),
    [
        ("kill", "Nine were shot, three of them fatally.", "three", True),
        ("miss", "It left six of those on board still to be traced.", "six", True),
        ("charge", "Six were held and four of these charged.", "four", True),
        ("miss", "There is no trace of two of the rowers.", "two", True),
        ("miss", "All but four of those feared lost were found.", "four", True),
        ("shoot down", "Five of the drones were downed.", "Five of the drones", True),
        ("kill", "Six of those killed were pupils.", "Six", False),
        ("kill", "Ten died. Three of the crew died later.", "Three", False),
        ("kill", "The fire killed 19, nine of them children.", "nine", False),
        ("kill", "Ten died at once. Three of them died alone.", "Three", False),
        ("kill", "Two of them were killed.", "Two", False),
        ("vote", "Nine came, three of them to vote.", "three", False),
    ],
)
def test_three_of_them_may_be_all_of_one_outcome(
    frame: str, text: str, words: str, are_all: bool
) -> None:
    assert are_all_of_outcome(frame, text, span(text, words)) is are_all


@pytest.mark.parametrize(
    ("frame", "text", "words", "follows"),
    [
        ("kidnap", "They killed 11 and abducted 20 others.", "20 others", True),
        ("kill", "Four people died. Two others died later.", "Two others", False),
        ("kidnap", "They abducted 20 others.", "20 others", False),
        ("miss", "Nine were saved. No word came of 12 more.", "12 more", True),
        ("miss", "Nine are missing. No word came of 12 more.", "12 more", False),
    ],
)
def test_others_may_stand_besides_another_outcome(
    frame: str, text: str, words: str, follows: bool
) -> None:
    assert follow_another_outcome(frame, text, span(text, words)) is follows

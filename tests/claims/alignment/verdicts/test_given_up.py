"""Values that a text takes back in running words."""

import pytest

from claims.alignment.verdicts.answers.given_up import (
    given_up,
    is_refuted,
    takes_anothers_place,
    was_said_once,
)
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("There were 131 aboard, and not 118 as first said.", "118", True),
        ("There were 131 aboard, not the 118 first given.", "118", True),
        ("There were 131 aboard, and not 118 as first said.", "131", False),
        ("The toll was revised from 14 to 12.", "14", True),
        ("The toll was revised from 14 to 12.", "12", False),
        ("An earlier report of nine was wrong.", "nine", True),
        ("They came from 14 towns.", "14", False),
        ("Nobody asks whether or not one exists.", "one", False),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)
def test_a_value_denied_or_replaced_is_refuted(
    text: str, words: str, *, expected: bool
) -> None:
    assert is_refuted(span(text, words), text) is expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The line initially put the number at 58.", "58", True),
        ("An initial count of 58 was given.", "58", True),
        ("The 58 first reported were all found.", "58", True),
        ("The line put the number at 58.", "58", False),
        ("It first opened in town. It has 58 rooms.", "58", False),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)
def test_a_value_given_at_first_was_said_once(
    text: str, words: str, *, expected: bool
) -> None:
    assert was_said_once(span(text, words), text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The figure was later lowered to 12.", True),
        ("The police corrected the number of dead to 12.", True),
        ("The toll rose to 12.", False),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)
def test_a_value_may_take_anothers_place(text: str, *, expected: bool) -> None:
    assert takes_anothers_place(span(text, "12"), text) is expected


def test_what_a_passage_gives_up_is_read_in_words_too() -> None:
    text = "Seven men were held, not nine as first reported. Nine ran."
    found = given_up(text, (0, text.index(" Nine")))
    assert [one.amount.low for one in found] == [9]
    assert not given_up(text, span(text, "Nine ran."))

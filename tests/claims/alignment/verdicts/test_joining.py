"""Which answers hang together in one question, and how surely."""

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.joining import Bond, bond, bond_with_all, excludes
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    FOUR,
    SECOND,
    TUESDAY,
    answer,
    killed,
)


def told(
    text: str, words: str, value: int, key: int = FIRST, speaker: str = ""
) -> Answer:
    return answer(key, text, words, value, killed(), speaker=speaker)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(
            answer(
                SECOND, "Four persons were killed.", "Four persons", 4, killed(),
                TUESDAY,
            ),
            Bond.SAME, id="same-value",
        ),
        pytest.param(
            answer(
                SECOND, "Six persons were killed.", "Six persons", 6, killed(), TUESDAY
            ),
            Bond.STRONG, id="the-tally-moved-on",
        ),
        pytest.param(
            answer(
                SECOND, "Four passengers were killed.", "Four passengers", 4,
                killed("passenger"),
            ),
            Bond.LIKELY, id="maybe-some-of-them",
        ),
        pytest.param(
            answer(SECOND, "One person was killed.", "One person", 1, killed()),
            Bond.NONE, id="values-that-nothing-is-said-of",
        ),
        pytest.param(
            answer(SECOND, "Two of them were killed.", "Two", 2, killed()),
            Bond.APART, id="a-part",
        ),
    ],
)  # fmt: skip
def test_a_bond_is_as_sure_as_what_is_said_of_both(
    other: Answer, expected: Bond
) -> None:
    assert bond(FOUR, other, one_story=True) is expected
    assert bond(other, FOUR, one_story=True) is expected


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        pytest.param("four dead persons", 4, Bond.SAME, id="told-twice"),
        pytest.param("five persons", 5, Bond.NONE, id="another-value"),
    ],
)
def test_answers_of_one_text_share_a_question_by_their_value(
    words: str, value: int, expected: Bond
) -> None:
    text = f"Four persons were killed. Later {words} were mourned."
    left, right = told(text, "Four persons", 4), told(text, words, value)
    assert bond(left, right, one_story=True) is expected


@pytest.mark.parametrize(
    ("bonds", "expected"),
    [
        pytest.param([], Bond.NONE, id="nobody-there"),
        pytest.param([Bond.NONE, Bond.STRONG], Bond.STRONG, id="the-surest"),
        pytest.param([Bond.APART, Bond.SAME], Bond.SAME, id="as-many-against"),
        pytest.param([Bond.APART, Bond.APART, Bond.SAME], Bond.NONE, id="outvoted"),
    ],
)
def test_an_answer_belongs_where_most_do_not_speak_against_it(
    bonds: list[Bond], expected: Bond
) -> None:
    assert bond_with_all(bonds) is expected


NINE = "Nine persons were killed."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(told(NINE, "Nine persons", 9), True, id="two-values"),
        pytest.param(
            told("Four persons are dead.", "Four persons", 4), False, id="one-value"
        ),
        pytest.param(
            told(NINE, "Nine persons", 9, speaker="Ann Reed"), False, id="two-voices"
        ),
        pytest.param(told(NINE, "Nine persons", 9, SECOND), False, id="two-texts"),
        pytest.param(
            told("It was revised to nine persons killed.", "nine persons", 9),
            False, id="in-the-others-place",
        ),
    ],
)  # fmt: skip
def test_one_text_gives_one_answer_to_one_question(
    other: Answer, *, expected: bool
) -> None:
    assert excludes(FOUR, other) is expected
    assert excludes(other, FOUR) is expected

"""Words that leave open whether a value stands, or of what it is the whole."""

import pytest

from claims.alignment.verdicts.apart.unsettled import is_unsettled
from claims.alignment.verdicts.comparing import decide
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    FOUR,
    MONDAY,
    SECOND,
    answer,
    killed,
    sum_told,
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Two persons were killed at once, and a third died later.", id="one-later"
        ),
        pytest.param(
            "Two persons were killed, not three as first reported.", id="taken-back"
        ),
        pytest.param("Two persons were killed in that crash.", id="another-crash"),
        pytest.param("The toll was up from Two persons killed.", id="before"),
    ],
)
def test_what_is_unsettled_contradicts_nobody(text: str) -> None:
    said = killed(sentence=(0, len(text)))
    other = answer(SECOND, text, "Two persons", 2, said)
    settled = answer(SECOND, "Two persons were killed.", "Two persons", 2, killed())
    assert decide(FOUR, settled, one_story=True).finding is not None
    assert decide(FOUR, other, one_story=True).finding is None


@pytest.mark.parametrize(
    ("told", "is_apart"),
    [
        pytest.param("The mine will pay £350 on top of a fine.", True, id="beside"),
        pytest.param("The mine will pay £350.", False, id="alone"),
    ],
)
def test_a_sum_beside_another_contradicts_nobody(told: str, *, is_apart: bool) -> None:
    one = sum_told(FIRST, "pay", "The mine will pay £320.", "£320", MONDAY)
    assert is_unsettled(one, sum_told(SECOND, "pay", told, "£350", MONDAY)) is is_apart

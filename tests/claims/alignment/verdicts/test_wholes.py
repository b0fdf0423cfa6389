"""A whole that one text tells with its part is no other value of that part."""

import pytest

from claims.alignment.verdicts.comparing import decide
from tests.claims.alignment.verdicts.made_answers import FOUR, SECOND, answer, killed


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param(
            "Nine persons were killed, four of them at sea.", "scope", id="of"
        ),
        pytest.param("Nine persons died, including four at sea.", "scope", id="with"),
        pytest.param("Nine persons died, two of them at sea.", "one event", id="other"),
        pytest.param("Nine persons died. Four of them swam.", "one event", id="apart"),
    ],
)
def test_a_whole_is_not_set_against_its_part(text: str, rule: str) -> None:
    whole = answer(SECOND, text, "Nine persons", 9, killed())
    for pair in ((FOUR, whole), (whole, FOUR)):
        assert decide(*pair, one_story=True).rule == rule

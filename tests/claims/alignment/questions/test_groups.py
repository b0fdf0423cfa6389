"""A share may be of some of those asked."""

import pytest

from claims.alignment.questions.scope.groups import group_of
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Among renters, 40% agree.", ["among renter"], id="in-front"),
        pytest.param("It has 40% support among women.", ["among woman"], id="behind"),
        pytest.param(
            "Some 40% of men under 30 agree.", ["among 30 man under"], id="of"
        ),
        pytest.param("Some 40% of those aged 30 agree.", ["among 30 ag"], id="aged"),
        pytest.param("Among likely voters, 40% agree.", [], id="everybody-asked"),
        pytest.param("Some 40% of voters agree.", [], id="voters"),
        pytest.param("Some 40% had both jabs.", ["second dose"], id="both-doses"),
        pytest.param(
            "Some 40% of the children who start school in the Orrel valley this autumn"
            " missed a second measles shot.",
            ["second dose"],
            id="second-dose",
        ),
        pytest.param("Among Reedham residents 40% agree.", [], id="a-name"),
    ],
)
def test_who_is_asked_narrows_a_share(text: str, expected: list[str]) -> None:
    assert list(group_of(text, span(text, "40%"))) == expected

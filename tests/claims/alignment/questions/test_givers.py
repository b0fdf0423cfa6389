"""Who gave a sum, told right behind it."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.givers import with_own_giver
from claims.reading import Argument
from tests.readings import span

HALE = Argument("obl", "Hale", "from Hale", (0, 1))


@pytest.mark.parametrize(
    ("behind", "giver"),
    [
        pytest.param("given by its former lawyer in May", "by its former lawyer",
                     id="by-whom"),
        pytest.param("more donated by Ann Reed.", "by Ann Reed", id="more"),
        pytest.param("given to the poor", "from Hale", id="to-whom"),
        pytest.param("seen by Ann Reed", "from Hale", id="another-act"),
    ],
)  # fmt: skip
def test_the_giver_behind_a_sum_is_its_own(behind: str, giver: str) -> None:
    text = f"It took $5,000 from Hale and $900 {behind}"
    found = with_own_giver({"giver": [HALE]}, Printed(text, span(text, "$900")))
    assert [one.words for one in found["giver"]] == [giver]


@pytest.mark.parametrize(
    "told",
    [
        "The one contribution that Ann Reed ever made to the school was $900.",
        "The only gift the school accepted from Ann Reed was $900.",
    ],
)
def test_a_clause_on_the_gift_tells_who_gave_and_who_took(told: str) -> None:
    found = with_own_giver(
        {"giver": [], "receiver": [HALE]}, Printed(told, span(told, "$900"))
    )
    assert {role: one.words for role, (one,) in found.items()} == {
        "giver": "Ann Reed",
        "receiver": "the school",
    }


def test_what_has_no_giver_gets_none() -> None:
    text = "Bail of $900 paid by Ann Reed."
    assert with_own_giver({}, Printed(text, span(text, "$900"))) == {}

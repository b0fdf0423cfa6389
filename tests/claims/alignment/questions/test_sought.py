"""What is asked for or offered is told apart from what is given."""

import pytest

from claims.alignment.questions.scope.sought import sought
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A mother who claimed #90,000 fell.", {"asked"}, id="claimed"),
        pytest.param("The gang wanted #90,000 in bitcoin.", {"asked"}, id="wanted"),
        pytest.param("She is suing the city for #90,000.", {"asked"}, id="sues"),
        pytest.param("The #90,000 sought was too much.", {"asked"}, id="behind"),
        pytest.param("Reed offered the club #90,000.", {"offered"}, id="offered"),
        pytest.param("It rejected a bid of #90,000.", {"offered"}, id="bid"),
        pytest.param(
            "Its offer to the nurses, #90,000, was low.", {"offered"}, id="beside"
        ),
        pytest.param("It fell short of its #90,000 target.", {"planned"}, id="target"),
        pytest.param("They hope to raise #90,000.", {"planned"}, id="hope"),
        pytest.param("She wanted more but was paid #90,000.", set(), id="other-clause"),
        pytest.param("Orr won the job with a bid of #90,000.", set(), id="winning-bid"),
        pytest.param("She will receive #90,000.", set(), id="given"),
    ],
)
def test_a_sum_not_yet_given_is_of_another_standing(
    text: str, expected: set[str]
) -> None:
    printed = text.replace("#", "$")
    assert set(sought("pay", printed, span(printed, "$90,000"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ransom was $90,000.", {"asked"}),
        ("The family paid a ransom of $90,000.", set()),
    ],
    ids=["asked-for", "paid"],
)
def test_a_ransom_is_asked_for_unless_it_is_paid(text: str, expected: set[str]) -> None:
    assert set(sought("ransom", text, span(text, "$90,000"))) == expected

"""What counts come to with their neighbours, and without the gunman."""

from decimal import Decimal

import pytest

from claims.alignment.questions.scope.totals import (
    has_neighbour,
    may_count_the_gunman,
    totals,
)
from claims.facts.interval import Interval
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "words", "value", "expected"),
    [
        pytest.param("Two adults and two teens fell.", "Two adults", 2, [4], id="and"),
        pytest.param(
            "A young couple and their three sons fell.", "three sons", 3, [5],
            id="a-couple",
        ),
        pytest.param("A baby and four others fell", "four others", 4, [5], id="a-baby"),
        pytest.param(
            "The driver and three riders fell.", "three riders", 3, [4], id="the-driver"
        ),
        pytest.param(
            "He shot two aides and then himself.", "two aides", 2, [3], id="himself"
        ),
        pytest.param(
            "He shot two aides before turning the gun on himself.",
            "two aides", 2, [3], id="before-himself",
        ),
        pytest.param(
            "He shot two aides and took his own life.", "two aides", 2, [3],
            id="his-own-life",
        ),
        pytest.param(
            "He shot two aides before turning himself in.", "two aides", 2, [],
            id="gave-himself-up",
        ),
        pytest.param(
            "Three people died, including the gunman.",
            "Three people", 3, [2], id="including-the-gunman",
        ),
        pytest.param(
            "Three people died, including a child.", "Three people", 3, [], id="a-child"
        ),
        pytest.param(
            "Two men were treated, and a third man, also hurt, fled.",
            "Two men", 2, [3], id="a-third-also",
        ),
        pytest.param(
            "Two men were killed, and a third was hurt.", "Two men", 2, [], id="a-third"
        ),
        pytest.param(
            "It killed a woman and her three sons.", "three sons", 3, [4], id="hers"
        ),
        pytest.param("Three people died and left.", "Three people", 3, [], id="verb"),
    ],
)  # fmt: skip
def test_a_count_is_added_to_its_neighbours(
    text: str, words: str, value: int, expected: list[int]
) -> None:
    exactly = Interval.exactly(Decimal(value))
    assert list(totals(exactly, span(text, words), text)) == expected


def test_a_range_is_not_added_up() -> None:
    text = "At least two adults and two teens fell."
    at_least = Interval(Decimal(2), None)
    assert not list(totals(at_least, span(text, "At least two adults"), text))
    assert has_neighbour(span(text, "At least two adults"), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The gunman also died.", True, id="died"),
        pytest.param("He shot four and then himself.", True, id="himself"),
        pytest.param("It was a murder-suicide.", True, id="murder-suicide"),
        pytest.param("The gunman fled on foot.", False, id="fled"),
    ],
)
def test_who_did_it_may_be_among_the_dead(text: str, expected: bool) -> None:
    assert may_count_the_gunman(text) is expected

"""What the words beside a figure make of it."""

import pytest

from claims.alignment.questions.scope.parts import (
    DIFFERENCE,
    LET_GO,
    TOGETHER,
    parts_of,
)
from tests.readings import span


@pytest.mark.parametrize(
    ("kind", "text", "words", "noun", "found"),
    [
        pytest.param(
            "count", "Three of the passengers died.", "Three", "passengers", {"part"},
            id="of-the-others",
        ),
        pytest.param(
            "count", "It got 900 doses of the vaccine.", "900 doses",
            "doses of the vaccine", set(), id="of-what-they-are",
        ),
        pytest.param(
            "count", "Her aunt is among the injured.", "Her aunt", "", {"part"},
            id="one-of-them",
        ),
        pytest.param(
            "count", "Six died on Sunday alone.", "Six", "", {"part"}, id="one-day"
        ),
        pytest.param(
            "count", "He won by 212 votes.", "212 votes", "votes", {"margin"},
            id="votes-ahead",
        ),
        pytest.param(
            "count", "It passed by 212 votes to 96.", "212 votes", "votes", set(),
            id="votes-for-and-against",
        ),
        pytest.param(
            "count", "He has a majority of 212.", "212", "", {"margin"}, id="majority"
        ),
        pytest.param(
            "money", "Together the two gave $900.", "$900", "", {TOGETHER},
            id="what-several-come-to",
        ),
        pytest.param(
            "money", "She got $5m in punitive damages.", "$5m", "", {"punitive"},
            id="in-punitive-damages",
        ),
        pytest.param(
            "money", "It cut punitive damages to $5m.", "$5m", "", {"punitive"},
            id="punitive-damages-of",
        ),
        pytest.param(
            "money", "She got $5m; punitive damages are open.", "$5m", "", set(),
            id="punitive-damages-apart",
        ),
        pytest.param(
            "count", "400 jobs may go out of 500.", "500", "", {"whole"}, id="of-all"
        ),
        pytest.param(
            "count", "It cut a fifth of its 500 jobs.", "500", "", {"whole"},
            id="what-a-share-is-of",
        ),
        pytest.param(
            "count", "Another three died.", "three", "", {"besides"}, id="besides"
        ),
        pytest.param(
            "money", "It made $5m, up from $3m.", "$3m", "", {"earlier"}, id="earlier"
        ),
        pytest.param(
            "count", "It rose from 30 to 50.", "50", "", set(), id="the-new-value"
        ),
        pytest.param(
            "money", "They cut pay by $20.", "$20", "", {DIFFERENCE}, id="a-change"
        ),
        pytest.param(
            "count", "It cut a staff of 6,200 by 85.", "85", "", {DIFFERENCE},
            id="a-change-of-so-many",
        ),
        pytest.param(
            "count", "In the Senate they have a majority of 39.", "39", "",
            {"margin", "in seats"}, id="majority-in-a-house",
        ),
        pytest.param(
            "date", "Since May 3 it rains.", "May 3", "", {"since"}, id="since"
        ),
    ],
)  # fmt: skip
def test_parts_changes_and_earlier_values_are_told(
    kind: str, text: str, words: str, noun: str, found: set[str]
) -> None:
    assert set(parts_of(kind, "", noun, text, span(text, words))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Nine were held and later let off.", {LET_GO}, id="let-off"),
        pytest.param("Nine were held and later freed on bail.", set(), id="on-bail"),
        pytest.param("Nine were held and are in custody.", set(), id="in-custody"),
    ],
)
def test_whoever_was_let_go_is_no_longer_held(text: str, found: set[str]) -> None:
    assert set(parts_of("count", "arrest", "", text, span(text, "Nine"))) == found

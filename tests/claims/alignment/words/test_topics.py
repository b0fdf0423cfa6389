"""Which articles are about one affair, and which headline tells it."""

import pytest

from claims.alignment.words.topics import (
    WORD,
    key_words,
    likeness,
    stem,
    telling_headline,
    topic,
)

FERRY = "The Torrin ferry struck the Hask jetty. Five passengers of the ferry died."
AGAIN = "A sixth passenger of the Torrin ferry died after it struck the jetty at Hask."
BUDGET = "Councillors in Ostwick approved a budget with higher parking fees."


def test_reports_of_one_affair_are_more_alike_than_others() -> None:
    ferry, again, budget = (topic(text) for text in (FERRY, AGAIN, BUDGET))
    assert likeness(ferry, again) > 0.4
    assert likeness(ferry, budget) < 0.1
    assert likeness(ferry, ferry) == pytest.approx(1, abs=0.01)


def test_a_hyphen_joins_two_names_to_no_word() -> None:
    assert WORD.findall("the Leeds-Hull X-ray line-up") == [
        "the", "Leeds", "Hull", "X-ray", "line-up",
    ]  # fmt: skip


def test_the_index_is_asked_for_the_weightiest_words() -> None:
    assert "hask" in key_words(topic(FERRY))
    assert "the" not in key_words(topic(FERRY))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("Women's", "women", id="possessive"),
        pytest.param("cities", "city", id="ies"),
        pytest.param("boxes", "box", id="es"),
        pytest.param("virus", "virus", id="no-plural"),
    ],
)
def test_a_stem_folds_plural_and_possessive(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_the_headline_that_says_most_names_the_story() -> None:
    headlines = ["Metro briefs", "Five die as Torrin ferry hits Hask jetty", "Horror!"]
    topics = [topic(FERRY), topic(AGAIN)]
    assert telling_headline(headlines, topics).startswith("Five die")
    assert telling_headline([], topics) == ""

"""Names and verb forms put into a question worded by its clause."""

import pytest

from claims.alignment.titles.wording import in_words, named_in, with_numbers

ASKED = "When did {2} {pay} the {7}?"


def test_names_and_verbs_take_their_places() -> None:
    names = {2: "Ann Hale", 7: "Harbour Trust"}
    asked = "When did {2} {paid} the {7}?"
    assert in_words(asked, names) == "When did Ann Hale pay the Harbour Trust?"


def test_a_question_without_one_of_its_names_is_none() -> None:
    assert in_words(ASKED, {2: "Ann Hale"}) == ""


def test_a_name_with_a_headlines_verb_in_it_is_none() -> None:
    names = {2: "Ann Hale Tells Council", 7: "Harbour Trust"}
    assert in_words(ASKED, names) == ""


def test_a_question_knows_whom_it_names() -> None:
    assert named_in(ASKED) == {2, 7}


@pytest.mark.parametrize(
    ("numbers", "renumbered"),
    [
        pytest.param({2: 41, 7: 42}, "When did {41} {pay} the {42}?", id="all-known"),
        pytest.param({2: 41}, "", id="one-unknown"),
    ],
)
def test_entities_take_the_numbers_of_their_rows(
    numbers: dict[int, int], renumbered: str
) -> None:
    assert with_numbers(ASKED, numbers) == renumbered

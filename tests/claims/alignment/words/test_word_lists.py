"""The lists of senses and of nouns, and what they make equal."""

from collections import Counter
from pathlib import Path

import pytest

from claims.alignment.words.counted_nouns import NOUNS_FILE, are_equals, takes_in
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import (
    SENSES_FILE,
    SET_APART_FILE,
    TURNED_ROUND_FILE,
    are_one_act,
    are_set_apart,
    same_sense,
    senses_of,
)


@pytest.mark.parametrize(
    "path",
    [SENSES_FILE, NOUNS_FILE, TURNED_ROUND_FILE, SET_APART_FILE],
    ids=["senses", "nouns", "turned-round", "set-apart"],
)
def test_no_word_stands_twice_in_a_group(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        twice = [word for word, times in Counter(line.split()).items() if times > 1]
        assert not twice, line


def test_a_word_of_several_meanings_stands_for_itself() -> None:
    assert len(senses_of("cut")) > 1
    assert same_sense("cut") == "cut"


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("home", "house", True),
        ("inmate", "prisoner", True),
        ("passenger", "passenger", True),
        ("car", "lorry", False),
        ("vehicle", "minivan", False),
        ("signature", "patient", False),
        ("cadet", "trainees", True),
        ("pilgrim", "devotee", True),
        ("watchmen", "guard", True),
        ("women", "children", False),
        ("crew", "passenger", False),
        ("police", "protester", False),
    ],
)
def test_nouns_count_the_same_sort_or_not(one: str, other: str, equal: bool) -> None:
    assert are_equals(fold(one), fold(other)) is equal
    assert are_equals(fold(other), fold(one)) is equal


def test_a_wider_noun_takes_in_a_narrower_one_only() -> None:
    assert takes_in(fold("vehicle"), fold("minivan"))
    assert takes_in(fold("artefact"), fold("bronzes"))
    assert not takes_in(fold("minivan"), fold("vehicle"))
    assert not takes_in(fold("car"), fold("bus"))


def test_a_wider_noun_takes_in_what_a_narrower_one_does() -> None:
    assert takes_in(fold("building"), fold("cottage"))
    assert not takes_in(fold("cottage"), fold("building"))


@pytest.mark.parametrize(
    ("one", "other"), [("plane", "plan"), ("wine", "win"), ("robe", "rob")]
)
def test_a_silent_e_does_not_make_two_words_one(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("hand", "receive", True),
        ("drain", "lose", True),
        ("arrest", "detain", True),
        ("arrest", "charge", False),
    ],
)
def test_an_act_is_told_by_a_synonym_or_from_its_other_side(
    one: str, other: str, is_one: bool
) -> None:
    assert are_one_act(senses_of(fold(one)), senses_of(fold(other))) is is_one


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("damage", "destroy", True),
        ("birth", "death", True),
        ("damage", "damage", False),
        ("damage", "charge", False),
    ],
)
def test_what_is_told_side_by_side_is_set_apart(
    one: str, other: str, apart: bool
) -> None:
    words = {same_sense(fold(one))}, {same_sense(fold(other))}
    assert are_set_apart(*words) is apart
    assert are_set_apart(words[1], words[0]) is apart

"""What a report tells of the person whose age it prints."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.persons import (
    Person,
    are_told_alike,
    are_two,
    person_of,
)
from tests.readings import span


def told(text: str, age: str) -> Person:
    return person_of(Printed(text, span(text, age)))


@pytest.mark.parametrize(
    ("text", "age", "sex", "fate"),
    [
        pytest.param("A 34-year-old dentist has drowned.", "34-year-old", "", "dead",
                     id="drowned"),
        pytest.param("A walker in his 60s was winched off a ledge.", "60s", "m",
                     "rescued", id="winched"),
        pytest.param("Officers arrested a 17-year-old boy.", "17-year-old", "m", "held",
                     id="object"),
        pytest.param("Officers are holding a youth aged 15.", "15", "", "held",
                     id="holding"),
        pytest.param("The gunman, 22, ran off.", "22", "m", "held", id="accused"),
        pytest.param("Tributes were paid to Ada Quill. The 25-year-old leaves a son.",
                     "25-year-old", "", "dead", id="sentence-before"),
        pytest.param("A nurse, 38, bound the leg of a surfer bitten by a shark.", "38",
                     "", "", id="anothers-fate"),
        pytest.param("Ivor Lunt, 84, laughed it off. Rescuers found him on Friday.",
                     "84", "", "rescued", id="sentence-behind"),
        pytest.param("Two men were charged. The victim, 25, sang.", "25", "", "",
                     id="a-victim-is-not-held"),
    ],
)  # fmt: skip
def test_sex_and_fate_are_read_around_an_age(
    text: str, age: str, sex: str, fate: str
) -> None:
    found = told(text, age)
    assert (found.sex, found.fate) == (sex, fate)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("A man, 34, was hurt.", "A woman, 31, was hurt.", id="sex"),
        pytest.param("The cyclist, 46, died.", "The driver, 29, was hurt.", id="part"),
        pytest.param("A suspect, 19, ran.", "The victim, 61, slept.", id="side"),
        pytest.param("A diner, 33, died.", "A diner, 45, survived.", id="fate"),
    ],
)
def test_two_persons_are_told_apart(left: str, right: str) -> None:
    assert are_two(*(told(one, one.split()[2][:2]) for one in (left, right)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("The hiker, 67, slept.", "A walker, 67, sang.", id="part"),
        pytest.param("A dentist, 34, slept.", "The dentist, 34, sang.", id="trade"),
        pytest.param("A diner, 34, drowned.", "A nurse, 34, perished.", id="fate"),
        pytest.param(
            "The victim, 34, slept.", "A diner, 34, was stabbed.", id="victim"
        ),
    ],
)
def test_one_part_trade_or_fate_may_be_one_persons(left: str, right: str) -> None:
    one, other = (told(text, "67" if "67" in text else "34") for text in (left, right))
    assert not are_two(one, other)
    assert are_told_alike(one, other)


def test_nobody_is_several_of_the_sentence_before() -> None:
    text = "Ada Quill stole it, prosecutors said. The 46-year-old denies it."
    assert not told(text, "46-year-old").is_plural


def test_a_man_and_a_nurse_may_be_two() -> None:
    assert not are_told_alike(
        told("A man, 34, ate.", "34"), told("A nurse, 34, ate.", "34")
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One of two people killed was a nurse, 22.", id="one-of-two"),
        pytest.param("A nurse, 22, died. Three people were killed.", id="three"),
        pytest.param("A second diner, 22, has died.", id="second"),
    ],
)
def test_others_may_share_the_fate(text: str) -> None:
    assert told(text, "22").is_several

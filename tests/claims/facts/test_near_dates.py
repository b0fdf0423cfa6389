"""What only looks like a date, and days that are known only near them."""

from datetime import date

import pytest

from claims.facts.dates import read_dates
from claims.facts.interval import Interval
from tests.claims.facts.notation import days
from tests.claims.facts.test_dates import MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "they sing on Saturday evenings",
        "he told NBC’s “Today” show",
        "it would last four years",
        "a poll of 2047 registered voters",
        "told The Daily Beast",
        "told the Sunday Times",
        "on Black Friday sales rose",
        "on Bloody Sunday",
        "Theresa May resigned",
        "she may march",
        "The March for Bread drew crowds",
        "April Winters baked",
        "on Fox News Sunday",
        "told USA Today",
        "on the radio's Today programme",
        "she hosts the Today show",
        "2000 people came",
        "over 1900 feet",
        "in his 80s",
        "every Monday",
        "he sat in the sun",
        "the fall of the wall",
        "open from 9 to 5",
        "he worked in two weeks of rain",
        "she sent a Christmas card",
        "banned for two years after he lied",
        "jailed for eleven years and four months after he lied",
        "she must serve at least two years before parole",
        "the bridge will shut for ten days from its opening",
        "it will play there for the first time in 12 years",
        "crops will get the heaviest rain in two months",
        "temperatures in the thirties",
        "jailed for two weeks on remand",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    found = read_dates(text, published=MONDAY)

    assert [text[one.start : one.end] for one in found] == []


@pytest.mark.parametrize(
    ("published", "meaning"),
    [
        pytest.param(date(2018, 8, 16), "2018-08-14..2018-08-15", id="south-asia"),
        pytest.param(date(2018, 7, 5), "2018-07-04", id="united-states"),
        pytest.param(date(2018, 5, 5), "?", id="nobodys"),
    ],
)
def test_a_national_day_is_known_near_it(published: date, meaning: str) -> None:
    (found,) = read_dates(
        "held on Independence Day", published=Interval.exactly(published)
    )

    assert found.interval == days(meaning)


def test_a_stretch_and_a_day_after_it_are_two() -> None:
    text = "They spent the last three months and two days ago they won."
    found = read_dates(text, published=MONDAY)
    assert [text[one.start : one.end] for one in found] == [
        "last three months",
        "two days ago",
    ]

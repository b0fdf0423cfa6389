"""Dates counted from the date before them in the text."""

from datetime import date

import pytest

from claims.facts.dates import read_dates
from claims.facts.interval import Interval
from tests.claims.facts.notation import days

PUBLISHED = Interval.exactly(date(2018, 3, 22))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was held on March 3. The next day he left.", "2018-03-04"),
        ("He was held on March 3. He left the same day.", "2018-03-03"),
        ("He was held on March 3. The day before, he sang.", "2018-03-02"),
        ("He left on May 4, 2017. Three days earlier he sang.", "2017-05-01"),
        ("The hall burned on Jan. 5, 2016. Two weeks later it shut.", "2016-01-18.."
         "2016-01-24"),
        ("She left on May 4, 2017. The following Friday she sued.", "2017-05-05"),
        ("She left on May 4, 2017. The previous Friday she sang.", "2017-04-28"),
        ("She sang in 2015. A year later she left.", "2016-01-01..2016-12-31"),
        ("Elected in the fall of 2016 and, four years later, again.", "2020-01-01.."
         "2020-12-31"),
        ("She sang from 2012 to 2014. A year later she left.", "?"),
        ("She left on Monday, a day after the vote.", "?"),
        ("She left on March 3, a few days later than he.", "?"),
        ("She left on March 3. He sang two days later after a vote.", "?"),
        ("She sang in 2015. The next day she left.", "?"),
        ("She sang on March 3.\n\nNo.\n\nYes.\n\nThe next day she left.", "?"),
    ],
)  # fmt: skip
def test_a_date_counts_from_the_day_named_before_it(text: str, expected: str) -> None:
    *_, found = read_dates(text, published=PUBLISHED)
    assert found.interval == days(expected)
    assert found.anchor == "text"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he left more than two weeks ago", "..2018-03-04"),
        ("he left less than two months ago", "2018-01-01..2018-03-22"),
        ("he left in mid-March", "2018-03-11..2018-03-21"),
    ],
)
def test_a_bound_on_a_date_is_kept(text: str, expected: str) -> None:
    (found,) = read_dates(text, published=PUBLISHED)
    assert found.interval == days(expected)

"""Numbers that say nothing of how much are no figures."""

import pytest

from claims.facts.numbers import read_quantities


@pytest.mark.parametrize(
    "text",
    [
        "under Section 427 of the act",
        "Article 12 applies",
        "a Boeing 737 landed",
        "the attacks of 9/11",
        "it is No. 2 in the list",
        "the #1 song",
        "open 24/7",
        "the Otters won 3-2",
        "a 5-4 ruling",
        "at 12 Main Street",
        "at 10 Downing Street",
        "in the 6600 block of Elm Road",
        "at 10:30 a.m.",
        "by 5pm",
        "at 7 p.m. sharp",
        "at six o'clock",
        "one of the bakers",
        "the one who left",
        "one day it rained",
        "one another",
        "no one answered",
        "the gang MS-13",
        "an F-35 jet",
        "Apollo 13 came home",
        "her iPhone 7",
        "on Interstate 95",
        "call 555-0142",
        "call (513) 555-0142",
        "at 192.168.1.2",
        "see https://example.org/?id=305",
        "zero tolerance",
        "the second half",
        "on Fifth Avenue",
        "in 2015",
        "a 2015 case",
        "on March 19, 2018",
        "two weeks ago",
        "in the 1990s",
        "case 24703L202",
        "he scores often",
        "a couple was seen",
        "the score was 21:14",
        "told KHOU 11 so",
        "by order No. 12",
        "in Building 7",
        "on page 3",
        "the 2.0.1 release",
        "ticket 555-01-42",
        "at 36705 379th Street",
        "at 773 W. Main Street",
        "Image 3 of 8",
        "they called 911 at once",
        "a 911 call",
        "a .45-caliber pistol",
        "a 12-gauge shotgun",
        "a 9mm handgun",
        "\n2. No. It is not.",
        "they lost 21 to 14",
        "by a vote of 5 to 4",
        "told KTLA 5 News",
        "Week 7 of the season",
        "under H.R. 1234",
        "Resolution 2118",
        "Form 990",
        "a one-on-one talk",
        "the Group of 8 met",
        "in 2 Timothy it says",
        "item 748849779350777861",
        "bowling in lane 12 when it began",
        "from gate 14 and platform 9",
        "in row 5, seat 12",
        "in ward 7 and cell 22",
    ],
)
def test_it_is_no_figure(text: str) -> None:
    assert [text[q.start : q.end] for q in read_quantities(text)] == []


@pytest.mark.parametrize(
    "text",
    ["911 homes burned", "in the U.S. 41 states agreed", "12 gauges were broken"],
)
def test_numbers_that_count_stay_figures_beside_such_words(text: str) -> None:
    assert [one.kind for one in read_quantities(text)] == ["count"]

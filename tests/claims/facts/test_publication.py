"""What words force about the day an undated text appeared."""

from datetime import date

import pytest

from claims.facts.interval import Interval
from claims.facts.publication import Clue, Passage, clues_in, days_around, force

LOADED = date(2022, 6, 1)
MARCH_3, MARCH_5, MARCH_9 = date(2019, 3, 3), date(2019, 3, 5), date(2019, 3, 9)


def proposed(text: str, *quoted: tuple[int, int]) -> tuple[date, date] | None:
    found = force(clues_in(text, 1, quoted=quoted, not_after=LOADED))
    return (found.first, found.last) if found else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param(
            "The council met yesterday, March 4, 2019, and rose at six.",
            MARCH_5,
            MARCH_5,
            id="yesterday-named",
        ),
        pytest.param(
            "Today (5 March 2019) the ferry stopped.",
            MARCH_5,
            MARCH_5,
            id="today-in-brackets",
        ),
        pytest.param(
            "The vote is tomorrow, on Wednesday, March 6, 2019.",
            MARCH_5,
            MARCH_5,
            id="tomorrow-with-its-weekday",
        ),
        pytest.param(
            "Vane was arrested on March 5, 2019. He will appear on March 9, 2019.",
            MARCH_5,
            MARCH_9,
            id="between-a-past-and-a-coming-day",
        ),
        pytest.param(
            "The pier was closed on January 9, 2019. Vane resigned on Tuesday, "
            "March 5. A vote will be held on Saturday, March 9.",
            MARCH_5,
            MARCH_9,
            id="weekdays-tell-the-year",
        ),
    ],
)
def test_days_that_the_words_force(text: str, first: date, last: date) -> None:
    assert proposed(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The council met on Tuesday.", id="weekday-alone"),
        pytest.param("Vane was arrested on March 5, 2019.", id="past-day-alone"),
        pytest.param(
            "Vane was arrested on March 5, 2019. He will appear on March 29, 2019.",
            id="more-than-a-week",
        ),
        pytest.param(
            "Vane met her yesterday, March 4, 2019, and today, March 9, 2019.",
            id="clues-contradict-each-other",
        ),
        pytest.param(
            "Vane was arrested on March 5, 2019. The fair was to open March 9, 2019.",
            id="once-planned-is-not-ahead",
        ),
        pytest.param(
            "Clerks said the fair opens March 5, 2019. It will end on March 9, 2019.",
            id="said-of-a-coming-day-is-not-past",
        ),
        pytest.param(
            "This story was updated on March 5, 2019. He will appear March 9, 2019.",
            id="the-day-of-a-later-version",
        ),
        pytest.param(
            "Vane was held on Monday, 5 March 2019. He will appear on March 9, 2019.",
            id="a-weekday-that-the-day-was-not",
        ),
        pytest.param(
            "Vane was arrested on March 5, 2019. His trial will follow the deal of "
            "March 9, 2019.",
            id="the-day-of-a-noun",
        ),
        pytest.param(
            "Vane resigned on Tuesday, March 5. He will appear on Saturday, March 9.",
            id="no-year-anywhere",
        ),
        pytest.param(
            "The pier was closed on January 9, 1999. Vane resigned on Tuesday, "
            "March 5. A vote will be held on Saturday, March 9.",
            id="weekdays-fit-several-years",
        ),
    ],
)
def test_nothing_is_proposed_where_the_words_leave_it_open(text: str) -> None:
    assert proposed(text) is None


def test_what_stands_in_a_quotation_is_of_another_day() -> None:
    text = "“We met yesterday, March 4, 2019,” the letter reads."

    assert proposed(text) is not None
    assert proposed(text, (0, text.index(" the letter"))) is None


def test_the_reasoning_names_the_words_and_where_they_stand() -> None:
    text = "The council met yesterday, March 4, 2019, and rose at six."
    found = force(clues_in(text, 7, quoted=(), not_after=LOADED))

    assert found is not None
    assert found.why == (
        "“yesterday, March 4, 2019” is one day, so it appeared on 5 March 2019."
    )
    (passage,) = found.passages
    assert text[passage.start : passage.end] == "yesterday, March 4, 2019"
    assert passage.text == 7


@pytest.mark.parametrize(
    ("text", "weekday", "day", "days"),
    [
        pytest.param(
            "The letter was released on Tuesday.",
            "Tuesday",
            MARCH_5,
            (MARCH_5, date(2019, 3, 11)),
            id="looking-back",
        ),
        pytest.param(
            "The council will vote on Tuesday.",
            "Tuesday",
            MARCH_5,
            (date(2019, 2, 27), MARCH_5),
            id="looking-ahead",
        ),
        pytest.param(
            "Tuesday. Hard chairs.",
            "Tuesday",
            MARCH_5,
            (date(2019, 2, 27), date(2019, 3, 11)),
            id="neither",
        ),
        pytest.param("It closed Monday.", "Monday", MARCH_5, None, id="another-day"),
        pytest.param(
            "It closed last Tuesday.", "last", MARCH_5, None, id="not-a-bare-weekday"
        ),
    ],
)
def test_a_weekday_of_a_known_day_bounds_its_text(
    text: str, weekday: str, day: date, days: tuple[date, date] | None
) -> None:
    found = days_around(text, text.index(weekday), day)

    assert found == (Interval(*days) if days else None)


def test_only_the_clues_that_force_the_days_are_told() -> None:
    wide = Clue(Interval(date(2019, 1, 1), date(2019, 12, 31)), "In 2019.")
    since = Clue(Interval(MARCH_5, None), "Since.", (Passage(1, 0, 3),))
    until = Clue(Interval(MARCH_3, MARCH_9), "Until.", (Passage(2, 4, 9),))

    found = force([wide, since, until])

    assert found is not None
    assert (found.first, found.last) == (MARCH_5, MARCH_9)
    assert found.why == "Since. Until."
    assert [passage.text for passage in found.passages] == [1, 2]

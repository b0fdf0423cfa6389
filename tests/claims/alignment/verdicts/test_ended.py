"""What was settled once does not move on between two reports."""

from datetime import date

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    TUESDAY,
    answer,
)
from tests.readings import circumstances, predicate

AT_PEAK = "At the height of the storm the blackout hit 38 homes."
CUT = "It is to shed 64 jobs."


def dark(key: int, text: str, words: str, value: int, day: date = MONDAY) -> Answer:
    found = circumstances(
        predicate("lose", ("obj", "power", None)),
        noun="home",
        noun_words="homes",
        sentence=(0, len(text)),
    )
    return answer(key, text, words, value, found, day)


def shed(key: int, text: str, words: str, value: int, day: date = MONDAY) -> Answer:
    found = circumstances(
        predicate("shed", ("nsubj", "Harcastle", 7)),
        noun="job",
        noun_words="jobs",
        sentence=(0, len(text)),
    )
    return answer(key, text, words, value, found, day)


def verdict(left: Answer, right: Answer) -> Verdict | None:
    finding = decide(left, right, one_story=True).finding
    return finding.verdict if finding else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The blackout hit 31 homes at its peak.", Verdict.CONTRADICT, id="over"
        ),
        pytest.param("The blackout hit 31 homes.", Verdict.UPDATE, id="may-go-on"),
    ],
)
def test_a_count_of_a_time_that_is_over_does_not_grow(
    text: str, expected: Verdict
) -> None:
    first = dark(FIRST, AT_PEAK, "38 homes", 38)
    assert verdict(first, dark(SECOND, text, "31 homes", 31, TUESDAY)) is expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        pytest.param(CUT, TUESDAY, Verdict.CONTRADICT, id="declared"),
        pytest.param(CUT, JUNE_3, Verdict.UPDATE, id="months-later"),
        pytest.param(
            "It has now shed 64 jobs.", TUESDAY, Verdict.UPDATE, id="told-by-its-time"
        ),
    ],
)
def test_what_is_declared_is_no_tally_unless_told_so(
    text: str, day: date, expected: Verdict
) -> None:
    first = shed(FIRST, CUT.replace("64", "68"), "68 jobs", 68)
    assert verdict(first, shed(SECOND, text, "64 jobs", 64, day)) is expected


@pytest.mark.parametrize(
    ("value", "until", "expected"),
    [
        pytest.param(1348, "", Verdict.CONTRADICT, id="digits-moved"),
        pytest.param(1953, "", Verdict.UPDATE, id="other-digits"),
        pytest.param(1348, ", it was revised", Verdict.UPDATE, id="told-anew"),
    ],
)
def test_digits_that_changed_places_are_no_growth(
    value: int, until: str, expected: Verdict
) -> None:
    first = dark(FIRST, "The blackout hit 1843 homes.", "1843 homes", 1843)
    text = f"The blackout hit {value} homes{until}."
    other = dark(SECOND, text, f"{value} homes", value, TUESDAY)
    assert verdict(first, other) is expected

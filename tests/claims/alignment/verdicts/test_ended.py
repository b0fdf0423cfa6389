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
    on,
)
from tests.readings import circumstances, predicate

AT_PEAK = "At the height of the storm the blackout hit 38 homes."
WEDNESDAY = date(2024, 3, 6)
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
    ("text", "expected"),
    [
        pytest.param(
            "It will shed 64 jobs, closing a line that has run for years.",
            Verdict.CONTRADICT,
            id="another-clause",
        ),
        pytest.param(
            "It has shed 64 jobs since May.", Verdict.UPDATE, id="its-own-clause"
        ),
    ],
)
def test_only_its_own_clause_tells_that_a_count_goes_on(
    text: str, expected: Verdict
) -> None:
    first = shed(FIRST, CUT.replace("64", "68"), "68 jobs", 68)
    assert verdict(first, shed(SECOND, text, "64 jobs", 64, TUESDAY)) is expected


def arrested(key: int, text: str, words: str, value: int, day: date) -> Answer:
    found = circumstances(
        predicate("arrest", ("obj", words, None)),
        noun="person",
        noun_words="people",
        sentence=(0, len(text)),
    )
    return answer(key, text, words, value, found, day, on(MONDAY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Police held 23 people on Monday.", Verdict.CONTRADICT, id="that-day"
        ),
        pytest.param("Police held 23 people.", Verdict.UPDATE, id="any-day"),
        pytest.param(
            "Police had now held 23 people on Monday.", Verdict.UPDATE, id="goes-on"
        ),
    ],
)
def test_arrests_of_a_day_that_is_over_do_not_grow(
    text: str, expected: Verdict
) -> None:
    told = "Police held 17 people on polling day."
    first = arrested(FIRST, told, "17 people", 17, TUESDAY)
    later = arrested(SECOND, text, "23 people", 23, WEDNESDAY)
    assert verdict(first, later) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "They delivered a petition with 62 signatures.",
            Verdict.CONTRADICT,
            id="handed-over",
        ),
        pytest.param("A petition has 62 signatures.", Verdict.UPDATE, id="open"),
    ],
)
def test_a_petition_that_was_handed_over_does_not_grow(
    text: str, expected: Verdict
) -> None:
    def signed(key: int, text: str, words: str, value: int, day: date) -> Answer:
        found = circumstances(
            predicate("sign"),
            noun="signature",
            noun_words="signatures",
            sentence=(0, len(text)),
        )
        return answer(key, text, words, value, found, day)

    told = "The petition had reached 97 signatures by the time it was delivered."
    first = signed(FIRST, text, "62 signatures", 62, MONDAY)
    later = signed(SECOND, told, "97 signatures", 97, TUESDAY)
    assert verdict(first, later) is expected


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

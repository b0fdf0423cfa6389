"""What was paid, cast or measured does not grow from one report to the next."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.apart.events import other_event
from claims.alignment.verdicts.changes.settled import tell_one_turnout
from claims.alignment.verdicts.comparing import decide
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    TUESDAY,
    sum_told,
)
from tests.readings import circumstances, count, predicate

FAR_ON, SUNDAY = date(2025, 3, 4), date(2024, 3, 10)
YEAR_BEFORE, YEAR, NEXT_YEAR = (
    Interval(date(year, 1, 1), date(year, 12, 31)) for year in (2022, 2023, 2025)
)
ON_TUESDAY = Interval.exactly(TUESDAY)


def amount(
    key: int, text: str, words: str, kind: FigureKind, verb: str, noun: str, day: date
) -> Answer:
    value = Interval.exactly(Decimal(words.split(maxsplit=1)[0].rstrip("%")))
    told = predicate(verb, ("nsubj", noun, 1))
    found = circumstances(told, noun=None, noun_words="", sentence=(0, len(text)))
    figure = count(
        text, 1, words, 0, found, kind=kind, amount=value, interval=value,
        unit="metres" if kind is FigureKind.MEASURE else None,
    )  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(day)))
    assert made is not None
    return made


def verdict(left: Answer, right: Answer) -> str | None:
    finding = decide(left, right, one_story=True).finding
    return str(finding.verdict) if finding else None


def measured(key: int, text: str, words: str, noun: str, day: date) -> Answer:
    return amount(key, text, words, FigureKind.MEASURE, "measure", noun, day)


def test_a_length_measured_anew_the_next_day_is_no_update() -> None:
    first = measured(FIRST, "The Maud measures 62 metres.", "62 metres", "Maud", MONDAY)
    second = measured(
        SECOND, "The Maud measures 78 metres.", "78 metres", "Maud", TUESDAY
    )
    assert verdict(first, second) == "contradict"


@pytest.mark.parametrize(
    ("text", "noun", "day"),
    [
        pytest.param("The slick measures 78 metres.", "slick", TUESDAY, id="spreads"),
        pytest.param("The Maud now measures 78 metres.", "Maud", TUESDAY, id="moved"),
        pytest.param("The Maud measures 78 metres.", "Maud", JUNE_3, id="much-later"),
    ],
)
def test_what_may_have_grown_is_no_contradiction(
    text: str, noun: str, day: date
) -> None:
    earlier = text.replace(" now", "").replace("78", "62")
    first = measured(FIRST, earlier, "62 metres", noun, MONDAY)
    second = measured(SECOND, text, "78 metres", noun, day)
    assert verdict(first, second) != "contradict"


def turned_out(key: int, share: str, day: date) -> Answer:
    text = f"Turnout in Wexley was {share}."
    kind = FigureKind.PERCENT
    made = amount(key, text, share, kind, "turnout", "Wexley", day)
    return replace(made, sole=True)


def test_turnouts_of_one_week_are_of_one_vote_and_of_two_years_of_two() -> None:
    first = turned_out(FIRST, "38%", MONDAY)
    assert verdict(first, turned_out(SECOND, "43%", TUESDAY)) == "contradict"
    later = decide(first, turned_out(SECOND, "43%", FAR_ON), one_story=True)
    assert later.rule == "day"
    assert later.finding is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("A court cut the fine for the firm to £40", "update", id="cut"),
        pytest.param("The fine for the firm was £40", "contradict", id="only-another"),
    ],
)
def test_the_later_report_tells_to_what_a_sum_was_changed(
    text: str, found: str
) -> None:
    first = sum_told(FIRST, "fine", "The fine for the firm was £60", "£60", MONDAY)
    second = sum_told(SECOND, "fine", text, "£40", JUNE_3)
    assert verdict(first, second) == found


def voting(key: int, text: str, share: str) -> Answer:
    start = text.index("Turnout")
    made = turned_out(key, share, MONDAY)
    figure = replace(
        made.figure,
        span=(text.index(share), text.index(share) + len(share)),
        circumstances=circumstances(
            predicate("turnout"), noun=None, noun_words="", sentence=(start, len(text))
        ),
    )
    report = Report(key, text, "Ledger", Interval.exactly(MONDAY))
    again = answer_of(figure, report, sole=True)
    assert again is not None
    return again


@pytest.mark.parametrize(
    ("other", "found"),
    [
        pytest.param("Labour and Wexley voted", "contradict", id="one-town"),
        pytest.param("The people of Wexley voted", "contradict", id="less-named"),
        pytest.param("The voters of Barrow chose", None, id="another-town"),
    ],
)
def test_turnouts_told_by_themselves_are_of_one_vote_where_the_names_meet(
    other: str, found: str | None
) -> None:
    first = voting(FIRST, "Now Labour held Wexley. Turnout was 38%.", "38%")
    second = voting(SECOND, f"{other}. Turnout was 43%.", "43%")
    assert verdict(first, second) == found


@pytest.mark.parametrize(
    ("frame", "days", "apart"),
    [
        pytest.param("profit", (YEAR, ON_TUESDAY), False, id="published"),
        pytest.param("profit", (YEAR, YEAR_BEFORE), True, id="two-years"),
        pytest.param("profit", (YEAR, NEXT_YEAR), False, id="not-yet"),
        pytest.param("donate", (YEAR, ON_TUESDAY), True, id="no-results"),
    ],
)
def test_results_are_of_a_period_whenever_they_are_published(
    frame: str, days: tuple[Interval[date], Interval[date]], *, apart: bool
) -> None:
    first = sum_told(FIRST, frame, f"They {frame} £60", "£60", TUESDAY)
    second = sum_told(SECOND, frame, f"They {frame} £40", "£40", TUESDAY)
    dated = [
        replace(one, days=(day,))
        for one, day in zip((first, second), days, strict=True)
    ]
    found = other_event(*dated)
    assert (found is not None) is apart


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In a consultation 71% in Wexley opposed it.", "contradict", id="answered"
        ),
        pytest.param("So far 71% in Wexley opposed it.", "update", id="still-asked"),
    ],
)
def test_whoever_was_asked_once_has_answered(text: str, expected: str) -> None:
    asked = "Of the replies 78% in Wexley opposed it."
    first = amount(FIRST, asked, "78%", FigureKind.PERCENT, "oppose", "Wexley", MONDAY)
    later = amount(SECOND, text, "71%", FigureKind.PERCENT, "oppose", "Wexley", SUNDAY)
    assert verdict(first, later) == expected


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("Turnout in Thursday's poll was 43%.", True, id="of-all"),
        pytest.param("Turnout in Barrow was 43%.", False, id="of-a-town"),
        pytest.param("Turnout among the young was 43%.", False, id="of-some"),
    ],
)
def test_a_turnout_told_once_is_that_of_all_unless_of_some(
    text: str, *, is_one: bool
) -> None:
    first = voting(FIRST, "Turnout was 38%.", "38%")
    both = (first, voting(SECOND, text, "43%"))
    left, right = (replace(one, own_words=frozenset({"turnout"})) for one in both)
    assert tell_one_turnout(left, right) is is_one

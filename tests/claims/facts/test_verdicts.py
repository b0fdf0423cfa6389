"""What may be said of two answers to one question, and why."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from claims.facts.interval import Interval
from claims.facts.verdicts import Fact, Verdict, compare
from tests.claims.facts.told import amount, day, verdict

MARCH_12, MARCH_19 = date(2018, 3, 12), date(2018, 3, 19)
OCTOBER, FEBRUARY_24 = date(2017, 10, 9), date(2018, 2, 24)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("all 12 members", "all twelve members", "agree"),
        ("dozens", "dozens of women", "agree"),
        ("$10,000", "10,000 dollars", "agree"),
        ("half of them", "50 percent", "agree"),
        ("two weeks", "14 days", "agree"),
        ("40°C", "104°F", "agree"),
        ("-40°C", "-40°F", "agree"),
        ("30°C", "104°F", "contradict"),
        ("20 acres", "8 hectares", "compatible"),
        ("a six-figure sum", "£185,000", "compatible"),
        ("a six-figure sum", "£1.2 million", None),
        ("at least 81", "more than 80", "agree"),
        ("dozens", "more than 80", "compatible"),
        ("more than 80", "around 100", "compatible"),
        ("around 100", "dozens", "compatible"),
        ("dozens", "130 people", "compatible"),
        ("about 200", "215 people", "compatible"),
        ("between 10 and 12", "11 goats", "compatible"),
        ("at least six", "eight goats", "compatible"),
        ("more than 1,500", "1,500 people", "compatible"),
        ("1.5 million", "1,480,000 people", "compatible"),
        ("6 percent", "6.4 percent", "compatible"),
        ("10,000 people", "9,800 people", "compatible"),
        ("26 miles", "42 km", "agree"),
        ("26 miles", "45 km", "compatible"),
        ("two-thirds", "67 percent", "compatible"),
        ("$10,000", "$12,000", "contradict"),
        ("$1 million", "$1.4 million", "contradict"),
        ("six goats", "eight goats", "contradict"),
        ("dozens", "three goats", "contradict"),
        ("at least 12", "nine goats", "contradict"),
        ("about 200", "400 people", "contradict"),
        ("34 years old", "44 years old", "contradict"),
        ("6 percent", "8 percent", "contradict"),
        ("25 basis points", "50 basis points", "contradict"),
        ("half a percentage point", "25 basis points", "contradict"),
        ("26 miles", "80 km", "contradict"),
        ("her second term", "her third term", "contradict"),
        ("$10", "€10", None),
        ("10 miles", "10 pounds", None),
        ("5 percent", "5 percentage points", None),
        ("12 goats", "$12", None),
    ],
)
def test_two_amounts_of_one_day(left: str, right: str, expected: str | None) -> None:
    assert verdict(amount(left, on=MARCH_19), amount(right, on=MARCH_19)) == expected


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("six women", "80 women", "update"),
        ("six women", "more than 80 women", "update"),
        ("at least six", "more than 80", "update"),
        ("more than 80", "86 women", "compatible"),
        ("more than 80", "112 women", "update"),
        ("12 dead", "10 dead", "update"),
        ("12 dead", "12 dead", "agree"),
        ("dozens", "more than 80", "compatible"),
        ("about 100", "110 people", "compatible"),
    ],
)
def test_a_tally_may_move_on_between_reports(
    earlier: str, later: str, expected: str
) -> None:
    one = amount(earlier, on=OCTOBER, is_tally=True)
    other = amount(later, on=MARCH_19, is_tally=True)

    assert verdict(one, other) == expected


def test_a_tally_of_one_day_may_not_move() -> None:
    one = amount("12 dead", on=MARCH_19, is_tally=True)
    other = amount("10 dead", on=MARCH_19, is_tally=True)

    assert verdict(one, other) == Verdict.CONTRADICT


def test_a_tally_of_an_unknown_day_may_have_moved() -> None:
    one = amount("12 dead", on=MARCH_19, is_tally=True)
    other = amount("10 dead", is_tally=True)

    assert verdict(one, other) == Verdict.COMPATIBLE


def test_the_time_an_answer_names_outranks_its_publication() -> None:
    one = amount(
        "12 dead", on=MARCH_19, is_tally=True, as_of=Interval.exactly(MARCH_12)
    )
    other = amount("15 dead", on=MARCH_19, is_tally=True)

    assert verdict(one, other) == Verdict.UPDATE


@pytest.mark.parametrize("few", ["several people", "a few people", "a handful"])
def test_a_few_of_many_are_not_their_number(few: str) -> None:
    assert verdict(amount(few), amount("118 people")) is None
    assert verdict(amount(few), amount("six people")) == Verdict.COMPATIBLE


def test_what_is_no_tally_may_not_grow() -> None:
    one, other = amount("$10,000", on=OCTOBER), amount("$12,000", on=MARCH_19)

    assert verdict(one, other) == Verdict.CONTRADICT


def test_a_correction_is_an_update() -> None:
    one = amount("$12,000", on=MARCH_12)
    other = amount("$10,000", on=MARCH_19, is_correction=True)

    assert verdict(one, other) == Verdict.UPDATE


def test_a_birthday_may_lie_between_two_reports() -> None:
    young = amount("34 years old", on=OCTOBER)
    older = amount("35 years old", on=MARCH_19)

    assert verdict(young, older) == Verdict.COMPATIBLE
    assert verdict(amount("34 years old", on=FEBRUARY_24), older) == Verdict.COMPATIBLE
    assert verdict(amount("34 years old", on=MARCH_19), older) == Verdict.CONTRADICT


@pytest.mark.parametrize(
    ("speaker", "told"),
    [
        pytest.param("firm", "the firm", id="a-noun-alone"),
        pytest.param("mayor of Hask", "the mayor of Hask", id="with-what-is-behind"),
        pytest.param("museum’s board", "the museum’s board", id="somebody’s"),
        pytest.param("its union", "its union", id="with-its-own-word"),
        pytest.param("two survivors", "two survivors", id="several"),
        pytest.param("police", "police", id="many-without-an-s"),
    ],
)
def test_a_reason_names_one_thing_with_its_article(speaker: str, told: str) -> None:
    found = compare(
        amount("six women", on=MARCH_12, speaker=speaker),
        amount("six women", on=MARCH_12, speaker="Ames"),
    )

    assert found is not None
    assert f"according to {told}" in found.reason


def test_an_age_to_come_is_told_apart_by_a_birthday_not_by_precision() -> None:
    now = amount("58 years old", on=MARCH_12)
    soon = amount("59 years old", on=MARCH_12)
    soon = replace(soon, interval=Interval(Decimal(58), Decimal(59)))

    found = compare(now, soon)

    assert found is not None
    assert found.verdict == Verdict.COMPATIBLE
    assert "birthday" in found.reason


def test_nobody_grows_younger() -> None:
    one = amount("36 years old", on=OCTOBER)
    other = amount("35 years old", on=MARCH_19)

    assert verdict(one, other) == Verdict.CONTRADICT


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (
            amount("dozens"),
            amount("more than 80"),
            "“dozens” (12 to 120) and “more than 80” (81 or more) can both be true:"
            " one is less precise than the other.",
        ),
        (
            amount("six women", on=OCTOBER, is_tally=True),
            amount("80 women", on=MARCH_19, is_tally=True),
            "“six women” and “80 women” are one tally at two times: it grew between.",
        ),
        (
            amount("$10,000", speaker="Quill"),
            amount("$12,000", speaker="Ames"),
            "“$10,000” according to Quill and “$12,000” according to Ames cannot both"
            " be true: the two speakers contradict each other.",
        ),
        (
            amount("$10,000", speaker="Records"),
            amount("$12,000", speaker="Ames"),
            "“$10,000” according to records and “$12,000” according to Ames cannot both"
            " be true: the two speakers contradict each other.",
        ),
        (
            day("on Wednesday"),
            day("Thursday", on=MARCH_19),
            "“on Wednesday” and “Thursday” (15 March 2018) cannot both be true: they"
            " are different days of the week.",
        ),
        (amount("six women"), amount("six women"), "Both print “six women”."),
        (day("1998"), day("1998", on=MARCH_19), "Both print “1998”."),
        (
            amount("six women", speaker="Quill"),
            amount("six women", speaker="Ames"),
            "“six women” according to Ames and “six women” according to Quill give the"
            " same value.",
        ),
    ],
)
def test_the_reason_names_both_wordings(left: Fact, right: Fact, reason: str) -> None:
    finding = compare(left, right)

    assert finding is not None
    assert finding.reason == reason

"""One unusual amount in two short reports of one event answers one question."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.alignment.verdicts.evidence.same_answer import tells_digits
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND, answer
from tests.readings import circumstances, count, predicate

AGREE, COMPATIBLE = Verdict.AGREE, Verdict.COMPATIBLE
TOLD = {FIRST: ("Trustees", "over an old ferry"), SECOND: ("Owners", "at a quay")}


def sum_of(
    key: int,
    verb: str,
    amount: str,
    modal: str = "",
    around: tuple[str, str] = ("", ""),
) -> Answer:
    who, what_for = TOLD[key]
    text = f"{who} {verb} ${amount} {what_for}."
    what = predicate(verb, ("nsubj", who, None), modal=modal)
    value = Interval.exactly(Decimal(amount.replace(",", "")))
    changes = {"kind": FigureKind.MONEY, "unit": "USD", "amount": value}
    interval = Interval(Decimal(around[0]), Decimal(around[1])) if around[0] else value
    changes["modifier"] = Modifier.ABOUT if around[0] else Modifier.EXACTLY
    found = circumstances(what, noun=None, noun_words="", sentence=(0, len(text)))
    figure = count(text, 1, f"${amount}", 0, found, interval=interval, **changes)
    report = Report(key, text, "Ledger", Interval.exactly(MONDAY))
    made = answer_of(figure, report, (), "")
    assert made is not None
    return made


def verdict(left: Answer, right: Answer, *, one_story: bool = True) -> Verdict | None:
    finding = decide(left, right, one_story=one_story).finding
    return finding.verdict if finding else None


SPLASHED = sum_of(FIRST, "splash", "14,200")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(sum_of(SECOND, "juggle", "14,200"), AGREE, id="other-words"),
        pytest.param(
            sum_of(SECOND, "juggle", "14,000", "", ("12600", "15400")),
            COMPATIBLE,
            id="rounded",
        ),
        pytest.param(
            sum_of(SECOND, "juggle", "14,200", "will"), AGREE, id="what-will-be"
        ),
        pytest.param(sum_of(SECOND, "juggle", "14,300"), None, id="another"),
        pytest.param(
            sum_of(SECOND, "juggle", "50,000", "", ("10000", "99999")),
            COMPATIBLE,
            id="five-figures",
        ),
    ],
)
def test_an_unusual_sum_is_one_answer_in_whatever_words(
    other: Answer, expected: Verdict | None
) -> None:
    assert verdict(SPLASHED, other) is expected


def test_other_stories_need_words() -> None:
    other = sum_of(SECOND, "juggle", "14,200")
    assert verdict(SPLASHED, other, one_story=False) is None


@pytest.mark.parametrize(
    ("amount", "in_short", "in_long"),
    [
        pytest.param("14,200", AGREE, AGREE, id="three-digits"),
        pytest.param("14,000", AGREE, None, id="two-digits"),
        pytest.param("4", AGREE, None, id="round"),
    ],
)
def test_the_longer_the_reports_the_more_unusual_the_answer_must_be(
    amount: str, in_short: Verdict | None, in_long: Verdict | None
) -> None:
    one, other = sum_of(FIRST, "splash", amount), sum_of(SECOND, "juggle", amount)
    long = replace(other.report, text=f"{other.report.text} {'More of it. ' * 80}")
    assert verdict(one, other) is in_short
    assert verdict(one, replace(other, report=long)) is in_long


def test_a_loose_value_is_no_unusual_answer() -> None:
    both = (
        sum_of(FIRST, "splash", "14,000", "", ("10000", "20000")),
        sum_of(SECOND, "juggle", "14,000", "", ("10000", "20000")),
    )
    assert verdict(*both) is None


@pytest.mark.parametrize(
    ("value", "expected"), [(212, AGREE), (12, None)], ids=["unusual", "dozen"]
)
def test_only_an_unusual_answer_makes_unlike_words_agree(
    value: int, expected: Verdict | None
) -> None:
    texts = (
        f"Rangers at Tarn Bay counted {value} seals on the beach.",
        f"On the beach at Tarn Bay {value} seals basked.",
    )
    verbs = ("count", ("nsubj", "Rangers", None)), ("bask", ("nsubj", "seals", None))
    seals = [
        circumstances(
            predicate(*verb), noun="seal", noun_words="seals", sentence=(0, len(text))
        )
        for verb, text in zip(verbs, texts, strict=True)
    ]
    sides = [
        answer(key, text, f"{value} seals", value, found)
        for key, text, found in zip((FIRST, SECOND), texts, seals, strict=True)
    ]
    assert verdict(sides[0], sides[1]) is expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("nurse", None), ("bay", AGREE)],
    ids=["who-uses-them", "another-word"],
)
def test_what_people_use_is_not_the_people(noun: str, expected: Verdict | None) -> None:
    texts = (
        "The new wing of the Tarn hospital has 64 beds.",
        f"The Tarn hospital got 64 {noun}s for its wing.",
    )
    told = ("have", "bed"), ("get", noun)
    sides = [
        answer(key, text, "64", 64, circumstances(
            predicate(verb, ("nsubj", "hospital", None)), noun=one,
            noun_words=f"{one}s", sentence=(0, len(text)),
        ))
        for key, text, (verb, one) in zip((FIRST, SECOND), texts, told, strict=True)
    ]  # fmt: skip
    assert verdict(sides[0], sides[1]) is expected


def announced(
    key: int, verb: str, printed: str, day: date, named: tuple[int, ...] = ()
) -> Answer:
    text = f"{TOLD[key][0]} {verb} on {printed}."
    found = circumstances(
        predicate(verb, ("nsubj", TOLD[key][0], None)), noun=None, noun_words="",
        sentence=(0, len(text)), entities=named,
    )  # fmt: skip
    days: Interval[object] = Interval.exactly(day)
    figure = count(text, 1, printed, 0, found, interval=days, amount=days,
                   kind=FigureKind.DATE, unit=None)  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(date(2024, 3, 22), AGREE, id="ahead"),
        pytest.param(date(2024, 1, 9), AGREE, id="long-past"),
        pytest.param(MONDAY, None, id="today"),
        pytest.param(date(2024, 3, 2), None, id="the-other-day"),
    ],
)
def test_one_day_off_the_news_is_one_answer(
    day: date, expected: Verdict | None
) -> None:
    both = (
        announced(FIRST, "sail", "22 March", day),
        announced(SECOND, "gush", "d", day),
    )
    assert verdict(*both) is expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [((4, 7), AGREE), ((4,), None)],
    ids=["the-same-two", "only-one"],
)
def test_one_day_ahead_of_the_same_two_is_one_answer(
    named: tuple[int, ...], expected: Verdict | None
) -> None:
    """Charging and releasing are told apart, unless both name the same two."""
    day = date(2024, 3, 22)
    one = announced(FIRST, "charge", "22 March", day, named)
    other = announced(SECOND, "release", "d", day, named)
    assert verdict(one, other) is expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("2,600,000", True), ("260,000", False)],
    ids=["seven-figures", "six-figures"],
)
def test_a_seven_figure_sum_meets_sums_of_so_many_digits(
    amount: str, *, expected: bool
) -> None:
    told = sum_of(FIRST, "settle", "1,000,000", "", ("1000000", "9999999"))
    assert tells_digits(told, sum_of(SECOND, "pay", amount)) is expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("resident", None), ("staff", AGREE), ("person", AGREE)],
    ids=["another-sort", "the-same", "anybody"],
)
def test_two_sorts_of_people_are_not_one_answer(
    noun: str, expected: Verdict | None
) -> None:
    texts = (
        "The Tarn Grange care home may lose 48 staff.",
        f"The Tarn Grange care home praised 48 {noun}s.",
    )
    told = ("lose", "staff"), ("praise", noun)
    sides = [
        answer(key, text, "48", 48, circumstances(
            predicate(verb, ("nsubj", "home", None)), noun=one,
            noun_words=f"{one}s", sentence=(0, len(text)),
        ))
        for key, text, (verb, one) in zip((FIRST, SECOND), texts, told, strict=True)
    ]  # fmt: skip
    assert verdict(sides[0], sides[1]) is expected

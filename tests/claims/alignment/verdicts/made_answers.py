"""Answers about people killed, or their ages, as a report of a day gives them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities
from claims.reading import Circumstances
from tests.claims.facts.notation import unmark
from tests.readings import circumstances, count, predicate

MONDAY, TUESDAY, JUNE_3 = date(2024, 3, 4), date(2024, 3, 5), date(2024, 6, 3)
FIRST, SECOND = 1, 2


def killed(noun: str = "person", verb: str = "kill", **changes: Any) -> Circumstances:
    who = predicate(verb, ("nsubj:pass", noun, None))
    return circumstances(who, noun=noun, noun_words=f"{noun}s", **changes)


def answer(
    key: int, text: str, words: str, value: int, found: Circumstances,
    published: date = MONDAY, days: tuple[Interval[date], ...] = (), speaker: str = "",
) -> Answer:  # fmt: skip
    figure = count(text, 1, words, value, found)
    report = Report(key, text, "Ledger", Interval.exactly(published))
    made = answer_of(figure, report, days, speaker)
    assert made is not None
    return made


def sum_told(key: int, verb: str, text: str, amount: str, day: date) -> Answer:
    found = circumstances(
        predicate(verb), noun=None, noun_words="", sentence=(0, len(text))
    )
    value = Interval.exactly(Decimal(amount.lstrip("£")))
    figure = count(
        text, 1, amount, 0, found, kind=FigureKind.MONEY, unit="GBP",
        amount=value, interval=value,
    )  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(day)))
    assert made is not None
    return made


def aged(key: int, marked: str, published: date = MONDAY) -> Answer:
    """The age in brackets as the grammar reads it, in a report of one sentence."""
    text, start, end = unmark(marked)
    ages = (one for one in read_quantities(text) if one.kind is FigureKind.AGE)
    read = next(one for one in ages if start <= one.start < one.end <= end)
    found = circumstances(sentence=(0, len(text)), noun=None, noun_words="")
    report = Report(key, text, "Ledger", Interval.exactly(published))
    figure = replace(
        count(text, 1, text[read.start : read.end], 0, found, kind=FigureKind.AGE),
        span=(read.start, read.end),
        amount=read.amount,
        interval=read.interval,
        modifier=read.modifier,
        unit=read.unit,
    )
    made = answer_of(figure, report)
    assert made is not None
    return made


def on(day: date) -> tuple[Interval[date], ...]:
    return (Interval.exactly(day),)


FOUR = answer(FIRST, "Four persons were killed.", "Four persons", 4, killed())

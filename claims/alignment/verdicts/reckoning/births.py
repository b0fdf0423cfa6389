"""Ages told by a birth or a birthday to come: "born in 1961", "turns 60 in March"."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, cast

from claims.alignment.questions.building import signature_of
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days
from claims.alignment.verdicts.reckoning.told_as import Reckoned, told_as
from claims.alignment.words.sentence import words_before
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts.reckoned import reckoned

_BORN, _BEARER = "born", "bearer"
_AGE, _DATE = FigureKind.AGE, FigureKind.DATE
_COMING = re.compile(r"\b(?:turns|will (?:turn|be)|is (?:about )?to turn|turning)\s+$")


def in_years(left: Answer, right: Answer) -> tuple[Answer, Answer]:
    """Both answers as what they say of an age today, where one of them is an age."""
    kinds = {left.figure.kind, right.figure.kind}
    if kinds == {_AGE}:
        return _before_birthday(left), _before_birthday(right)
    if kinds != {_AGE, _DATE}:
        return left, right
    return as_age(left) or left, as_age(right) or right


def _before_birthday(answer: Answer) -> Answer:
    """An age to come as a year less or it: who turns 60 in March may still be 59."""
    before = words_before(answer.figure.span, answer.report.text)
    low, high = answer.fact.interval.low, answer.fact.interval.high
    if not isinstance(low, Decimal) or not isinstance(high, Decimal):
        return answer
    if not _COMING.search(before):
        return answer
    return replace(answer, fact=replace(answer.fact, interval=Interval(low - 1, high)))


def as_age(answer: Answer) -> Answer | None:
    """A day or year of birth as the age on the day of the report; or None."""
    if answer.signature.frame != "birth":
        return None
    age, years = _asked_as_age(answer), _years_old(answer)
    if age is None or years is None:
        return None
    comes_to = reckoned(_AGE, "years", years)
    found = Reckoned(_AGE, "years", years, Modifier.BETWEEN, comes_to)
    return told_as(answer, _of_the_born(age, answer.signature), found)


def _asked_as_age(answer: Answer) -> Signature | None:
    """What the same words would ask, were the figure an age."""
    printed = Printed(answer.report.text, answer.figure.span)
    return signature_of("age", "years", answer.figure.circumstances, printed)


def _years_old(answer: Answer) -> Interval[Decimal] | None:
    """How old who was born then is on the day of the report."""
    days, born = answer.report.published, cast("Days", answer.fact.interval)
    if days is None or days.low is None or born.low is None or born.high is None:
        return None
    return Interval(
        Decimal(_years_between(born.high, days.low)),
        Decimal(_years_between(born.low, days.low)),
    )


def _of_the_born(age: Signature, birth: Signature) -> Signature:
    """The age of whom a birth names, whoever else stands beside it."""
    if not birth.named.get(_BORN):
        return age
    fields = ("roles", "heads", "named", "phrases")
    told: dict[str, Any] = {
        name: {_BEARER: getattr(birth, name)[_BORN]}
        for name in fields
        if _BORN in getattr(birth, name)
    }
    return replace(age, **told)


def _years_between(earlier: date, later: date) -> int:
    before_birthday = (later.month, later.day) < (earlier.month, earlier.day)
    return max(0, later.year - earlier.year - before_birthday)

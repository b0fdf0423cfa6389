"""Days that differ where reports need not: a copy's "today", the night to Monday."""

import re
from datetime import timedelta
from typing import cast

from claims.alignment.frames.frame import DATE
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days, are_a_week_apart, gap

LATE = re.compile(
    r"\b(?:night|late|midnight|overnight|(?:10|11)(?:[.:]\d\d)? ?p\.?m)\b"
)
"""Words that put something into the night behind their day."""
_ONE_DAY = timedelta(days=1)
_EARLY = re.compile(
    r"\b(?:early|overnight|midnight|dawn|small hours|morning"
    r"|(?:12|[1-5])(?:[.:]\d\d)? ?a\.?m)\b"
)
# Characters beside a day in which its hour stands.
_HOUR_BEFORE, _HOUR_BEHIND = 30, 12


def printed_alike(left: Answer, right: Answer) -> bool:
    """Two Sundays, or "today" twice, differ by the day a copy is dated to.

    A bare weekday may also have been taken for that of another week.
    """
    if left.figure.kind != DATE:
        return False
    one, other = left.figure.weekday, right.figure.weekday
    same_weekday = one is not None and one == other
    if same_weekday or left.fact.wording == right.fact.wording:
        return True
    return bool(one or other) and are_a_week_apart(*_days(left, right))


def meet_at_night(left: Answer, right: Answer) -> bool:
    """Say whether one is told of a night, the other of the early hours behind it."""
    if left.figure.kind != DATE:
        return False
    one, other = sorted((left, right), key=lambda each: str(each.fact.interval.low))
    if gap(*_days(one, other)) != _ONE_DAY:
        return False
    return bool(LATE.search(_words_of_day(one)) and _EARLY.search(_words_of_day(other)))


def _words_of_day(answer: Answer) -> str:
    """A day with the words beside it that tell the hour: "early on Monday"."""
    start, end = answer.figure.span
    text = answer.report.text
    return text[max(0, start - _HOUR_BEFORE) : end + _HOUR_BEHIND]


def _days(left: Answer, right: Answer) -> tuple[Days, Days]:
    return cast("Days", left.fact.interval), cast("Days", right.fact.interval)

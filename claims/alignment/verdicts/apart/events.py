"""Amounts of two events on two days, or of two periods."""

import re
from datetime import timedelta

from claims.alignment.frames.frame import DATE
from claims.alignment.matching.strength import Mismatch
from claims.alignment.questions.scope.narrowing import SEVERAL
from claims.alignment.verdicts.answers.answer import Answer, says_when_counted
from claims.alignment.verdicts.answers.days import Days, are_a_week_apart, gap, is_long
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.verdicts.apart.unsure_days import LATE
from claims.facts.calendar.words import ANY_MONTH

_ONE_DAY = timedelta(days=1)
_LONG_PAST = timedelta(days=30)
_A_FEW_DAYS = timedelta(days=3)
_ONE_WEEK = timedelta(days=7)
_MORNING = re.compile(r"\b(?:early|dawn|morning|\d\d?(?:[.:]\d\d)? ?a\.?m)\b")
# "Nine years after the fire": an event without a day may be as long past.
_YEARS_AFTER = re.compile(
    r"\b(?:years?|months|decades?) (?:on|ago|after|earlier|before|later|since)\b"
    r"|\b\w+(?:st|nd|rd|th|ieth) anniversary\b|\bcold case\b",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"\bthis (?:financial |school )?year\b|\byear[ -]to[ -]date\b")
_IN_A_MONTH = re.compile(rf"\b(?:in|during|throughout) (?:{ANY_MONTH})\b(?! \d)")
_A_QUARTER = timedelta(days=92)
_HALF_A_YEAR = timedelta(days=180)
# Results of a stretch of time: a day beside them is that of their publication.
_ACCOUNTS = frozenset({"profit", "revenue", "overspend", "debt"})

# Rises that somebody sets: approved on one day, in force from another.
_ANNOUNCED = frozenset(
    f"{what} moved" for what in ("bills", "fees", "fares", "rents", "wages", "rate")
)


def other_event(left: Answer, right: Answer) -> Mismatch | None:
    """Two events of one sort on two days."""
    if left.figure.kind != right.figure.kind or left.figure.kind == DATE:
        return None
    if not (_is_dated(left) and _is_dated(right)):
        return None
    return _two_events(left, right)


def _two_events(left: Answer, right: Answer) -> Mismatch | None:
    days = event_days(left), event_days(right)
    if _counts_a_month(left, right) or _counts_a_month(right, left):
        return Mismatch("day", "One counts a month or so, the other all since a day.")
    if days[0] and days[1]:
        both = [(one, other) for one in days[0] for other in days[1]]
        if _are_results(left, right):
            both = [two for two in both if _are_two_periods(left, right, *two)]
        if not both or any(one.overlaps(other) for one, other in both):
            return None
        is_one_week = published_within(_A_FEW_DAYS, left, right)
        if is_one_week and any(are_a_week_apart(*two) for two in both):
            return None
        if any(_is_one_night(left, right, *two) for two in both):
            return None
        return Mismatch("day", "They are said of different days.")
    return _two_ages(left, right) if _is_event(left) or _is_event(right) else None


def _is_one_night(left: Answer, right: Answer, one: Days, other: Days) -> bool:
    """Say whether one is told of a night, the other of the morning behind it."""
    if not (one.is_exact and other.is_exact) or gap(one, other) != _ONE_DAY:
        return False
    earlier, later = (left, right) if one.is_below(other) else (right, left)
    return bool(LATE.search(earlier.sentence) and _MORNING.search(later.sentence))


def _are_results(left: Answer, right: Answer) -> bool:
    return {left.signature.frame, right.signature.frame} <= _ACCOUNTS


def _are_two_periods(left: Answer, right: Answer, one: Days, other: Days) -> bool:
    """Say whether results may be of two years, of two months: not of one and a day.

    No results are of a time to come: "had overspent by the end of the year".
    """
    told = ((left, one), (right, other))
    if any(day.is_exact or _is_after_report(each, day) for each, day in told):
        return False
    return is_long(one, _A_QUARTER) == is_long(other, _A_QUARTER)


def _is_after_report(answer: Answer, day: Days) -> bool:
    published = answer.report.published
    return published is not None and published.is_below(day)


def _counts_a_month(left: Answer, right: Answer) -> bool:
    """Say whether one counts what happened in some weeks, the other all since a day.

    Or "this year"; that one event is told of by month and by year is no count.
    """
    if left.signature.since or not _counts_long(right):
        return False
    is_told = any(_is_some_weeks(day) for day in event_days(left))
    return is_told or _IN_A_MONTH.search(left.sentence) is not None


def _counts_long(answer: Answer) -> bool:
    if answer.signature.since:
        return True
    is_one_event = _is_event(answer) and SEVERAL not in answer.signature.scope
    return not is_one_event and _THIS_YEAR.search(answer.sentence) is not None


def _is_some_weeks(days: Days) -> bool:
    return is_long(days, _ONE_WEEK) and not is_long(days, _A_QUARTER)


def _two_ages(left: Answer, right: Answer) -> Mismatch | None:
    """Two events, of which one alone is dated: more than a month off the other."""
    if _is_long_past(left) != _is_long_past(right) and not any(
        _YEARS_AFTER.search(one.sentence) for one in (left, right)
    ):
        return Mismatch("day", "One is about something long past.")
    if _is_yet_to_come(left, right) or _is_yet_to_come(right, left):
        return Mismatch("day", "One was reported long before the other happened.")
    return None


def _is_dated(answer: Answer) -> bool:
    """Say whether days beside such a figure tell one event from another.

    A term served has two: that of the deed and that of the release.
    """
    frame = answer.signature.known_frame
    if answer.figure.kind == "age":
        return False
    if answer.figure.kind == "duration" and frame is not None:
        return False
    return frame is None or frame.event or not frame.tally


def _is_event(answer: Answer) -> bool:
    frame = answer.signature.known_frame
    return frame is not None and frame.event and answer.figure.kind == "count"


def event_days(answer: Answer) -> tuple[Days, ...]:
    """The days on which it happened, as far as said; days of counting left out.

    A month or a year is no day of counting.
    """
    days = tuple(one for one in answer.days if not one.is_unknown)
    if answer.signature.frame in _ANNOUNCED:
        return tuple(one for one in days if is_long(one, _ONE_WEEK))
    if not says_when_counted(answer.figure, answer.signature):
        return days
    is_generic = answer.signature.known_frame is None
    return tuple(one for one in days if is_generic and is_long(one, _ONE_WEEK))


def _is_long_past(answer: Answer) -> bool:
    """Say whether it happened more than a month before it was reported."""
    published = answer.report.published
    if published is None or published.low is None or answer.signature.since:
        return False
    latest = [one.high for one in event_days(answer) if one.high is not None]
    return bool(latest) and max(latest) < published.low - _LONG_PAST


def _is_yet_to_come(reported: Answer, happened: Answer) -> bool:
    """Say whether one happened more than a month after the other was reported."""
    published = reported.report.published
    if published is None or published.high is None:
        return False
    days = event_days(happened)
    earliest = [day.low for day in days if day.low is not None]
    return bool(earliest) and min(earliest) > published.high + _LONG_PAST


def other_year(left: Answer, right: Answer) -> bool:
    """Say whether one alone is told of an earlier year: what she raised in 2020.

    Tallies move on.
    """
    if not all(one.figure.kind == "money" or _is_dated(one) for one in (left, right)):
        return False
    return _is_of_an_earlier_year(left) != _is_of_an_earlier_year(right)


def _is_of_an_earlier_year(answer: Answer) -> bool:
    published = answer.report.published
    days = [day for day in answer.days if not day.is_unknown]
    if published is None or not days or answer.signature.since:
        return False
    return all(
        day.is_below(published) and gap(day, published) > _HALF_A_YEAR for day in days
    )


def other_period(left: Answer, right: Answer) -> bool:
    """Say whether the answers are said of stretches of time that differ."""
    results = _are_results(left, right)
    days = {
        day
        for one in (left, right)
        for day in one.days
        if not day.is_unknown and is_long(day)
        if not (results and _is_after_report(one, day))
    }
    return len(days) > 1

"""When answers are of: two events on two days, one act done twice, two periods."""

import re
from datetime import timedelta

from claims.alignment.frames import Frame
from claims.alignment.matching.matching import Mismatch
from claims.alignment.questions.scope import SEVERAL
from claims.alignment.verdicts.answers.answer import Answer, says_when_counted
from claims.alignment.verdicts.answers.days import Days, gap, is_long
from claims.alignment.verdicts.answers.reports import published_within
from claims.facts.calendar.words import ANY_MONTH

_ONE_DAY = timedelta(days=1)
_LATE = re.compile(
    r"\b(?:night|late|midnight|overnight|(?:10|11)(?:[.:]\d\d)? ?p\.?m)\b"
)
_EARLY = re.compile(
    r"\b(?:early|overnight|midnight|dawn|small hours|morning"
    r"|(?:12|[1-5])(?:[.:]\d\d)? ?a\.?m)\b"
)
# Characters beside a day in which its hour stands.
_HOUR_BEFORE, _HOUR_BEHIND = 30, 12
_LONG_PAST = timedelta(days=30)
_A_FEW_DAYS = timedelta(days=3)
_ONE_WEEK = timedelta(days=7)
_THIS_YEAR = re.compile(r"\bthis (?:financial |school )?year\b|\byear[ -]to[ -]date\b")
_IN_A_MONTH = re.compile(rf"\b(?:in|during|throughout) (?:{ANY_MONTH})\b(?! \d)")
_A_QUARTER = timedelta(days=92)
_HALF_A_YEAR = timedelta(days=180)
# Results of a stretch of time: a day beside them is that of their publication.
_ACCOUNTS = frozenset({"profit", "revenue", "overspend", "debt"})
# Acts that one person does again and again: two days far apart are two acts.
_REPEATED = frozenset({"statement", "election", "arrested on", "charged on"})


def other_time(left: Answer, right: Answer) -> Mismatch | None:
    """Two events of one sort on two days, or one act done twice."""
    if left.figure.kind != right.figure.kind:
        return None
    if left.figure.kind == "date":
        return _two_acts(left, right) or _past_and_ahead(left, right)
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
        if is_one_week and any(_is_one_weekday(*two) for two in both):
            return None
        return Mismatch("day", "They are said of different days.")
    return _two_ages(left, right) if _is_event(left) or _is_event(right) else None


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
    if _is_long_past(left) != _is_long_past(right):
        return Mismatch("day", "One is about something long past.")
    if _is_yet_to_come(left, right) or _is_yet_to_come(right, left):
        return Mismatch("day", "One was reported long before the other happened.")
    return None


def _is_one_weekday(one: Days, other: Days) -> bool:
    """Say whether one "Sunday" was taken for the last, one for the next."""
    if not (one.is_exact and other.is_exact):
        return False
    return gap(one, other) == _ONE_WEEK


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


def _is_first(answer: Answer) -> bool:
    """Say whether the sentence speaks of the first of its kind: "first elected"."""
    return re.search(r"\bfirst\b", answer.sentence) is not None


def is_to_come(answer: Answer) -> bool | None:
    """Say whether a day lies after its report; None where that cannot be told."""
    published = answer.report.published
    if published is None or published.is_unknown or answer.fact.interval.is_unknown:
        return None
    return published.is_below(answer.fact.interval)


def _past_and_ahead(left: Answer, right: Answer) -> Mismatch | None:
    """What opened in 1931 is not what opens on Saturday."""
    tenses = is_to_come(left), is_to_come(right)
    days = left.fact.interval, right.fact.interval
    if None in tenses or tenses[0] == tenses[1]:
        return None
    if gap(*days) <= _LONG_PAST:  # type: ignore[arg-type]
        return None
    return Mismatch("act", "One was long before what the other says will be.")


def _two_acts(left: Answer, right: Answer) -> Mismatch | None:
    frame: Frame | None = left.signature.known_frame
    if frame is None or frame.name not in _REPEATED:
        return None
    if _is_first(left) and _is_first(right):
        return None
    one, other = left.fact.interval, right.fact.interval
    if one.overlaps(other) or one.is_unknown or other.is_unknown:
        return None
    first, second = (one, other) if one.is_below(other) else (other, one)
    if second.low - first.high <= _ONE_WEEK:  # type: ignore[operator]
        return None
    return Mismatch("act", "They are weeks apart: two acts of one kind.")


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


def printed_alike(left: Answer, right: Answer) -> bool:
    """Two Sundays, or "today" twice, differ by the day a copy is dated to.

    A bare weekday may also have been taken for that of another week.
    """
    if left.figure.kind != "date":
        return False
    one, other = left.figure.weekday, right.figure.weekday
    same_weekday = one is not None and one == other
    if same_weekday or left.fact.wording == right.fact.wording:
        return True
    days = left.fact.interval, right.fact.interval
    return bool(one or other) and _is_one_weekday(*days)  # type: ignore[arg-type]


def meet_at_night(left: Answer, right: Answer) -> bool:
    """Say whether one is told of a night, the other of the early hours behind it."""
    if left.figure.kind != "date":
        return False
    one, other = sorted((left, right), key=lambda each: str(each.fact.interval.low))
    days = one.fact.interval, other.fact.interval
    if gap(*days) != _ONE_DAY:  # type: ignore[arg-type]
        return False
    return bool(
        _LATE.search(_words_of_day(one)) and _EARLY.search(_words_of_day(other))
    )


def _words_of_day(answer: Answer) -> str:
    """A day with the words beside it that tell the hour: "early on Monday"."""
    start, end = answer.figure.span
    text = answer.report.text
    return text[max(0, start - _HOUR_BEFORE) : end + _HOUR_BEHIND]

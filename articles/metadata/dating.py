"""When a text was published, where the text or its address says so.

A date that stands in the text, in its address or over it is inferred; a post
that the text shows bounds it from below. What the text itself contradicts is
doubtful, and the proof is the reason. A day nobody printed is never filled in.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from articles.metadata.known import Dating
from articles.metadata.lines import Line, head_of, lines_of
from articles.metadata.printed_dates import (
    PrintedDate,
    find_date,
    printed,
    without_date,
)
from articles.readers.record import Day

_LEADING = re.compile(
    r"^(?:date|published|posted|publication date)(?: on| at)?\s*:?\s+(?=\S*\d)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"^(?:last )?(?:updated|modified)\b\s*(?:on|at|:|\|)?", re.IGNORECASE
)
# "PORT ELMS, Maine, Tuesday, March 14, 2024 (Wire) —": what stands around the day.
_TOWN = r"[A-Z][A-Z.'’/-]+(?: [A-Z][A-Z.'’/-]+){0,3}"
_BEFORE_THE_DAY = re.compile(
    rf"{_TOWN}(?:, [A-Z][\w.]*(?: [A-Z][\w.]*){{0,2}}){{0,3}},? "
)
_AFTER_THE_DAY = re.compile(r"\s?(?:\([A-Z][^()]{1,40}\)|/[A-Z][\w /]{1,40}/)?\s?[-–—]")
# "By Ana Ruiz | Port Ansel | March 4, 2021", "Staff. Published: 4 March 2021, 18:40".
_AS_A_FIELD = re.compile(
    r"(?:[|•·]|\b(?:published|posted|updated)(?: on)?:?)\s*(?:[A-Z][a-z]+day,? )?$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"by [A-Z][^.!?]*,\s?(?:[A-Z][a-z]+day,? )?$", re.IGNORECASE)
_NOTHING_ELSE = re.compile(
    r"^(?:\W|\d|at|on|by|am|pm|a\.m|p\.m|e[sd]?t|gmt|utc|bst|cet|p[sd]?t|updated?|published"
    r"|posted|last|first|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)*$",
    re.IGNORECASE,
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>[01]\d)[/-](?P<day>[0-3]\d)(?=[/-])"
)
# "— Name (@handle) March 19, 2018": a post as pages embed it.
_POST = re.compile(r"^[-–—]\s?[^()\n]{1,80}\(@\w{1,30}\)")
_LEADING_LENGTH = 60
_CREDIT_LENGTH = 100
_LINE_LENGTH = 200
# Where the outlet sits it may be another day than where the poster does.
_ZONES = timedelta(days=1)


def infer_date(text: str, url: str = "", given: Day | None = None) -> Dating:
    """Say when a text was published, and doubt what its own words contradict."""
    found = _stated(text, url, given)
    if found is None:
        return _from_posts(text)
    return _doubted_by_posts(found, text)


def posts_of(text: str) -> Iterator[tuple[Line, date]]:
    """Yield every signature of a dated post that the text shows."""
    for line in lines_of(text):
        if len(line.words) > _LINE_LENGTH or not _POST.match(line.words):
            continue
        if found := find_date(line.words):
            yield line, found.day


def _stated(text: str, url: str, given: Day | None) -> Dating | None:
    if given is not None:
        return Dating(given.first, given.last, given.at, "given")
    return _from_head(head_of(text)) or _from_address(url)


def _from_head(head: list[Line]) -> Dating | None:
    for line in head:
        start = line.words[:_LEADING_LENGTH]
        found = find_date(start)
        if found and (_LEADING.match(start) or _is_dateline(line.words, found)):
            return _inferred(found.day, f"The text begins “{start[: found.end]}”.")
    for line in head:
        found = find_date(line.words[:_LINE_LENGTH])
        if found and (_is_only_a_date(line.words) or _is_credit(line.words, found)):
            return _inferred(found.day, f"A line near the top reads “{line.words}”.")
    return None


def _is_dateline(words: str, found: PrintedDate) -> bool:
    before, after = words[: found.start], words[found.end :]
    return bool(_BEFORE_THE_DAY.fullmatch(before) and _AFTER_THE_DAY.match(after))


def _is_only_a_date(words: str) -> bool:
    rest = _UPDATED.sub("", without_date(words).strip())
    return len(rest) <= _LEADING_LENGTH and bool(_NOTHING_ELSE.match(rest))


def _is_credit(words: str, found: PrintedDate) -> bool:
    """Match a line of who wrote it, where and when, which ends in the date."""
    before, after = words[: found.start], words[found.end :]
    is_field = _AS_A_FIELD.search(before) or _BYLINE.match(before)
    is_short = len(before) <= _CREDIT_LENGTH and len(after) <= _LEADING_LENGTH
    return bool(is_field and is_short and _NOTHING_ELSE.match(after))


def _from_address(url: str) -> Dating | None:
    match = _IN_ADDRESS.search(url)
    if match is None:
        return None
    found = find_date("-".join(match.group("year", "month", "day")))
    return _inferred(found.day, "Its address holds the date.") if found else None


def _inferred(day: date, why: str) -> Dating:
    return Dating(day, day, None, "inferred", why)


def _from_posts(text: str) -> Dating:
    latest = max(posts_of(text), key=lambda post: post[1], default=None)
    if latest is None:
        why = "Neither the dump nor the text says when it was published."
        return Dating(None, None, None, "unknown", why)
    line, day = latest
    why = (
        f"It shows a post of {printed(day)} (“{line.words}”), "
        "so it was published on that day or later."
    )
    return Dating(day, None, None, "inferred", why)


def _doubted_by_posts(found: Dating, text: str) -> Dating:
    for line, day in posts_of(text):
        if found.last is not None and day > found.last + _ZONES:
            why = (
                f"It is dated {printed(found.last)}, but shows a post of "
                f"{printed(day)}: “{line.words}”."
            )
            return Dating(found.first, found.last, found.at, "doubtful", why)
    return found

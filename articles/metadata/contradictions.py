"""Dates that another article disproves: it shows when the same words were said.

Quoting old words in a new article is common and disproves nothing. What does
is an article dated *before* the words it quotes were said, by the account of
an article that dates them: with a post's signature below them, or with a day
of the week beside them in an article whose own date was given.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from articles.metadata.dating import posts_of
from articles.metadata.printed_dates import printed
from articles.wording import SharedRun, shared_runs

FEWEST_SHARED_WORDS = 10

_ZONES = timedelta(days=1)
_WEEK = timedelta(days=7)
# How far below the words a post's signature may stand: the rest of the quote.
_SIGNATURE_WITHIN = 600
_WEEKDAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday)\b"
)


@dataclass(frozen=True, slots=True)
class DatedText:
    """An article's text with the days it may be from, and how it is called.

    `is_sure` says that its date was given and nothing speaks against it.
    """

    name: str
    text: str
    first: date | None
    last: date | None
    is_sure: bool


def contradicted_date(article: DatedText, others: Sequence[DatedText]) -> str:
    """Say in a sentence why the article's date cannot be right, or nothing."""
    if article.last is None:
        return ""
    for other in others:
        for run in shared_runs(article.text, other.text, FEWEST_SHARED_WORDS):
            if not _is_quoted(article.text, run.left):
                continue
            said = _said_on(other, run)
            if said is not None and said > article.last + _ZONES:
                return _reason(article, other, run, said)
    return ""


def _said_on(other: DatedText, run: SharedRun) -> date | None:
    """The earliest day on which `other` says that the shared words were said."""
    start, end = run.right
    for line, day in posts_of(other.text[end : end + _SIGNATURE_WITHIN]):
        if line.start < _SIGNATURE_WITHIN:
            return day
    if not other.is_sure or other.first is None:
        return None
    around = _paragraph(other.text, start, end)
    return other.first - _WEEK if _WEEKDAY.search(around) else None


def _paragraph(text: str, start: int, end: int) -> str:
    opening = text.rfind("\n", 0, start) + 1
    closing = text.find("\n", end)
    return text[opening : closing if closing >= 0 else len(text)]


def _is_quoted(text: str, place: tuple[int, int]) -> bool:
    """Say whether quotation marks stand around the words in their paragraph."""
    start, end = place
    opening = text.rfind("\n", 0, start) + 1
    before = text[opening:start]
    after = _paragraph(text, start, end)[end - opening :]
    return any(mark in before for mark in '“"') and any(mark in after for mark in '”"')


def _reason(article: DatedText, other: DatedText, run: SharedRun, said: date) -> str:
    assert article.last is not None  # noqa: S101
    words = " ".join(article.text[slice(*run.left)].split())
    return (
        f"It is dated {printed(article.last)}, but quotes “{words}”, which "
        f"{other.name} shows to have been said on {printed(said)} or later."
    )

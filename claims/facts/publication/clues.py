"""What an undated text's own days tell of when it appeared.

"Yesterday, March 5, 2019" tells the day. A full date that the text looks back
at bounds it from below, one that it looks ahead to from above; "Tuesday, March
5" is a full date where only one year fits the weekday.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from claims.facts.calendar.days import Days, shift_days
from claims.facts.dates.grammar import find_date_phrases
from claims.facts.dates.looking import Side, looks
from claims.facts.dates.meanings import Absolute, Yearly
from claims.facts.dates.phrase import DatePhrase
from claims.facts.dates.relative_meanings import Shifted
from claims.facts.interval import Interval
from claims.facts.publication.forcing import Clue, Passage, day_name
from claims.facts.tokens import tokenize

# "today (March 5, 2019)", "yesterday, on 4 March 2019": one day, named twice.
_APPOSED = re.compile(r"\s*[,(–—-]?\s*(?:on )?")
_ALMOST_A_YEAR = timedelta(days=364)


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that the text names, and on which side of it the text appeared."""

    phrase: DatePhrase
    day: date
    side: Side | None


class _Text:
    """A text with its dates, those inside quotations left out."""

    def __init__(self, text: str, quoted: Iterable[Sequence[int]]) -> None:
        self.text, self.tokens = text, tokenize(text)
        inside = [(start, end) for start, end in quoted]
        self.phrases = [
            phrase
            for phrase in find_date_phrases(text)
            if not any(
                start <= self.tokens.starts[phrase.start] < end for start, end in inside
            )
        ]

    def span(self, phrase: DatePhrase) -> tuple[int, int]:
        return self.tokens.starts[phrase.start], self.tokens.ends[phrase.end - 1]

    def side(self, phrase: DatePhrase) -> Side | None:
        return looks(self.text, self.tokens, phrase)

    def words(self, phrase: DatePhrase) -> str:
        start, end = self.span(phrase)
        return " ".join(self.text[start:end].split())


def clues_in(
    text: str, number: int, *, quoted: Iterable[Sequence[int]], not_after: date
) -> list[Clue]:
    """Find what a text's own days tell; offsets inside `quoted` are left out.

    `number` is how the caller knows the text, `not_after` a day on which it had
    appeared for certain.
    """
    read = _Text(text, quoted)
    full = list(_full_days(read))
    days = full + list(_days_by_weekday(read, full, not_after))
    return [*_named_twice(read, days, number), *_bounds(read, days, number)]


def _full_days(read: _Text) -> Iterator[_Day]:
    for phrase in read.phrases:
        meaning = phrase.meaning
        if not isinstance(meaning, Absolute) or meaning.precision != "day":
            continue
        day = meaning.fixed.low if meaning.fixed.is_exact else None
        # A day under another day's name is misprinted: it tells nothing.
        if day is not None and phrase.weekday in {None, day.weekday()}:
            yield _Day(phrase, day, read.side(phrase))


def _days_by_weekday(
    read: _Text, full: Iterable[_Day], not_after: date
) -> Iterator[_Day]:
    """The days without a year that fit their weekday in one possible year only."""
    since = max((found.day for found in full if found.side == "back"), default=None)
    if since is None:
        return
    years = range((since - _ALMOST_A_YEAR).year, not_after.year + 2)
    for phrase in read.phrases:
        meaning = phrase.meaning
        if phrase.weekday is None or not isinstance(meaning, Yearly):
            continue
        fitting = [day for year in years if (day := _day_of(meaning, year))]
        possible = [day for day in fitting if _can_be(day, since, not_after)]
        if len(possible) == 1:
            yield _Day(phrase, possible[0], read.side(phrase))


def _day_of(meaning: Yearly, year: int) -> date | None:
    found = meaning.in_year(year)
    return found.low if found is not None and found.is_exact else None


def _can_be(day: date, since: date, not_after: date) -> bool:
    """Whether a text of these days can name the day without its year."""
    return since - _ALMOST_A_YEAR <= day <= not_after + _ALMOST_A_YEAR


def _named_twice(read: _Text, days: Iterable[_Day], number: int) -> Iterator[Clue]:
    """The days that the text also counts from its own: "yesterday"."""
    known = {found.phrase: found.day for found in days}
    for one, other in pairwise(read.phrases):
        gap = read.text[read.span(one)[1] : read.span(other)[0]]
        if not _APPOSED.fullmatch(gap):
            continue
        for counted, dated in ((one, other), (other, one)):
            shift, day = _days_from_today(counted), known.get(dated)
            if shift is not None and day is not None:
                today = shift_days(day, -shift)
                yield _told(read, (one, other), today, number)


def _days_from_today(phrase: DatePhrase) -> int | None:
    meaning = phrase.meaning
    if not isinstance(meaning, Shifted) or meaning.unit != "day":
        return None
    return meaning.least if meaning.least == meaning.most else None


def _told(
    read: _Text,
    both: tuple[DatePhrase, DatePhrase],
    today: date,
    number: int,
) -> Clue:
    start, end = read.span(both[0])[0], read.span(both[1])[1]
    end += read.text[end : end + 1] == ")"
    words = " ".join(read.text[start:end].split())
    why = f"“{words}” is one day, so it appeared on {day_name(today)}."
    return Clue(Interval(today, today), why, (Passage(number, start, end),))


def _bounds(read: _Text, days: Iterable[_Day], number: int) -> Iterator[Clue]:
    for found in days:
        if found.side is None:
            continue
        place = Passage(number, *read.span(found.phrase))
        words = _printed(read, found)
        if found.side == "ahead":
            left: Days = Interval(None, found.day)
            why = f"It looks ahead to {words}, so it appeared by then."
        else:
            left = Interval(found.day, None)
            why = f"It looks back at {words}, so it appeared on that day or later."
        yield Clue(left, why, (place,))


def _printed(read: _Text, found: _Day) -> str:
    """The date as printed, with the year that its weekday tells."""
    words = f"“{read.words(found.phrase)}”"
    is_full = isinstance(found.phrase.meaning, Absolute)
    return words if is_full else f"{words} of {found.day.year}"

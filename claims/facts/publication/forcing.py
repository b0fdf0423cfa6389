"""When a text without a date must have appeared, as far as words force it.

A clue leaves some days possible and says why. Where all clues together leave at
most a week, these days can be proposed; where clues contradict each other,
nothing is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claims.facts.calendar.days import Days, shift_days
from claims.facts.dates.grammar import find_date_phrases
from claims.facts.dates.looking import Side, looks
from claims.facts.dates.relative_meanings import Weekday
from claims.facts.interval import Interval
from claims.facts.tokens import tokenize

LONGEST_PROPOSAL = 7  # days
# A weekday alone is the one of these last days, or of as many to come.
_REST_OF_WEEK = 6


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text, `text[start:end]`; the caller knows the texts by number."""

    text: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clue:
    """The days on which a text can have appeared; `why` is a sentence."""

    days: Days
    why: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Forced:
    """The days that clues leave, and the clues that leave no others."""

    first: date
    last: date
    clues: tuple[Clue, ...]

    @property
    def why(self) -> str:
        """Give the reasoning, a sentence a clue."""
        return " ".join(clue.why for clue in self.clues)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Give every passage that the reasoning rests on, each once."""
        found = (passage for clue in self.clues for passage in clue.passages)
        return tuple(dict.fromkeys(found))


def force(clues: Sequence[Clue]) -> Forced | None:
    """Find the days that all clues allow; None if these exceed a week or are none."""
    since = [clue for clue in clues if clue.days.low is not None]
    until = [clue for clue in clues if clue.days.high is not None]
    if not since or not until:
        return None
    latest = max(since, key=lambda clue: clue.days.low or date.min)
    earliest = min(until, key=lambda clue: clue.days.high or date.max)
    first, last = latest.days.low, earliest.days.high
    if first is None or last is None:
        return None
    if not 0 <= (last - first).days < LONGEST_PROPOSAL:
        return None
    return Forced(first, last, tuple(dict.fromkeys((latest, earliest))))


def days_around(text: str, start: int, day: date) -> Days | None:
    """Say when a text can appear that calls `day` by its weekday at offset `start`.

    None where no bare weekday stands there, or another one.
    """
    tokens = tokenize(text)
    for phrase in find_date_phrases(text):
        if tokens.starts[phrase.start] != start:
            continue
        if phrase.meaning != Weekday(day.weekday()):
            return None
        return _within_a_week(day, looks(text, tokens, phrase))
    return None


def _within_a_week(day: date, side: Side | None) -> Days:
    before = 0 if side == "back" else _REST_OF_WEEK
    after = 0 if side == "ahead" else _REST_OF_WEEK
    return Interval(shift_days(day, -before), shift_days(day, after))


def day_name(day: date) -> str:
    """Print a day as pages do: 19 March 2018."""
    return f"{day.day} {day:%B %Y}"

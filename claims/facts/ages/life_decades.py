"""Read an age by its decade: "a man in his 50s", "a fortysomething", "a teenager"."""

from typing import NamedTuple

from claims.facts.ages.age_words import is_person_noun
from claims.facts.amounts.number_words import TENS
from claims.facts.calendar.words import DECADES_OF_LIFE
from claims.facts.tokens import Tokens

_WHOSE = frozenset({"his", "her", "their", "my", "your", "our", "its"})
# What is early to one reporter is mid to another: a part counts as the whole.
_PARTS = frozenset({"early", "mid", "middle", "late", "-"})
_JOINTS = frozenset({"and", "or", "to"})
_TEENS = (13, 19)
_TEN = 10
_LIVING = {
    f"{word}genarian": (first, first + _TEN - 1)
    for word, first in (("sexa", 60), ("septua", 70), ("octo", 80), ("nona", 90))
} | {"centenarian": (100, 119), "supercentenarian": (110, 125)}
_SOMETHING = "something"
_SOMETHINGS = {
    f"{ten}{_SOMETHING}": (first, first + _TEN - 1) for ten, first in TENS.items()
}
_OF_AGE = _LIVING | _SOMETHINGS
_TEENAGE = frozenset({"teenager", "teenage"})
LIFE_STARTS = frozenset({*DECADES_OF_LIFE, *_LIVING, *_SOMETHINGS, *_TEENAGE, "teens"})
_AN = frozenset({"a", "another"})
# "A teenager of 17", "a teenager, 17,": the years are told.
_TELLING = frozenset({",", "of", "aged", "who", "("})


class YearsBetween(NamedTuple):
    """The first and last year of life that tokens `start` up to `end` tell."""

    start: int
    end: int
    first: int
    last: int


def read_life_decade(tokens: Tokens, start: int) -> YearsBetween | None:
    """Read a decade of somebody's life; None for any other decade."""
    word = tokens.word(start)
    if word in _OF_AGE:
        return YearsBetween(start, start + 1, *_OF_AGE[word])
    if word in _TEENAGE:
        return _teenager(tokens, start)
    if tokens.word(start + 2) == _SOMETHING:
        return _some_years(tokens, start)
    decade = _decade_at(tokens, start)
    if decade is None:
        return None
    first, end = decade
    if not _is_of_a_life(tokens, start):
        return None
    last = _TEENS[1] if word == "teens" else first + _TEN - 1
    return YearsBetween(start, end, first, last)


def _teenager(tokens: Tokens, start: int) -> YearsBetween | None:
    """Read "a teenager" and "a teenage boy", where no years are told beside it."""
    end = start + 1
    if tokens.word(start) == "teenage":
        end += 1
        if not is_person_noun(tokens.word(start + 1)):
            return None
    is_told = tokens.word(end) in _TELLING and _are_years(tokens, end)
    if is_told or tokens.word(start - 1) not in _AN:
        return None
    return YearsBetween(start, start + 1, *_TEENS)


def _are_years(tokens: Tokens, index: int) -> bool:
    return any(tokens.is_number(n) for n in range(index + 1, index + 4))


def _some_years(tokens: Tokens, start: int) -> YearsBetween | None:
    """Read "forty-something" and "30-something"."""
    word = tokens.word(start)
    first = TENS.get(word) or (int(word) if word.isdecimal() else 0)
    is_glued = tokens.past_hyphen(start + 1) == start + 2
    if not is_glued or first not in TENS.values():
        return None
    return YearsBetween(start, start + 3, first, first + _TEN - 1)


def _is_of_a_life(tokens: Tokens, index: int) -> bool:
    """Match "his" before it, and "their 20s or" before that."""
    while tokens.word(index - 1) in _PARTS:
        index -= 1
    before = tokens.word(index - 1)
    if before in _WHOSE:
        return True
    if before in {",", "("} and is_person_noun(tokens.word(index - 2)):
        return True
    after_another = before in _JOINTS and index > 1
    decade = after_another and tokens.word(index - 2) in {
        "s",
        *DECADES_OF_LIFE,
        "teens",
    }
    return decade and not _WHOSE.isdisjoint(tokens.phrase(index - 6, index - 2))


def _decade_at(tokens: Tokens, start: int) -> tuple[int, int] | None:
    """Give the first year of a decade and the token past it."""
    word = tokens.word(start)
    if word == "teens":
        return _TEENS[0], start + 1
    if word in DECADES_OF_LIFE:
        return DECADES_OF_LIFE[word], start + 1
    is_glued = tokens.word(start + 1) == "s" and tokens.is_glued(start + 1)
    if not is_glued or not word.isdecimal() or len(word) != len("50"):
        return None
    return (int(word), start + 2) if int(word) % _TEN == 0 else None

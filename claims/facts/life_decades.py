"""Read an age by its decade: "a man in his 50s", "in her early twenties"."""

from typing import NamedTuple

from claims.facts.calendar_words import DECADES_OF_LIFE
from claims.facts.tokens import Tokens

_WHOSE = frozenset({"his", "her", "their", "my", "your", "our", "its"})
# What is early to one reporter is mid to another: a part counts as the whole.
_PARTS = frozenset({"early", "mid", "middle", "late", "-"})
_JOINTS = frozenset({"and", "or", "to"})
_LIVING = {
    "sexagenarian": 60, "septuagenarian": 70, "octogenarian": 80, "nonagenarian": 90,
}  # fmt: skip
LIFE_STARTS = frozenset({*DECADES_OF_LIFE, *_LIVING, "teens"})
_TEENS = (13, 19)
_TEN = 10


class YearsBetween(NamedTuple):
    """The first and last year of life that tokens `start` up to `end` tell."""

    start: int
    end: int
    first: int
    last: int


def read_life_decade(tokens: Tokens, start: int) -> YearsBetween | None:
    """Read a decade of somebody's life; None for any other decade."""
    word = tokens.word(start)
    if word in _LIVING:
        return YearsBetween(start, start + 1, _LIVING[word], _LIVING[word] + _TEN - 1)
    decade = _decade_at(tokens, start)
    if decade is None:
        return None
    first, end = decade
    if not _is_of_a_life(tokens, start):
        return None
    last = _TEENS[1] if word == "teens" else first + _TEN - 1
    return YearsBetween(start, end, first, last)


def _is_of_a_life(tokens: Tokens, index: int) -> bool:
    """Match "his" before it, and "their 20s or" before that."""
    while tokens.word(index - 1) in _PARTS:
        index -= 1
    before = tokens.word(index - 1)
    if before in _WHOSE:
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

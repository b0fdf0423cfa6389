"""Read ages told by a birthday or a year of life: "her 100th birthday"."""

from decimal import Decimal
from typing import NamedTuple

from claims.facts.amounts.ordinals import read_ordinal
from claims.facts.calendar.words import FULL_MONTHS, UNITS, WEEKDAY_NUMBERS
from claims.facts.tokens import Tokens

_WHOSE = frozenset({"his", "her", "my", "their"})
_BEFORE = frozenset("of before approaching nearing".split())
_SHORT = frozenset({"short", "shy", "ahead"})
_ON = frozenset(
    """celebrated celebrates celebrating marked marks marking on after past reached
    reaching since toasted enjoyed""".split()
)
_TO_MARK = frozenset("celebrate celebrated celebrating mark marked".split())
# In her 104th year; "in his fifth year at the club" is no age.
_LEAST_YEAR = 50
_OF_OFFICE = frozenset("as at in of with on for running".split())
_COMING = frozenset({"tomorrow", "shortly", "soon"})
_THIS_ONE = frozenset({"this", "next", "later", "on", "in"})
_TURNS = frozenset({"turns", "turning"})
_TO_TURN = frozenset({"turn", "turned", "been"})
_NEVER_DID = frozenset(
    {
        ("would", "have"),
        ("was", "to"),
        ("due", "to"),
        ("had", "been"),
        ("would", "turn"),
    }
)
_WHO = frozenset({"who", "he", "she"})
_NEAR = 5


class YearsOfLife(NamedTuple):
    """The age that tokens `start` up to `end` tell."""

    start: int
    end: int
    years: Decimal


def read_birthday(tokens: Tokens, start: int) -> YearsOfLife | None:
    """Read "her 100th birthday", "short of his 94th birthday", "in her 104th year"."""
    if tokens.word(start - 1) not in _WHOSE:
        return None
    ordinal = read_ordinal(tokens, start)
    if ordinal is None:
        return None
    value, end = ordinal
    if tokens.word(end) == "year":
        return _year_of_life(tokens, start - 1, end + 1, value - 1)
    if tokens.word(end) != "birthday":
        return None
    return _birthday(tokens, start, value, end)


def _birthday(
    tokens: Tokens, start: int, value: Decimal, end: int
) -> YearsOfLife | None:
    """The age told by a birthday: reached, coming, or one that never came."""
    before = tokens.word(start - 2)
    is_short = before != "of" or tokens.word(start - 3) in _SHORT
    if before in _BEFORE and is_short:
        return YearsOfLife(start - 1, end + 1, value - 1)
    if before in _TO_MARK and _never_did(tokens, start) is not None:
        is_soon = _is_soon(tokens, end + 1)
        return YearsOfLife(start - 1, end + 1, value - 1) if is_soon else None
    return YearsOfLife(start - 1, end + 1, value) if before in _ON else None


def _year_of_life(
    tokens: Tokens, start: int, end: int, years: Decimal
) -> YearsOfLife | None:
    is_life = years >= _LEAST_YEAR and tokens.word(end) not in _OF_OFFICE
    said = tokens.word(start - 1) == "in"
    return YearsOfLife(start - 1, end, years) if is_life and said else None


def not_yet_turned(tokens: Tokens, start: int, end: int) -> int | None:
    """Where "would have turned 43 next week" or "turns 43 in May" begins.

    Who did not yet is a year younger. `start` and `end` are the tokens of the number.
    Of a day further off it is not known how many years are lacking. None where
    nothing of the kind is said.
    """
    verb = tokens.word(start - 1)
    if verb in _TURNS:
        return start - 1 if _is_to_come(tokens, end) else None
    if verb not in _TO_TURN or not _is_soon(tokens, end):
        return None
    if tokens.phrase(start - 2, start) == ("will", "turn"):
        return start - 2
    begins = _never_did(tokens, start)
    if begins is None or (verb == "been" and not _is_of_a_person(tokens, begins)):
        return None
    return begins


def _is_to_come(tokens: Tokens, index: int) -> bool:
    """Match "next month" and "in May"; "turns 70 on Tuesday" may be told that day."""
    if tokens.word(index) == "in" and tokens.word(index + 1) in FULL_MONTHS:
        return True
    return tokens.word(index) != "on" and _is_soon(tokens, index)


def _never_did(tokens: Tokens, start: int) -> int | None:
    """Where "would have" or "was to" begins, close before a token."""
    for index in range(start - 2, start - _NEAR, -1):
        if tokens.phrase(index, index + 2) in _NEVER_DID:
            return index
    return None


def _is_of_a_person(tokens: Tokens, index: int) -> bool:
    """Match "Ines Varga would have been 30" and "who would have been 30"."""
    return tokens.word(index - 1) in _WHO or tokens.is_capitalised(index - 1)


def _is_soon(tokens: Tokens, index: int) -> bool:
    """Match "next week", "on Tuesday", "tomorrow", "later this month"."""
    first, second = tokens.word(index), tokens.word(index + 1)
    if first in _COMING or first in WEEKDAY_NUMBERS:
        return True
    if first == "later":
        first, second = second, tokens.word(index + 2)
    if first not in _THIS_ONE:
        return False
    if first == "in":
        days = tokens.phrase(index + 1, index + 4)
        return not {"days", "weeks", "week"}.isdisjoint(days)
    is_near = second in UNITS and second not in {"year", "decade", "years"}
    return is_near or second in WEEKDAY_NUMBERS

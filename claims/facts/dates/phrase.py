"""A date phrase as the grammar finds it, before it is resolved."""

from dataclasses import dataclass

from claims.facts.amounts.number_words import ORDINAL_SUFFIXES
from claims.facts.amounts.ordinals import read_ordinal
from claims.facts.dates.meanings import Meaning
from claims.facts.tokens import Tokens

FIRST_YEAR, LAST_YEAR = 1000, 2150
_YEAR_DIGITS = 4
_LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """Tokens `start` up to `end`, what they mean, and the weekday printed."""

    start: int
    end: int
    meaning: Meaning
    weekday: int | None = None


def bare(tokens: Tokens, index: int) -> str:
    """Give a word without its possessive ending: "Monday's" → "monday"."""
    return tokens.word(index).removesuffix("'s").removesuffix("’s")


def is_possessive(tokens: Tokens, index: int) -> bool:
    """Say whether a word ends in a possessive."""
    return tokens.word(index).endswith(("'s", "’s"))


def read_year(tokens: Tokens, index: int) -> int | None:
    """Read four digits as a year."""
    word = bare(tokens, index)
    if len(word) != _YEAR_DIGITS or not (word.isascii() and word.isdecimal()):
        return None
    return int(word) if FIRST_YEAR <= int(word) <= LAST_YEAR else None


def read_year_after(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Read a year behind a comma, "of", "in", a dash or nothing; with its end."""
    joint = tokens.word(index) in {",", "of", "in", "-", "/"}
    year = read_year(tokens, index + joint)
    if year is None:
        return None
    is_first = tokens.word(index + 2) == "and" and tokens.is_number(index + 3)
    if tokens.word(index) == "of" and is_first:
        return None
    return year, index + joint + 1


def read_day(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """Read a day of a month, "18", "18th", "the eighteenth"; with its end."""
    index += tokens.word(index) == "the"
    word = tokens.word(index)
    if word.isascii() and word.isdecimal() and len(word) <= len("31"):
        suffixed = tokens.word(index + 1) in ORDINAL_SUFFIXES
        end = index + 1 + (suffixed and tokens.is_glued(index + 1))
        glued = tokens.is_glued(end) and tokens.word(end)[:1].isalpha()
        return None if glued or not 1 <= int(word) <= _LAST_DAY else (int(word), end)
    ordinal = read_ordinal(tokens, index)
    if ordinal is None or not 1 <= ordinal[0] <= _LAST_DAY:
        return None
    return int(ordinal[0]), ordinal[1]

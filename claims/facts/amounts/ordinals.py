"""Read places in a row: "her fourth term", "the 21st victim"."""

from decimal import Decimal

from claims.facts.amounts.number_words import (
    ORDINAL_SUFFIXES,
    SMALL_ORDINALS,
    TENS,
    TENS_ORDINALS,
)
from claims.facts.tokens import Tokens

ORDINAL_STARTS = frozenset(SMALL_ORDINALS) | frozenset(TENS_ORDINALS)
_HIGHEST_DIGITS = 4
# "At first", "second thoughts", "the first time": turns of phrase, no places.
_AFTER_PHRASE = frozenset(
    """time of and or to place thing thoughts thought hand half floor person the in for
    by on with century quarter base glance ever step name day days who was is were
    class degree but at amendment lady party parties street streets avenue avenues women
    men people""".split()
)
_BEFORE_FIRST = frozenset("the his her their its my our your a".split())


def read_ordinal(tokens: Tokens, start: int) -> tuple[Decimal, int] | None:
    """Read an ordinal's value and the token past it; None if none stands here."""
    if tokens.is_number(start):
        return _in_digits(tokens, start)
    word = tokens.word(start)
    if word in SMALL_ORDINALS:
        return Decimal(SMALL_ORDINALS[word]), start + 1
    if word in TENS_ORDINALS:
        return Decimal(TENS_ORDINALS[word]), start + 1
    after = start + 1 + (tokens.word(start + 1) == "-")
    unit = SMALL_ORDINALS.get(tokens.word(after), 0)
    if word in TENS and 0 < unit < min(TENS.values()) / 2:
        return Decimal(TENS[word] + unit), after + 1
    return None


def _in_digits(tokens: Tokens, start: int) -> tuple[Decimal, int] | None:
    digits = tokens.word(start)
    if tokens.word(start + 1) not in ORDINAL_SUFFIXES or not tokens.is_glued(start + 1):
        return None
    if not digits.isdecimal() or len(digits) > _HIGHEST_DIGITS:
        return None
    return Decimal(digits), start + 2


def is_place_in_row(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether an ordinal counts the thing named after it."""
    noun = tokens.word(end)
    if not noun.isalpha() or noun in _AFTER_PHRASE or tokens.is_capitalised(end):
        return False
    before = tokens.word(start - 1)
    if tokens.word(start) == "first" or before == "-":
        return before in _BEFORE_FIRST
    return True

"""Read shares and numbers with a share in them: "two-thirds", "half a million"."""

from dataclasses import replace
from decimal import Decimal

from claims.facts.amounts.cardinals import read_exact, read_slash_fraction
from claims.facts.amounts.digits import Number
from claims.facts.amounts.number_words import (
    FRACTION_SIGNS,
    FRACTIONS,
    NUMBER_STARTS,
    SCALES,
    SMALL,
)
from claims.facts.amounts.vague_numbers import magnitude_of, read_vague
from claims.facts.tokens import Tokens

# "A second half", "the third quarter": an ordinal before it makes a name of it.
_ONE_PART = frozenset({"half", "quarter", "third", "fourth", "fifth", "tenth"})


def read_number(tokens: Tokens, start: int) -> Number | None:
    """Read the longest number that starts at a token; None if none does.

    A plain share ("two-thirds") is no number of things: see `read_share`.
    """
    if not (tokens.word(start) in NUMBER_STARTS or tokens.is_number(start)):
        return None
    vague = read_vague(tokens, start)
    if vague is not None:
        return vague
    number = read_part_of_magnitude(tokens, start) or read_exact(tokens, start)
    return None if number is None else _with_part(tokens, _with_point(tokens, number))


def read_share(tokens: Tokens, start: int) -> Number | None:
    """Read a share of one: "half", "a third", "two-thirds", "3/4", "½"."""
    sign = FRACTION_SIGNS.get(tokens.word(start))
    if sign is not None:
        return Number(sign, sign, start + 1)
    if tokens.is_number(start):
        return read_slash_fraction(tokens, start)
    return _read_worded_share(tokens, start)


def _read_worded_share(tokens: Tokens, start: int) -> Number | None:
    word = tokens.word(start)
    if word in {"half", "quarter"}:
        return _share(1, FRACTIONS[word], start + 1)
    at = start + 1 + (tokens.word(start + 1) == "-")
    if word in {"a", "an"} and tokens.word(at) in _ONE_PART:
        return _share(1, FRACTIONS[tokens.word(at)], at + 1)
    over = SMALL.get(word, 0)
    under_at = start + 1 + (tokens.word(start + 1) == "-")
    under = FRACTIONS.get(tokens.word(under_at))
    if under is None or not 0 < over < under:
        return None
    return _share(over, under, under_at + 1)


def part_of_unit(tokens: Tokens, start: int) -> Number | None:
    """Read "and a half" behind a unit: of a mile, of an hour."""
    if tokens.word(start) != "and" or tokens.word(start + 1) not in {"a", "three"}:
        return None
    share = _read_worded_share(tokens, start + 1)
    follows = share is not None and tokens.word(share.end) in {"of", "a", "an"}
    return None if follows else share


def _share(over: int, under: int, end: int) -> Number:
    value = Decimal(over) / Decimal(under)
    return Number(value, value, end)


def read_part_of_magnitude(tokens: Tokens, start: int) -> Number | None:
    """Read "half a million", "a quarter of a million", "half a dozen"."""
    share = read_share(tokens, start)
    if share is None:
        return None
    after = share.end + (tokens.word(share.end) == "of")
    after += tokens.word(after) in {"a", "an"}
    factor = magnitude_of(tokens.word(after))
    return share.times(factor, after + 1) if factor else None


def _with_point(tokens: Tokens, number: Number) -> Number:
    """Read decimals in words: "five point two million"."""
    if tokens.word(number.end) != "point":
        return number
    digits, end = "", number.end + 1
    while (word := tokens.word(end)) in SMALL and len(digits) < len("0000"):
        digits, end = f"{digits}{SMALL[word]}", end + 1
    if not digits:
        return number
    part = Decimal(f"0.{digits}")
    whole = replace(number, low=number.low + part, high=number.high + part, end=end)
    factor = magnitude_of(tokens.word(end))
    return whole.times(factor, end + 1) if factor else whole


def _with_part(tokens: Tokens, number: Number) -> Number:
    """Add "and a half": of one, or of the magnitude just named or to come."""
    hyphen = tokens.word(number.end) == "-" and tokens.word(number.end + 1) == "and"
    joint = number.end + hyphen
    if tokens.word(joint) != "and":
        return number
    share = _read_worded_share(tokens, joint + 1 + hyphen)
    if share is None or tokens.word(share.end) in {"of", "a", "an"}:
        return number
    coming = SCALES.get(tokens.word(share.end))
    last = SCALES.get(tokens.word(number.end - 1))
    if last is not None and coming is not None:
        return number.plus(share.times(coming, share.end + 1))
    if last is not None:
        return number.plus(share.times(last, share.end))
    whole = number.plus(share)
    return whole.times(coming, whole.end + 1) if coming else whole

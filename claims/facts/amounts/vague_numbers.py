"""Read a number that is told vaguely: "dozens", "tens of thousands", "several"."""

from decimal import Decimal

from claims.facts.amounts.digits import MOST, Number
from claims.facts.amounts.number_words import (
    DOZEN,
    HUNDRED,
    SCALES,
    VAGUE_PLURALS,
    VAGUE_SMALL,
)
from claims.facts.tokens import Tokens


def read_vague(tokens: Tokens, start: int) -> Number | None:
    """Read "dozens", "tens of thousands", "a couple of hundred", "several"."""
    limits = VAGUE_PLURALS.get(tokens.word(start))
    if limits is not None and _is_vague_number(tokens, start):
        number = Number(*limits, start + 1, vague=True, scaled=True)
        return _of_vague_plurals(tokens, number)
    for end in (start + 1, start + 2):
        words = tokens.phrase(start, end)
        limits = VAGUE_SMALL.get(words)
        if limits is not None and _is_small(tokens, end, words):
            return _scaled_small(tokens, Number(*limits, end, vague=True))
    return None


def _is_vague_number(tokens: Tokens, start: int) -> bool:
    """Tell "scores of people" from "he scores" and test scores."""
    return tokens.word(start) not in {"scores", "tens"} or (
        tokens.word(start + 1) == "of"
    )


def _is_small(tokens: Tokens, end: int, words: tuple[str, ...]) -> bool:
    """Tell "a couple of goats" from a couple, the two people."""
    after = tokens.word(end)
    return words[-1] != "couple" or (
        after in {"of", "more"} or magnitude_of(after) is not None
    )


def _of_vague_plurals(tokens: Tokens, number: Number) -> Number:
    """Multiply "tens of" by "thousands", the step of each following plural."""
    while tokens.word(number.end) == "of":
        limits = VAGUE_PLURALS.get(tokens.word(number.end + 1))
        if limits is None or number.low * limits[0] >= MOST:
            break
        number = number.times(limits[0], number.end + 2)
    return number


def _scaled_small(tokens: Tokens, number: Number) -> Number:
    """Multiply "a couple of" by "hundred", "several" by "dozen"."""
    after = number.end + (tokens.word(number.end) == "of")
    word = tokens.word(after)
    factor = magnitude_of(word)
    if factor is None:
        return number
    scaled = number.times(factor, after + 1)
    further = SCALES.get(tokens.word(after + 1))
    return scaled.times(further, after + 2) if further else scaled


def magnitude_of(word: str) -> Decimal | None:
    """Give what "hundred", "dozen", "million" multiply by; None for other words."""
    if word == "hundred":
        return HUNDRED
    return SCALES.get(word) or DOZEN.get(word)

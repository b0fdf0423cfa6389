"""Slips of reports: noughts lost, digits that changed places, a word misheard."""

from decimal import Decimal

from claims.alignment.matching.told_alike import both_known, share_words
from claims.alignment.verdicts.answers.answer import Answer
from claims.facts.fact import Fact
from claims.facts.verdicts.unit_conversion import in_common_unit

NOUGHTS = frozenset(map(Decimal, (10, 100, 1000)))
"""How many times too much a value with noughts too many says."""
# Thirteen and thirty: what is taken down by ear.
_TEENS = {teen: (teen - 10) * 10 for teen in range(13, 20)}
_SOME_DIGITS = 3
_SAID_ALOUD = frozenset({"count", "money", "percent", "age"})


def is_a_slip(left: Answer, right: Answer) -> bool:
    """Say whether one value looks like the other misprinted, or sounds like it."""
    if has_digits_moved(left, right) or _has_other_noughts(left, right):
        return True
    return left.figure.kind in _SAID_ALOUD and _sound_alike(left.fact, right.fact)


def is_a_misprint(left: Answer, right: Answer) -> bool:
    """Say whether three digits or more changed places: two do so by chance, too."""
    value = left.fact.interval.low
    is_long = (
        isinstance(value, Decimal)
        and len(value.normalize().as_tuple().digits) >= _SOME_DIGITS
    )
    return is_long and has_digits_moved(left, right)


def has_digits_moved(left: Answer, right: Answer) -> bool:
    """Say whether two exact values have the same digits in another order: 14 and 41.

    No other two values of one magnitude are as seldom of two things.
    """
    if left.figure.kind != right.figure.kind or left.fact.unit != right.fact.unit:
        return False
    one, other = _digits(left.fact), _digits(right.fact)
    if one is None or other is None or one == other:
        return False
    return one[1] == other[1] and sorted(one[0]) == sorted(other[0])


def _digits(fact: Fact) -> tuple[tuple[int, ...], object] | None:
    """The digits of an exact amount without its noughts at the end, and their power."""
    value = _exact(fact)
    _, digits, power = value.normalize().as_tuple()
    return (digits, power) if value else None


def _sound_alike(one: Fact, other: Fact) -> bool:
    """Say whether exact values differ as eighteen and eighty do, thousands or not."""
    if one.unit != other.unit:
        return False
    fewer, more = sorted(map(_exact, (one, other)))
    power = Decimal(10) ** max(0, fewer.adjusted() - 1)
    is_teen = fewer == fewer // power * power and fewer // power in _TEENS
    return is_teen and more == _TEENS[int(fewer // power)] * power


def _has_other_noughts(left: Answer, right: Answer) -> bool:
    """Say whether one sum is the other with noughts lost or added: crore, million."""
    both = left.signature, right.signature
    if left.figure.kind != "money" or not both_known(*both):
        return False
    facts = in_common_unit(left.fact, right.fact)
    if facts is None or not (both[0].frame == both[1].frame or share_words(*both)):
        return False
    fewer, more = sorted(map(_exact, facts))
    return fewer > 0 and more / fewer in NOUGHTS


def _exact(fact: Fact) -> Decimal:
    """The value of an exact amount; 0 for others."""
    low = fact.interval.low
    return low if fact.interval.is_exact and isinstance(low, Decimal) else Decimal(0)

"""Two short reports of one event give one unusual amount: it answers one question.

That two quantities of one event come to the same sum, length or weight is rare,
however differently both are told; a different value says nothing.
"""

import re
from decimal import Decimal
from typing import cast

from claims.alignment.frames.frame import DURATION, MEASURE, MONEY, PERCENT
from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.situations import tell_apart
from claims.alignment.matching.told_alike import both_known, share_words
from claims.alignment.questions.periods import is_period
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.eliminating import are_of_two_things
from claims.alignment.verdicts.sole import SHORT_REPORT
from claims.facts.figure import Modifier
from claims.facts.interval import Interval
from claims.facts.unit_conversion import in_common_unit

SAME_AMOUNT = "same amount"
_KINDS = frozenset({MONEY, DURATION, MEASURE, PERCENT})
# What only words keep apart.
_WORDING = frozenset({"frame", "scope"})
# Not yet, at most, of a whole, on offer: the same amount may leave it unsaid.
_UNSAID = frozenset({"planned", "capacity", "part", "offered"})
# "Ten years" is said of many things, "eleven years" hardly.
_UNUSUAL_DIGITS = 2
# Whoever says "more than" or "under" is seldom further off than this factor.
_FAR = Decimal("1.25")
_DIGITS = re.compile(r"[1-9](?:\d*[1-9])?")


def by_same_amount(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The weak match of one unusual amount, told in whatever words, or as found."""
    is_open = found.strength is Strength.WEAK if isinstance(found, Match) else False
    if not is_open and found.rule not in _WORDING:
        return found
    if left.figure.kind not in _KINDS or not _are_short(left, right):
        return found
    if _ask_apart(left, right) or are_of_two_things(left, right):
        return found
    if not _may_be_left_unsaid(left, right) or not _is_one_amount(left, right):
        return found
    return Match(Strength.WEAK, SAME_AMOUNT, "Both give one unusual amount.")


def _are_short(left: Answer, right: Answer) -> bool:
    return all(len(one.report.text) <= SHORT_REPORT for one in (left, right))


def _ask_apart(left: Answer, right: Answer) -> bool:
    """Say whether frames know two things asked, and no words join them."""
    one, other = left.signature, right.signature
    if one.frame == other.frame or not both_known(one, other):
        return False
    return tell_apart(one, other) or not share_words(one, other)


def _may_be_left_unsaid(left: Answer, right: Answer) -> bool:
    """Say whether only one says what narrows it, and that it may be left unsaid."""
    one, other = left.signature.scope, right.signature.scope
    if one - other and other - one:
        return False
    return all(each in _UNSAID or is_period(each) for each in one ^ other)


def _is_one_amount(left: Answer, right: Answer) -> bool:
    """Say whether both values meet near each other, and one of them is unusual."""
    facts = in_common_unit(left.fact, right.fact)
    if facts is None or Modifier.VAGUE in {one.modifier for one in facts}:
        return False
    one, other = (_bounded(cast("Interval[Decimal]", each.interval)) for each in facts)
    if one is None or other is None or not one.overlaps(other):
        return False
    return any(map(_is_unusual, (left, right)))


def _bounded(amounts: Interval[Decimal]) -> Interval[Decimal] | None:
    """What is bounded on both sides: "more than £5,000" is hardly £7,000."""
    low, high = amounts.low, amounts.high
    if low is not None and high is not None:
        return amounts
    bound = high if low is None else low
    if bound is None or bound <= 0:
        return None
    return Interval(low or bound / _FAR, high or bound * _FAR)


def _is_unusual(answer: Answer) -> bool:
    low, high = answer.fact.amount.low, answer.fact.amount.high
    digits = _DIGITS.search(str(low).replace(".", "")) if low == high else None
    return digits is not None and len(digits[0]) >= _UNUSUAL_DIGITS

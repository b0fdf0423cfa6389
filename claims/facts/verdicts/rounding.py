"""Tell when one printed amount is another one, rounded."""

import re
from decimal import Decimal

from claims.facts.amounts.percentage_points import POINTS
from claims.facts.fact import Fact
from claims.facts.figure import FigureKind

# Past this share of the amount a difference is no matter of rounding.
MOST_ROUNDING = Decimal("0.05")
# A count this large, printed in full, is as a rule an estimate if it is round.
ROUND_COUNT = 1000

_DIGITS = re.compile(r"\d[\d,]*(?:\.(\d+))?")
# "Six in ten", "a third": a share in plain words is a rounded one, in per cent.
_IN_WORDS = re.compile(
    r"\bin (?:ten|10|five|5|four|4|three|3)\b|\b(?:half|thirds?|quarters?|fifths?)\b",
    re.IGNORECASE,
)
_STEP_IN_WORDS = Decimal(5)
_MAGNITUDE = re.compile(
    r"(?:\b|\d)(?:hundred|thousand|million|billion|trillion|lakh|crore|k|m|mn|bn|tn)\b",
    re.IGNORECASE,
)


def is_rounded_from(rounded: Fact, precise: Fact) -> bool:
    """Say whether `rounded` prints the exact amount of `precise` less precisely.

    "1.5 million" is 1,480,000 rounded, "6 per cent" is 6.4 per cent rounded;
    "$10,000" is not $9,600: a sum written out in full means what it says.
    """
    one, other = rounded.amount.low, precise.amount.low
    if not isinstance(one, Decimal) or not isinstance(other, Decimal):
        return False
    if not (rounded.interval.is_exact and precise.interval.is_exact):
        return False
    step = _step(rounded, one)
    if step is None or abs(one - other) > step / 2:
        return False
    return rounded.kind is FigureKind.PERCENT or abs(one - other) <= (
        abs(one) * MOST_ROUNDING
    )


def _step(fact: Fact, amount: Decimal) -> Decimal | None:
    """Give the unit of the last digit printed; None when the amount is in full."""
    digits = _DIGITS.search(fact.wording)
    decimals = len(digits[1] or "") if digits else 0
    if fact.unit == POINTS:
        return _points_step(fact.wording, decimals) if digits else None
    if fact.kind is FigureKind.PERCENT and _IN_WORDS.search(fact.wording):
        return _STEP_IN_WORDS
    if fact.kind is FigureKind.PERCENT:
        return Decimal(1).scaleb(-decimals)
    if _MAGNITUDE.search(fact.wording):
        return _magnitude_step(amount, decimals)
    is_round = fact.kind is FigureKind.COUNT and amount >= ROUND_COUNT
    return _trailing_zeros(amount) if is_round else None


def _points_step(wording: str, decimals: int) -> Decimal:
    """Give the step of percentage points: a basis point, else the last digit."""
    is_basis = "basis" in wording.casefold()
    return Decimal(1).scaleb(-2 if is_basis else -decimals)


def _magnitude_step(amount: Decimal, decimals: int) -> Decimal:
    """Give the step of an amount with a magnitude word: "1.5 million" → 100,000."""
    thousands = (len(str(int(abs(amount)))) - 1) // 3 * 3
    return Decimal(1).scaleb(max(thousands, 2) - decimals)


def _trailing_zeros(amount: Decimal) -> Decimal | None:
    digits = str(int(amount))
    zeros = len(digits) - len(digits.rstrip("0"))
    return Decimal(1).scaleb(zeros) if zeros > 1 else None

"""A number as read, and numbers in digits, however their thousands are parted."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

# A longer run of digits is a code, not an amount.
MOST_DIGITS = 18
MOST = Decimal(10) ** MOST_DIGITS

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?")
_PLAIN = re.compile(r"\d*(?:\.\d+)?")
_GERMAN = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where it ends: tokens from its start up to `end`.

    `low` and `high` differ for vague words only. `scaled` says that a
    magnitude word was read, `in_digits` that it starts with digits.
    """

    low: Decimal
    high: Decimal
    end: int
    vague: bool = False
    scaled: bool = False
    in_digits: bool = False

    def times(self, factor: Decimal, end: int) -> "Number":
        """Multiply by a magnitude that ends at token `end`."""
        return replace(
            self, low=self.low * factor, high=self.high * factor, end=end, scaled=True
        )

    def plus(self, other: "Number") -> "Number":
        """Add a smaller number that follows."""
        return replace(
            self, low=self.low + other.low, high=self.high + other.high, end=other.end
        )


def parse_digits(token: str) -> Decimal | None:
    """Read digits with separators; None for a code, version or address."""
    if len(token) > MOST_DIGITS:
        return None
    if _PLAIN.fullmatch(token):
        return Decimal(token)
    if _GROUPED.fullmatch(token) or _INDIAN.fullmatch(token):
        return Decimal(token.replace(",", ""))
    if _GERMAN.fullmatch(token):
        return Decimal(token.replace(".", "").replace(",", "."))
    return None

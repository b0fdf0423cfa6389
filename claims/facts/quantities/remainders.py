"""Read what remains of a whole: "all but seven of the 38 men" are 31."""

from dataclasses import dataclass
from decimal import Decimal

from claims.facts.amounts.digits import Number
from claims.facts.amounts.fractions import read_number
from claims.facts.amounts.units import UNITS_BY_SPELLING
from claims.facts.tokens import Tokens

_EXCEPT = frozenset({("all", "but"), ("all", "bar"), ("all", "except")})
# Words after which no whole follows: "all but four of those feared dead in 2019".
_NO_WHOLE = frozenset(
    """those them these who whom that which in on at by from for with was were is are
    have has had been being and or to as""".split()
)
_LONGEST = 5
_A_YEAR = 4


@dataclass(frozen=True, slots=True)
class Remainder:
    """How many remain: the phrase, and the number that is left out of the whole.

    Tokens `start` up to `end`; `number` is the exception's first token and
    `number_end` the one past it.
    """

    start: int
    end: int
    number: int
    number_end: int
    count: Decimal


def read_remainder(tokens: Tokens, start: int) -> Remainder | None:
    """Read the whole less the exception that starts at a token.

    None where no whole is told: how many remain is then not known.
    """
    if tokens.phrase(start - 2, start) not in _EXCEPT:
        return None
    left_out = read_number(tokens, start)
    if left_out is None or not _is_count(left_out):
        return None
    whole = _whole(tokens, left_out.end)
    if whole is None or whole.low <= left_out.low:
        return None
    count = whole.low - left_out.low
    return Remainder(start - 2, whole.end, start, left_out.end, count)


def _whole(tokens: Tokens, index: int) -> Number | None:
    """Read "of the 38", "of its fleet of 14" and "passengers of the 38"."""
    index += tokens.word(index) != "of"
    if tokens.word(index) != "of":
        return None
    for at in range(index + 1, index + 1 + _LONGEST):
        number = read_number(tokens, at)
        if number is not None:
            return number if _is_whole(tokens, at, number) else None
        word = tokens.word(at)
        if word in _NO_WHOLE or not word[:1].isalpha():
            return None
    return None


def _is_whole(tokens: Tokens, at: int, number: Number) -> bool:
    is_year = number.in_digits and len(tokens.word(at)) == _A_YEAR
    is_measure = tokens.word(tokens.past_hyphen(number.end)) in UNITS_BY_SPELLING
    return _is_count(number) and not (is_year or is_measure)


def _is_count(number: Number) -> bool:
    return not number.vague and number.low == number.low.to_integral_value()

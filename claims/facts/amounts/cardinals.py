"""Read one number, in digits or words, at a place in a text."""

from decimal import Decimal

from claims.facts.amounts.digits import MOST, Number, parse_digits
from claims.facts.amounts.number_words import (
    DOZEN,
    FRACTION_SIGNS,
    FRACTIONS,
    GROUPS,
    HUNDRED,
    MARGINS,
    SCALE_LETTERS,
    SCALES,
    SMALL,
    TENS,
)
from claims.facts.tokens import Tokens

_TEN = 10


def read_exact(tokens: Tokens, start: int) -> Number | None:
    """Read falling magnitudes: "two million three hundred and twelve"."""
    number = _read_part(tokens, start)
    if number is None:
        return None
    limit = number.low
    while number.scaled:
        after = _skip_joint(tokens, number.end)
        part = _read_part(tokens, after)
        if part is None or part.in_digits != number.in_digits:
            break
        if part.low >= _magnitude(limit) or tokens.word(after) in {"a", "half"}:
            break
        if tokens.word(part.end) in FRACTIONS:
            break
        number, limit = number.plus(part), part.low
        if not part.scaled:
            break
    return number if number.high < MOST else None


def _magnitude(amount: Decimal) -> Decimal:
    """Give the largest round magnitude in an amount: 2,000,000 → 1,000,000."""
    for scale in sorted(SCALES.values(), reverse=True):
        if amount >= scale:
            return scale
    return HUNDRED if amount >= HUNDRED else Decimal(1)


def _skip_joint(tokens: Tokens, index: int) -> int:
    """Step over "and" or a hyphen between the parts of a number."""
    return index + 1 if tokens.word(index) in {"and", "-"} else index


def _read_part(tokens: Tokens, start: int) -> Number | None:
    """Read one group and its magnitudes: "two hundred and six thousand"."""
    group = _read_group(tokens, start)
    if group is None:
        return None
    return _read_scales(tokens, group)


def _read_scales(tokens: Tokens, number: Number) -> Number:
    """Multiply by up to two magnitude words: "three lakh crore", "two dozen"."""
    for _ in range(2):
        hyphen = tokens.word(number.end) == "-" and tokens.is_glued(number.end)
        after = number.end + hyphen
        word = tokens.word(after)
        factor = _scale_of(word) or _letter_scale(tokens, after)
        if word == "hundred" and number.in_digits and not hyphen:
            factor = HUNDRED
        if factor is None or number.high * factor >= MOST:
            break
        number = number.times(factor, after + 1)
    return number


def _scale_of(word: str) -> Decimal | None:
    """Give the factor of "million", "dozen" and, after a number, "millions"."""
    singular = word.removesuffix("s")
    return SCALES.get(singular) or DOZEN.get(singular)


def _letter_scale(tokens: Tokens, index: int) -> Decimal | None:
    """Give the magnitude of letters written after digits: "10k", "2.3 bn"."""
    if not tokens.is_number(index - 1):
        return None
    word = tokens.word(index)
    if word in {"k", "mil"} and not tokens.is_glued(index):
        return None
    return SCALE_LETTERS.get(word)


def _read_group(tokens: Tokens, start: int) -> Number | None:
    """Read digits, or words below a thousand, or "a" before a magnitude."""
    if tokens.is_number(start):
        value = parse_digits(tokens.word(start))
        if value is None:
            return None
        return _with_fraction(tokens, Number(value, value, start + 1, in_digits=True))
    sign = FRACTION_SIGNS.get(tokens.word(start))
    if sign is not None:
        return Number(sign, sign, start + 1, in_digits=True)
    return _read_bare_magnitude(tokens, start) or _read_hundreds(tokens, start)


def _read_bare_magnitude(tokens: Tokens, start: int) -> Number | None:
    """Read "a hundred", "a million", and "hundred thousand", "dozen" without it."""
    word = tokens.word(start)
    if word in {"a", "an"}:
        return _read_article(tokens, start)
    if word == "dozen":
        return Number(Decimal(1), Decimal(1), start)
    if word == "hundred" and tokens.word(start + 1) in SCALES:
        return Number(HUNDRED, HUNDRED, start + 1, scaled=True)
    return None


def _read_article(tokens: Tokens, start: int) -> Number | None:
    """Read "a" with what follows: "a hundred", "a dozen", "a trio of"."""
    word = tokens.word(start + 1)
    one = Decimal(1)
    if word == "hundred":
        return _after_hundred(tokens, Number(HUNDRED, HUNDRED, start + 2, scaled=True))
    if word in SCALES or word == "dozen":
        return Number(one, one, start + 1)
    if word == "single" and tokens.word(start + 2) in MARGINS:
        return Number(one, one, start + 2)
    group = GROUPS.get(word)
    if group is None or tokens.word(start + 2) != "of":
        return None
    return Number(Decimal(group), Decimal(group), start + 2)


def _with_fraction(tokens: Tokens, number: Number) -> Number:
    """Add a fraction sign or "1/2" after a whole number: "2½", "2 1/2"."""
    sign = FRACTION_SIGNS.get(tokens.word(number.end))
    if sign is not None:
        return number.plus(Number(sign, sign, number.end + 1))
    if tokens.is_glued(number.end) or tokens.word(number.end + 1) != "/":
        return number
    share = read_slash_fraction(tokens, number.end)
    return number.plus(share) if share else number


def read_slash_fraction(tokens: Tokens, start: int) -> Number | None:
    """Read "3/4"; "9/11" and "24/7" are names, so the denominators are few."""
    if tokens.word(start + 1) != "/" or not tokens.is_glued(start + 2):
        return None
    over, under = tokens.word(start), tokens.word(start + 2)
    if not over.isdecimal() or under not in {"2", "3", "4", "5", "8", "10", "16"}:
        return None
    if int(over[:4]) >= int(under):
        return None
    value = Decimal(over) / Decimal(under)
    return Number(value, value, start + 3, in_digits=True)


def _read_hundreds(tokens: Tokens, start: int) -> Number | None:
    """Read words below a thousand: "one hundred and twenty-one"."""
    number = _read_below_hundred(tokens, start)
    if number is None:
        return None
    if tokens.word(number.end) != "hundred":
        return number
    return _after_hundred(tokens, number.times(HUNDRED, number.end + 1))


def _after_hundred(tokens: Tokens, number: Number) -> Number:
    after = number.end + (tokens.word(number.end) == "and")
    rest = _read_below_hundred(tokens, after)
    if rest is None or tokens.word(rest.end) in FRACTIONS:
        return number
    return number.plus(rest)


def _read_below_hundred(tokens: Tokens, start: int) -> Number | None:
    word = tokens.word(start)
    if word in SMALL:
        return Number(Decimal(SMALL[word]), Decimal(SMALL[word]), start + 1)
    if word not in TENS:
        return None
    number = Number(Decimal(TENS[word]), Decimal(TENS[word]), start + 1)
    after = start + 1 + (tokens.word(start + 1) == "-")
    unit = SMALL.get(tokens.word(after), 0)
    if not 0 < unit < _TEN:
        return number
    return number.plus(Number(Decimal(unit), Decimal(unit), after + 1))

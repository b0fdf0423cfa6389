"""Read an amount at a place: one number or a range, with its currency if any."""

from dataclasses import dataclass, replace
from decimal import Decimal

from claims.facts.amounts.digits import Number
from claims.facts.amounts.fractions import part_of_unit, read_number
from claims.facts.amounts.modifiers import BARELY, hedge_before
from claims.facts.amounts.money import Currency, currency_after, currency_before
from claims.facts.amounts.number_words import MONEY_LETTERS, SCALES
from claims.facts.amounts.units import UNITS_BY_SPELLING
from claims.facts.amounts.votes import is_vote
from claims.facts.tokens import Tokens

DASHES = frozenset({"-", "–", "—", "−", "~"})
_CHANGES = frozenset(
    """rose rise rises risen fell fall falls fallen grew grow grown dropped drop drops
    increased increase increases decreased went gone up down climbed jumped slipped
    cut lowered raised reduced changed revised swelled shrank shrunk doubled tripled
    surged declined moved moving upgraded slashed""".split()
)
_SENTENCES = frozenset({("in", "prison"), ("in", "jail"), ("of", "probation")})
_HOW_FAR_BACK = 8
_LONG_UNITS = frozenset({"week", "fortnight", "month", "year", "decade", "century"})
# "Two or three" is a range; "10 or 300" is a choice.
_WIDEST_CHOICE = 3
_FIRST_IN_DIGITS = 10
# "Up 4p to £1.47" gives the rise and the level; "rose 5 to 8 per cent" is a range.
_FAR_OFF = 5
# "Maybe ten, 15 shots": the second guess is near the first.
_GUESSING = frozenset("maybe perhaps probably about around like some roughly".split())
_GUESSED_UP_TO = 2


@dataclass(frozen=True, slots=True)
class Amount:
    """One number, or two that bound a range: tokens `start` up to `end`.

    `number_end` is the token past the bare number. `currency` is set for money.
    """

    start: int
    end: int
    number_end: int
    low: Decimal
    high: Decimal
    is_range: bool = False
    vague: bool = False
    scaled: bool = False
    in_digits: bool = False
    currency: Currency | None = None


def read_amount(tokens: Tokens, start: int, default: str | None) -> Amount | None:
    """Read the longest amount that starts at a token; None if none does.

    `default` is the currency that a bare "$" or "pounds" means in this text.
    """
    first = _read_one(tokens, start, default) or _read_single_unit(tokens, start)
    if first is None:
        return None
    return _read_range(tokens, first, default) or _with_sign(tokens, first)


def _read_single_unit(tokens: Tokens, start: int) -> Amount | None:
    """Read "a" as one of "less than a year", "a year in prison", "for a fortnight"."""
    if tokens.word(start) not in {"a", "an"}:
        return None
    unit = UNITS_BY_SPELLING.get(tokens.word(start + 1))
    if unit is None or len(tokens.word(start + 1)) < len("day"):
        return None
    said_whole = tokens.phrase(start + 2, start + 4) in _SENTENCES or (
        part_of_unit(tokens, start + 2) is not None
    )
    is_length = tokens.word(start - 1) == "for" and _is_long(tokens, start + 1)
    is_hedged = tokens.word(start - 1) not in BARELY and hedge_before(tokens, start)
    if not (said_whole or is_length or is_hedged):
        return None
    return Amount(start, start + 1, start + 1, Decimal(1), Decimal(1))


def _is_long(tokens: Tokens, index: int) -> bool:
    """Say whether a unit of time is a week or longer: "for a day" is said loosely."""
    is_noun = tokens.word(index + 1) not in {"-", "of", "or"}
    return is_noun and tokens.word(index) in _LONG_UNITS


def _with_sign(tokens: Tokens, amount: Amount) -> Amount:
    """Read "-2.5" and "minus 5" as below zero, but not "plus or minus 5"."""
    sign = amount.start - 1
    word = tokens.word(sign)
    if tokens.phrase(sign - 2, sign) == ("plus", "or"):
        return amount
    dash = word in {"-", "−"} and tokens.is_glued(amount.start)
    if not (dash and not tokens.is_glued(sign)) and word not in {"minus", "negative"}:
        return amount
    return replace(amount, start=sign, low=-amount.high, high=-amount.low)


def _read_one(tokens: Tokens, start: int, default: str | None) -> Amount | None:
    before = currency_before(tokens, start, default)
    number = read_number(tokens, before.end if before else start)
    if number is None:
        return None
    number = _with_letter(tokens, number, is_money=before is not None)
    after = currency_after(tokens, number, default)
    currency = before or after
    if before and after and after.code in {before.code, "USD"}:
        after = replace(after, factor=Decimal(1))
    elif before:
        after = None
    amount = Amount(
        start,
        after.end if after else number.end,
        number.end,
        number.low * (after.factor if after else 1),
        number.high * (after.factor if after else 1),
        vague=number.vague,
        scaled=number.scaled,
        in_digits=number.in_digits,
        currency=currency,
    )
    return _with_cents(tokens, amount, default) if currency else amount


def _with_letter(tokens: Tokens, number: Number, *, is_money: bool) -> Number:
    """Multiply by the letters that only money or a counted noun makes clear."""
    word = tokens.word(number.end)
    factor = MONEY_LETTERS.get(word)
    if factor is None or number.scaled or not number.in_digits:
        return number
    counted = word == "m" and _counts_people(tokens, number.end)
    glued = tokens.is_glued(number.end)
    if is_money or (glued and (counted or word == "b")):
        return number.times(factor, number.end + 1)
    return number


def _counts_people(tokens: Tokens, letter: int) -> bool:
    """Tell "1.1m Britons" from "1.1m deep" and "the 100m sprint"."""
    if tokens.raw(letter) == "M":
        return True
    after = tokens.word(letter + 1)
    return after == "people" or (
        after.endswith("s") and len(after) > len("his") and after != "hurdles"
    )


def _with_cents(tokens: Tokens, amount: Amount, default: str | None) -> Amount:
    """Add "and 50 cents" to "three dollars"."""
    after = amount.end + (tokens.word(amount.end) == "and")
    number = read_number(tokens, after)
    if number is None or number.high >= 100 or amount.scaled:  # noqa: PLR2004
        return amount
    cents = currency_after(tokens, number, default)
    if cents is None or cents.factor == 1:
        return amount
    part = number.low * cents.factor
    return replace(
        amount, low=amount.low + part, high=amount.high + part, end=cents.end
    )


def _read_range(tokens: Tokens, first: Amount, default: str | None) -> Amount | None:
    """Read a second bound after a dash, "to", "or", or "and" of "between"."""
    joint = _joint(tokens, first)
    if joint is None or first.vague or is_vote(tokens, first.start, first.end):
        return None
    second = _read_one(tokens, joint, default)
    if second is None or second.vague or not _written_alike(first, second):
        return None
    low = first.low * _shared_scale(first, second)
    if not _is_range(tokens, first, low, second):
        return None
    return replace(
        second,
        start=first.start,
        low=low,
        high=second.high,
        is_range=True,
        currency=second.currency or first.currency,
    )


def _written_alike(first: Amount, second: Amount) -> bool:
    """Match "eight to 12" too: papers print numbers in digits from ten on."""
    if second.in_digits == first.in_digits or first.scaled:
        return second.in_digits == first.in_digits
    return second.in_digits and second.low >= _FIRST_IN_DIGITS and first.low > 1


def _joint(tokens: Tokens, first: Amount) -> int | None:
    """Find where a second bound would start."""
    word = tokens.word(first.end)
    if word == ",":
        return first.end + 1 if _is_guess(tokens, first) else None
    if word in DASHES | {"to", "or", "through"}:
        return first.end + 1
    between = "between" in tokens.phrase(first.start - 3, first.start)
    return first.end + 1 if word in {"and", "to"} and between else None


def _is_guess(tokens: Tokens, first: Amount) -> bool:
    """Match "maybe ten, 15 shots", but no list: "about 12, 15 and 20 people"."""
    if tokens.word(first.start - 1) not in _GUESSING or first.currency:
        return False
    second = read_number(tokens, first.end + 1)
    if second is None or not first.low < second.low <= _GUESSED_UP_TO * first.low:
        return False
    return tokens.word(second.end) not in {",", "and", "or", "", "."}


def _shared_scale(first: Amount, second: Amount) -> Decimal:
    """Give the first bound the magnitude of the second: "$3-4 million"."""
    if first.scaled or not second.scaled:
        return Decimal(1)
    for scale in sorted(SCALES.values(), reverse=True):
        if second.high >= scale:
            return scale if first.low <= second.high / scale else Decimal(1)
    return Decimal(1)


def _is_range(tokens: Tokens, first: Amount, low: Decimal, second: Amount) -> bool:
    """Tell a range from a change ("rose from 5 to 10"), a score or a choice."""
    word = tokens.word(first.end)
    if low >= second.high or (first.currency and not second.currency and word == "to"):
        return low < second.high and second.scaled
    if word == "or":
        return second.high - low <= max(Decimal(_WIDEST_CHOICE), low)
    before = first.start - 1 - (tokens.word(first.start - 1) == "by")
    if word == "to" and tokens.word(before) in _CHANGES:
        return second.high < low * _FAR_OFF
    return word != "to" or not _is_change(tokens, first.start)


def _is_change(tokens: Tokens, start: int) -> bool:
    """Say whether a verb of change stands before "from … to …"."""
    near = tokens.phrase(start - _HOW_FAR_BACK, start)
    if "." in near:
        near = near[len(near) - near[::-1].index(".") :]
    return "from" in near and not _CHANGES.isdisjoint(near)

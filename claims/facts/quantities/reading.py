"""Read every amount in a text: counts, money, shares, ages, measures, ordinals.

A finite grammar over tokens, in time linear in the text. Its words and
conventions are in `claims.facts.amounts`; what only looks like a figure is dropped
by `not_figures`; dates belong to `claims.facts.dates`.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from claims.facts.ages.birthdays import read_birthday
from claims.facts.ages.life_decades import LIFE_STARTS, read_life_decade
from claims.facts.amounts.amount import read_amount
from claims.facts.amounts.currencies import (
    DOLLAR_PREFIXES,
    ISO_CODES,
    PREFIX_WORDS,
    SHORT_FORMS,
    SIGN_PAIRS,
    SIGNS,
)
from claims.facts.amounts.currency_words import NOUNS
from claims.facts.amounts.number_words import (
    FRACTION_SIGNS,
    SCALES,
    SMALL,
    TENS,
    VAGUE_PLURALS,
)
from claims.facts.amounts.ordinals import ORDINAL_STARTS, is_place_in_row, read_ordinal
from claims.facts.dates.grammar import find_date_phrases
from claims.facts.figure import Quantity
from claims.facts.quantities.building import (
    build_amount,
    build_birthday,
    build_digit_figure,
    build_life_decade,
    build_none,
    build_ordinal,
    build_remainder,
    build_running_time,
    build_share,
)
from claims.facts.quantities.digit_figures import DIGIT_STARTS, read_digit_figure
from claims.facts.quantities.not_figures import is_no_figure
from claims.facts.quantities.remainders import read_remainder
from claims.facts.quantities.running_times import read_running_time
from claims.facts.quantities.shares import read_quantity_share
from claims.facts.quantities.zeros import read_none
from claims.facts.tokens import Tokens, in_digits, tokenize

_STARTS = (
    frozenset(
        [*SMALL, *TENS, *VAGUE_PLURALS, *SCALES, *FRACTION_SIGNS, *ORDINAL_STARTS]
    )
    | frozenset([*SIGNS, *ISO_CODES, *PREFIX_WORDS, *DOLLAR_PREFIXES, *NOUNS])
    | frozenset([*(pair[0] for pair in SIGN_PAIRS), *map(str.lower, SHORT_FORMS)])
    | LIFE_STARTS
    | DIGIT_STARTS
    | {
        "a",
        "an",
        "half",
        "quarter",
        "several",
        "hundred",
        "dozen",
        "no",
        "nobody",
        "none",
        "not",
    }
)

Reading: TypeAlias = tuple[int, Quantity]
"""Where to go on, and the amount read."""


def read_quantities(
    text: str, *, default_currency: str | None = None, day_first: bool = False
) -> list[Quantity]:
    """Find every amount in a text, in order; offsets are into `text`.

    `default_currency` (ISO 4217) is what a bare "$" or "pounds" means for the
    outlet; without it "$" is the US dollar and a few pounds are a weight.
    `day_first` is as for dates, whose numbers are no amounts.
    """
    phrases = find_date_phrases(text, day_first=day_first)
    dated = {phrase.start: phrase.end for phrase in phrases}
    return list(_read_all(tokenize(text), dated, default_currency))


def _read_all(
    tokens: Tokens, dated: dict[int, int], default: str | None
) -> Iterator[Quantity]:
    words = tokens.words
    index = 0
    while index < len(words):
        word = words[index]
        if index in dated:
            index = dated[index]
        elif word in _STARTS or in_digits(word):
            end, quantity = _read_at(tokens, index, default)
            if quantity is not None and dated.keys().isdisjoint(range(index, end)):
                yield quantity
            index = _first_date(dated, index, end)
        else:
            index += 1


def _first_date(dated: dict[int, int], start: int, end: int) -> int:
    """Go on at the end of what was read, or before it at a date inside."""
    return next((index for index in range(start, end) if index in dated), end)


def _read_at(
    tokens: Tokens, start: int, default: str | None
) -> tuple[int, Quantity | None]:
    """Read what starts at a token; give where to go on, and the amount if any."""
    for reader in _READERS:
        found = reader(tokens, start)
        if found is not None:
            return found
    ordinal = read_ordinal(tokens, start)
    if ordinal is not None:
        return _read_place(tokens, start, *ordinal)
    return _read_amount(tokens, start, default)


def _none(tokens: Tokens, start: int) -> Reading | None:
    end = read_none(tokens, start)
    return None if end is None else (end, build_none(tokens, start, end))


def _life_decade(tokens: Tokens, start: int) -> Reading | None:
    decade = read_life_decade(tokens, start)
    return decade and (decade.end, build_life_decade(tokens, decade))


def _birthday(tokens: Tokens, start: int) -> Reading | None:
    birthday = read_birthday(tokens, start)
    return birthday and (birthday.end, build_birthday(tokens, birthday))


def _remainder(tokens: Tokens, start: int) -> Reading | None:
    found = read_remainder(tokens, start)
    if found is None:
        return None
    return found.number_end, build_remainder(tokens, found)


def _digit_figure(tokens: Tokens, start: int) -> Reading | None:
    digits = read_digit_figure(tokens, start)
    return None if digits is None else (digits.end, build_digit_figure(tokens, digits))


def _running_time(tokens: Tokens, start: int) -> Reading | None:
    run = read_running_time(tokens, start)
    return run and (run[1], build_running_time(tokens, start, *run))


def _share(tokens: Tokens, start: int) -> Reading | None:
    share = read_quantity_share(tokens, start)
    return share and (share[1].end, build_share(tokens, *share))


# What is not a plain amount, the most special first.
_READERS = (
    _none,
    _remainder,
    _life_decade,
    _birthday,
    _digit_figure,
    _running_time,
    _share,
)


def _read_place(
    tokens: Tokens, start: int, value: Decimal, end: int
) -> tuple[int, Quantity | None]:
    if not is_place_in_row(tokens, start, end):
        return end, None
    return end, build_ordinal(tokens, start, end, value)


def _read_amount(
    tokens: Tokens, start: int, default: str | None
) -> tuple[int, Quantity | None]:
    amount = read_amount(tokens, start, default)
    if amount is None:
        return start + 1, None
    if is_no_figure(tokens, amount):
        return amount.end, None
    quantity = build_amount(tokens, amount)
    return _token_past(tokens, amount.end, quantity.end), quantity


def _token_past(tokens: Tokens, index: int, offset: int) -> int:
    """Step past the tokens that lie before an offset."""
    while index < len(tokens) and tokens.starts[index] < offset:
        index += 1
    return index

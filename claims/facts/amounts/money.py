"""Find the currency of a number: "$", "US$", "Rs", "EUR", "Canadian dollars"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from claims.facts.amounts.currencies import (
    ADJECTIVE_WORDS,
    ADJECTIVES,
    DOLLAR_PREFIXES,
    DOLLARS,
    HUNDREDTHS,
    ISO_CODES,
    LETTERS,
    NOUNS,
    PREFIX_WORDS,
    SIGNS,
    singular,
)
from claims.facts.amounts.digits import Number
from claims.facts.amounts.number_words import MONEY_LETTERS, SCALE_LETTERS, SCALES
from claims.facts.tokens import Tokens

# Codes that are English words too: read as a currency in capitals only.
_ALSO_WORDS = frozenset({"all", "ars", "cop", "mad", "pen", "ron", "rub", "try"})
# Before pence: "up 3p", "cost 60p".
_CHANGES = frozenset("up down by cost costs rose fell worth".split())
# How many tokens a sum takes, sign and magnitude included.
_CONVERTED = 7
_HEDGED = 3
_HUNDREDTH = Decimal("0.01")
# "500,000" and "49.99": no road and no version is printed so.
_GROUPED = re.compile(r",\d{3}|\.\d\d$")
# What is counted in millions of pounds, or half a million, is money; below it is as
# often a weight.
_MONEY_POUNDS = Decimal(10**6)


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency beside a number: its code if known, and the token past it.

    `factor` is a hundredth for cents and pence.
    """

    code: str | None
    end: int
    factor: Decimal = Decimal(1)


def currency_before(tokens: Tokens, start: int, default: str | None) -> Currency | None:
    """Read a currency that stands before its amount."""
    word = tokens.word(start)
    if word in SIGNS:
        return _signed(tokens, start, default)
    if tokens.word(start + 1) == "$" and _is_dollar_prefix(tokens, start):
        return Currency(DOLLAR_PREFIXES[word], start + 2)
    if word in PREFIX_WORDS:
        end = start + 1 + (tokens.word(start + 1) == ".")
        return Currency(PREFIX_WORDS[word], end)
    if _is_letter(tokens, start, default) or _is_code(tokens, start):
        return Currency(LETTERS.get(word, word.upper()), start + 1)
    if word in NOUNS and tokens.is_number(start + 1) and word != "won":
        return Currency(_noun_code(tokens, start, default), start + 1)
    return None


def _signed(tokens: Tokens, sign: int, default: str | None) -> Currency:
    """Read what a sign means, with the letters behind it or of a conversion."""
    if _names_dollar(tokens, sign + 1):
        return Currency(DOLLAR_PREFIXES[tokens.word(sign + 1)], sign + 2)
    code = _dollars(SIGNS[tokens.word(sign)], default)
    return Currency(None if _converts(tokens, sign, code) else code, sign + 1)


def _names_dollar(tokens: Tokens, index: int) -> bool:
    """Match the letters of "$US1 million" and "$A30"."""
    if tokens.word(index - 1) != "$" or tokens.word(index) not in DOLLAR_PREFIXES:
        return False
    return tokens.is_glued(index) and tokens.is_number(index + 1)


def _converts(tokens: Tokens, sign: int, code: str | None) -> bool:
    """Match the second sum of "US$1 million ($1.36 million)": no US dollars again."""
    if "(" not in tokens.phrase(sign - _HEDGED, sign):
        return False
    before = range(max(sign - _CONVERTED, 0), sign)
    signs = [i for i in before if tokens.word(i) == "$"]
    named = {tokens.word(i + beside) for i in signs for beside in (-1, 1)}
    return any(DOLLAR_PREFIXES.get(word) == code for word in named)


def _is_dollar_prefix(tokens: Tokens, start: int) -> bool:
    """Tell "a $10 fee" from "A$10": one letter must touch the sign."""
    word = tokens.word(start)
    if word not in DOLLAR_PREFIXES:
        return False
    return tokens.is_glued(start + 1) or word in {"us", "hk", "usd"}


def _is_letter(tokens: Tokens, index: int, default: str | None) -> bool:
    """Match "R1.3 billion", "R240m" and "N500,000", but neither road nor robot."""
    word = tokens.word(index)
    if word not in LETTERS or not tokens.raw(index).isupper():
        return False
    if tokens.is_glued(index) or not (
        tokens.is_glued(index + 1) and tokens.is_number(index + 1)
    ):
        return False
    if default == LETTERS[word] or _GROUPED.search(tokens.word(index + 1)):
        return True
    after = tokens.word(index + 2)
    is_glued = tokens.is_glued(index + 2) and after in {*MONEY_LETTERS, *SCALE_LETTERS}
    return is_glued or after in SCALES


def _is_code(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    if word not in ISO_CODES:
        return False
    return tokens.raw(index).isupper() or word not in _ALSO_WORDS


def currency_after(
    tokens: Tokens, number: Number, default: str | None
) -> Currency | None:
    """Read a currency that stands after its amount, with "of" or a hyphen between."""
    end = number.end
    if tokens.word(end) == "of" and number.vague:
        end += 1
    if tokens.word(end) == "-" and tokens.is_glued(end):
        end += 1
    word = tokens.word(end)
    if word in SIGNS and not tokens.is_number(end + 1):
        return Currency(_dollars(SIGNS[word], default), end + 1)
    if word in PREFIX_WORDS and tokens.is_capitalised(end):
        return Currency(PREFIX_WORDS[word], end + 1)
    if tokens.word(end + 1) == "$" and _is_dollar_prefix(tokens, end):
        return Currency(DOLLAR_PREFIXES[word], end + 2)
    if _is_code(tokens, end):
        return Currency(word.upper(), end + 1)
    return _hundredths(tokens, end, default) or _noun(tokens, end, number, default)


def _hundredths(tokens: Tokens, index: int, default: str | None) -> Currency | None:
    word = tokens.word(index)
    if word == "p" and tokens.is_glued(index) and _is_pence(tokens, index, default):
        return Currency("GBP", index + 1, _HUNDREDTH)
    if word not in HUNDREDTHS and not _is_cent(tokens, index):
        return None
    own = HUNDREDTHS.get(word) or default or _of_text(tokens)
    return Currency(own, index + 1, _HUNDREDTH)


def _is_cent(tokens: Tokens, index: int) -> bool:
    """Match "12c" beside a sum of euros or dollars."""
    is_letter = tokens.raw(index) == "c" and tokens.is_glued(index)
    return is_letter and any(sign in tokens.text for sign in "€$")


def _of_text(tokens: Tokens) -> str:
    """The euro where no other sign of a currency with cents is printed."""
    return "EUR" if "€" in tokens.text and "$" not in tokens.text else "USD"


def _is_pence(tokens: Tokens, index: int, default: str | None) -> bool:
    """Match "148.9p" and "up 3p", in a British outlet or beside a pound sign "4p"."""
    if default is not None or "£" in tokens.text:
        return default in {None, "GBP"}
    return "." in tokens.word(index - 1) or tokens.word(index - 2) in _CHANGES


def _noun(
    tokens: Tokens, index: int, number: Number, default: str | None
) -> Currency | None:
    """Read "dollars", "U.S. dollars", "New Zealand dollars"."""
    noun = index
    while noun < index + 4 and tokens.word(noun) not in NOUNS:
        noun += 1
    word = tokens.word(noun)
    if word not in NOUNS or not _are_adjectives(tokens, index, noun):
        return None
    if _is_weight_or_verb(tokens, noun, number, default):
        return None
    return Currency(_noun_code(tokens, noun, default), noun + 1)


def _are_adjectives(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether only a nationality stands between amount and noun."""
    words = set(tokens.phrase(first, last))
    known = ADJECTIVE_WORDS | {"u", "s", ".", "new", "hong", "sri"}
    return words <= known and (not words or bool(words - {"new", "."}))


def _is_weight_or_verb(
    tokens: Tokens, noun: int, number: Number, default: str | None
) -> bool:
    """Say whether "pounds" weigh here, or "won" is what a party did."""
    word = tokens.word(noun)
    if word == "won":
        return not number.scaled
    if word not in {"pound", "pounds"} or default == "GBP":
        return False
    if tokens.word(noun - 1) in ADJECTIVE_WORDS or tokens.word(noun + 1) == "sterling":
        return False
    is_few = number.high < _MONEY_POUNDS and tokens.word(noun - 1) != "million"
    return is_few or tokens.word(noun + 1) == "of"


def _noun_code(tokens: Tokens, noun: int, default: str | None) -> str | None:
    word = tokens.word(noun)
    before = tokens.word(noun - 1)
    if before == "." and tokens.phrase(noun - 4, noun) == ("u", ".", "s", "."):
        before = "us"
    code = ADJECTIVES.get((before, singular(word)))
    if code is not None:
        return code
    if word in {"pound", "pounds"} and tokens.word(noun + 1) == "sterling":
        return "GBP"
    return _dollars(NOUNS[word], default)


def _dollars(code: str | None, default: str | None) -> str | None:
    """Read a plain dollar as the outlet's own; a nameless franc stays unknown."""
    return default if code == "USD" and default in DOLLARS else code

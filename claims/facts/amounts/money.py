"""Find the currency of a number: "$", "US$", "Rs", "EUR", "Canadian dollars"."""

from dataclasses import dataclass
from decimal import Decimal

from claims.facts.amounts.abbreviated_currencies import is_code, read_abbreviation
from claims.facts.amounts.currencies import (
    DOLLAR_PREFIXES,
    DOLLARS,
    FAMILIES,
    HUNDREDTHS,
    PREFIX_WORDS,
    SIGNS,
    of_outlet,
)
from claims.facts.amounts.currency_words import (
    ADJECTIVE_WORDS,
    ADJECTIVES,
    NEVER_FIRST,
    NOUNS,
    singular,
)
from claims.facts.amounts.digits import Number
from claims.facts.amounts.number_words import HUNDRED
from claims.facts.tokens import Tokens

# Before pence: "up 3p", "cost 60p".
_CHANGES = frozenset("up down by cost costs rose fell worth".split())
# How many tokens a sum takes, sign and magnitude included.
_CONVERTED = 7
_HEDGED = 3
_HUNDREDTH = Decimal("0.01")
# What is counted in millions of pounds, or half a million, is money; below it is as
# often a weight.
_MONEY_POUNDS = Decimal(10**6)
_OF_WEIGHT = frozenset(
    """weigh weighs weighed weighing weight weights heavy heavier heaviest lift lifted
    lifting load loaded loads cargo catch catches hauled haul freight food meat fish
    crop harvest produce waste garbage trash lost gained shed""".split()
)
_SENTENCE = 20


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
    abbreviated = read_abbreviation(tokens, start, default)
    if abbreviated is not None:
        return Currency(*abbreviated)
    if word in NOUNS and tokens.is_number(start + 1) and word not in NEVER_FIRST:
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
        return Currency(of_outlet(word, PREFIX_WORDS[word], default), end + 1)
    if tokens.word(end + 1) == "$" and _is_dollar_prefix(tokens, end):
        return Currency(DOLLAR_PREFIXES[word], end + 2)
    if is_code(tokens, end):
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
    if word not in {"pound", "pounds"} or default in FAMILIES["pound"]:
        return False
    if tokens.word(noun - 1) in ADJECTIVE_WORDS or tokens.word(noun + 1) == "sterling":
        return False
    if tokens.word(noun + 1) == "of":
        return True
    is_few = number.high < _MONEY_POUNDS and tokens.word(noun - 1) != "million"
    is_spent = number.low >= HUNDRED and default is None and _are_spent(tokens, noun)
    return is_few and not is_spent


def _are_spent(tokens: Tokens, noun: int) -> bool:
    """Say whether "tens of thousands of pounds" are money, for nothing weighs there."""
    if tokens.word(noun - 1) != "of" or "$" in tokens.text:
        return False
    return _OF_WEIGHT.isdisjoint(tokens.sentence(noun, _SENTENCE))


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
    return of_outlet(singular(word), _dollars(NOUNS[word], default), default)


def _dollars(code: str | None, default: str | None) -> str | None:
    """Read a plain dollar as the outlet's own; a nameless franc stays unknown."""
    return default if code == "USD" and default in DOLLARS else code

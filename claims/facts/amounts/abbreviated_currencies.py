"""Read a currency put in a letter or a few: "R1.3 billion", "Shs 500", "KES".

The R521 is a road, K2 a mountain and COP29 a summit.
"""

import re

from claims.facts.amounts.currencies import (
    DOUBTFUL_CODES,
    FAMILIES,
    ISO_CODES,
    LOWER_CODES,
    PREFIX_WORDS,
    SHORT_FORMS,
    SIGN_PAIRS,
    of_outlet,
)
from claims.facts.amounts.number_words import MONEY_LETTERS, SCALE_LETTERS, SCALES
from claims.facts.tokens import Tokens

# "500,000" and "49.99": no road and no version is printed so.
_GROUPED = re.compile(r",\d{3}|\.\d\d$")
_LETTERS = frozenset([*MONEY_LETTERS, *SCALE_LETTERS, "tr"])
_PAID = frozenset(
    """fined fine pay pays paid paying cost costs costing charged charge earn earns
    earned earning worth spent spend spends spending owe owes owed stole stolen bribe
    salary wage fee fees price""".split()
)
_BEFORE_SUM = frozenset("of at about over almost nearly only just him her them".split())


def read_abbreviation(
    tokens: Tokens, start: int, default: str | None
) -> tuple[str | None, int] | None:
    """Read what stands before an amount; give the code, if known, and the token past.

    `default` is the outlet's own currency.
    """
    word = tokens.word(start)
    if pair := _paired(tokens, start):
        return pair, start + 2
    if word in PREFIX_WORDS:
        end = start + 1 + (tokens.word(start + 1) == ".")
        return of_outlet(word, PREFIX_WORDS[word], default), end
    if _is_short_form(tokens, start, default):
        return of_outlet(word, SHORT_FORMS[tokens.raw(start)], default), start + 1
    return (word.upper(), start + 1) if _is_code_before(tokens, start) else None


def is_code(tokens: Tokens, index: int) -> bool:
    """Match "KES" and "usd", but neither a pen nor hair gel."""
    word = tokens.word(index)
    if word not in ISO_CODES:
        return False
    return tokens.raw(index).isupper() or word in LOWER_CODES


def _paired(tokens: Tokens, start: int) -> str | None:
    """Read "GH¢" and "S/" against an amount."""
    code = SIGN_PAIRS.get((tokens.word(start), tokens.word(start + 1)))
    is_one = tokens.is_glued(start + 1) and tokens.is_number(start + 2)
    return code if is_one and tokens.raw(start)[0].isupper() else None


def _is_short_form(tokens: Tokens, index: int, default: str | None) -> bool:
    """Match "R1.3 billion" and "SR 500,000", but neither road nor robot."""
    form, amount = tokens.raw(index), index + 1
    if form not in SHORT_FORMS or tokens.is_glued(index):
        return False
    touches = tokens.is_glued(amount)
    if not tokens.is_number(amount) or not (touches or len(form) > 1):
        return False
    is_own = default is not None and default in {
        SHORT_FORMS[form],
        *FAMILIES.get(form.lower(), ()),
    }
    return is_own or _looks_like_sum(tokens, amount)


def _is_code_before(tokens: Tokens, index: int) -> bool:
    """Match "KES 500", but not the "COP" of "COP29"."""
    if not is_code(tokens, index) or tokens.is_glued(index):
        return False
    is_doubtful = tokens.word(index) in DOUBTFUL_CODES
    return not is_doubtful or _looks_like_sum(tokens, index + 1)


def _looks_like_sum(tokens: Tokens, number: int) -> bool:
    """Say whether the number at a token is printed, or spent, as only sums are."""
    if not tokens.is_number(number):
        return False
    if _GROUPED.search(tokens.word(number)):
        return True
    after = tokens.word(number + 1)
    if after in SCALES or (tokens.is_glued(number + 1) and after in _LETTERS):
        return True
    before = number - 2
    before -= tokens.word(before) in _BEFORE_SUM
    return tokens.word(before) in _PAID

"""Telephone numbers, which come in groups of digits."""

from claims.facts.amounts.amount import Amount
from claims.facts.tokens import Tokens

_FEWEST_GROUPS = 3


def is_phone_number(tokens: Tokens, amount: Amount) -> bool:
    """Match "(513) 555-0142", both its area code and the rest, and "0800 555 0199"."""
    before, after = tokens.word(amount.start - 1), tokens.word(amount.end)
    if _is_in_groups(tokens, amount):
        return True
    digits = len(tokens.word(amount.start))
    if digits != len("513"):
        return False
    area = before == "(" and after == ")" and tokens.is_number(amount.end + 1)
    rest = before == ")" and tokens.is_number(amount.start - 2)
    return (
        area or rest or (before == "(" and after == ")" and _ends_line(tokens, amount))
    )


def _ends_line(tokens: Tokens, amount: Amount) -> bool:
    return tokens.starts_line(amount.end + 1)


def _is_in_groups(tokens: Tokens, amount: Amount) -> bool:
    """Say whether bare digits stand in a row of three groups or more."""
    first, last = amount.start, amount.start
    while tokens.word(first - 1).isdecimal() and not tokens.starts_line(first):
        first -= 1
    while tokens.word(last + 1).isdecimal() and not tokens.starts_line(last + 1):
        last += 1
    is_bare = tokens.word(amount.start).isdecimal()
    return is_bare and last - first + 1 >= _FEWEST_GROUPS

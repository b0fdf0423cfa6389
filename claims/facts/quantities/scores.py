"""Scores, rulings, ratios and odds: two numbers that count nothing."""

from claims.facts.amounts.amount import DASHES, Amount
from claims.facts.tokens import Tokens

_SCORING = frozenset(
    """won win wins winning beat beats beating lost lose loss victory defeat draw drew
    tie tied lead led leading score scored game match set sets innings ruled
    ruling decision split nil ratio odds""".split()
)
_HOW_FAR = 5
_BALLS = frozenset({"balls", "deliveries", "overs"})
_WICKETS = 10
_LEAST_RUNS = 10


def is_score(tokens: Tokens, amount: Amount) -> bool:
    """Match "won 3-2", "lost 21 to 14", "a ratio of 5 to 3", "287 for 6"."""
    rules = (_is_joined, _is_in_words, _is_of_cricket, _is_average)
    return any(rule(tokens, amount) for rule in rules)


def _is_joined(tokens: Tokens, amount: Amount) -> bool:
    """Match "won 3-2", "a 5-4 ruling", "24/7", "9/11"; votes are figures."""
    after = tokens.word(amount.end)
    if after == "/" and tokens.is_glued(amount.end):
        return tokens.is_number(amount.end + 1) or tokens.word(amount.start - 1) == "/"
    if not amount.in_digits:
        return False
    if after in DASHES and tokens.is_number(amount.end + 1):
        return tokens.is_glued(amount.end) and tokens.is_glued(amount.end + 1)
    if not amount.is_range or amount.scaled:
        return False
    near = tokens.phrase(amount.start - _HOW_FAR, amount.end + 2)
    return not _SCORING.isdisjoint(near) and "-" in tokens.phrase(
        amount.start, amount.end
    )


def _is_in_words(tokens: Tokens, amount: Amount) -> bool:
    """Match both sides of "lost 21 to 14" and "a ruling of 5 to 4"."""
    if amount.is_range or amount.scaled or _is_percent(tokens, amount.end):
        return False
    before, after = tokens.word(amount.start - 1), tokens.word(amount.end)
    if after == "to" and tokens.word(amount.end + 1).isdecimal():
        return before in _SCORING or tokens.word(amount.start - 2) in _SCORING
    is_second = before == "to" and tokens.word(amount.start - 2).isdecimal()
    near = tokens.phrase(amount.start - 4, amount.start - 2)
    return is_second and not _SCORING.isdisjoint(near)


def _is_percent(tokens: Tokens, end: int) -> bool:
    """Match both shares of "lost by 52 to 48 per cent"."""
    end += 2 * (tokens.word(end) == "to" and tokens.is_number(end + 1))
    return tokens.word(end) in {"%", "percent"} or (
        tokens.phrase(end, end + 2) == ("per", "cent")
    )


def _is_of_cricket(tokens: Tokens, amount: Amount) -> bool:
    """Match both sides of "94 off 61 balls" and of "287 for 6"."""
    if not amount.in_digits or amount.is_range:
        return False
    if tokens.word(amount.end) == "off" and tokens.is_number(amount.end + 1):
        return tokens.word(amount.end + 2) in _BALLS
    before = tokens.word(amount.start - 1)
    if before == "off" and tokens.is_number(amount.start - 2):
        return tokens.word(amount.end) in _BALLS
    if before == "for" and tokens.is_number(amount.start - 2):
        return _is_innings(tokens, amount.start - 2)
    is_first = tokens.word(amount.end) == "for"
    return is_first and _is_innings(tokens, amount.start)


def _is_innings(tokens: Tokens, runs: int) -> bool:
    """Match the runs of "287 for 6" that nothing counted follows."""
    first, last = tokens.word(runs), tokens.word(runs + 2)
    if not (first.isdecimal() and last.isdecimal()) or tokens.word(runs + 3).isalpha():
        return False
    return int(first) > _LEAST_RUNS and int(last) < _WICKETS


def _is_average(tokens: Tokens, amount: Amount) -> bool:
    """Match the ".312" that a batter hits."""
    word = tokens.word(amount.start)
    return word.startswith(".") and len(word) == len(".312")

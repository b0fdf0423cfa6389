"""Read bare ages behind a person: "Smith, 34,", "a girl, six, as", "Bill Orr (44)"."""

from claims.facts.ages.age_words import (
    ENDS_LIKE_A_TRADE,
    KIN,
    NO_TRADE,
    SEVERAL_PERSONS,
    is_person_noun,
)
from claims.facts.amounts.amount import Amount
from claims.facts.tokens import Tokens

_HEDGES = frozenset("then now just barely only still nearly almost both all".split())
_OF_A_TIME = frozenset({"now", "then"})
_BEHIND_A_NAME = frozenset({",", ".", ";", ")", "and", "who", "was"})
_BEHIND_A_NOUN = _BEHIND_A_NAME | frozenset(
    "is has had as when from of at in on whose – — - after yesterday with".split()
)
# "A girl, six, as", but not "a girl, six of".
_BEHIND_WORDS = _BEHIND_A_NOUN - {"of", "at", "in", "on", "from", "with", "-"}
_BEHIND_BRACKETS = frozenset("of from who was is has had told said , .".split())
_DETERMINERS = frozenset(
    "a an the his her its their another one this that my our".split()
)
_OF_WHAT = frozenset({"of", "from", "on", "at", "in"})
_NAMING = frozenset({"named", "identified"})
_FEW = 5
_YOUNGEST_AT_WORK = 14


def stands_beside_person(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether a bare number tells the age of the person named right before it.

    `start` is the first token of the amount with its hedge.
    """
    if amount.is_range or not _is_plain(tokens, amount):
        return False
    opening = start - 1
    opening -= tokens.word(opening) in _HEDGES
    if tokens.word(opening) == "(":
        return _is_in_brackets(tokens, amount, opening - 1)
    if tokens.word(opening) != ",":
        return _is_second_of_two(tokens, amount, start)
    is_one = not tokens.is_number(amount.end + 1)
    if is_one and _is_behind_one(tokens, amount, opening - 1):
        return True
    return _is_of_two(tokens, amount, start, opening - 1)


def _is_behind_one(tokens: Tokens, amount: Amount, who: int) -> bool:
    """Match "Smith, 34,", "the organiser, 59,", "a girl, six, as"."""
    after = tokens.word(amount.end)
    if amount.in_digits and _is_a_name(tokens, who):
        return after in _BEHIND_A_NAME or _is_of_that_time(tokens, amount.end)
    if tokens.word(amount.start - 1) in _OF_A_TIME and after == ",":
        return True
    if not amount.in_digits and _is_a_name(tokens, who):
        return after in {",", "."} and is_person_noun(tokens.word(who - 1))
    closing = _BEHIND_A_NOUN if amount.in_digits else _BEHIND_WORDS
    return after in closing and _is_a_person(tokens, amount, who)


def _is_plain(tokens: Tokens, amount: Amount) -> bool:
    number = tokens.word(amount.start)
    return number.isdecimal() if amount.in_digits else number != "one"


def _is_a_name(tokens: Tokens, who: int) -> bool:
    return tokens.is_capitalised(who) and tokens.word(who).isalpha()


def _is_of_that_time(tokens: Tokens, end: int) -> bool:
    """Match "Banks, 17 at the time," and "59 when he died"."""
    behind = tokens.phrase(end, end + 3)
    return behind == ("at", "the", "time") or behind[:1] == ("when",)


def _is_a_person(tokens: Tokens, amount: Amount, who: int) -> bool:
    """Match "driver", "the organiser", "mother of two", "the driver of the bus"."""
    word = tokens.word(who)
    is_passer_by = tokens.phrase(who - 2, who + 1) == ("passer", "-", "by")
    if is_person_noun(word) or _is_parent(tokens, who) or is_passer_by:
        return True
    if amount.low < _YOUNGEST_AT_WORK or not amount.in_digits:
        return False
    return _has_a_trade(tokens, who) or _is_person_of_something(tokens, amount, who)


def _is_parent(tokens: Tokens, who: int) -> bool:
    """Match "mother of two" and "mum-of-three"."""
    before = [word for word in tokens.phrase(who - 4, who) if word != "-"]
    return before[-1:] == ["of"] and before[-2:-1] != [] and before[-2] in KIN


def _has_a_trade(tokens: Tokens, who: int) -> bool:
    """Match "the organiser" and "her former trainer": what ends like a trade."""
    word = tokens.word(who)
    is_trade = word.endswith(ENDS_LIKE_A_TRADE) and word not in NO_TRADE
    return is_trade and not _DETERMINERS.isdisjoint(tokens.phrase(who - 3, who))


def _is_person_of_something(tokens: Tokens, amount: Amount, who: int) -> bool:
    """Match "the driver of the bus, 52, was"."""
    if tokens.word(amount.end) not in {",", "."}:
        return False
    words = tokens.phrase(who - _FEW, who)
    found = [n for n, word in enumerate(words) if word in _OF_WHAT]
    return bool(found) and found[-1] > 0 and is_person_noun(words[found[-1] - 1])


def _is_in_brackets(tokens: Tokens, amount: Amount, who: int) -> bool:
    """Match "a driver (43)", "Lee Parr (31), of", "postman Bill Orr (44)"."""
    if not amount.in_digits or tokens.word(amount.end) != ")":
        return False
    if is_person_noun(tokens.word(who)):
        return True
    if not (_is_a_name(tokens, who) and _is_a_name(tokens, who - 1)):
        return False
    before = tokens.phrase(who - _FEW, who - 1)
    is_person = any(map(is_person_noun, before[-2:])) or not _NAMING.isdisjoint(before)
    after = amount.end + 1
    goes_on = tokens.phrase(after, after + 2)
    is_told = goes_on[:1] != (",",) and goes_on[:1] != (".",)
    is_told = is_told and tokens.word(after) in _BEHIND_BRACKETS
    return is_person or is_told or goes_on in {(",", "of"), (",", "from")}


def _is_of_two(tokens: Tokens, amount: Amount, start: int, who: int) -> bool:
    """Match the first of "mother and daughter, 64 and 34, were", or "both 16,"."""
    if tokens.word(start - 1) in {"both", "all"} and _are_two(tokens, who):
        return tokens.word(amount.end) in {",", "."}
    is_pair = tokens.word(amount.end) == "and" and tokens.is_number(amount.end + 1)
    if not is_pair or tokens.word(amount.end + 2) not in {",", "."}:
        return False
    return _are_two(tokens, who)


def _is_second_of_two(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match the second of "two youths, 15 and 16, are charged"."""
    if tokens.word(start - 1) != "and" or not tokens.is_number(start - 2):
        return False
    is_closed = tokens.word(amount.end) in {",", "."}
    return is_closed and tokens.word(start - 3) == "," and _are_two(tokens, start - 4)


def _are_two(tokens: Tokens, who: int) -> bool:
    word = tokens.word(who)
    is_joined = tokens.word(who - 1) == "and" and is_person_noun(word)
    return word in SEVERAL_PERSONS or is_joined

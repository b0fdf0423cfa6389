"""Read ages: "34-year-old", "aged 34", "Smith, 34,", "the over-50s"."""

from decimal import Decimal
from typing import NamedTuple

from claims.facts.ages.age_words import PEOPLE_UNDER, is_person_noun
from claims.facts.ages.beside_names import stands_beside_person
from claims.facts.ages.birthdays import not_yet_turned
from claims.facts.ages.told import tells_age
from claims.facts.amounts.amount import Amount
from claims.facts.amounts.fractions import read_number
from claims.facts.amounts.units import UNITS_BY_SPELLING
from claims.facts.tokens import Tokens

_AGE_ADJECTIVES = {
    "year": "years", "years": "years", "yr": "years", "yrs": "years",
    "month": "months", "months": "months", "mth": "months", "week": "weeks",
    "weeks": "weeks", "day": "days",
}  # fmt: skip
_OLD = frozenset("old olds old's old’s olds' olds’".split())
_BOUNDS = frozenset({"under", "over", "above", "below", "younger", "older"})
_OLDEST = 125
_GROWN = 16
_JUST = frozenset({"just", "only", "barely"})
_VERBS = frozenset({"was", "is", "has"})
_OF_AGE = frozenset({("age", "of"), ("ages", "of")})


class Age(NamedTuple):
    """The tokens of an age, with what belongs to it, its unit, and what it lacks.

    `rest` is -1 where a birthday is told that never came.
    """

    start: int
    end: int
    unit: str
    rest: Decimal = Decimal(0)


def read_age(tokens: Tokens, amount: Amount, start: int) -> Age | None:
    """Read "34-year-old", "34 years old", "aged 34", and "Smith, 34,"."""
    end = tokens.past_hyphen(amount.end)
    unit = _age_unit(tokens, end)
    if unit is not None:
        return Age(start, *unit)
    shared = _shared_age_unit(tokens, amount.end)
    if shared is not None:
        return Age(start, amount.end, shared)
    if amount.high > _OLDEST or amount.scaled or amount.vague:
        return None
    return _bare_age(tokens, amount, start)


def _bare_age(tokens: Tokens, amount: Amount, start: int) -> Age | None:
    """Read an age that is printed without its unit."""
    if _is_plural_of_age(tokens, amount) or tokens.word(amount.end) == "yo":
        return Age(start, amount.end + 1, "years")
    if before := _follows_age(tokens, amount, start):
        return Age(start - before, amount.end, "years")
    if _spans_ages(tokens, amount, start):
        return Age(start - 2, amount.end, "years")
    turning = not_yet_turned(tokens, amount.start, amount.end)
    if turning is not None:
        return Age(turning, amount.end, "years", Decimal(-1))
    rules = (stands_beside_person, _bounds_people, tells_age, _is_in_list_of_ages)
    is_age = any(rule(tokens, amount, start) for rule in rules)
    return Age(start, amount.end, "years") if is_age else None


def _shared_age_unit(tokens: Tokens, index: int) -> str | None:
    """Read the unit that "10-" has from "10- and 13-year-olds"."""
    if tokens.word(index) != "-" or tokens.word(index + 1) not in {"and", "or", "to"}:
        return None
    number = read_number(tokens, index + 2)
    unit = _age_unit(tokens, tokens.past_hyphen(number.end)) if number else None
    return unit[1] if unit else None


def _follows_age(tokens: Tokens, amount: Amount, start: int) -> int:
    """How many words "aged", "aged just", "age", or "ages" with two numbers takes."""
    before = tokens.word(start - 1)
    if before == "ages":
        return amount.is_range or tokens.word(amount.end) in {"and", ","}
    if before in _JUST and tokens.word(start - 2) == "aged":
        return 2
    return before in {"aged", "age"}


def _spans_ages(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "aged between 7 and 12" and "in age from 4 to 71"."""
    between = tokens.word(start - 1) in {"between", "from"}
    of_age = tokens.word(start - 2) in {"aged", "ages", "age", "old"}
    return amount.is_range and between and of_age


def _is_in_list_of_ages(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match what follows "ages 14" in "ages 14, 11, 7 and 3", or "the age of"."""
    if tokens.phrase(start - 2, start) in _OF_AGE:
        return not tokens.is_number(amount.end)
    if _tells_one_from_another(tokens, amount, start):
        return True
    index = start - 1
    while tokens.word(index) in {",", "and", "to"} or tokens.is_number(index):
        index -= 1
    index -= tokens.phrase(index - 1, index + 1) in _OF_AGE
    listed = tokens.word(index) in {"ages", "aged"} and index < start - 2
    return listed and not tokens.is_number(amount.end)


def _tells_one_from_another(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match both ages of "two teenagers, one 16 and the other 17, were hurt"."""
    if not amount.in_digits or tokens.word(amount.end).isalpha():
        is_first = tokens.phrase(amount.end, amount.end + 2) == ("and", "the")
        return amount.in_digits and is_first and tokens.word(start - 1) == "one"
    before = tokens.phrase(start - 2, start)
    return before in {("the", "other"), (",", "one"), ("and", "one")}


def _age_unit(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Read "years old", "-year-old", "months of age"; give its end and unit."""
    word = tokens.word(index)
    if word not in _AGE_ADJECTIVES:
        return None
    unit = _AGE_ADJECTIVES[word]
    after = tokens.past_hyphen(index + 1)
    if tokens.word(after) in _OLD:
        return after + 1, unit
    if tokens.phrase(index + 1, index + 3) == ("of", "age"):
        return index + 3, unit
    return None


def _is_plural_of_age(tokens: Tokens, amount: Amount) -> bool:
    """Match the "50s" of "over-50s" and "the under 16s"."""
    before = tokens.word(amount.start - 1)
    bound = tokens.word(amount.start - 2) if before == "-" else before
    is_plural = tokens.word(amount.end) == "s" and tokens.is_glued(amount.end)
    return is_plural and bound in {"over", "under"}


def _bounds_people(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether "under 18" bounds the person or people named right before it."""
    who = tokens.word(start - 1)
    is_one = is_person_noun(who) and amount.low >= _GROWN
    if tokens.word(start) not in _BOUNDS or not (is_one or who in PEOPLE_UNDER):
        return False
    after = tokens.word(amount.end)
    is_plural = after.endswith("s") and after not in _VERBS
    return not is_plural and after not in UNITS_BY_SPELLING

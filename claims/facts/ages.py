"""Read ages: "34-year-old", "aged 34", "Smith, 34,", "the over-50s"."""

from typing import NamedTuple

from claims.facts.amounts import Amount
from claims.facts.fractions import read_number
from claims.facts.number_words import SMALL
from claims.facts.tokens import Tokens
from claims.facts.units import UNITS_BY_SPELLING

_AGE_ADJECTIVES = frozenset(
    {"year", "years", "month", "months", "week", "weeks", "day"}
)
_PEOPLE_UNDER = frozenset(
    """children kids people those anyone players minors adults women men girls boys
    everyone residents voters students teens persons workers patients drivers citizens
    pensioners pupils employees anybody everybody passengers""".split()
)
# "Another man, 26, was": the nouns that an age stands behind between commas.
_WITH_AGE = frozenset(
    """man woman boy girl student teenager teen victim suspect driver officer mother
    father brother sister son daughter wife husband girlfriend boyfriend fiancee friend
    uncle aunt cousin nephew niece grandmother grandfather shooter gunman worker
    colleague pedestrian cyclist motorcyclist passenger resident neighbour neighbor
    farmer pilot teacher nurse doctor firefighter soldier sailor fisherman climber hiker
    skier swimmer diver tourist hostage prisoner inmate widow widower pensioner toddler
    baby boxer player coach rider jockey guard priest nun lawyer journalist photographer
    singer actor actress engineer builder roofer miner labourer laborer""".split()
)
_OF_SEVERAL_AGES = frozenset(
    """children kids sons daughters boys girls twins siblings brothers sisters
    grandchildren teenagers teens pupils victims""".split()
)
_LISTING = frozenset({",", "and"})
_LONGEST_LIST = 20  # tokens on either side, or a page of numbers takes its square
_BOUNDS = frozenset({"under", "over", "above", "below", "younger", "older"})
_AFTER_AGE = frozenset(
    {"and", "at", "when", "in", "on", "but", "last", "this", "next", "years"}
)
_IS_OF_AGE = frozenset("turned turns turning she's he's she’s he’s".split())
_OLDEST = 125
_OF_AGE = frozenset({("age", "of"), ("ages", "of")})


class Age(NamedTuple):
    """The tokens of an age, with what belongs to it, and its unit."""

    start: int
    end: int
    unit: str


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
    if _is_plural_of_age(tokens, amount):
        return Age(start, amount.end + 1, "years")
    if tokens.word(amount.end) == "yo":
        return Age(start, amount.end + 1, "years")
    if _follows_age(tokens, amount, start):
        return Age(start - 1, amount.end, "years")
    rules = (
        _follows_name,
        _bounds_people,
        _says_how_old,
        _is_in_list_of_ages,
        _is_of_several,
    )
    if any(rule(tokens, amount, start) for rule in rules):
        return Age(start, amount.end, "years")
    return None


def _says_how_old(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Read "she was 70" and "turned 40", with nothing counted after it."""
    if tokens.word(amount.end).isalpha() and tokens.word(amount.end) not in _AFTER_AGE:
        return False
    if tokens.word(amount.end) in {"-", "/", "%", "for"}:
        return False
    return _tells_age(tokens, start) or _corrects_age(tokens, start)


def _tells_age(tokens: Tokens, start: int) -> bool:
    before = tokens.word(start - 1)
    if before in _IS_OF_AGE:
        return True
    return before in {"is", "was"} and tokens.word(start - 2) in {"who", "he", "she"}


def _corrects_age(tokens: Tokens, start: int) -> bool:
    """Match the second age of "She is 29, not 27"."""
    refuted = tokens.phrase(start - 2, start) == (",", "not")
    return refuted and tokens.is_number(start - 3) and _tells_age(tokens, start - 3)


def _shared_age_unit(tokens: Tokens, index: int) -> str | None:
    """Read the unit that "10-" has from "10- and 13-year-olds"."""
    if tokens.word(index) != "-" or tokens.word(index + 1) not in {"and", "or", "to"}:
        return None
    number = read_number(tokens, index + 2)
    unit = _age_unit(tokens, tokens.past_hyphen(number.end)) if number else None
    return unit[1] if unit else None


def _follows_age(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether "aged", "age", or "ages" with two numbers stands before."""
    before = tokens.word(start - 1)
    if before == "ages":
        return amount.is_range or tokens.word(amount.end) in {"and", ","}
    return before in {"aged", "age"}


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


def _is_of_several(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match each age of "the children were 12, nine and four"."""
    first, last = start, amount.end
    while start - first < _LONGEST_LIST and _is_listed(tokens, first - 1):
        first -= 1
    while last - amount.end < _LONGEST_LIST and _is_listed(tokens, last):
        last += 1
    is_listed = "and" in tokens.phrase(first, last)
    subject = tokens.phrase(first - 2, first)
    tells = subject[-1:] in {("were",), ("are",)} and subject[0] in _OF_SEVERAL_AGES
    return tells and is_listed and not tokens.word(last).isalpha()


def _is_listed(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return word in _LISTING or word in SMALL or tokens.is_number(index)


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
    unit = word.removesuffix("s") + "s"
    after = tokens.past_hyphen(index + 1)
    if tokens.word(after) in {"old", "olds"}:
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


def _follows_name(tokens: Tokens, amount: Amount, _start: int) -> bool:
    """Say whether a bare number stands between commas after a name."""
    if not amount.in_digits or amount.is_range or tokens.word(amount.start - 1) != ",":
        return False
    closes = tokens.word(amount.end) in {",", ".", ";", ")", "and", "who", "was"}
    number = tokens.word(amount.start)
    who = amount.start - 2
    is_person = tokens.is_capitalised(who) or tokens.word(who) in _WITH_AGE
    return (
        closes
        and number.isdecimal()
        and is_person
        and tokens.word(who).isalpha()
        and not tokens.is_number(amount.end + 1)
    )


def _bounds_people(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether "under 18" bounds the people named right before it."""
    if tokens.word(start) not in _BOUNDS or tokens.word(start - 1) not in _PEOPLE_UNDER:
        return False
    after = tokens.word(amount.end)
    return not after.endswith("s") and after not in UNITS_BY_SPELLING

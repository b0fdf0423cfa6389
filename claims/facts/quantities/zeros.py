"""Read "no injuries", "no one was hurt" and "none of the 48" as a count of none."""

import re
from collections.abc import Callable, Mapping

from claims.facts.amounts.number_words import SMALL
from claims.facts.tokens import Tokens

_NEVER_COUNTED = frozenset(
    """injuries deaths casualties fatalities arrests survivors fatality casualty
    injury""".split()
)
_HARM = frozenset(
    """killed hurt injured wounded arrested charged harmed hit struck died survived
    escaped aboard inside missing trapped rescued evacuated displaced detained
    hospitalised hospitalized""".split()
)
_VERBS = frozenset("was were has have had been is are else".split())
_BE = frozenset("was were is are has have had".split())
# What befalls ideas, ships and claims too.
_OF_THINGS = frozenset("hit struck inside".split())
_ARE_MANY = re.compile(r"s$|^(?:people|staff|crew|police|children|men|women|them)$")
_REACH = 4
# "None of its night workers was hurt": words before the verb.
_WORDS_OF_A_NOUN = 3
_WHOSE = frozenset("the its their his her our these those".split())


def read_none(tokens: Tokens, start: int) -> int | None:
    """Give the token past a "no" that counts none; None for any other "no".

    Only harm and arrests: elsewhere "no" denies more often than it counts. Of a
    number, none is always a count.
    """
    read = _READERS.get(tokens.word(start))
    return None if read is None else read(tokens, start + 1)


def _none(tokens: Tokens, index: int) -> int | None:
    """Match "none of the 48", "none of its workers was hurt"."""
    is_of_people = tokens.word(index) == "of" and _are_unharmed(tokens, index + 1)
    return index if is_of_people or _is_of_a_number(tokens, index) else None


def _not(tokens: Tokens, index: int) -> int | None:
    """Match "not one of the 48", "not a single arrest"."""
    if tokens.phrase(index, index + 2) == ("a", "single"):
        return index + 2 if tokens.word(index + 2).isalpha() else None
    is_one = tokens.word(index) == "one" and _is_of_a_number(tokens, index + 1)
    return index + 1 if is_one else None


def _nobody(tokens: Tokens, index: int) -> int | None:
    return index if _comes_to_no_harm(tokens, index) else None


def _no(tokens: Tokens, index: int) -> int | None:
    """Match "no injuries", "no one was hurt", "no officers were hurt"."""
    if tokens.word(index) == "one":
        return _nobody(tokens, index + 1)
    is_harm = tokens.word(index) in _NEVER_COUNTED
    return index if is_harm or _are_unharmed(tokens, index) else None


_READERS: Mapping[str, Callable[[Tokens, int], int | None]] = {
    "none": _none, "not": _not, "nobody": _nobody, "no": _no,
}  # fmt: skip


def _is_of_a_number(tokens: Tokens, index: int) -> bool:
    """Match "of the 48" and "of its six"."""
    is_of = tokens.word(index) == "of" and tokens.word(index + 1) in _WHOSE
    return is_of and (tokens.is_number(index + 2) or tokens.word(index + 2) in SMALL)


def _are_unharmed(tokens: Tokens, index: int) -> bool:
    """Match "its night workers was hurt", "officers were injured"."""
    places = range(index, index + _WORDS_OF_A_NOUN + 1)
    verb = next((place for place in places if tokens.word(place) in _BE), index)
    nouns = tokens.words[index:verb]
    if not nouns or not _ARE_MANY.search(nouns[-1]) or "that" in nouns:
        return False
    return _comes_to_no_harm(tokens, verb) and tokens.word(verb + 1) not in _OF_THINGS


def _comes_to_no_harm(tokens: Tokens, index: int) -> bool:
    last = index + _REACH
    while index < last and tokens.word(index) in _VERBS:
        index += 1
    return tokens.word(index) in _HARM

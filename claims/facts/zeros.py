"""Read "no injuries", "no one was hurt" and "none of the 48" as a count of none."""

from claims.facts.number_words import SMALL
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
_REACH = 4
_WHOSE = frozenset("the its their his her our these those".split())


def read_none(tokens: Tokens, start: int) -> int | None:
    """Give the token past a "no" that counts none; None for any other "no".

    Only harm and arrests: elsewhere "no" denies more often than it counts. Of a
    number, none is always a count.
    """
    word = tokens.word(start)
    end = start + 2 if tokens.phrase(start, start + 2) == ("not", "one") else start + 1
    if (word == "none" or end == start + 2) and _is_of_a_number(tokens, end):
        return end
    if tokens.phrase(start, start + 3) == ("not", "a", "single"):
        return start + 3 if tokens.word(start + 3).isalpha() else None
    if word == "no" and tokens.word(start + 1) in _NEVER_COUNTED:
        return start + 1
    if word == "nobody":
        return start + 1 if _comes_to_no_harm(tokens, start + 1) else None
    if word == "no" and tokens.word(start + 1) == "one":
        return start + 2 if _comes_to_no_harm(tokens, start + 2) else None
    return None


def _is_of_a_number(tokens: Tokens, index: int) -> bool:
    """Match "of the 48" and "of its six"."""
    is_of = tokens.word(index) == "of" and tokens.word(index + 1) in _WHOSE
    return is_of and (tokens.is_number(index + 2) or tokens.word(index + 2) in SMALL)


def _comes_to_no_harm(tokens: Tokens, index: int) -> bool:
    last = index + _REACH
    while index < last and tokens.word(index) in _VERBS:
        index += 1
    return tokens.word(index) in _HARM

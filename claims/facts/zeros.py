"""Read "no injuries" and "no one was hurt" as a count of none."""

from claims.facts.tokens import Tokens

_NEVER_COUNTED = frozenset(
    """injuries deaths casualties fatalities arrests survivors fatality casualty
    injury""".split()
)
_HARM = frozenset(
    "killed hurt injured wounded arrested charged harmed hit struck died".split()
)
_VERBS = frozenset("was were has have had been is are else".split())
_REACH = 4


def read_none(tokens: Tokens, start: int) -> int | None:
    """Give the token past a "no" that counts none; None for any other "no".

    Only harm and arrests: elsewhere "no" denies more often than it counts.
    """
    word = tokens.word(start)
    if word == "no" and tokens.word(start + 1) in _NEVER_COUNTED:
        return start + 1
    if word == "nobody":
        return start + 1 if _comes_to_no_harm(tokens, start + 1) else None
    if word == "no" and tokens.word(start + 1) == "one":
        return start + 2 if _comes_to_no_harm(tokens, start + 2) else None
    return None


def _comes_to_no_harm(tokens: Tokens, index: int) -> bool:
    last = index + _REACH
    while index < last and tokens.word(index) in _VERBS:
        index += 1
    return tokens.word(index) in _HARM

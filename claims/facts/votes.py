"""Votes: the two numbers of "voted 9-4" and "a vote of 5 to 4" are counts.

Printed like the score of a game, they say how many were for and against.
"""

from claims.facts.tokens import Tokens

_VOTES = frozenset({"vote", "votes", "voted"})
_BETWEEN = frozenset({"-", "–", "to"})
_BEFORE = 5


def is_vote(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether the number at tokens `start` to `end` is one side of a vote."""
    if tokens.word(end) in _BETWEEN and tokens.is_number(end + 1):
        return _tells_vote(tokens, start, end + 2)
    if tokens.word(start - 1) in _BETWEEN and tokens.is_number(start - 2):
        return _tells_vote(tokens, start - 2, end)
    return False


def _tells_vote(tokens: Tokens, first: int, end: int) -> bool:
    """Match "voted 9-4", "voted on Monday 9-4", "a vote of 9-4", "a 9-4 vote"."""
    before = tokens.phrase(first - _BEFORE, first)
    near = before[-before[::-1].index(".") :] if "." in before else before
    return tokens.word(end) in _VOTES or not _VOTES.isdisjoint(near)

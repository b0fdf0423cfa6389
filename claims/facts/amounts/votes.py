"""Votes: the two numbers of "voted 9-4" and "approved the bill 61 to 38" are counts.

Printed like the score of a game, they say how many were for and against.
"""

from claims.facts.calendar.words import FULL_WEEKDAYS
from claims.facts.tokens import Tokens

_VOTES = frozenset({"vote", "votes", "voted"})
_BETWEEN = frozenset({"-", "–", "to"})
_BEFORE = 5
# Whoever decides on a bill votes on it, whatever the verb.
_DECIDING = frozenset(
    """approve approves approved approving pass passes passed passing adopt adopts
    adopted adopting reject rejects rejected rejecting ratify ratifies ratified
    ratifying back backs backed backing endorse endorses endorsed defeat defeats
    defeated kill kills killed confirm confirmed carried threw thrown throw sank scrap
    scrapped repeal repealed override overrode oust ousted censure censured impeach
    impeached block blocked down margin""".split()
)
_DECIDED = frozenset(
    """bill bills motion resolution amendment ordinance law act measure levy budget
    impeachment nomination bylaw proposal referendum treaty rezoning no-confidence
    confidence house senate council parliament assembly committee board commission
    lawmakers senators councillors councilors legislators commissioners trustees
    supervisors deputies mps legislature congress delegates shareholders""".split()
)
_FAR = 14
# What follows the numbers of a vote; "a 2-1 ratio" and "the 3-2 ruling" are none.
_FOLLOWING = frozenset(
    """. , ; : ) — – on in after at to with late last early this by against and as
    following during before but amid yesterday today""".split()
) | FULL_WEEKDAYS.union({""})


def is_vote(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether the number at tokens `start` to `end` is one side of a vote."""
    if tokens.word(end) in _BETWEEN and tokens.is_number(end + 1):
        return _tells_vote(tokens, start, end + 2)
    if tokens.word(start - 1) in _BETWEEN and tokens.is_number(start - 2):
        return _tells_vote(tokens, start - 2, end)
    return False


def _tells_vote(tokens: Tokens, first: int, end: int) -> bool:
    """Match "voted 9-4", "a vote of 9-4", "a 9-4 vote", "passed the bill 9-4"."""
    before = tokens.phrase(first - _BEFORE, first)
    near = before[-before[::-1].index(".") :] if "." in before else before
    if tokens.word(end) in _VOTES or not _VOTES.isdisjoint(near):
        return True
    return _is_decision(tokens, first, end)


def _is_decision(tokens: Tokens, first: int, end: int) -> bool:
    """Match "passed the bill 9-4": the greater number first, or it is a range."""
    both = tokens.word(first), tokens.word(end - 1)
    if not all(map(str.isdecimal, both)) or int(both[0]) <= int(both[1]):
        return False
    if tokens.word(end) not in _FOLLOWING:
        return False
    if _DECIDING.isdisjoint(tokens.phrase(first - _FAR, first)):
        return False
    return not _DECIDED.isdisjoint(tokens.sentence(first, _FAR))

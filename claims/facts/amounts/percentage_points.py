"""Read what is counted in percentage points: "25 basis points", "half a point"."""

from decimal import Decimal

from claims.facts.amounts.digits import Number
from claims.facts.tokens import Tokens

POINTS = "percentage points"
_BASIS_POINT = Decimal("0.01")
_NAMES = frozenset({"point", "points"})
_OF_PERCENT = frozenset({"percentage", "%", "percent"})
# A point of these is a percentage point; of a game, a league or an index it is not.
_OF_RATES = frozenset(
    """rate rates interest inflation unemployment jobless borrowing lending mortgage
    mortgages yield yields bank benchmark repo poll polls approval percentage
    percent""".split()
)
_MOVES = frozenset(
    """cut cuts rise rises hike hikes increase increases reduction reductions
    move""".split()
)
_FAR = 30


def points_at(tokens: Tokens, index: int) -> tuple[int, Decimal] | None:
    """Read "percentage points" and "basis points": their end and what one is."""
    at = tokens.past_hyphen(index + 1)
    if tokens.word(at) not in _NAMES:
        return None
    if tokens.word(index) == "basis":
        return at + 1, _BASIS_POINT
    return (at + 1, Decimal(1)) if tokens.word(index) in _OF_PERCENT else None


def read_part_of_point(tokens: Tokens, share: Number) -> int | None:
    """Read "of a percentage point", and "a point" of a rate; give the token past."""
    at = share.end + (tokens.word(share.end) in {"of", "-"})
    at += tokens.word(at) in {"a", "an", "one"}
    named = points_at(tokens, at)
    if named is not None:
        return named[0] if named[1] == 1 else None
    if tokens.word(at) not in _NAMES:
        return None
    around = tokens.sentence(at, _FAR)
    is_move = tokens.word(at + 1) in _MOVES
    return at + 1 if is_move or not _OF_RATES.isdisjoint(around) else None

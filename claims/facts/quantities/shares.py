"""Read shares of a whole, as per cent: "two-thirds", "one in five", "half of"."""

from claims.facts.amounts.digits import Number
from claims.facts.amounts.fractions import (
    read_number,
    read_part_of_magnitude,
    read_share,
)
from claims.facts.amounts.modifiers import hedge_before
from claims.facts.amounts.number_words import FRACTION_SIGNS
from claims.facts.amounts.percentage_points import POINTS, read_part_of_point
from claims.facts.amounts.units import UNITS_BY_SPELLING
from claims.facts.figure import FigureKind
from claims.facts.quantities.kinds import KindFound
from claims.facts.tokens import Tokens

_OF_WHOLE = frozenset("of the all its their his her those these our".split())
_NAMES_PERIOD = frozenset(
    """first second third fourth final last next this other better latter per
    each""".split()
)
# "Nine of 10 voters" is a share; "nine of 12 members" are nine members.
_CHANGED = frozenset(
    """rose rise risen fell fall fallen grew grow grown up down cut drop dropped jumped
    increase increased decrease decreased reduced reduce shrank shrunk declined climbed
    slashed slash raised raise cuts cutting slipped slid plunged tumbled jumping soared
    surged lowered lower trimmed lifted boosted slumped falling rising""".split()
)
_A_CHANGE = frozenset(
    """cut fall drop rise increase decrease reduction decline loss jump slump slide
    reductions cuts""".split()
)
_HEDGING = frozenset("nearly almost about around more less than roughly some".split())
_CHANGE_REACH = 10
# "Fell a fifth in June"; "rose a third time" tells no share.
_AFTER_CHANGE = frozenset(
    """. , ; : ) — – in on to from last this after as since over during while and
    compared against between amid because when at with within following""".split()
) | {""}
_COMPARED = frozenset("more less fewer higher lower bigger smaller larger".split())
_OF_WHICH = frozenset({("of", "which"), ("of", "whom"), ("of", "them")})
_TENS = frozenset({"10", "ten", "100"})
# Between a part and its whole, the longest first: "two in every three".
_JOINTS = (
    ("out", "of", "every"),
    ("out", "of", "each"),
    ("-", "out", "-", "of", "-"),
    ("of", "every"),
    ("in", "every"),
    ("in", "each"),
    ("out", "of"),
    ("-", "in", "-"),
    ("in",),
)
_LARGEST_GROUP = 1000
_FIRST_YEAR = 1900


def read_quantity_share(tokens: Tokens, start: int) -> tuple[Number, KindFound] | None:
    """Read a share and what it is of; None if none starts here.

    "Half a mile" and "1/4 mile" are measures; every other share is per cent.
    """
    ratio = _read_ratio(tokens, start)
    if ratio is not None:
        return ratio, KindFound(FigureKind.PERCENT, start, ratio.end)
    share = read_share(tokens, start)
    if share is None or read_part_of_magnitude(tokens, start) is not None:
        return None
    points = read_part_of_point(tokens, share)
    if points is not None:
        return share, KindFound(FigureKind.PERCENT, start, points, POINTS)
    measured = _measured(tokens, start, share)
    if measured is not None:
        return share, measured
    if not _is_share_of_whole(tokens, start, share):
        return None
    return share, KindFound(FigureKind.PERCENT, start, share.end)


def _read_ratio(tokens: Tokens, start: int) -> Number | None:
    """Read "one in five", "9 out of 10" as 20 and 90 hundredths of the whole."""
    part = read_number(tokens, start)
    if part is None or part.scaled or part.vague:
        return None
    at = _past_joint(tokens, part.end)
    whole = read_number(tokens, at) if at is not None else None
    if whole is None or not 0 < part.low < whole.low <= _LARGEST_GROUP or whole.vague:
        return None
    after = tokens.word(whole.end)
    if after == "%" or (after in UNITS_BY_SPELLING and len(after) > len("in")):
        return None
    share = part.low / whole.low
    return Number(share, share, whole.end)


def _past_joint(tokens: Tokens, index: int) -> int | None:
    """Give the token past "in", "out of", "in every" and the "of" of "nine of 10"."""
    for joint in _JOINTS:
        end = index + len(joint)
        if tokens.phrase(index, end) == joint:
            return end
    is_of = tokens.word(index) == "of" and tokens.word(index + 1) in _TENS
    return index + 1 if is_of else None


def _measured(tokens: Tokens, start: int, share: Number) -> KindFound | None:
    """Read the unit in "half a mile", "a quarter of an hour", "1/4 mile"."""
    after = share.end + (tokens.word(share.end) in {"of", "-"})
    after += tokens.word(after) in {"a", "an"}
    unit = UNITS_BY_SPELLING.get(tokens.word(after))
    if unit is None or len(tokens.word(after)) < len("in."):
        return None
    if tokens.word(start - 1) in _NAMES_PERIOD:
        return None
    is_time = unit.dimension == "time"
    kind = FigureKind.DURATION if is_time else FigureKind.MEASURE
    return KindFound(kind, start, after + 1, unit.name)


def _stands_alone(tokens: Tokens, start: int, end: int) -> bool:
    """Match "rose by a quarter", "a cut of a third" and "a third more".

    And "87 jets, of which a third".
    """
    if tokens.word(end) in _COMPARED:
        return tokens.word(start) in {"a", "an"}
    before = start - 1
    while tokens.word(before) in _HEDGING:
        before -= 1
    if tokens.word(before) == "by":
        return not _CHANGED.isdisjoint(tokens.phrase(before - _CHANGE_REACH, before))
    if tokens.word(before) == "of" and tokens.word(before - 1) in _A_CHANGE:
        return tokens.word(start) in {"a", "an"}
    if tokens.word(before) in _CHANGED and tokens.word(start) in {"a", "an"}:
        return tokens.word(end) in _AFTER_CHANGE
    return tokens.phrase(start - 2, start) in _OF_WHICH


def _is_share_of_whole(tokens: Tokens, start: int, share: Number) -> bool:
    """Tell "half of voters" from "the second half" and "a third man"."""
    if share.end - start > 1 and tokens.word(start) not in {"a", "an"}:
        return True
    if tokens.word(start) in FRACTION_SIGNS:
        return True
    if tokens.word(start - 1) in _NAMES_PERIOD:
        return False
    after = tokens.word(share.end)
    if after == "of" or _stands_alone(tokens, start, share.end):
        return tokens.word(start) != "quarter"
    half = tokens.word(share.end - 1) == "half"
    return half and (after in _OF_WHOLE or hedge_before(tokens, start) is not None)

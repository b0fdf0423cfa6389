"""Frames: the questions newsrooms compare most, as data anyone can read.

What no frame knows takes the generic path: its predicate is the question, and
near synonyms count as one (`claims.alignment.words.synonyms`).
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import product

from claims.alignment.frames.counts import COUNTS
from claims.alignment.frames.days import DAYS
from claims.alignment.frames.frame import Frame
from claims.alignment.frames.happenings import HAPPENINGS
from claims.alignment.frames.moves import MOVES
from claims.alignment.frames.occasions import OCCASIONS
from claims.alignment.frames.opposites import SHARES_IN_PAIRS
from claims.alignment.frames.outlays import OUTLAYS
from claims.alignment.frames.public import PUBLIC
from claims.alignment.frames.shares import SHARES
from claims.alignment.frames.spans import SPANS
from claims.alignment.frames.sums import AGE_FRAME, SUMS
from claims.alignment.frames.things import THINGS

_SHARES = (*SHARES, *SHARES_IN_PAIRS, *MOVES)
_DATED = (*DAYS, *HAPPENINGS, *OCCASIONS)
FRAMES = (*COUNTS, *PUBLIC, *THINGS, *SUMS, *OUTLAYS, *_SHARES, *SPANS, *_DATED)
BY_NAME = {frame.name: frame for frame in (*FRAMES, AGE_FRAME)}
_BY_TRIGGER: defaultdict[tuple[str, str], list[Frame]] = defaultdict(list)
for _frame in FRAMES:
    for _asked in product(_frame.kinds, _frame.triggers):
        _BY_TRIGGER[_asked].append(_frame)
# Of several frames with one unit the first counts.
_BY_UNIT = {
    (kind, unit): frame
    for frame in reversed(FRAMES)
    for kind in frame.kinds
    for unit in frame.units
}

__all__ = ["AGE_FRAME", "BY_NAME", "FRAMES", "Frame", "frame_of_unit", "frames_for"]


def frames_for(kind: str, key: str) -> Sequence[Frame]:
    """The frames of this kind of figure that a folded lemma triggers, best first."""
    return _BY_TRIGGER.get((kind, key), ())


def frame_of_unit(kind: str, unit: str | None) -> Frame | None:
    """The frame that a unit alone asks for, if any: degrees measure heat."""
    return _BY_UNIT.get((kind, unit)) if unit else None

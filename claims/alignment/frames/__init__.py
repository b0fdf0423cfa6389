"""Frames: the questions newsrooms compare most, as data anyone can read.

What no frame knows takes the generic path: its predicate is the question, and
near synonyms count as one (`claims.alignment.words.synonyms`).
"""

from claims.alignment.frames.counts import COUNTS
from claims.alignment.frames.days import DAYS
from claims.alignment.frames.frame import Frame
from claims.alignment.frames.occasions import OCCASIONS
from claims.alignment.frames.public import PUBLIC
from claims.alignment.frames.shares import SHARES
from claims.alignment.frames.spans import SPANS
from claims.alignment.frames.sums import AGE_FRAME, SUMS

FRAMES = (*COUNTS, *PUBLIC, *SUMS, *SHARES, *SPANS, *DAYS, *OCCASIONS)
BY_NAME = {frame.name: frame for frame in (*FRAMES, AGE_FRAME)}
# Of several frames with one trigger or unit the first counts.
_BY_TRIGGER = {
    (kind, key): frame
    for frame in reversed(FRAMES)
    for kind in frame.kinds
    for key in frame.triggers
}
_BY_UNIT = {
    (kind, unit): frame
    for frame in reversed(FRAMES)
    for kind in frame.kinds
    for unit in frame.units
}

__all__ = ["AGE_FRAME", "BY_NAME", "FRAMES", "Frame", "frame_for", "frame_of_unit"]


def frame_for(kind: str, key: str) -> Frame | None:
    """The frame of this kind of figure that a folded lemma triggers, if any."""
    return _BY_TRIGGER.get((kind, key))


def frame_of_unit(kind: str, unit: str | None) -> Frame | None:
    """The frame that a unit alone asks for, if any: degrees measure heat."""
    return _BY_UNIT.get((kind, unit)) if unit else None

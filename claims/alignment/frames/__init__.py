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

__all__ = ["AGE_FRAME", "BY_NAME", "FRAMES", "Frame", "frame_for", "frame_of_unit"]


def frame_for(kind: str, key: str) -> Frame | None:
    """The frame of this kind of figure that a folded lemma triggers, if any."""
    for frame in FRAMES:
        if kind in frame.kinds and key in frame.triggers:
            return frame
    return None


def frame_of_unit(kind: str, unit: str | None) -> Frame | None:
    """The frame that a unit alone asks for, if any: degrees measure heat."""
    for frame in FRAMES:
        if unit and kind in frame.kinds and unit in frame.units:
            return frame
    return None

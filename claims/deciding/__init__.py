"""The only writer of decisions, flags, merges and splits."""

from claims.deciding.comparisons import (
    DecidedMeanwhileError,
    NothingToUndoError,
    assign,
    decide,
    note,
    undo,
)
from claims.deciding.flags import flag, unflag
from claims.deciding.names import (
    Moves,
    distinguish,
    merge,
    moves_of_merge,
    moves_of_split,
    split,
    undo_change,
)
from claims.deciding.stories import retitle

__all__ = [
    "DecidedMeanwhileError",
    "Moves",
    "NothingToUndoError",
    "assign",
    "decide",
    "distinguish",
    "flag",
    "merge",
    "moves_of_merge",
    "moves_of_split",
    "note",
    "retitle",
    "split",
    "undo",
    "undo_change",
    "unflag",
]

"""The only writer of decisions, flags, merges and splits, and of what is followed."""

from claims.deciding.comparisons import (
    DecidedMeanwhileError,
    NothingToUndoError,
    assign,
    decide,
    note,
    undo,
)
from claims.deciding.flags import flag, unflag
from claims.deciding.follows import (
    Seen,
    follow,
    mark_mailed,
    mark_seen,
    unfollow,
)
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
    "Seen",
    "assign",
    "decide",
    "distinguish",
    "flag",
    "follow",
    "mark_mailed",
    "mark_seen",
    "merge",
    "moves_of_merge",
    "moves_of_split",
    "note",
    "retitle",
    "split",
    "undo",
    "undo_change",
    "unflag",
    "unfollow",
]

"""How two spans stand to each other: what the linker sees beside their words."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

WordSpan = tuple[int, int]

GAPS = np.array([0, 1, 2, 3, 5, 8, 12, 18, 28, 45, 80])
GAP_ROWS = 2 * (len(GAPS) + 1) * 2
BETWEEN_ROWS = 2 * 4

Ints = NDArray[np.int64]


def pair_rows(
    left: Sequence[WordSpan],
    right: Sequence[WordSpan],
    cues: Sequence[WordSpan],
    paragraphs: Ints,
) -> tuple[Ints, Ints]:
    """Return the table rows of every pair of a left and a right span.

    Spans are [first, last] words. The first table is by side, words between and
    shared paragraph, the second by side and cues between. Both results have the
    shape (left, right).
    """
    a, b = _columns(left, right)
    after = (b[..., 0] > a[..., 0]).astype(np.int64)
    low, high = _inner_ends(a, b)
    gap = np.searchsorted(GAPS, np.maximum(high - low - 1, 0), side="left")
    together = (paragraphs[b[..., 0]] == paragraphs[a[..., 0]]).astype(np.int64)
    gap_rows = (after * (len(GAPS) + 1) + gap) * 2 + together
    starts = np.sort(np.array([start for start, _ in cues], dtype=np.int64))
    before_high = np.searchsorted(starts, high, side="left")
    between = before_high - np.searchsorted(starts, low, side="right")
    return gap_rows, after * 4 + np.clip(between, 0, 3)


def nearest(left: Sequence[WordSpan], right: Sequence[WordSpan]) -> NDArray[np.bool_]:
    """Say of every pair (left, right) whether no other right span is nearer."""
    low, high = _inner_ends(*_columns(left, right))
    gap = np.maximum(high - low - 1, 0)
    is_nearest: NDArray[np.bool_] = gap == gap.min(axis=1, keepdims=True)
    return is_nearest


def _columns(left: Sequence[WordSpan], right: Sequence[WordSpan]) -> tuple[Ints, Ints]:
    a = np.asarray(left, dtype=np.int64).reshape(-1, 1, 2)
    b = np.asarray(right, dtype=np.int64).reshape(1, -1, 2)
    return a, b


def _inner_ends(a: Ints, b: Ints) -> tuple[Ints, Ints]:
    """Return the last word of the earlier and the first of the later span."""
    after = b[..., 0] > a[..., 0]
    low = np.where(after, a[..., 1], b[..., 1])
    return low, np.where(after, b[..., 0], a[..., 0])

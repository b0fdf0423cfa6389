"""Say which source and which contents belong to each cue.

Scores are biaffine (Dozat and Manning 2017) over the ends of two spans plus
learned tables of distance; a source may serve several cues.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from claims.extraction.attribution.decoding import TaggedSpans, WordSpan
from claims.extraction.attribution.pairs import nearest, pair_rows
from claims.extraction.attribution.parameters import LinkTables

CUE_FOR_SOURCE, SOURCE, CONTENT, CUE_FOR_CONTENT = range(4)
TO_SOURCE, TO_CUE = range(2)

# Left spans scored at once, and how many words off a partner may stand.
BLOCK, REACH = 256, 2000

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Side = tuple[Sequence[WordSpan], int]


@dataclass(frozen=True, slots=True)
class Linked:
    """A cue with its source and contents, spans in words, and how sure it is.

    `source_chance` and `content_chance` are the share of the scores that the
    chosen partner got; the second is the least of all contents.
    """

    cue: WordSpan
    source: WordSpan | None
    contents: tuple[WordSpan, ...]
    source_chance: float
    content_chance: float


@dataclass(frozen=True, slots=True)
class Choice:
    """The place of the partner a span chose, None for none, and its share."""

    place: int | None
    share: float


def link(
    spans: TaggedSpans, vectors: Floats, paragraphs: Ints, tables: LinkTables
) -> list[Linked]:
    """Return one entry a cue, in reading order; its contents may be none."""
    scorer = _Scorer(spans, vectors, paragraphs, tables)
    sources = _in_blocks(spans.cue, spans.source, scorer.sources)
    contents: dict[int, list[tuple[WordSpan, float]]] = defaultdict(list)
    chosen = _in_blocks(spans.content, spans.cue, scorer.cues)
    for run, cue in zip(spans.content, chosen, strict=True):
        if cue.place is not None:
            contents[cue.place].append((run, cue.share))
    return [
        Linked(
            cue=cue,
            source=None if choice.place is None else spans.source[choice.place],
            contents=tuple(run for run, _ in contents[place]),
            source_chance=choice.share,
            content_chance=min((share for _, share in contents[place]), default=1.0),
        )
        for place, (cue, choice) in enumerate(zip(spans.cue, sources, strict=True))
    ]


def _in_blocks(
    left: Sequence[WordSpan],
    right: Sequence[WordSpan],
    score: Callable[[Sequence[WordSpan], Sequence[WordSpan]], Floats],
) -> list[Choice]:
    """Let each left span choose among the right ones within reach.

    Blocks keep the cost of a long text near its length, not near its square.
    """
    choices: list[Choice] = []
    for start in range(0, len(left), BLOCK):
        block = left[start : start + BLOCK]
        low = bisect_left(right, block[0][0] - REACH, key=itemgetter(0))
        high = bisect_right(right, block[-1][1] + REACH, key=itemgetter(0))
        choices += _choices(score(block, right[low:high]), low, high - low)
    return choices


def _choices(scores: Floats, offset: int, partners: int) -> list[Choice]:
    """Return each row's best column and its share (softmax)."""
    if not scores.shape[1]:
        return [Choice(None, 1.0)] * len(scores)
    best = scores.argmax(axis=1).tolist()
    shares = 1 / np.exp(scores - scores.max(axis=1, keepdims=True)).sum(axis=1)
    return [
        Choice(offset + place if place < partners else None, share)
        for place, share in zip(best, shares.tolist(), strict=True)
    ]


class _Scorer:
    """Scores of pairs of spans of one text."""

    def __init__(
        self,
        spans: TaggedSpans,
        vectors: Floats,
        paragraphs: Ints,
        tables: LinkTables,
    ) -> None:
        self.all_cues, self.vectors = spans.cue, vectors
        self.paragraphs, self.tables = paragraphs, tables

    def sources(self, cues: Sequence[WordSpan], sources: Sequence[WordSpan]) -> Floats:
        """Score (cue, source); the last column is no source at all."""
        none = np.full((len(cues), 1), self.tables.no_source, np.float32)
        if not sources:
            return none
        scores = self._pairs((cues, CUE_FOR_SOURCE), (sources, SOURCE), TO_SOURCE)
        return np.concatenate([scores, none], axis=1)

    def cues(self, contents: Sequence[WordSpan], cues: Sequence[WordSpan]) -> Floats:
        """Score (content, cue)."""
        if not cues:
            return np.zeros((len(contents), 0), np.float32)
        return self._pairs((contents, CONTENT), (cues, CUE_FOR_CONTENT), TO_CUE)

    def _pairs(self, left: Side, right: Side, kind: int) -> Floats:
        gaps, between = pair_rows(left[0], right[0], self.all_cues, self.paragraphs)
        tables = self.tables
        words: Floats = word_scores(self.vectors, left, right) * tables.scales[kind]
        places: Floats = tables.gaps[kind][gaps] + tables.between[kind][between]
        favour: Floats = tables.nearest[kind] * nearest(left[0], right[0])
        total: Floats = words + places + favour
        return total


def word_scores(vectors: Floats, left: Side, right: Side) -> Floats:
    """Score every pair of a left and a right span, each given with its role."""
    a, b = (_span_vectors(vectors, *side) for side in (left, right))
    scores: Floats = a @ b.T / np.float32(a.shape[-1] ** 0.5)
    return scores


def _span_vectors(vectors: Floats, spans: Sequence[WordSpan], role: int) -> Floats:
    width = vectors.shape[1] // 8
    start = 2 * role * width
    words = np.asarray(spans, dtype=np.int64)
    first = vectors[words[:, 0], start : start + width]
    last = vectors[words[:, 1], start + width : start + 2 * width]
    return first + last

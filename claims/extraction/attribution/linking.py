"""Say which source and which contents belong to each cue.

Scores are biaffine (Dozat and Manning 2017) over the ends of two spans plus
learned tables of distance; a source may serve several cues.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claims.extraction.attribution.decoding import TaggedSpans, WordSpan
from claims.extraction.attribution.pairs import nearest, pair_rows
from claims.extraction.attribution.parameters import LinkTables

CUE_FOR_SOURCE, SOURCE, CONTENT, CUE_FOR_CONTENT = range(4)
TO_SOURCE, TO_CUE = range(2)

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


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


def link(
    spans: TaggedSpans, vectors: Floats, paragraphs: Ints, tables: LinkTables
) -> list[Linked]:
    """Return one entry a cue, in reading order; its contents may be none."""
    if not spans.cue:
        return []
    scorer = _Scorer(spans.cue, vectors, paragraphs, tables)
    sources = _choices(scorer.sources(spans.source))
    cues = _choices(scorer.cues(spans.content))
    linked = []
    for place, cue in enumerate(spans.cue):
        chosen, source_chance = sources[place]
        own = [run for run, (to, _) in enumerate(cues) if to == place]
        linked.append(
            Linked(
                cue=cue,
                source=spans.source[chosen] if chosen < len(spans.source) else None,
                contents=tuple(spans.content[run] for run in own),
                source_chance=source_chance,
                content_chance=min((cues[run][1] for run in own), default=1.0),
            )
        )
    return linked


class _Scorer:
    """Scores of pairs of spans of one text."""

    def __init__(
        self,
        cues: Sequence[WordSpan],
        vectors: Floats,
        paragraphs: Ints,
        tables: LinkTables,
    ) -> None:
        self.all_cues, self.vectors = cues, vectors
        self.paragraphs, self.tables = paragraphs, tables

    def sources(self, sources: Sequence[WordSpan]) -> Floats:
        """Score (cue, source); the last column is no source at all."""
        none = np.full((len(self.all_cues), 1), self.tables.no_source, np.float32)
        if not sources:
            return none
        scores = self._pairs(
            (self.all_cues, CUE_FOR_SOURCE), (sources, SOURCE), TO_SOURCE
        )
        return np.concatenate([scores, none], axis=1)

    def cues(self, contents: Sequence[WordSpan]) -> Floats:
        """Score (content, cue)."""
        if not contents:
            return np.zeros((0, len(self.all_cues)), np.float32)
        return self._pairs(
            (contents, CONTENT), (self.all_cues, CUE_FOR_CONTENT), TO_CUE
        )

    def _pairs(
        self,
        left: tuple[Sequence[WordSpan], int],
        right: tuple[Sequence[WordSpan], int],
        kind: int,
    ) -> Floats:
        gaps, between = pair_rows(left[0], right[0], self.all_cues, self.paragraphs)
        scores: Floats = (
            word_scores(self.vectors, left, right) * self.tables.scales[kind]
        )
        scores += self.tables.gaps[kind][gaps] + self.tables.between[kind][between]
        scores += self.tables.nearest[kind] * nearest(left[0], right[0])
        return scores


def word_scores(
    vectors: Floats,
    left: tuple[Sequence[WordSpan], int],
    right: tuple[Sequence[WordSpan], int],
) -> Floats:
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


def _choices(scores: Floats) -> list[tuple[int, float]]:
    """Return each row's best column and its share (softmax)."""
    if not scores.size:
        return []
    best = scores.argmax(axis=1)
    shares = 1 / np.exp(scores - scores.max(axis=1, keepdims=True)).sum(axis=1)
    return list(zip(best.tolist(), shares.tolist(), strict=True))

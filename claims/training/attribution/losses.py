"""What the network is trained to lower: wrong tags and wrong links."""

from dataclasses import dataclass

import numpy as np
import torch  # type: ignore[import-not-found]
from torch import Tensor
from torch.nn import functional  # type: ignore[import-not-found]

from claims.extraction.attribution.linking import (
    CONTENT,
    CUE_FOR_CONTENT,
    CUE_FOR_SOURCE,
    SOURCE,
    TO_CUE,
    TO_SOURCE,
)
from claims.extraction.attribution.pairs import pair_rows
from claims.training.attribution.batches import Batch
from claims.training.attribution.examples import Example, WordSpan
from claims.training.attribution.network import AttributionNetwork


def tag_loss(scores: Tensor, batch: Batch) -> Tensor:
    """Mean cross entropy over the three tags of every word."""
    words = scores[batch.word_rows, batch.word_pieces].float()
    return functional.cross_entropy(words.reshape(-1, 3), batch.tags.reshape(-1))


def link_loss(network: AttributionNetwork, links: Tensor, batch: Batch) -> Tensor:
    """Mean cross entropy of each cue's source and each content's cue."""
    losses = []
    for row, example in enumerate(batch.examples):
        vectors = _Vectors(network, links[row].float(), example)
        losses += vectors.source_losses() + vectors.cue_losses()
    return torch.cat(losses).mean() if losses else links.sum() * 0.0


@dataclass(frozen=True, slots=True)
class _Vectors:
    """The link vectors of one window, and what they describe."""

    network: AttributionNetwork
    links: Tensor
    example: Example

    def source_losses(self) -> list[Tensor]:
        """Each cue picks among the window's sources, or none."""
        links = self.example.links
        cues = [link.cue for link in links]
        sources = sorted({link.source for link in links if link.source})
        if not cues or not sources:
            return []
        scores = self._scores((cues, CUE_FOR_SOURCE), (sources, SOURCE), TO_SOURCE)
        none = self.network.no_source.expand(len(cues), 1)
        gold = [
            sources.index(link.source) if link.source else len(sources)
            for link in links
        ]
        return [_cross_entropies(torch.cat([scores, none], dim=1), gold)]

    def cue_losses(self) -> list[Tensor]:
        """Each run of content picks its cue; a single cue leaves no choice."""
        links = self.example.links
        cues = sorted({link.cue for link in links})
        pairs = [(run, link.cue) for link in links for run in link.contents]
        if not pairs or len(cues) == 1:
            return []
        contents = [run for run, _ in pairs]
        scores = self._scores((contents, CONTENT), (cues, CUE_FOR_CONTENT), TO_CUE)
        return [_cross_entropies(scores, [cues.index(cue) for _, cue in pairs])]

    def _scores(
        self,
        left: tuple[list[WordSpan], int],
        right: tuple[list[WordSpan], int],
        kind: int,
    ) -> Tensor:
        cues = [link.cue for link in self.example.links]
        rows = pair_rows(left[0], right[0], cues, self.example.paragraphs)
        a, b = (
            self.network.span_vectors(self.links, role, self._pieces(spans))
            for spans, role in (left, right)
        )
        tables = (torch.from_numpy(rows[0]), torch.from_numpy(rows[1]))
        return self.network.link_scores(a, b, tables, kind)

    def _pieces(self, spans: list[WordSpan]) -> Tensor:
        """Return the pieces, [CLS] counted, at which spans begin and end."""
        words = np.array(spans, dtype=np.int64)
        return torch.from_numpy(self.example.first_pieces[words] + 1)


def _cross_entropies(scores: Tensor, gold: list[int]) -> Tensor:
    return functional.cross_entropy(scores, torch.tensor(gold), reduction="none")

"""The network: MiniLM, three tag heads, and vectors that link spans.

Encoder: all-MiniLM-L6-v2 (Wang et al. 2020, "MiniLM"), Apache-2.0. Linking:
deep biaffine scores (Dozat and Manning 2017) over the ends of two spans, plus
tables of distance.
"""

from pathlib import Path

import torch  # type: ignore[import-not-found]
from torch import Tensor, nn
from transformers import BertConfig, BertModel  # type: ignore[import-not-found]

from claims.extraction.attribution.encoding import FEATURE_ROWS
from claims.extraction.attribution.pairs import BETWEEN_ROWS, GAP_ROWS

TAGS = 9
LINK_ROLES = 4  # cue for a source, source, content, cue for a content


class AttributionNetwork(nn.Module):  # type: ignore[misc]
    """Scores of tags and link vectors for every piece of a window."""

    def __init__(self, model_folder: Path, link_width: int) -> None:
        super().__init__()
        config = BertConfig.from_pretrained(model_folder)
        # Dropout in attention halves the speed on a processor.
        config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0
        self.encoder = BertModel.from_pretrained(
            model_folder,
            config=config,
            add_pooling_layer=False,
            attn_implementation="eager",
        )
        width = config.hidden_size
        self.features = nn.Embedding(FEATURE_ROWS, width)
        self.tags = nn.Linear(width, TAGS)
        self.links = nn.Linear(width, 2 * LINK_ROLES * link_width)
        self.gaps = nn.Embedding(2 * GAP_ROWS, 1)
        self.between = nn.Embedding(2 * BETWEEN_ROWS, 1)
        self.no_source = nn.Parameter(torch.zeros(1))
        self.drop = nn.Dropout(0.1)
        nn.init.normal_(self.features.weight, std=0.02)
        for table in (self.gaps, self.between):
            nn.init.zeros_(table.weight)

    def forward(
        self, pieces: Tensor, features: Tensor, attention: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Return tag scores (batch, pieces, 9) and link vectors, two a role."""
        embedded = self.encoder.embeddings.word_embeddings(pieces)
        hidden = self.encoder(
            inputs_embeds=embedded + self.features(features), attention_mask=attention
        ).last_hidden_state
        hidden = self.drop(hidden)
        return self.tags(hidden), self.links(hidden)

    def set_dropout(self, rate: float) -> None:
        """Drop this share of the encoder's hidden states; attention stays whole."""
        for name, module in self.encoder.named_modules():
            if isinstance(module, nn.Dropout) and "attention.self" not in name:
                module.p = rate

    def span_vectors(self, links: Tensor, role: int, spans: Tensor) -> Tensor:
        """Return the vectors of spans (first piece, last piece) of one window."""
        width = links.shape[-1] // (2 * LINK_ROLES)
        start = 2 * role * width
        first = links[spans[:, 0], start : start + width]
        last = links[spans[:, 1], start + width : start + 2 * width]
        return first + last

    def link_scores(
        self,
        left: Tensor,
        right: Tensor,
        rows: tuple[Tensor, Tensor],
        kind: int,
    ) -> Tensor:
        """Score all pairs; `kind` is 0 from cue to source, 1 from content to cue."""
        gaps, between = rows
        return (
            left @ right.T / left.shape[-1] ** 0.5
            + self.gaps(gaps + kind * GAP_ROWS).squeeze(-1)
            + self.between(between + kind * BETWEEN_ROWS).squeeze(-1)
        )

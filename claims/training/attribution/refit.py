"""Fit the weights of links on articles that the network was not trained on.

On its own articles the network trusts words too much and distance too little.
The tables stay near those it learned; scales and `nearest` are new.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch  # type: ignore[import-not-found]
from torch import Tensor
from torch.nn import functional  # type: ignore[import-not-found]

from claims.extraction.attribution.encoder import EncodedText
from claims.extraction.attribution.linking import (
    CONTENT,
    CUE_FOR_CONTENT,
    CUE_FOR_SOURCE,
    SOURCE,
    TO_CUE,
    TO_SOURCE,
    word_scores,
)
from claims.extraction.attribution.pairs import nearest, pair_rows
from claims.training.attribution.corpus import GoldArticle, GoldAttribution
from claims.training.attribution.examples import Link, WordSpan, article_links

STEPS = 60
NEAR_THE_LEARNED = 0.02

Side = tuple[list[WordSpan], int]


@dataclass(frozen=True, slots=True)
class Choices:
    """Every left span's choice among the right ones: what is known, and gold."""

    words: Tensor
    gaps: Tensor
    between: Tensor
    nearest: Tensor
    gold: Tensor


def refit_links(
    read: list[tuple[GoldArticle, EncodedText]], links: dict[str, Any]
) -> dict[str, Any]:
    """Return the `links` of meta.json, fitted to all annotators."""
    fitted = [
        _fit([*_choices(read, kind)], kind, links) for kind in (TO_SOURCE, TO_CUE)
    ]
    return {
        "gaps": [_rounded(one["gaps"]) for one in fitted],
        "between": [_rounded(one["between"]) for one in fitted],
        "nearest": [_rounded(one["nearest"])[0] for one in fitted],
        "scales": [_rounded(one["scale"])[0] for one in fitted],
        "no_source": _rounded(fitted[TO_SOURCE]["none"])[0],
    }


def _rounded(values: Tensor) -> list[float]:
    return [round(value, 4) for value in values.tolist()]


def _fit(choices: list[Choices], kind: int, links: dict[str, Any]) -> dict[str, Tensor]:
    """Minimise the cross entropy of the choices (L-BFGS)."""
    start = {
        "gaps": torch.tensor(links["gaps"][kind]),
        "between": torch.tensor(links["between"][kind]),
        "nearest": torch.zeros(1),
        "scale": torch.ones(1),
        "none": torch.tensor([links["no_source"]]),
    }
    fitted = {name: value.clone().requires_grad_() for name, value in start.items()}
    optimiser = torch.optim.LBFGS(fitted.values(), max_iter=STEPS)

    def closure() -> Tensor:
        optimiser.zero_grad()
        losses = [_loss(one, fitted, with_none=kind == TO_SOURCE) for one in choices]
        moved = sum(((fitted[name] - start[name]) ** 2).sum() for name in start)
        loss = torch.cat(losses).mean() + NEAR_THE_LEARNED * moved / len(start)
        loss.backward()
        return loss

    optimiser.step(closure)
    return {name: value.detach() for name, value in fitted.items()}


def _loss(one: Choices, fitted: dict[str, Tensor], *, with_none: bool) -> Tensor:
    scores = one.words * fitted["scale"] + one.nearest * fitted["nearest"]
    scores = scores + fitted["gaps"][one.gaps] + fitted["between"][one.between]
    if with_none:
        scores = torch.cat([scores, fitted["none"].expand(len(scores), 1)], dim=1)
    return functional.cross_entropy(scores, one.gold, reduction="none")


def _choices(
    read: list[tuple[GoldArticle, EncodedText]], kind: int
) -> Iterator[Choices]:
    for article, encoded in read:
        for annotation in article.annotations:
            found = _one_annotation(annotation, encoded, kind)
            if found is not None:
                yield found


def _one_annotation(
    annotation: tuple[GoldAttribution, ...], encoded: EncodedText, kind: int
) -> Choices | None:
    links = article_links(annotation, encoded.encoding)
    left, right, gold = (_to_sources if kind == TO_SOURCE else _to_cues)(links)
    if not left[0] or not right[0]:
        return None
    cues = sorted(link.cue for link in links)
    gaps, between = pair_rows(left[0], right[0], cues, encoded.encoding.paragraphs)
    return Choices(
        words=torch.from_numpy(word_scores(encoded.links, left, right)),
        gaps=torch.from_numpy(gaps),
        between=torch.from_numpy(between),
        nearest=torch.from_numpy(nearest(left[0], right[0])).float(),
        gold=torch.tensor(gold),
    )


def _to_sources(links: list[Link]) -> tuple[Side, Side, list[int]]:
    """Each cue among the sources; the last choice is none."""
    sources = sorted({link.source for link in links if link.source})
    gold = [
        sources.index(link.source) if link.source else len(sources) for link in links
    ]
    return ([link.cue for link in links], CUE_FOR_SOURCE), (sources, SOURCE), gold


def _to_cues(links: list[Link]) -> tuple[Side, Side, list[int]]:
    """Each content among the cues."""
    cues = sorted({link.cue for link in links})
    pairs = [(run, cues.index(link.cue)) for link in links for run in link.contents]
    contents = [run for run, _ in pairs]
    return (contents, CONTENT), (cues, CUE_FOR_CONTENT), [cue for _, cue in pairs]

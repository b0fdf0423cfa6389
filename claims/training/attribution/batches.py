"""Gather windows of like length into padded batches."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch  # type: ignore[import-not-found]
from torch import Tensor

from claims.training.attribution.examples import Example

CLS, SEP, PAD = 101, 102, 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded inputs, and for every word its place and its three tags."""

    examples: list[Example]
    pieces: Tensor
    features: Tensor
    attention: Tensor
    word_rows: Tensor
    word_pieces: Tensor
    tags: Tensor


def batches(
    all_examples: list[Example], pieces_per_batch: int, rng: random.Random
) -> Iterator[Batch]:
    """Yield every example once, in random batches of about as many pieces."""
    order = sorted(all_examples, key=lambda one: (len(one.pieces), rng.random()))
    groups: list[list[Example]] = [[]]
    for example in order:
        longest = len(example.pieces) + 2
        if groups[-1] and longest * (len(groups[-1]) + 1) > pieces_per_batch:
            groups.append([])
        groups[-1].append(example)
    rng.shuffle(groups)
    return (make_batch(group) for group in groups)


def make_batch(group: list[Example]) -> Batch:
    """Pad a group of windows to the longest, with [CLS] and [SEP] around each."""
    width = max(len(example.pieces) for example in group) + 2
    pieces = np.full((len(group), width), PAD, dtype=np.int64)
    features = np.zeros_like(pieces)
    attention = np.zeros_like(pieces)
    for row, example in enumerate(group):
        size = len(example.pieces)
        pieces[row, : size + 2] = [CLS, *example.pieces.tolist(), SEP]
        features[row, 1 : size + 1] = example.features
        attention[row, : size + 2] = 1
    rows = [np.full(len(one.first_pieces), row) for row, one in enumerate(group)]
    return Batch(
        examples=group,
        pieces=torch.from_numpy(pieces),
        features=torch.from_numpy(features),
        attention=torch.from_numpy(attention),
        word_rows=torch.from_numpy(np.concatenate(rows)),
        word_pieces=torch.from_numpy(
            np.concatenate([one.first_pieces for one in group]) + 1
        ),
        tags=torch.from_numpy(np.concatenate([one.tags for one in group], axis=1).T),
    )

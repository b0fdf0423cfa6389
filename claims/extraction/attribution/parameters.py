"""The small numbers that go with the encoder's weights."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LinkTables:
    """What a pair of spans scores beside its words, a row a kind of link.

    `gaps` and `between` are tables by distance and by cues between, `nearest`
    is what the nearest span gets, `no_source` what having none gets; `scales`
    weigh the words themselves.
    """

    gaps: Floats
    between: Floats
    nearest: Floats
    scales: Floats
    no_source: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic scale from what was seen to the chance of being right.

    Platt 1999: chance = 1 / (1 + exp(-(intercept + weights · features))).
    `unattributed` is the chance where no cue was found and marks alone tell.
    """

    intercept: float
    weights: tuple[float, ...]
    unattributed: float


@dataclass(frozen=True, slots=True)
class Parameters:
    """Windows in pieces, decoding biases by role, link tables, calibration.

    What is less sure than `least_confidence` is left out, quotations excepted.
    """

    window: int
    overlap: int
    biases: dict[str, float]
    tables: LinkTables
    calibration: Calibration
    least_confidence: float


def read_parameters(path: Path) -> Parameters:
    """Read meta.json; a missing member raises KeyError."""
    meta = json.loads(path.read_text(encoding="utf-8"))
    return Parameters(
        window=meta["config"]["window"],
        overlap=meta["config"]["overlap"],
        biases=meta["biases"],
        tables=LinkTables(
            gaps=np.array(meta["links"]["gaps"], dtype=np.float32),
            between=np.array(meta["links"]["between"], dtype=np.float32),
            nearest=np.array(meta["links"]["nearest"], dtype=np.float32),
            scales=np.array(meta["links"]["scales"], dtype=np.float32),
            no_source=meta["links"]["no_source"],
        ),
        calibration=Calibration(
            intercept=meta["calibration"]["intercept"],
            weights=tuple(meta["calibration"]["weights"]),
            unattributed=meta["calibration"]["unattributed"],
        ),
        least_confidence=meta["least_confidence"],
    )

"""How likely an attribution is to be right, from what the encoder saw."""

import math

import numpy as np
from numpy.typing import NDArray

from claims.extraction.attribution.decoding import (
    BEGIN,
    INSIDE,
    OUTSIDE,
    ROLES,
    WordSpan,
)
from claims.extraction.attribution.linking import Linked
from claims.extraction.attribution.parameters import Calibration
from claims.extraction.attributions import Kind

Floats = NDArray[np.float32]

FEATURES = (
    "cue_words",
    "source_words",
    "content_words",
    "source_bounds",
    "content_bounds",
    "source_link",
    "content_link",
    "direct",
    "mixed",
    "no_source",
    "no_content",
)


def evidence(linked: Linked, log_probability: Floats, kind: Kind) -> tuple[float, ...]:
    """Return the values of FEATURES: log probabilities, link shares, kind."""
    sources = [linked.source] if linked.source else []
    return (
        _words(log_probability, "cue", [linked.cue]),
        _words(log_probability, "source", sources),
        _words(log_probability, "content", linked.contents),
        _bounds(log_probability, "source", sources),
        _bounds(log_probability, "content", linked.contents),
        math.log(max(linked.source_chance, 1e-6)),
        math.log(max(linked.content_chance, 1e-6)),
        float(kind is Kind.DIRECT),
        float(kind is Kind.MIXED),
        float(linked.source is None),
        float(not linked.contents),
    )


def chance(values: tuple[float, ...], calibration: Calibration) -> float:
    """Return the calibrated chance that an attribution is right."""
    pairs = zip(calibration.weights, values, strict=True)
    logit = calibration.intercept + sum(weight * value for weight, value in pairs)
    return 1 / (1 + math.exp(-logit))


def _words(
    log_probability: Floats, role: str, spans: tuple[WordSpan, ...] | list[WordSpan]
) -> float:
    """Mean log probability that the words of spans belong to a role."""
    outside = log_probability[:, ROLES.index(role), OUTSIDE]
    inside = np.log(np.maximum(-np.expm1(np.minimum(outside, -1e-6)), 1e-6))
    values = [inside[first : last + 1] for first, last in spans]
    return float(np.concatenate(values).mean()) if values else 0.0


def _bounds(
    log_probability: Floats, role: str, spans: tuple[WordSpan, ...] | list[WordSpan]
) -> float:
    """Log probability of the least certain bound of spans."""
    tags = log_probability[:, ROLES.index(role)]
    worst = 0.0
    for first, last in spans:
        worst = min(worst, float(tags[first, BEGIN]))
        if last + 1 < len(tags):
            goes_on = min(float(tags[last + 1, INSIDE]), -1e-6)
            worst = min(worst, math.log(max(-math.expm1(goes_on), 1e-6)))
    return worst

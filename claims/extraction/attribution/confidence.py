"""How likely an attribution is to be right, from what the encoder saw."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claims.extraction.acts.attributions import Kind
from claims.extraction.attribution.decoding import (
    BEGIN,
    INSIDE,
    OUTSIDE,
    ROLES,
    WordSpan,
)
from claims.extraction.attribution.encoding import Encoding
from claims.extraction.attribution.linking import Linked
from claims.extraction.attribution.parameters import Calibration

Floats = NDArray[np.float32]
Spans = Sequence[WordSpan]

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
    "more_contents",
    "far_content",
    "far_source",
    "cue_length",
    "content_length",
    "source_length",
    "source_capitalised",
)


def evidence(
    linked: Linked, log_probability: Floats, encoding: Encoding, kind: Kind
) -> tuple[float, ...]:
    """Return the values of FEATURES: probabilities, link shares, kind, shape.

    Probabilities and not their logarithms: one wild word then costs little.
    """
    sources = [linked.source] if linked.source else []
    return (
        _words(log_probability, "cue", [linked.cue]),
        _words(log_probability, "source", sources),
        _words(log_probability, "content", linked.contents),
        _bounds(log_probability, "source", sources),
        _bounds(log_probability, "content", linked.contents),
        linked.source_chance,
        linked.content_chance,
        float(kind is Kind.DIRECT),
        float(kind is Kind.MIXED),
        float(linked.source is None),
        float(not linked.contents),
        *_shape(linked, encoding),
    )


def chance(values: tuple[float, ...], calibration: Calibration) -> float:
    """Return the calibrated chance that an attribution is right."""
    pairs = zip(calibration.weights, values, strict=True)
    logit = calibration.intercept + sum(weight * value for weight, value in pairs)
    return 1 / (1 + math.exp(-logit))


def length(words: int) -> float:
    """Return the value of a length feature: of many words a few more tell little."""
    return math.log1p(words)


def _shape(linked: Linked, encoding: Encoding) -> tuple[float, ...]:
    """Return how many, how far (1 is another paragraph) and how long (log words)."""
    sources = [linked.source] if linked.source else []
    here = encoding.paragraphs[linked.cue[0]]

    def far(spans: Spans) -> float:
        return float(any(encoding.paragraphs[first] != here for first, _ in spans))

    return (
        float(max(len(linked.contents) - 1, 0)),
        far(linked.contents),
        far(sources),
        _length([linked.cue]),
        _length(linked.contents),
        _length(sources),
        float(any(_is_capitalised(encoding, first) for first, _ in sources)),
    )


def _length(spans: Spans) -> float:
    return length(sum(last - first + 1 for first, last in spans))


def _is_capitalised(encoding: Encoding, word: int) -> bool:
    return encoding.text[encoding.words[word, 0]].isupper()


def _words(log_probability: Floats, role: str, spans: Spans) -> float:
    """Geometric mean of the chances that the words of spans belong to a role."""
    outside = log_probability[:, ROLES.index(role), OUTSIDE]
    values = [outside[first : last + 1] for first, last in spans]
    if not values:
        return 1.0
    inside = -np.expm1(np.minimum(np.concatenate(values), -1e-6))
    return float(np.exp(np.log(np.maximum(inside, 1e-6)).mean()))


def _bounds(log_probability: Floats, role: str, spans: Spans) -> float:
    """Probability of the least certain bound of spans."""
    tags = log_probability[:, ROLES.index(role)]
    worst = 0.0
    for first, last in spans:
        worst = min(worst, float(tags[first, BEGIN]))
        if last + 1 < len(tags):
            goes_on = min(float(tags[last + 1, INSIDE]), -1e-6)
            worst = min(worst, math.log(max(-math.expm1(goes_on), 1e-6)))
    return math.exp(worst)

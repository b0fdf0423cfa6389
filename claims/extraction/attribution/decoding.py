"""Find the best well-formed tags, and read spans off them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
OUTSIDE, BEGIN, INSIDE = 0, 1, 2

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
WordSpan = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TaggedSpans:
    """Runs of words [first, last] a role, in reading order."""

    source: list[WordSpan]
    cue: list[WordSpan]
    content: list[WordSpan]


def log_probabilities(scores: Floats) -> Floats:
    """Turn raw scores (words, 9) into log probabilities (words, role, tag)."""
    by_role = scores.reshape(len(scores), len(ROLES), 3)
    shifted = by_role - by_role.max(axis=-1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return result


def decode(
    log_probability: Floats,
    paragraphs: Ints,
    biases: dict[str, float],
    leaning: Floats | None = None,
) -> TaggedSpans:
    """Return each role's spans; a bias above 0 finds more of its role.

    `leaning` (words, role) adds to the biases word by word.
    """
    opens = np.diff(paragraphs, prepend=-1) != 0
    found = []
    for row, role in enumerate(ROLES):
        scores = log_probability[:, row].astype(float)
        scores[:, OUTSIDE] -= biases.get(role, 0.0)
        if leaning is not None:
            scores[:, OUTSIDE] -= leaning[:, row]
        scores[opens, INSIDE] = -np.inf
        found.append(spans(best_tags(scores.tolist())))
    return TaggedSpans(*found)


def best_tags(scores: list[list[float]]) -> list[int]:
    """Return the best tags in which no span begins with INSIDE (Viterbi 1967)."""
    tags: list[tuple[int, int]] = []
    outside, begin, inside = 0.0, float("-inf"), float("-inf")
    for here_outside, here_begin, here_inside in scores:
        span, span_tag = (begin, BEGIN) if begin >= inside else (inside, INSIDE)
        best, best_tag = (outside, OUTSIDE) if outside >= span else (span, span_tag)
        tags.append((best_tag, span_tag))
        outside, begin, inside = (
            best + here_outside,
            best + here_begin,
            span + here_inside,
        )
    return _walk_back(tags, (outside, begin, inside))


def spans(tags: list[int]) -> list[WordSpan]:
    """Return the [first, last] runs that tags describe."""
    found: list[WordSpan] = []
    for place, tag in enumerate(tags):
        if tag == BEGIN:
            found.append((place, place))
        elif tag == INSIDE:
            found[-1] = (found[-1][0], place)
    return found


def _walk_back(
    previous: list[tuple[int, int]], last: tuple[float, float, float]
) -> list[int]:
    tag = max(range(3), key=lambda state: last[state])
    tags = []
    for best_tag, span_tag in reversed(previous):
        tags.append(tag)
        tag = span_tag if tag == INSIDE else best_tag
    return tags[::-1]

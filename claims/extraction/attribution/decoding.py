"""Find the best well-formed tags, and read spans off them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
OUTSIDE, BEGIN, INSIDE = 0, 1, 2

Floats = NDArray[np.floating[Any]]
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
    log_probability: Floats, paragraphs: Ints, biases: dict[str, float]
) -> TaggedSpans:
    """Return each role's spans; a bias above 0 finds more of its role."""
    scores = log_probability.astype(float)
    for row, role in enumerate(ROLES):
        scores[:, row, OUTSIDE] -= biases.get(role, 0.0)
    scores[np.diff(paragraphs, prepend=-1) != 0, :, INSIDE] = -np.inf
    tags = [best_tags(scores[:, row].tolist()) for row in range(len(ROLES))]
    for row in _close_lost_words(scores, np.array(tags)):
        tags[row] = best_tags(scores[:, row].tolist())
    return TaggedSpans(*(spans(one) for one in tags))


def _close_lost_words(scores: Floats, tags: Ints) -> list[int]:
    """Bar each word of both cue and content from the one it suits less.

    A source may stand inside a content, a cue never does. Returns the roles
    that lost words.
    """
    cue, content = ROLES.index("cue"), ROLES.index("content")
    both = (tags[cue] != OUTSIDE) & (tags[content] != OUTSIDE)
    gain = scores[:, :, BEGIN:].max(axis=-1) - scores[:, :, OUTSIDE]
    to_cue = gain[:, cue] > gain[:, content]
    lost = {content: both & to_cue, cue: both & ~to_cue}
    for row, words in lost.items():
        scores[words, row, BEGIN:] = -np.inf
    return [row for row, words in lost.items() if words.any()]


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

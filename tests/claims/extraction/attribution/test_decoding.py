"""Scores become spans, and windows cover a text."""

import numpy as np
import pytest

from claims.extraction.attribution.decoding import (
    WordSpan,
    best_tags,
    decode,
    log_probabilities,
    spans,
)
from claims.extraction.attribution.encoding import Window, most_central, windows


@pytest.mark.parametrize(
    ("scores", "tags"),
    [
        pytest.param([[0, -1, -1], [0, -1, -1]], [0, 0], id="nothing"),
        pytest.param([[-9, 0, -9], [-9, -9, 0], [0, -9, -9]], [1, 2, 0], id="a-span"),
        pytest.param([[0, -1, -9], [-5, -6, 0]], [1, 2], id="no-inside-after-outside"),
        pytest.param([[-9, 0, -9], [-9, 0, -9]], [1, 1], id="two-spans-side-by-side"),
        pytest.param([], [], id="no-words"),
    ],
)
def test_the_best_tags_never_begin_inside(
    scores: list[list[float]], tags: list[int]
) -> None:
    assert best_tags(scores) == tags


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        pytest.param([0, 1, 2, 0, 1], [(1, 2), (4, 4)], id="two"),
        pytest.param([1, 1, 2], [(0, 0), (1, 2)], id="adjoining"),
        pytest.param([0, 0], [], id="none"),
    ],
)
def test_spans_are_read_off_tags(tags: list[int], expected: list[WordSpan]) -> None:
    assert spans(tags) == expected


def scores_of(tags: dict[int, list[int]], words: int) -> np.ndarray:
    """Scores (words, 9) that are sure of each role's tags."""
    scores = np.full((words, 3, 3), -4.0, dtype=np.float32)
    for role in range(3):
        for word in range(words):
            scores[word, role, tags.get(role, [0] * words)[word]] = 4.0
    return scores.reshape(words, 9)


def test_a_span_never_crosses_into_the_next_paragraph() -> None:
    chances = log_probabilities(scores_of({2: [1, 2, 2, 2]}, 4))

    found = decode(chances, np.array([0, 0, 1, 1]), {})

    assert found.content == [(0, 1), (2, 3)]


def test_a_word_of_both_cue_and_content_goes_where_it_suits_better() -> None:
    scores = scores_of({1: [1, 2, 0], 2: [0, 1, 2]}, 3).reshape(3, 3, 3)
    scores[1, 1] -= [1.0, 1.0, 1.0]
    scores[1, 1, 0] += 1.0
    chances = log_probabilities(scores.reshape(3, 9))

    found = decode(chances, np.array([0, 0, 0]), {})

    assert (found.cue, found.content) == ([(0, 0)], [(1, 2)])


def test_a_bias_finds_more_of_its_role() -> None:
    scores = np.zeros((1, 9), dtype=np.float32)
    scores[0, 3:6] = [1.0, 0.5, 0.0]
    chances = log_probabilities(scores)

    assert decode(chances, np.array([0]), {}).cue == []
    assert decode(chances, np.array([0]), {"cue": 1.0}).cue == [(0, 0)]


@pytest.mark.parametrize(
    ("pieces", "shift", "expected"),
    [
        pytest.param(5, 0, [(0, 5)], id="short-text"),
        pytest.param(10, 0, [(0, 10)], id="exactly-one"),
        pytest.param(18, 0, [(0, 10), (8, 18)], id="two"),
        pytest.param(19, 0, [(0, 10), (8, 18), (16, 19)], id="a-rest"),
        pytest.param(18, 4, [(0, 6), (4, 14), (12, 18)], id="shifted"),
    ],
)
def test_windows_cover_every_piece(
    pieces: int, shift: int, expected: list[tuple[int, int]]
) -> None:
    found = windows(pieces, size=10, overlap=2, shift=shift)

    assert [(one.start, one.end) for one in found] == expected


def test_a_word_is_read_where_it_stands_furthest_from_a_cut() -> None:
    cover = [Window(0, 10), Window(6, 16)]

    chosen = most_central(np.arange(16), cover)

    assert chosen.tolist() == [0] * 8 + [1] * 8

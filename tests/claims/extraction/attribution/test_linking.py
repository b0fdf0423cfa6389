"""Each cue takes its own source and contents."""

from dataclasses import replace

import numpy as np

from claims.extraction.attribution.decoding import (
    TaggedSpans,
)
from claims.extraction.attribution.linking import link
from claims.extraction.attribution.pairs import BETWEEN_ROWS, GAP_ROWS, pair_rows
from claims.extraction.attribution.parameters import LinkTables

TABLES = LinkTables(
    gaps=np.zeros((2, GAP_ROWS), np.float32),
    between=np.zeros((2, BETWEEN_ROWS), np.float32),
    nearest=np.zeros(2, np.float32),
    scales=np.ones(2, np.float32),
    no_source=-1.0,
)


def vectors_with(pairs: dict[tuple[int, int], int], words: int) -> np.ndarray:
    """Link vectors (words, 8 x 4): {(role, word): direction}, two ends a role."""
    vectors = np.zeros((words, 8, 4), np.float32)
    for (role, word), direction in pairs.items():
        vectors[word, 2 * role : 2 * role + 2, direction] = 2.0
    return vectors.reshape(words, 32)


def test_each_cue_takes_its_own_source_and_contents() -> None:
    found = TaggedSpans(source=[(0, 0), (5, 5)], cue=[(1, 1), (6, 6)], content=[(2, 3)])
    vectors = vectors_with(
        {(0, 1): 0, (1, 0): 0, (0, 6): 1, (1, 5): 1, (2, 2): 2, (2, 3): 2, (3, 6): 2}, 8
    )

    first, second = link(found, vectors, np.zeros(8, np.int64), TABLES)

    assert (first.source, first.contents) == ((0, 0), ())
    assert (second.source, second.contents) == ((5, 5), ((2, 3),))


def test_the_nearest_cue_is_favoured() -> None:
    found = TaggedSpans(source=[], cue=[(0, 0), (4, 4)], content=[(6, 7)])
    tables = replace(TABLES, nearest=np.ones(2, np.float32))

    first, second = link(found, vectors_with({}, 8), np.zeros(8, np.int64), tables)

    assert (first.contents, second.contents) == ((), ((6, 7),))


def test_a_cue_may_have_no_source() -> None:
    found = TaggedSpans(source=[(0, 0)], cue=[(1, 1)], content=[])
    sure = replace(TABLES, no_source=5.0)

    (only,) = link(found, vectors_with({}, 2), np.zeros(2, np.int64), sure)

    assert only.source is None
    assert only.source_chance > 0.9


def test_a_long_text_links_each_content_to_the_cue_beside_it() -> None:
    cues = [(place, place) for place in range(0, 40_000, 40)]
    contents = [(place + 1, place + 5) for place, _ in cues]
    found = TaggedSpans(source=[], cue=cues, content=contents)
    tables = replace(TABLES, nearest=np.ones(2, np.float32))
    vectors = np.zeros((40_000, 32), np.float32)

    linked = link(found, vectors, np.zeros(40_000, np.int64), tables)

    assert [one.contents for one in linked] == [(content,) for content in contents]


def test_no_cue_makes_no_link() -> None:
    found = TaggedSpans(source=[(0, 0)], cue=[], content=[(1, 1)])

    assert link(found, vectors_with({}, 2), np.zeros(2, np.int64), TABLES) == []


def test_pairs_tell_sides_gaps_paragraphs_and_cues_between() -> None:
    paragraphs = np.array([0, 0, 0, 0, 1, 1])
    cues = [(1, 1), (3, 3)]

    gaps, between = pair_rows([(2, 2)], [(0, 0), (3, 3), (5, 5)], cues, paragraphs)

    assert len(set(gaps[0].tolist())) == 3
    assert between[0].tolist() == [1, 4, 5]

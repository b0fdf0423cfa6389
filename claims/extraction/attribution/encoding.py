"""Turn raw text into what the encoder reads: pieces, features and windows.

The vocabulary is uncased and knows no line breaks, so each piece carries one
feature row: letter case, break before it, and quotation it stands in.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import (
    Quotation,
    pair_quotation_marks,
    with_plain_marks,
)

CASES, BREAKS, QUOTED = 4, 3, 3
FEATURE_ROWS = CASES * BREAKS * QUOTED

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Encoding:
    """One text as pieces and words.

    `pieces` and `features` have a row a piece; `words` holds [start, end)
    characters, `first_pieces` the piece each word begins with, `paragraphs` the
    number of the paragraph each word stands in.
    """

    text: str
    quotations: Sequence[Quotation]
    pieces: Ints
    features: Ints
    words: Ints
    first_pieces: Ints
    paragraphs: Ints


@dataclass(frozen=True, slots=True)
class Window:
    """A run of pieces [start, end) that is encoded at once."""

    start: int
    end: int


def encode(text: str, tokenizer: Tokenizer) -> Encoding:
    """Cut a text into pieces and words, and describe each piece."""
    quotations = pair_quotation_marks(text)
    encoded = tokenizer.encode(
        with_plain_marks(text, quotations), add_special_tokens=False
    )
    offsets = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)
    word_ids = np.array(encoded.word_ids, dtype=np.int64)
    first_pieces = np.flatnonzero(np.diff(word_ids, prepend=-1))
    following = np.append(first_pieces, len(word_ids))[1:]  # none in an empty text
    last_pieces = following - 1
    words = np.stack([offsets[first_pieces, 0], offsets[last_pieces, 1]], axis=1)
    paragraphs = _paragraph_numbers(text, words)
    rows = _feature_rows(text, words, paragraphs, quotations)
    return Encoding(
        text=text,
        quotations=quotations,
        pieces=np.array(encoded.ids, dtype=np.int64),
        features=np.repeat(rows, last_pieces - first_pieces + 1),
        words=words,
        first_pieces=first_pieces,
        paragraphs=paragraphs,
    )


def windows(pieces: int, size: int, overlap: int, shift: int = 0) -> list[Window]:
    """Cover a text's pieces with windows; `shift` moves the inner bounds left."""
    if pieces <= size:
        return [Window(0, pieces)]
    step = size - overlap
    starts = range(-shift, max(pieces - overlap, 1), step)
    return [
        Window(max(start, 0), min(start + size, pieces))
        for start in starts
        if start + size > 0
    ]


def most_central(first_pieces: Ints, cover: list[Window]) -> Ints:
    """Return for each word the window in which it stands furthest from an edge."""
    edges = np.array([(window.start, window.end) for window in cover])
    left = first_pieces[:, None] - edges[None, :, 0]
    right = edges[None, :, 1] - 1 - first_pieces[:, None]
    # A text's own beginning and end are no cut.
    left = np.where(edges[None, :, 0] == 0, left + (left >= 0) * 10**6, left)
    right = np.where(
        edges[None, :, 1] == edges[-1, 1], right + (right >= 0) * 10**6, right
    )
    central: Ints = np.minimum(left, right).argmax(axis=1)
    return central


def _paragraph_numbers(text: str, words: Ints) -> Ints:
    starts = [start for start, _ in paragraph_spans(text)]
    return np.searchsorted(starts, words[:, 0], side="right") - 1


def _feature_rows(
    text: str, words: Ints, paragraphs: Ints, quotations: Sequence[Quotation]
) -> Ints:
    starts = [quotation.start for quotation in quotations]
    rows = np.empty(len(words), dtype=np.int64)
    previous_end, previous_paragraph = 0, -1
    for place, (start, end) in enumerate(words.tolist()):
        line_break = 0
        if paragraphs[place] != previous_paragraph:
            line_break = 2 if text.count("\n", previous_end, start) > 1 else 1
        quoted = _quoted(quotations, bisect_right(starts, start) - 1, start)
        case = _case(text[start:end])
        rows[place] = (case * BREAKS + line_break) * QUOTED + quoted
        previous_end, previous_paragraph = end, paragraphs[place]
    return rows


def _case(word: str) -> int:
    if word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[:1].isupper() else 3


def _quoted(quotations: Sequence[Quotation], place: int, start: int) -> int:
    """Return 0 outside quotations, 1 inside, 2 inside one that lacks a mark."""
    if place < 0 or start >= quotations[place].end:
        return 0
    return 1 if quotations[place].is_whole else 2

"""Cutting a passage out of a text, and marking what stands in it.

Pure: offsets are Python string offsets, spans are [start, end).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CONTEXT = 110
LONGEST = 700


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of an excerpt, marked or not."""

    words: str
    marked: bool = False


def excerpt(
    text: str, spans: Iterable[Sequence[int]], context: int = CONTEXT
) -> list[Piece]:
    """The spans, marked, with some words around them; dots where text is left out.

    `context` is how many characters are shown before and behind.
    """
    wanted = merged(spans)
    if not wanted:
        return []
    start = _word_start(text, max(0, wanted[0][0] - context))
    last = min(wanted[-1][1], wanted[0][0] + LONGEST)
    end = _word_end(text, min(len(text), last + context))
    pieces = [Piece("… ")] if start else []
    at = start
    for left, right in wanted:
        if left < end:
            marked = Piece(text[left : min(right, end)], marked=True)
            pieces += [Piece(text[at:left]), marked]
            at = min(right, end)
    pieces += [Piece(text[at:end]), Piece(" …" if end < len(text) else "")]
    return [piece for piece in pieces if piece.words]


def merged(spans: Iterable[Sequence[int]]) -> list[tuple[int, int]]:
    """The same places in order, none overlapping another."""
    result: list[tuple[int, int]] = []
    for start, end in sorted((span[0], span[1]) for span in spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _word_start(text: str, at: int) -> int:
    """The nearest start of a word or paragraph at or after `at`."""
    if at == 0 or text[at - 1].isspace():
        return at
    space = next(
        (i for i in range(at, min(at + 30, len(text))) if text[i].isspace()), at
    )
    return space + 1 if space != at else at


def _word_end(text: str, at: int) -> int:
    if at == len(text) or text[at].isspace():
        return at
    return next((i for i in range(at, max(at - 30, 0), -1) if text[i].isspace()), at)

"""A text as a run of labelled pieces, which can be rewritten without losing offsets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a text and the entity label they carry, or none."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """An entity at `[start, end)` of its text."""

    start: int
    end: int
    label: str

    def shifted(self, by: int) -> "LabelledSpan":
        """Give the same entity in a text that starts `by` characters earlier."""
        return LabelledSpan(self.start + by, self.end + by, self.label)


def cut(text: str, spans: Iterable[LabelledSpan]) -> list[Piece]:
    """Cut a text at its entities; spans must be sorted and must not overlap."""
    pieces: list[Piece] = []
    position = 0
    for span in spans:
        pieces.append(Piece(text[position : span.start]))
        pieces.append(Piece(text[span.start : span.end], span.label))
        position = span.end
    pieces.append(Piece(text[position:]))
    return [piece for piece in pieces if piece.text]


def join(pieces: Sequence[Piece]) -> tuple[str, list[LabelledSpan]]:
    """Give back the text and its entities."""
    ends = [0]
    for piece in pieces:
        ends.append(ends[-1] + len(piece.text))
    spans = [
        LabelledSpan(start, end, piece.label)
        for piece, (start, end) in zip(pieces, pairwise(ends), strict=True)
        if piece.label
    ]
    return "".join(piece.text for piece in pieces), spans

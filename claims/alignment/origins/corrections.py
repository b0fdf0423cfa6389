"""What a correction below an article takes back, and what it puts in its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

# "It was 12, not 15": what is refuted stands behind one of these.
_REFUTED = re.compile(r"\b(?:not|rather than|instead of)\s+$", re.IGNORECASE)
# "We said that it was 15.": a first sentence that owns up to something.
_OWNED_UP = re.compile(
    r"\b(?:said|stated|misstated|reported|misreported|gave|given|wrong(?:ly)?|"
    r"incorrect(?:ly)?|erroneous(?:ly)?)\b",
    re.IGNORECASE,
)
_PAIR = 2
_SENTENCE_ENDS = re.compile(r"[.;!?]\s")


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure of the correction: its row or number, kind and place in the text."""

    key: int
    kind: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The keys of the figure that was wrong and of the one that is right."""

    wrong: int
    right: int


def taken_back(
    text: str, footer: tuple[int, int], figures: Sequence[Stated]
) -> list[TakenBack]:
    """Pair what a correction refutes with what it says instead.

    `footer` is the correction's place in `text`, [start, end); a correction that
    names only one of the two values gives nothing.
    """
    start, end = footer
    inside = sorted((f for f in figures if start <= f.span[0] < end), key=_place)
    return _refuted(text, inside) or _owned_up(text, start, inside)


def _place(figure: Stated) -> tuple[int, int]:
    return figure.span


def _refuted(text: str, figures: Sequence[Stated]) -> list[TakenBack]:
    """ "12, not 15": the value before a refuted one is right."""
    return [
        TakenBack(figure.key, before.key)
        for before, figure in pairwise(figures)
        if _is_refuted(text, figure) and not _is_refuted(text, before)
    ]


def _is_refuted(text: str, figure: Stated) -> bool:
    start, end = figure.span
    is_inside = text[start:end].casefold().startswith("not ")
    return is_inside or bool(_REFUTED.search(text[:start]))


def _owned_up(text: str, start: int, figures: Sequence[Stated]) -> list[TakenBack]:
    """ "We said 15. It was 12.": the only two values of a kind, a sentence apart."""
    by_kind: dict[str, list[Stated]] = {}
    for figure in figures:
        by_kind.setdefault(figure.kind, []).append(figure)
    pairs = [(alike[0], alike[1]) for alike in by_kind.values() if len(alike) == _PAIR]
    return [
        TakenBack(wrong.key, right.key)
        for wrong, right in pairs
        if _SENTENCE_ENDS.search(between := text[wrong.span[1] : right.span[0]])
        and _OWNED_UP.search(text[start : wrong.span[0]] + between)
    ]

"""End quotations whose closing mark is missing where their cue begins.

“We are ready, she said. “We always were.”: what the marks leave open, the cue tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.adjoining import REACH, follows, is_bare
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.quotation_marks import Quotation

_SINGLE: Final = ("'", "‘")
_MARKS: Final = frozenset("“”\"‘’'«»`")
_PAUSES: Final = (",", "?", "!")
_CLOSES: Final = re.compile(r"[.]?\s*(?:\n|\Z)|[.,]\s+(?=[“\"‘'])")


def end_at_cues(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Quotation]:
    """Return the quotations, unclosed ones closed before the first cue in them."""
    return [
        one if one.closed or not one.opened else _ended(text, one, drafts)
        for one in quotations
    ]


def _ended(text: str, quotation: Quotation, drafts: Sequence[Draft]) -> Quotation:
    ends = [end for one in drafts if one.cue for end in _ends(text, quotation, one)]
    if not ends:
        return quotation
    return replace(quotation, end=min(ends), closed=True, continues=False)


def _ends(text: str, quotation: Quotation, one: Draft) -> Iterator[int]:
    """Yield where a content ends before its cue, or words that a cue ends."""
    for piece in one.content:
        paused = _pauses_in(text, piece, quotation) and follows(text, piece[1], one)
        if paused and not _leads_in(text, quotation, one):
            yield piece[1] + text.startswith(_PAUSES, piece[1])
    first, last = _saying(one)
    before = text[:first].rstrip()
    within = quotation.start < first < quotation.end
    if within and before.endswith(_PAUSES) and _CLOSES.match(text, last):
        yield len(before)


def _pauses_in(text: str, piece: Span, quotation: Quotation) -> bool:
    """Say whether a piece in a quotation, or right behind it, ends in a pause."""
    start, end = piece
    inside = quotation.start <= start < quotation.end
    after = is_bare(text, quotation.end, start) and text[start] not in _MARKS
    return (inside or after) and text[end - 1 : end + 1].rstrip().endswith(_PAUSES)


def _leads_in(text: str, quotation: Quotation, one: Draft) -> bool:
    """Say whether a cue within leads in what the quotation tells of others."""
    _, last = _saying(one)
    after = text[last : last + REACH].lstrip(" ,:")
    mark = after[:1]
    return after.startswith("that ") or (
        mark in _SINGLE and mark != text[quotation.start]
    )


def _saying(one: Draft) -> Span:
    spans = (*one.source, *one.cue)
    return min(spans)[0], max(end for _, end in spans)


def cut_at_ends(
    content: tuple[Span, ...], quotations: Sequence[Quotation]
) -> tuple[Span, ...]:
    """Cut the pieces of a content that begin in such a quotation at its end."""
    return tuple((start, _end(start, end, quotations)) for start, end in content)


def _end(start: int, end: int, quotations: Sequence[Quotation]) -> int:
    ends = [one.end for one in quotations if one.start <= start < one.end < end]
    return min(ends, default=end)

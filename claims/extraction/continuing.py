"""Give a quotation that goes on behind its cue back to the claim it began.

“Not yet,” she said, clapping. “The Big Day.”: one act of saying. The second part
often stands beside some later word that looks like a cue of its own.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from claims.extraction.acts import Act, act_of
from claims.extraction.attributions import Attribution, Kind, Span
from claims.extraction.paragraphs import paragraph_spans
from claims.extraction.quotation_marks import Quotation

_BREAKS_OFF: Final = re.compile(r"[,—–-][”\"'’»]*$")
_HANDS_OVER: Final = re.compile(r"[:,]\s*$")
_SENTENCE_END: Final = re.compile(r"[.!?]\s+$")
_PAUSE: Final = re.compile(r"[.!?,]\s+$")
_NEW_SENTENCE: Final = re.compile(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\bMrs)[.!?]\s+[A-Z]"
)


def continue_quotations(
    text: str, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> list[Attribution]:
    """Return the attributions, each quotation that goes on with its beginning."""
    result = list(found)
    starts = [start for start, _ in paragraph_spans(text)]
    for left, right in pairwise(quotations):
        same = bisect_right(starts, left.start) == bisect_right(starts, right.start)
        first, second = _holder(result, left), _holder(result, right)
        if not same or first is None or second is None or first == second:
            continue
        if _goes_on(text, result[first], result[second], left, right):
            _move(result, first, second, right)
    return [one for one in result if one.content or one in found]


def _holder(found: Sequence[Attribution], quotation: Quotation) -> int | None:
    """The place of the one attribution whose content holds a quotation."""
    places = [
        place
        for place, one in enumerate(found)
        if any(_inside(piece, quotation) for piece in one.content)
    ]
    return places[0] if len(places) == 1 else None


def _inside(piece: Span, quotation: Quotation) -> bool:
    return quotation.start <= piece[0] and piece[1] <= quotation.end


def _goes_on(
    text: str, one: Attribution, other: Attribution, left: Quotation, right: Quotation
) -> bool:
    """Say whether the cue of one stands alone between the two quotations.

    The other's cue stands there too, in the same sentence, and hands nothing over.
    """
    between = text[left.end : right.start]
    if one.kind is Kind.INDIRECT or not one.cue or not other.cue:
        return False
    if not _BREAKS_OFF.search(text[left.start : left.end]):
        return False
    cues = (one.cue[0], other.cue[-1])
    if not all(left.end <= start and end <= right.start for start, end in cues):
        return False
    return _one_sentence(between) and not _hands_over(text, other, right)


def _one_sentence(between: str) -> bool:
    """Say whether nothing but the end of one sentence stands between."""
    inner = _SENTENCE_END.sub("", between)
    return bool(_PAUSE.search(between)) and not _NEW_SENTENCE.search(inner)


def _hands_over(text: str, other: Attribution, right: Quotation) -> bool:
    """Say whether the other's own cue is a saying right before the quotation."""
    start, end = other.cue[-1]
    said = act_of(text[start:end], quoted=False) is Act.SAYING
    return said and bool(_HANDS_OVER.fullmatch(text[end : right.start].strip() + " "))


def _move(found: list[Attribution], first: int, second: int, right: Quotation) -> None:
    one, other = found[first], found[second]
    moved = [piece for piece in other.content if _inside(piece, right)]
    kept = tuple(piece for piece in other.content if piece not in moved)
    found[first] = replace(one, content=tuple(sorted((*one.content, *moved))))
    found[second] = replace(other, content=kept)

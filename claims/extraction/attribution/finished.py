"""Give a finished quotation back to the cue before it.

English papers end a quotation in a comma when its cue follows (“X,” she said)
and in a full stop when the cue went before it (she said. “X.”), so after a full
stop inside the marks a cue that has another content does not reach back.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import Quotation


def give_back_finished(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts with each finished quotation at the cue before it."""
    result = list(drafts)
    starts = [start for start, _ in paragraph_spans(text)]
    for quotation in quotations:
        if _is_finished(text, quotation):
            owner = _owner_after(quotation, result)
            before = _cue_before(quotation, result, starts)
            if owner is not None and before is not None:
                _move(quotation, result, owner, before)
    return result


def _is_finished(text: str, quotation: Quotation) -> bool:
    inner = text[quotation.start : quotation.end].rstrip("”\"'’»")
    ended = quotation.opened and quotation.closed and inner[-1:] == "."
    return ended and not text[quotation.end :].lstrip()[:1].islower()


def _owner_after(quotation: Quotation, drafts: Sequence[Draft]) -> int | None:
    """Return the claim that holds a quotation by a later cue, and more than it."""
    for place, one in enumerate(drafts):
        holds = any(_inside(piece, quotation) for piece in one.content)
        more = any(not _inside(piece, quotation) for piece in one.content)
        if holds and more and one.cue and one.cue[0][0] >= quotation.end:
            return place
    return None


def _cue_before(
    quotation: Quotation, drafts: Sequence[Draft], starts: Sequence[int]
) -> int | None:
    """Return the claim with the last cue before, in this paragraph or the last."""
    before = [
        (one.cue[-1][1], place)
        for place, one in enumerate(drafts)
        if one.cue and one.content and one.cue[-1][1] <= quotation.start
    ]
    if not before:
        return None
    end, place = max(before)
    here, there = (bisect_right(starts, at) for at in (quotation.start, end - 1))
    opens = quotation.start == starts[here - 1]
    return place if here == there or (opens and here - there == 1) else None


def _move(quotation: Quotation, drafts: list[Draft], owner: int, to: int) -> None:
    one, other = drafts[owner], drafts[to]
    moved = [piece for piece in one.content if _inside(piece, quotation)]
    kept = tuple(piece for piece in one.content if piece not in moved)
    drafts[owner] = replace(one, content=kept)
    drafts[to] = replace(other, content=tuple(sorted((*other.content, *moved))))


def _inside(piece: Span, quotation: Quotation) -> bool:
    return quotation.start <= piece[0] and piece[1] <= quotation.end

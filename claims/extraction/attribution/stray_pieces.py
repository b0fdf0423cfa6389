"""Drop words of other paragraphs that no mark shows to be the same claim.

A quotation runs on over paragraphs; what is only reported does not. A headline
above a quotation is the outlet's own.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.attribution.drafts import Draft
from claims.extraction.paragraphs import paragraph_spans
from claims.extraction.quotation_marks import Quotation, touching


def drop_stray_pieces(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Cut contents of which something is left in the cue's paragraph."""
    starts = [start for start, _ in paragraph_spans(text)]
    return [_cut(one, starts, quotations) for one in drafts]


def _cut(one: Draft, starts: Sequence[int], quotations: Sequence[Quotation]) -> Draft:
    if not one.cue:
        return one
    here = bisect_right(starts, one.cue[0][0])
    own = [piece for piece in one.content if bisect_right(starts, piece[0]) == here]
    if not own or len(own) == len(one.content):
        return one
    kept = tuple(
        piece for piece in one.content if piece in own or touching(quotations, *piece)
    )
    return replace(one, content=kept)

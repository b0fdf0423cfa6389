"""Drop words that no mark shows to be the same claim.

A quotation runs on over paragraphs; what is only reported does not. A headline
above a quotation is the outlet's own, and so are the few words that tell beside
a quotation what it is about.
"""

from bisect import bisect_right
from collections.abc import Sequence, Set
from dataclasses import replace

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.speech import is_speech
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import MarkKind, Quotation, touching

# A longer part beside a quotation is reported speech of its own.
MOST_WORDS_OF_ASIDE = 20
DOUBLE = frozenset({MarkKind.CURLY, MarkKind.STRAIGHT})


def drop_stray_pieces(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Cut contents of which something is left in the cue's paragraph."""
    starts = [start for start, _ in paragraph_spans(text)]
    return [
        _without_asides(text, _cut(one, starts, quotations), quotations)
        for one in drafts
    ]


def _cut(one: Draft, starts: Sequence[int], quotations: Sequence[Quotation]) -> Draft:
    if not one.cue:
        return one
    here = bisect_right(starts, one.cue[0][0])
    own = [piece for piece in one.content if bisect_right(starts, piece[0]) == here]
    if not own or len(own) == len(one.content):
        return one
    marks = {_marks(piece, quotations) for piece in own}
    kept = tuple(
        piece
        for piece in one.content
        if piece in own or _goes_with(piece, one.cue[0], marks, quotations)
    )
    return replace(one, content=kept)


def _goes_with(
    piece: Span,
    cue: Span,
    marks: Set[MarkKind | None],
    quotations: Sequence[Quotation],
) -> bool:
    """Say whether a quotation in another paragraph belongs to a cue.

    One closed before has ended; one drawn with other double marks is another's.
    """
    quoted = touching(quotations, *piece)
    if not quoted:
        return False
    if piece[0] < cue[0] and quoted[-1].closed and piece[1] == quoted[-1].end:
        return False
    return quoted[0].kind not in DOUBLE - marks or not marks & DOUBLE


def _marks(piece: Span, quotations: Sequence[Quotation]) -> MarkKind | None:
    """Tell how the marks are drawn in which a piece begins; None without any."""
    return next((one.kind for one in touching(quotations, *piece)), None)


def _without_asides(text: str, one: Draft, quotations: Sequence[Quotation]) -> Draft:
    """Leave out the short parts without marks of a content that is a quotation."""
    if not any(_holds_speech(text, piece, quotations) for piece in one.content):
        return one
    kept = tuple(
        piece
        for piece in one.content
        if touching(quotations, *piece)
        or len(text[slice(*piece)].split()) > MOST_WORDS_OF_ASIDE
        or _is_apart(text, piece, one.content, quotations)
    )
    return replace(one, content=kept)


def _is_apart(
    text: str, piece: Span, content: Sequence[Span], quotations: Sequence[Quotation]
) -> bool:
    """Say whether all that is quoted of a content stands in later paragraphs."""
    return all(
        "\n" in text[piece[1] : start]
        for start, end in content
        if touching(quotations, start, end)
    )


def _holds_speech(text: str, piece: Span, quotations: Sequence[Quotation]) -> bool:
    start, end = piece
    return any(
        is_speech(text, quotation)
        for quotation in touching(quotations, start, end)
        if start <= quotation.start and quotation.end <= end + 1
    )

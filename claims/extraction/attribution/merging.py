"""Make attributions and quotation marks agree.

The encoder tags words; marks are facts of the text. A content that covers most
of a quotation takes all of it, a quotation that goes on in the next paragraph
stays one claim, and no quotation of speech is left without a claim.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.around_cues import gather_around_cues
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.edges import finish_edges, joined, trim
from claims.extraction.attribution.empty_cues import fill_empty_cues
from claims.extraction.attribution.finished import give_back_finished
from claims.extraction.attribution.layouts import add_layouts
from claims.extraction.attribution.owned_cues import give_to_owners
from claims.extraction.attribution.shared_sources import share_sources
from claims.extraction.attribution.silent_cues import leave_silent_cues
from claims.extraction.attribution.speech import is_speech
from claims.extraction.attribution.stray_pieces import drop_stray_pieces
from claims.extraction.attribution.unclosed import cut_at_ends, end_at_cues
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import Quotation, touching

SETTLING = (
    add_layouts,
    give_back_finished,
    drop_stray_pieces,
    share_sources,
    give_to_owners,
    leave_silent_cues,
)
MARKS = frozenset("”\"’'»")
OPENERS = frozenset('“"«')
DECLINING = re.compile(
    r"\b(?:declin|refus)|(?:\bnot?\b|n['’]t\b|\bnever\b).*\b(?:comment|respon|repl|answer)"
)


def merge_quotations(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts whose contents agree with the marks, in reading order."""
    ended = end_at_cues(text, drafts, quotations)
    found_ends = [one for one in ended if one not in quotations]
    quotations = ended
    snapped = [
        replace(
            one,
            content=_snap(text, cut_at_ends(one.content, found_ends), quotations),
        )
        for one in drafts
    ]
    filled = fill_empty_cues(text, snapped, quotations)
    gathered = gather_around_cues(text, filled, quotations)
    kept = [one for one in gathered if _says(text, one)]
    for settle in SETTLING:
        kept = settle(text, kept, quotations)
    for quotation in overlooked_quotations(text, kept, quotations):
        if not is_repeated(text, quotation, kept):
            _claim(text, quotation, kept)
    finished = (finish_edges(text, one) for one in kept)
    return sorted((one for one in finished if _says(text, one)), key=_start)


def overlooked_quotations(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Quotation]:
    """Return the quotations of speech that no draft's content touches."""
    return [
        quotation
        for quotation in quotations
        if is_speech(text, quotation) and not _covered(quotation, drafts)
    ]


def is_repeated(text: str, quotation: Quotation, drafts: Sequence[Draft]) -> bool:
    """Say whether a claim has these words already: a quotation set apart for show."""
    words = text[quotation.start : quotation.end].strip("“”\"'‘’«» .,")
    return any(words in text[start:end] for one in drafts for start, end in one.content)


def _snap(
    text: str, content: tuple[Span, ...], quotations: Sequence[Quotation]
) -> tuple[Span, ...]:
    """Move the edges that stand inside a quotation to its marks."""
    trimmed = (trim(text, piece, quotations) for piece in content)
    pieces = [_snap_piece(text, piece, quotations) for piece in trimmed]
    return tuple(joined(text, sorted(piece for piece in pieces if piece[0] < piece[1])))


def _snap_piece(text: str, piece: Span, quotations: Sequence[Quotation]) -> Span:
    start, end = piece
    for quotation in touching(quotations, start, end):
        inside = min(end, quotation.end) - max(start, quotation.start)
        most = 2 * inside >= quotation.end - quotation.start
        if most and quotation.is_whole:
            start, end = min(start, quotation.start), max(end, quotation.end)
    return start, end


def _says(text: str, one: Draft) -> bool:
    """Say whether a draft has a content, or tells that there is none."""
    cue = " ".join(text[start:end].lower() for start, end in one.cue)
    return bool(one.content) or DECLINING.search(cue) is not None


def _covered(quotation: Quotation, drafts: Sequence[Draft]) -> bool:
    return any(
        start < quotation.end and quotation.start < end
        for one in drafts
        for start, end in one.content
    )


def _claim(text: str, quotation: Quotation, drafts: list[Draft]) -> None:
    """Give a quotation to the claim it goes on with, else make it a claim."""
    region = (quotation.start, quotation.end)
    place = _neighbour(text, quotation, drafts)
    if place is None:
        drafts.append(Draft((), (), (region,), None))
    elif _is_quoted(text, drafts[place]):
        content = tuple(sorted((*drafts[place].content, region)))
        drafts[place] = replace(drafts[place], content=content)
    else:
        # The outlet's own words and the quotation that follows are two claims.
        drafts.append(Draft(drafts[place].source, (), (region,), None))


def _neighbour(text: str, quotation: Quotation, drafts: Sequence[Draft]) -> int | None:
    """Return the claim that stands next to a quotation, no words between.

    The one before may end in the paragraph before, its own source and cue
    included; the one after must stand in the same paragraph.
    """
    starts = [first for first, _ in paragraph_spans(text)]
    here = bisect_right(starts, quotation.start)
    for place, one in enumerate(drafts):
        end = max(end for _, end in _extent(one))
        near = here - bisect_right(starts, end - 1) <= 1
        if near and end <= quotation.start and _wordless(text, end, quotation.start):
            return place
    for place, one in enumerate(drafts):
        start = min(start for start, _ in _extent(one))
        near = here == bisect_right(starts, start)
        if near and start >= quotation.end and _wordless(text, quotation.end, start):
            return place
    return None


def _wordless(text: str, start: int, end: int) -> bool:
    return not any(character.isalnum() for character in text[start:end])


def _is_quoted(text: str, one: Draft) -> bool:
    if not one.content:
        return False
    start, end = one.content[-1]
    return text[end - 1] in MARKS or text[start] in OPENERS


def _extent(one: Draft) -> list[Span]:
    return [*one.source, *one.cue, *one.content]


def _start(one: Draft) -> int:
    return min(start for start, _ in (one.content or one.cue))

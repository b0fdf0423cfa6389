"""Give the quotations around a cue to it.

English papers end a quotation in a comma when its cue follows at once (“X,” she
said), and what is quoted next in that sentence, or right after it, goes on with
it: “X,” she said, smiling, “and Y.” “Z.”
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.edges import trim
from claims.extraction.attribution.speech import is_speech
from claims.extraction.attributions import Span
from claims.extraction.quotation_marks import Quotation

MARKS = "”\"'’»"
PAUSES = (",", "—", "–", "-")
ENDS_OF_SPEECH = (".", ",", "?", "!", "…", "—", "–", "-")
# The most characters between two things without words between them.
REACH = 10
# A full stop, unless it belongs to an initial or a title.
SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr|\bMs|\bDr|\bSt)(?<!\bMrs|\bSen|\bRep|\bGov|\bGen)[.?!]\s"
)


def gather_around_cues(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts, each quotation with the cue that its marks point to."""
    result = list(drafts)
    quotations = [_ended(text, quotation, drafts) for quotation in quotations]
    for quotation in quotations:
        place = _cue_after(text, quotation, result)
        if place is not None and _is_free(text, quotation, result, place):
            _give(text, quotation, result, place)
    for before, after in pairwise(quotations):
        place = _split_by(text, before, after, result)
        if place is not None:
            _give(text, after, result, place)
    return result


def _ended(text: str, quotation: Quotation, drafts: Sequence[Draft]) -> Quotation:
    """End a quotation that lacks its closing mark where its cue begins."""
    if quotation.closed:
        return quotation
    for one in drafts:
        for start, end in one.content:
            ended = replace(quotation, end=end, closed=True)
            if start == quotation.start and one.cue and _follows(text, ended, one):
                return ended
    return quotation


def _cue_after(text: str, quotation: Quotation, drafts: Sequence[Draft]) -> int | None:
    """Return the draft whose source or cue follows a quotation that expects it."""
    if not quotation.opened or not _expects_cue(text, quotation):
        return None
    following = [
        (one.cue[0][0], place)
        for place, one in enumerate(drafts)
        if one.cue and _follows(text, quotation, one)
    ]
    return min(following)[1] if following else None


def _expects_cue(text: str, quotation: Quotation) -> bool:
    inner = text[quotation.start : quotation.end].rstrip(MARKS)
    return quotation.closed and (
        inner.endswith(PAUSES) or text.startswith(",", quotation.end)
    )


def _follows(text: str, quotation: Quotation, one: Draft) -> bool:
    """Say whether nothing but a source stands between a quotation and a cue."""
    cue = one.cue[0][0]
    if cue < quotation.end:
        return False
    starts = [start for start, _ in one.source if start >= quotation.end]
    return _is_bare(text, quotation.end, min([cue, *starts]))


def _is_bare(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) holds neither words nor a new paragraph."""
    return 0 <= end - start <= REACH and not any(
        character.isalnum() or character == "\n" for character in text[start:end]
    )


def _is_free(
    text: str, quotation: Quotation, drafts: Sequence[Draft], place: int
) -> bool:
    """Say whether a quotation may change its claim.

    Not if words around it belong to the claim too, if it is a title that nobody
    says, or if it was announced by a cue right before it.
    """
    owners = [one for one in drafts if _owns(quotation, one)]
    part = any(
        start < quotation.start < end or start < quotation.end < end
        for one in owners
        for start, end in one.content
    )
    said = bool(owners) or is_speech(text, quotation)
    return said and not part and not _led_in(text, quotation, drafts, place)


def _split_by(
    text: str, before: Quotation, after: Quotation, drafts: Sequence[Draft]
) -> int | None:
    """Return the draft whose cue stands between two parts of one quotation."""
    place = _cue_after(text, before, drafts)
    if place is None or not after.opened or not _owns(before, drafts[place]):
        return None
    start = drafts[place].cue[-1][1]
    if "\n" in text[start : after.start] or not _is_whole_speech(text, after):
        return None
    stop = SENTENCE_END.search(text, start, after.start)
    if stop:
        is_next = stop.end() == after.start
        return place if is_next and _cue_after(text, after, drafts) is None else None
    return place if _goes_on(text, after, drafts, place) else None


def _goes_on(
    text: str, quotation: Quotation, drafts: Sequence[Draft], place: int
) -> bool:
    """Say whether a quotation goes on, after a pause, with a sentence begun before."""
    first = text[quotation.start + quotation.width : quotation.end].split()[:1]
    is_lower = bool(first) and (first[0][0].islower() or first[0].startswith("I"))
    before = text[max(0, quotation.start - REACH) : quotation.start].rstrip()
    paused = is_lower and before.endswith(PAUSES)
    return paused and not _led_in(text, quotation, drafts, place)


def _owns(quotation: Quotation, one: Draft) -> bool:
    return any(
        start < quotation.end and quotation.start < end for start, end in one.content
    )


def _is_whole_speech(text: str, quotation: Quotation) -> bool:
    inner = text[quotation.start : quotation.end].rstrip(MARKS)
    return inner.endswith(ENDS_OF_SPEECH) or not quotation.closed


def _led_in(
    text: str, quotation: Quotation, drafts: Sequence[Draft], place: int
) -> bool:
    """Say whether another cue stands right before a quotation."""
    return any(
        end <= quotation.start and _is_bare(text, end, quotation.start)
        for other, one in enumerate(drafts)
        if other != place
        for _, end in (*one.cue, *one.source)
    )


def _give(text: str, quotation: Quotation, drafts: list[Draft], place: int) -> None:
    """Make a quotation the content of one draft and cut it from the others."""
    for other, one in enumerate(drafts):
        if other == place or _owns(quotation, one):
            content = [
                part for piece in one.content for part in _rest(text, piece, quotation)
            ]
            if other == place:
                content.append((quotation.start, quotation.end))
            drafts[other] = replace(one, content=tuple(sorted(content)))


def _rest(text: str, piece: Span, quotation: Quotation) -> list[Span]:
    """Return what a quotation leaves of a piece."""
    start, end = piece
    if end <= quotation.start or quotation.end <= start:
        return [piece]
    parts = [(start, quotation.start), (quotation.end, end)]
    return [trim(text, part, ()) for part in parts if part[0] < part[1]]

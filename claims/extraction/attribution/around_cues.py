"""Give the quotations around a cue to it.

English papers end a quotation in a comma when its cue follows at once (“X,” she
said), and what is quoted next in that sentence, or right after it, goes on with
it: “X,” she said, smiling, “and Y.” “Z.”
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.adjoining import REACH, follows, is_bare
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.edges import trim
from claims.extraction.attribution.speech import is_speech
from claims.extraction.quotations.quotation_marks import Quotation

MARKS = "”\"'’»"
PAUSES = (",", "—", "–", "-")
ENDS_OF_SPEECH = (".", ",", "?", "!", "…", "—", "–", "-")
LEADING_IN = (":", "—", "–", "--")
# A full stop, unless it belongs to an initial or a title.
SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr|\bMs|\bDr|\bSt)(?<!\bMrs|\bSen|\bRep|\bGov|\bGen)[.?!]\s"
)


def gather_around_cues(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts, each quotation with the cue that its marks point to."""
    result = list(drafts)
    for quotation in quotations:
        place = _cue_after(text, quotation, result)
        if place is not None and _is_free(text, quotation, result, place):
            _give(text, quotation, result, place)
    for before, after in pairwise(quotations):
        place = _split_by(text, before, after, result)
        if place is not None:
            _give(text, after, result, place)
    return result


def _cue_after(text: str, quotation: Quotation, drafts: Sequence[Draft]) -> int | None:
    """Return the draft whose source or cue follows a quotation that expects it."""
    if not quotation.opened or not _expects_cue(text, quotation):
        return None
    following = [
        (one.cue[0][0], place)
        for place, one in enumerate(drafts)
        if one.cue and follows(text, quotation.end, one)
    ]
    return min(following)[1] if following else None


def _expects_cue(text: str, quotation: Quotation) -> bool:
    inner = text[quotation.start : quotation.end].rstrip(MARKS)
    return quotation.closed and (
        inner.endswith(PAUSES) or text.startswith(",", quotation.end)
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
    if _is_led_in(text, quotation) and _starts_behind(quotation, drafts[place]):
        return said
    return said and not part and not _led_in(text, quotation, drafts, place)


def _is_led_in(text: str, quotation: Quotation) -> bool:
    """Say whether speech stands behind a colon or dash, a sentence of its own.

    "He saw it differently: “They joke,” he said.": the cue behind it is its own.
    """
    before = text[max(0, quotation.start - REACH) : quotation.start].rstrip()
    return before.endswith(LEADING_IN) and is_speech(text, quotation)


def _starts_behind(quotation: Quotation, one: Draft) -> bool:
    """Say whether who speaks is named behind a quotation."""
    return any(start >= quotation.end for start, _ in one.source)


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
        end <= quotation.start and is_bare(text, end, quotation.start)
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
    before = start + len(text[start : quotation.start].rstrip())
    parts = [(start, before), (quotation.end, end)]
    return [trim(text, part, ()) for part in parts if part[0] < part[1]]

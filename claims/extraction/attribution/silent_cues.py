"""Take from a cue of silence what is quoted in the next sentence.

“We are ready,” she said. She did not say for what. “You will see.”: who would not
say something goes on with what was said before.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.acts.attributions import Kind, Span, kind_of
from claims.extraction.attribution.around_cues import SENTENCE_END
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.quotation_marks import Quotation, touching

_SILENT: Final = re.compile(
    r"\b(?:not|never|declin\w+|refus\w+)\b|n['’]t\b", re.IGNORECASE
)


def leave_silent_cues(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts, such quotations with the direct speech before them.

    Where there is none in the paragraph they are claims of the same source.
    """
    result = list(drafts)
    for place, one in enumerate(drafts):
        later = _quoted_later(text, one, quotations)
        if not later:
            continue
        kept = tuple(piece for piece in one.content if piece not in later)
        result[place] = replace(one, content=kept)
        before = _speech_before(text, one, result, quotations)
        if before is None:
            result.append(replace(one, cue=(), content=later))
        else:
            content = (*result[before].content, *later)
            result[before] = replace(result[before], content=content)
    return [one for one in result if one.content or one.cue]


def _quoted_later(
    text: str, one: Draft, quotations: Sequence[Quotation]
) -> tuple[Span, ...]:
    """Return the quotations that a stop parts from a cue of silence."""
    if not one.cue or not _SILENT.search(text, *one.cue[0]):
        return ()
    end = one.cue[-1][1]
    return tuple(
        piece
        for piece in one.content
        if touching(quotations, *piece) and SENTENCE_END.search(text, end, piece[0])
    )


def _speech_before(
    text: str, one: Draft, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> int | None:
    """Return the last direct claim before a cue in its own paragraph."""
    here = one.cue[0][0]
    before = [
        (other.content[-1][1], place)
        for place, other in enumerate(drafts)
        if other.cue and other.content and other.content[-1][1] <= here
        if "\n" not in text[other.content[-1][1] : here]
        if kind_of(text, other.content, quotations) is Kind.DIRECT
    ]
    return max(before)[1] if before else None

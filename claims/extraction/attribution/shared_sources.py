"""Give a quotation's cue the speaker of the cue before it.

Two verbs often share one speaker: she said it was off and added: “For good.”
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.acts.attributions import Kind, kind_of
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import Quotation


def share_sources(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts, those of direct speech with a source where one is near.

    The source is that of the last cue before it in its own paragraph.
    """
    starts = [start for start, _ in paragraph_spans(text)]
    sources: dict[int, Draft] = {}
    result = []
    for one in sorted(drafts, key=_cue_start):
        paragraph = bisect_right(starts, _cue_start(one))
        last = sources.get(paragraph)
        shared = one
        if last and one.cue and not one.source and _direct(text, one, quotations):
            shared = replace(one, source=last.source)
        if shared.cue and shared.source:
            sources[paragraph] = shared
        result.append(shared)
    return result


def _cue_start(one: Draft) -> int:
    return (one.cue or one.content)[0][0]


def _direct(text: str, one: Draft, quotations: Sequence[Quotation]) -> bool:
    return kind_of(text, one.content, quotations) is Kind.DIRECT

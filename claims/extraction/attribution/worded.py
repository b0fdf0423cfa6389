"""Speakers told by a turn of phrase: "per police", "in the words of one judge".

The encoder has hardly seen these; where they stand in a sentence tells the rest.
"""

import re
from collections.abc import Iterator
from typing import Final

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.around_cues import SENTENCE_END
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.paragraphs import paragraph_spans

_SOURCE: Final = r"[^,.;:?!“”\"\n]{3,90}?(?:\.(?=[^\s])[^,.;:?!“”\"\n]{1,60}?)?"
_FIRST: Final = re.compile(rf"(In the words of|Per) ({_SOURCE}), (?=\S)")
_LAST: Final = re.compile(rf", (in the words of|per) ({_SOURCE})[.]?\Z")
_FEWEST_WORDS: Final = 4


def worded_sources(text: str) -> Iterator[Draft]:
    """Yield each sentence that such a phrase opens or ends."""
    for start, end in paragraph_spans(text):
        for first, last in _sentences(text, start, end):
            opens = _FIRST.match(text, first, last)
            if opens:
                yield from _told(text, opens, (opens.end(), last))
                continue
            if closes := _LAST.search(text, first, last):
                yield from _told(text, closes, (first, closes.start()))


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    first = start
    for stop in SENTENCE_END.finditer(text, start, end):
        yield first, stop.start() + 1
        first = stop.end()
    yield first, end


def _told(text: str, match: re.Match[str], content: Span) -> Iterator[Draft]:
    start, end = content
    end = start + len(text[start:end].rstrip(" .\n"))
    if len(text[start:end].split()) >= _FEWEST_WORDS:
        spans = ((match.span(2),), (match.span(1),), ((start, end),))
        yield Draft(*spans, evidence=None, told_by_layout=True)

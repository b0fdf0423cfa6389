"""Read who speaks in a headline by its colon: "Ruiz: bridge is unsafe"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from claims.extraction.acts import Act
from claims.extraction.attributions import Attribution, Span, kind_of
from claims.extraction.nouns import noun_type
from claims.extraction.paragraphs import paragraph_spans
from claims.extraction.quotation_marks import Quotation

_LINES: Final = 2
_LONGEST: Final = 160
_FEWEST_WORDS: Final = 2
_CONFIDENCE: Final = 0.6
_NAME: Final = r"[A-Z][\w.'’-]*(?:\ (?:[A-Z][\w.'’-]*|of|the|for)){0,4}"
_SPEAKER_FIRST: Final = re.compile(rf"({_NAME})(:)\s+(\S.*)", re.VERBOSE)
_SPEAKER_LAST: Final = re.compile(rf"(\S.*?)(:|\s[–—-])\s+({_NAME}|[a-z]+)", re.VERBOSE)
_STOP: Final = re.compile(r"[a-z]{3}[.!?][’”\"']*\s+[A-Z]")  # more than a headline
_FINDERS: Final = frozenset({"report", "study", "survey", "poll", "audit", "analysis"})
_NOT_SPEAKERS: Final = frozenset(
    """analysis column comment daily editorial email exclusive explainer interview
    latest letter letters live news notice opinion photos picture podcast poll profile
    quiz review speech story video watch
    """.split()
)


def read_headlines(
    text: str, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> Iterator[Attribution]:
    """Yield what the first lines attribute by a colon and nothing else does yet.

    The speaker is somebody whom the article names again, or a word for people.
    """
    for start, end in paragraph_spans(text)[:_LINES]:
        if end - start > _LONGEST or _STOP.search(text, start, end):
            return
        parts = _parts(text, start, end)
        if parts is not None and not _touches((start, end), found):
            yield _attribution(text, *parts, quotations)


def _parts(text: str, start: int, end: int) -> tuple[Span, Span, Span] | None:
    """Source, cue and content of a headline, None where the colon does not speak."""
    first = _SPEAKER_FIRST.fullmatch(text, start, end)
    if first and _speaks(text, first[1], end) and _is_sentence(first[3]):
        return first.span(1), first.span(2), first.span(3)
    last = _SPEAKER_LAST.fullmatch(text, start, end)
    if last and _speaks(text, last[3], end) and _is_sentence(last[1]):
        mark = last.end(2) - 1
        return last.span(3), (mark, mark + 1), last.span(1)
    return None


def _speaks(text: str, name: str, end: int) -> bool:
    """Say whether a headline's label is of somebody who can speak."""
    word = name.rsplit(maxsplit=1)[-1]
    if word.lower() in _NOT_SPEAKERS:
        return False
    if noun_type(_singular(word.lower())) or word.lower() in _FINDERS | {"police"}:
        return True
    again = re.compile(rf"(?<![\w’'-]){re.escape(word)}(?![\w-])")
    return word[:1].isupper() and again.search(text, end) is not None


def _singular(noun: str) -> str:
    return noun.removesuffix("s") if not noun.endswith("ss") else noun


def _is_sentence(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS and not words.rstrip().endswith("?")


def _touches(line: Span, found: Sequence[Attribution]) -> bool:
    spans = (span for one in found for span in (*one.cue, *one.content))
    return any(start < line[1] and line[0] < end for start, end in spans)


def _attribution(
    text: str, source: Span, cue: Span, content: Span, quotations: Sequence[Quotation]
) -> Attribution:
    label = text[slice(*source)].rsplit(maxsplit=1)[-1].lower()
    start, end = content
    content = start, start + len(text[start:end].rstrip())
    return Attribution(
        source=(source,),
        cue=(cue,),
        content=(content,),
        confidence=_CONFIDENCE,
        kind=kind_of(text, (content,), quotations),
        act=Act.FINDING if label in _FINDERS else Act.SAYING,
    )

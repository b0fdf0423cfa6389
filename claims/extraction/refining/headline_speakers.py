"""Read who speaks in a headline: "Ruiz: bridge shut", "Bridge is shut, says Ruiz"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Span, kind_of
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import Quotation

_LINES: Final = 2
_LONGEST: Final = 160
_FEWEST_WORDS: Final = 2
_CONFIDENCE: Final = 0.6
_NAME: Final = r"[A-Z][\w.'’-]*(?:\ (?:[A-Z][\w.'’-]*|of|the|for)){0,4}"
_SPEAKER_FIRST: Final = re.compile(rf"({_NAME})(:)\s+(\S.*)", re.VERBOSE)
_SPEAKER_LAST: Final = re.compile(rf"(\S.*?)(:|\s[–—-])\s+({_NAME}|[a-z]+)", re.VERBOSE)
_VERB: Final = r"(?:say|warn|claim|find|suggest|show|reveal|report|hear)s?"
_SAID_BY: Final = re.compile(
    rf"""(\S.*\S),\s+(?:({_VERB})\s+(?P<after>{_NAME}|[\w’'\ -]{{3,40}})
    |(?P<before>{_NAME}|[\w’'\ -]{{3,40}}?)\s+({_VERB}))\s*""",
    re.VERBOSE,
)
_QUOTED_FIRST: Final = re.compile(
    r"([‘“'\"].+[’”'\"])(:)\s+((?:[\w’'-]+\ ){0,2}[\w’-]+)\b.*"
)
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
    """Source, cue and content of a headline, None where nobody speaks."""
    first = _SPEAKER_FIRST.fullmatch(text, start, end)
    if first and _speaks(text, first[1], end) and _is_sentence(first[3]):
        return first.span(1), first.span(2), first.span(3)
    last = _SPEAKER_LAST.fullmatch(text, start, end)
    if last and _speaks(text, last[3], end) and _is_sentence(last[1]):
        mark = last.end(2) - 1
        return last.span(3), (mark, mark + 1), last.span(1)
    return _said_by(text, start, end) or _told_of(text, start, end)


def _said_by(text: str, start: int, end: int) -> tuple[Span, Span, Span] | None:
    """Read "Tax cuts will cost £3bn, says think tank"."""
    match = _SAID_BY.fullmatch(text, start, end)
    if match is None or not _is_sentence(match[1]):
        return None
    source = "after" if match["after"] else "before"
    if not _speaks(text, match[source], end):
        return None
    return match.span(source), match.span(2 if match[2] else 5), match.span(1)


def _told_of(text: str, start: int, end: int) -> tuple[Span, Span, Span] | None:
    """Read "‘We were lucky’: families tell of escape"."""
    match = _QUOTED_FIRST.fullmatch(text, start, end)
    if match is None or not _is_sentence(match[1]):
        return None
    words = match[3].split()
    for count in range(1, len(words) + 1):
        if noun_type(_singular(words[count - 1].lower())):
            last = match.start(3) + len(" ".join(words[:count]))
            return (match.start(3), last), match.span(2), match.span(1)
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
    if noun.endswith("ies"):
        return noun[:-3] + "y"
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

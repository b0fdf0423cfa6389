"""Set the edges of sources and contents as annotators set them.

Measured on PolNeAR's training articles: commas between two parts of a content
belong to it, a stop between two sentences does not; an apposition ends in a
comma before its cue and not after it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.quotation_marks import Quotation, touching

LEADING = " ,;:.)–—"
TRAILING = re.compile(
    r"(?:[,;:]|(?<![A-Z])\.|[,;:]?\s+(?:although|and|but|while|as|who|which|or|that|because|when|after))$"
)
DANGLING = re.compile(r",? (?:and|at|called|for|in|is|of|on|that|was|which|who|with)$")
TITLE = r"\b(?:Mr|Mrs|Ms|Dr|St|Sens?|Reps?|Gov|Gen|Rev)"
REST_OF_NAME = re.compile(r"\. ?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
ENDS_IN_TITLE = re.compile(rf"(?:{TITLE}|[a-z] [A-Z])$")
TITLE_BEFORE = re.compile(rf"(?:{TITLE}\. |(?:\b[A-Z]\.)+ ?)$")
INITIALS = re.compile(r"\b(?:[A-Za-z]\.)+[A-Za-z]$")
LETTERS = re.compile(r"[^\W\d_]*")
# What may stand between two parts of a content that are one.
NO_BREAK = re.compile(r"(?!.*[.!?]\s)[^\w\n”\"’]*", re.DOTALL)
# A title or an initial, and a bit: what to look at before an edge.
REACH = 12


def trim(text: str, piece: Span, quotations: Sequence[Quotation]) -> Span:
    """Leave out a comma or stop before, and a comma or conjunction after."""
    start, end = piece
    start += len(text[start:end]) - len(text[start:end].lstrip(LEADING))
    tail = TRAILING.search(text, start, end)
    if tail and not touching(quotations, end - 1, end):
        end = tail.start()
    return start, end


def joined(text: str, pieces: Sequence[Span]) -> list[Span]:
    """Join sorted pieces that overlap, or that only commas or dashes part."""
    result: list[Span] = []
    for start, end in pieces:
        last = result[-1][1] if result else -1
        if start < last or (result and NO_BREAK.fullmatch(text, last, start)):
            result[-1] = (result[-1][0], max(end, last))
        else:
            result.append((start, end))
    return result


def finish_edges(text: str, one: Draft) -> Draft:
    """Return a draft with whole names and without pieces that hold no word."""
    return replace(
        one,
        source=tuple(_source(text, piece, one.cue) for piece in one.source),
        content=tuple(
            _whole_names(text, piece)
            for piece in one.content
            if any(character.isalnum() for character in text[slice(*piece)])
        ),
    )


def _source(text: str, piece: Span, cue: Sequence[Span]) -> Span:
    start, end = _whole_names(text, piece)
    dangling = DANGLING.search(text, start, end)
    if dangling and dangling.start() > start:
        end = dangling.start()
    if cue and cue[0][0] < start and text[end - 1] == ",":
        end -= 1
    return start, end


def _whole_names(text: str, piece: Span) -> Span:
    """Take in the rest of a name or an abbreviation that was cut at its stop."""
    start, end = piece
    before = TITLE_BEFORE.search(text, max(0, start - REACH), start)
    if before and text[start].isupper():
        start = before.start()
    return start, _end_of_name(text, start, end)


def _end_of_name(text: str, start: int, end: int) -> int:
    rest = REST_OF_NAME.match(text, end)
    if rest and ENDS_IN_TITLE.search(text, max(start, end - REACH), end):
        return rest.end()
    if text[end - 1] in "’'" and text[max(start, end - 2)].isalpha():
        letters = LETTERS.match(text, end)
        return letters.end() if letters else end
    is_cut = text.startswith(".", end) and INITIALS.search(
        text, max(start, end - REACH), end
    )
    return end + 1 if is_cut else end

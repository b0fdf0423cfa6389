"""Give a cue without a content what it reports: The road shut, police said.

Under a headline whose cue ends it ("…, lawyers say") the encoder may link the first
sentence of the story to the headline and leave that sentence's own cue with nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.acts.acts import Act, act_of, is_known
from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.around_cues import SENTENCE_END
from claims.extraction.attribution.confidence import FEATURES, length
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import Quotation, touching

_CLOSES: Final = re.compile(
    r"(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?:[.!?]\s|[.!?]?\s*\Z)"
)
_THAT: Final = re.compile(
    r" (?:(?:with|to|on|in|at|last|this) (?:[\w’'-]+ ){1,5}?)?(that) \w"
)
_BEFORE: Final = re.compile(r",\s+\Z")
_FEWEST_WORDS: Final = 4
_CONTENT_LENGTH: Final = FEATURES.index("content_length")


def fill_empty_cues(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts, those without a content with what their cue reports.

    Either the sentence that the cue closes, or what follows on it with "that"; not
    where another cue stands in it.
    """
    result = list(drafts)
    paragraphs = paragraph_spans(text)
    for place in reversed(range(len(result))):  # a headline last: it may lose its own
        sentence = _reported_by(text, result[place], paragraphs)
        if sentence is None or touching(quotations, *sentence):
            continue
        if not _speaks_for_itself(sentence, place, result):
            filled = _filled(text, result[place], sentence)
            result = [_without(other, sentence) for other in result]
            result[place] = filled
    return result


def _reported_by(text: str, one: Draft, paragraphs: Sequence[Span]) -> Span | None:
    """Return what an empty cue reports in its own paragraph."""
    if one.content or not one.source or not one.cue or not _reports(text, one):
        return None
    first, last = min(*one.source, *one.cue)[0], max(*one.source, *one.cue)[1]
    around = [(start, end) for start, end in paragraphs if start <= first < end]
    if not around:
        return None
    return _closed(text, (first, last), around[0]) or _opened(text, last, around[0])


def _closed(text: str, saying: Span, paragraph: Span) -> Span | None:
    """Return what stands in a sentence before the source and cue that end it."""
    first, last = saying
    if not _CLOSES.match(text, last, paragraph[1]):
        return None
    stops = SENTENCE_END.finditer(text, paragraph[0], first)
    start = max((stop.end() for stop in stops), default=paragraph[0])
    comma = _BEFORE.search(text, start, first)
    if comma is None or len(text[start : comma.start()].split()) < _FEWEST_WORDS:
        return None
    return start, comma.start()


def _opened(text: str, last: int, paragraph: Span) -> Span | None:
    """Return the rest of a sentence from a "that" a few words behind its cue."""
    that = _THAT.match(text, last, paragraph[1])
    if that is None:
        return None
    stop = SENTENCE_END.search(text, that.end(), paragraph[1])
    said = text[that.start(1) : stop.start() if stop else paragraph[1]].rstrip(" .\n")
    if len(said.split()) <= _FEWEST_WORDS:
        return None
    return that.start(1), that.start(1) + len(said)


def _reports(text: str, one: Draft) -> bool:
    cue = " ".join(text[start:end] for start, end in one.cue)
    telling = act_of(cue, quoted=False) in {Act.SAYING, Act.FINDING}
    return is_known(cue) and telling and not cue.endswith(" by")


def _speaks_for_itself(sentence: Span, place: int, drafts: Sequence[Draft]) -> bool:
    """Say whether another claim's cue stands in a sentence."""
    return any(
        sentence[0] <= start < sentence[1]
        for other, one in enumerate(drafts)
        if other != place and one.content
        for start, _ in one.cue
    )


def _without(one: Draft, sentence: Span) -> Draft:
    kept = tuple(
        piece
        for piece in one.content
        if piece[1] <= sentence[0] or sentence[1] <= piece[0]
    )
    return replace(one, content=kept)


def _filled(text: str, one: Draft, sentence: Span) -> Draft:
    evidence = list(one.evidence or ())
    if evidence:
        evidence[_CONTENT_LENGTH] = length(len(text[slice(*sentence)].split()))
    return replace(one, content=(sentence,), evidence=tuple(evidence) or None)

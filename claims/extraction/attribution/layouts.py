"""Speakers told by layout: a signature under a quotation, a tweet, a transcript.

No word says that anything was said, so these are read off the page's shape.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.worded import worded_sources
from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.quotation_marks import Quotation

NAME = r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|la|van|von|bin|al|of|the)){0,5}"
SIGNATURE = re.compile(
    rf"[^\S\n]*\n?\n?[^\S\n]*([—–―]|--?)[^\S\n]?({NAME})(?:,[^\n]*)?[^\S\n]*(?=\n|$)"
)
# The same for a whole paragraph, whatever marks stand within: an item of a list.
SIGNED_PARAGRAPH = re.compile(
    rf"(?:[•·*] ?)?([“\"‘'”][^\n]*[.,!?…”\"’'])[^\S\n]*([—–―]|--?)[^\S\n]?({NAME})"
    r"(?:,[^\n]*)?[^\w\n]*(?=\n|$)"
)
# A cue or a name follows what ends so: not all of the paragraph was said.
WHOLE = re.compile(r"\s.*[.!?][”\"’']$")
BROKEN_OFF = re.compile(r",[”\"’']\s")
# The same inside a quotation whose closing mark is missing.
UNMARKED_SIGNATURE = re.compile(
    rf"(?<=[.!?…])[^\S\n]*([—–―]|--)[^\S\n]?({NAME})[^\S\n]*(?=\n|$)"
)
TWEET = re.compile(
    rf"[—–―]\s?({NAME} \(@\w+\))(?: \w+ \d+, \d{{4}})?[^\w\n]*(?=\n|<|$)"
)
# An excerpt has a mark before each label.
LABEL = re.compile(r"[“\"]?([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):(?=\s)")
# Of an interview: letters, or words that only taking turns tells from a list's.
TURN_LABEL = re.compile(r"([QA]|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}):(?=\s)")
OPENING, CLOSING = ("“", '"'), ("”", '"')
# The outlet asks; who answers, the page has told elsewhere.
QUESTION, ANSWER = "Q", "A"
FEWEST_LABELS = 3
FEWEST_TURNS = 4
FEWEST_WORDS = 4


def add_layouts(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts with those told by layout, which go before the others."""
    result = list(drafts)
    for told in (
        *_signed_paragraphs(text),
        *_signatures(text, quotations),
        *_tweets(text),
        *_transcript(text),
        *worded_sources(text),
    ):
        if not any(_same(told, one) for one in result):
            result = [left for one in result if (left := _without(one, told))]
            result.append(told)
    return result


def _signed_paragraphs(text: str) -> Iterator[Draft]:
    """A paragraph in quotation marks that ends in a dash and a name."""
    for start, end in paragraph_spans(text):
        match = SIGNED_PARAGRAPH.match(text, start, end)
        if match is None or BROKEN_OFF.search(match[1]):
            continue
        if len(match[1].split()) >= FEWEST_WORDS or WHOLE.search(match[1]):
            name = (match.start(3), match.start(3) + len(match[3].rstrip(".")))
            yield _told(name, match.span(2), match.span(1))


def _signatures(text: str, quotations: Sequence[Quotation]) -> Iterator[Draft]:
    """A quotation, and after a dash the name of who said it."""
    for quotation in quotations:
        match = _signature(text, quotation)
        words = text[quotation.start : quotation.end].split()
        if match and len(words) >= FEWEST_WORDS and _signs(match, quotation):
            name = (match.start(2), match.start(2) + len(match[2].rstrip(".")))
            end = min(quotation.end, match.start())
            yield _told(name, match.span(1), (quotation.start, end))


def _signature(text: str, quotation: Quotation) -> re.Match[str] | None:
    if quotation.closed:
        return SIGNATURE.match(text, quotation.end)
    return UNMARKED_SIGNATURE.search(text, quotation.start, quotation.end)


def _signs(match: re.Match[str], quotation: Quotation) -> bool:
    """Say whether the name is the quotation's and not a paragraph's of its own.

    Set apart by a blank line under a paragraph that tells who speaks, it signs
    something else: an embedded post, a picture.
    """
    text, start = match.string, quotation.start
    is_apart = "\n\n" in text[quotation.end : match.start(1)]
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return not (is_apart and before.strip())


def _tweets(text: str) -> Iterator[Draft]:
    """A paragraph that ends in a dash, a name and a handle."""
    for start, end in paragraph_spans(text):
        match = TWEET.search(text, start, end)
        if match:
            content_end = start + len(text[start : match.start()].rstrip())
            if content_end > start:
                cue = (match.start(), match.start() + 1)
                yield _told(match.span(1), cue, (start, content_end))


def _transcript(text: str) -> Iterator[Draft]:
    """Paragraphs that begin with who speaks and a colon, names recurring."""
    paragraphs = paragraph_spans(text)
    labels = _labels(text, paragraphs)
    turns = [place for place, match in enumerate(labels) if match]
    ends = [*turns[1:], *(place + 1 for place in turns[-1:])]
    for place, following in zip(turns, ends, strict=True):
        match = labels[place]
        if match is not None and match[1] != QUESTION:
            further = _further_paragraphs(text, paragraphs[place + 1 : following])
            for told in _turn(text, match, paragraphs[place][1], further):
                yield replace(told, source=()) if match[1] == ANSWER else told


def _labels(text: str, paragraphs: Sequence[Span]) -> list[re.Match[str] | None]:
    """Who speaks at the start of each paragraph; none where the text is no transcript.

    Names in capitals must recur; others must take turns, and one of them ask.
    """
    labels = [LABEL.match(text, start) for start, _ in paragraphs]
    names = Counter(match[1] for match in labels if match)
    if names.total() >= FEWEST_LABELS and names.most_common(1)[0][1] > 1:
        return labels
    labels = [TURN_LABEL.match(text, start) for start, _ in paragraphs]
    asked = any(
        match and text[match.end() : last].rstrip().endswith("?")
        for match, (_, last) in zip(labels, paragraphs, strict=True)
    )
    return labels if asked and _take_turns(labels) else [None] * len(labels)


def _take_turns(labels: Sequence[re.Match[str] | None]) -> bool:
    """Say whether two speak again and again, each after the other."""
    names = [match[1] for match in labels if match]
    again = all(count > 1 for count in Counter(names).values())
    alternate = all(one != other for one, other in pairwise(names))
    return len(names) >= FEWEST_TURNS and again and alternate


def _turn(
    text: str, label: re.Match[str], end: int, further: Iterable[Span]
) -> Iterator[Draft]:
    content = [
        _without_marks(text, start, last)
        for start, last in ((label.end() + 1, end), *further)
    ]
    spoken = tuple(piece for piece in content if piece[0] < piece[1])
    if spoken:
        colon = (label.end() - 1, label.end())
        yield replace(_told(label.span(1), colon, spoken[0]), content=spoken)


def _further_paragraphs(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield those that go on with a turn of an excerpt: a mark opens each."""
    for start, end in paragraphs:
        if text[start] not in OPENING:
            return
        if text[start + 1] != "(":
            yield start, end


def _without_marks(text: str, start: int, end: int) -> Span:
    """Leave out the marks of an excerpt, which nobody in it spoke."""
    part = text[start:end].rstrip()
    opened = part[:1] in OPENING
    closed = part[-1:] in CLOSING and not _opens_inside(part[opened:-1])
    return start + opened, start + len(part) - closed


def _opens_inside(part: str) -> bool:
    """Say whether a quotation inside a turn is still open at its end."""
    return part.count("“") > part.count("”") or part.count('"') % 2 == 1


def _told(source: Span, cue: Span, content: Span) -> Draft:
    return Draft((source,), (cue,), (content,), evidence=None, told_by_layout=True)


def _same(told: Draft, one: Draft) -> bool:
    """Say whether a draft has this source and content, its label not in it."""
    if not told.source:
        return False
    has_label = _touch(told.source[0], one.content)
    same_content = all(_touch(piece, told.content) for piece in one.content)
    return same_content and _touch(told.source[0], one.source) and not has_label


def _touch(span: Span, others: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _without(one: Draft, told: Draft) -> Draft | None:
    """Take from a draft what the layout gives to another speaker."""
    if any(_holds(told.content, (first + last) // 2) for first, last in one.cue):
        return None
    left = tuple(
        (first, last)
        for first, last in one.content
        if not _holds(told.content, (first + last) // 2)
    )
    if left == one.content:
        return one
    return replace(one, content=left) if left else None


def _holds(content: Sequence[Span], place: int) -> bool:
    return any(start <= place < end for start, end in content)

"""What in a text is not its story: captions, credits, corrections, notes.

Pages dim these parts and box the corrections; nothing is cut from the text.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from articles.metadata.bylines import byline_line
from articles.metadata.dating import posts_of
from articles.metadata.lines import Line, lines_of
from articles.metadata.teasers import teasers_of
from articles.metadata.titles import title_line


class PartKind(StrEnum):
    """What a part of a text is."""

    SECTION = "section"
    TITLE = "title"
    BYLINE = "byline"
    CAPTION = "caption"
    CREDIT = "credit"
    POST = "post"
    UPDATE = "update"
    CORRECTION = "correction"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Part:
    """The line `text[start:end]`, what it is, and how that shows."""

    kind: PartKind
    start: int
    end: int
    why: str


_WIRES = "(?:AFP|AP|Reuters|REUTERS|EPA|PA|dpa)"
_PATTERNS = (
    (
        PartKind.CORRECTION,
        re.compile(r"^(?:Corrections?|Clarifications?|Editor[’']?s[’']? note)\b", re.I),
        "It opens as a correction does.",
    ),
    (
        PartKind.CORRECTION,
        re.compile(
            r"^(?:An earlier|A previous) version of this (?:article|story|report)", re.I
        ),
        "It speaks of an earlier version of the article.",
    ),
    (
        PartKind.UPDATE,
        re.compile(
            r"^(?:UPDATED?\b|Updated?:|This (?:story|article) (?:has been|was) updated)"
        ),
        "It says that the article was updated.",
    ),
    (
        PartKind.CREDIT,
        re.compile(
            r"^(?:Additional reporting|With reporting|Reporting) by\b|"
            r"\bcontributed (?:to this (?:report|article|story)|reporting)\b.{0,40}$",
        ),
        "It credits others for their part in the report.",
    ),
    (
        PartKind.CAPTION,
        re.compile(
            rf"Getty Images|\b{_WIRES}[ /](?:Photo|File|Images?)\b|\({_WIRES} ?/"
            r"|^(?:Photo|Image|Picture)s?(?: by| credit)?:"
        ),
        "It carries a photographer's credit.",
    ),
    (
        PartKind.BOILERPLATE,
        re.compile(
            r"^(?:Advertisement|Sign up\b|Subscribe\b|Follow us\b|Share this\b"
            r"|Click here\b|All rights reserved|(?:Copyright|©) ?)",
            re.I,
        ),
        "It is the site speaking, not the story.",
    ),
)
_LONGEST_CAPTION, _LONGEST_REPEAT = 600, 150


def parts_of(text: str) -> tuple[Part, ...]:
    """List the lines of a text that are not its story, in reading order."""
    found = {part.start: part for part in _by_wording(text)}
    for part in [*_teasers(text), *_repeated(text), *_opening(text), *_posts(text)]:
        found.setdefault(part.start, part)
    return tuple(found[start] for start in sorted(found))


def _by_wording(text: str) -> Iterator[Part]:
    for line in lines_of(text):
        if len(line.words) <= _LONGEST_CAPTION:
            for kind, pattern, why in _PATTERNS:
                if pattern.search(line.words):
                    yield Part(kind, line.start, line.end, why)
                    break


def _repeated(text: str) -> Iterator[Part]:
    """A short line that stands there again and again is a picture's caption."""
    short = [line for line in lines_of(text) if len(line.words) <= _LONGEST_REPEAT]
    times = Counter(line.words for line in short)
    for line in short:
        if times[line.words] > 1:
            why = f"The same line stands there {times[line.words]} times."
            yield Part(PartKind.CAPTION, line.start, line.end, why)


def _opening(text: str) -> Iterator[Part]:
    if titled := title_line(text):
        line, section = titled
        yield Part(PartKind.TITLE, line.start, line.end, "It reads as a headline.")
        if section:
            start = text.index(section)
            end = start + len(section)
            yield Part(PartKind.SECTION, start, end, "It names a section.")
    if signed := byline_line(text):
        yield _part(PartKind.BYLINE, signed[0], "It says who wrote the article.")


def _teasers(text: str) -> Iterator[Part]:
    for line in teasers_of(text):
        yield _part(PartKind.BOILERPLATE, line, "It leads to another story.")


def _posts(text: str) -> Iterator[Part]:
    for line, _ in posts_of(text):
        yield _part(PartKind.POST, line, "It is the signature of a post.")


def _part(kind: PartKind, line: Line, why: str) -> Part:
    return Part(kind, line.start, line.end, why)

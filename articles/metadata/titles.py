"""The title of a text: a first line that reads as a headline."""

import re

from articles.metadata.known import Known
from articles.metadata.lines import Line, head_of

_SECTIONS = frozenset(
    """
    analysis arts business books breaking climate comment coronavirus courts crime
    culture economy education elections entertainment environment europe exclusive
    fashion features film finance food football gossip health home immigration
    international investigation investigations justice law life lifestyle living local
    markets media metro money movies music nation national news obituaries op-ed
    opinion people politics religion royals science society sport sports style tech
    technology television theater theatre transport travel trending tv uk us u.s. u.k.
    video weather world
    """.split()
)
_SECTION_WORDS = 3
_SHORTEST, _LONGEST, _MOST_WORDS = 12, 200, 30
_SENTENCE_END = re.compile(r"[.;:,][\"'”’)]*$")
_OPENS_A_STORY = re.compile(
    r"^(?:by [A-Z]|date\b|updated?\b|published\b|posted\b|photo\b|image\b|https?:|\()",
    re.IGNORECASE,
)
# A place in capitals and a dash open a report, not a headline.
_DATELINE = re.compile(r"^[A-Z][A-Z .,'’-]{2,40}(?:\([A-Za-z ]+\) ?)?[-–—]")


def is_section(words: str) -> bool:
    """Say whether a line is the name of a newspaper's section, like "Metro"."""
    parts = re.split(r"[\s,/|&>]+", words.casefold().strip(" :"))
    named = [part for part in parts if part not in {"and", "the"}]
    return 0 < len(parts) <= _SECTION_WORDS and bool(named) and set(named) <= _SECTIONS


def title_line(text: str) -> tuple[Line, str] | None:
    """Find the line that is the title, and the section word before it, if any."""
    head = head_of(text)
    section = head[0].words if head and is_section(head[0].words) else ""
    rest = head[1:] if section else head
    if len(rest) < 2 or not _reads_as_headline(rest[0].words):  # noqa: PLR2004
        return None
    longest_after = max(line.count for line in rest[1:])
    return (rest[0], section) if longest_after > rest[0].count else None


def infer_title(text: str, given: str = "") -> Known:
    """Say what the title is; a text that opens with its story has none."""
    if given:
        return Known(given, "given")
    found = title_line(text)
    if found is None:
        return Known("", "unknown", "The first line does not read as a headline.")
    line, section = found
    why = (
        f"It is the first line after the section word “{section}”."
        if section
        else "It is the first line, and reads as a headline."
    )
    return Known(line.words, "inferred", why)


def _reads_as_headline(words: str) -> bool:
    return (
        _SHORTEST <= len(words) <= _LONGEST
        and len(words.split()) <= _MOST_WORDS
        and not _SENTENCE_END.search(words)
        and not _OPENS_A_STORY.match(words)
        and not _DATELINE.match(words)
    )

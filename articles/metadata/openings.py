"""What an article without a title is called: the first words of its story."""

import re

from articles.metadata.bylines import byline_line
from articles.metadata.lines import head_of
from articles.metadata.titles import is_section

LONGEST = 80
# "date 2018-01-01 The council has …": a stamp before the story.
_STAMP = re.compile(
    r"^(?:date|published|posted|updated)(?: on)?:?"
    r"\s+[\d./-]{6,}(?:[T ][\d:.Z+-]+)?\s+",
    re.IGNORECASE,
)


def opening_of(text: str) -> str:
    """The first words of a text, in at most as many characters as a headline has.

    A section's name, a byline and the stamp of a day are not its story.
    """
    signed = byline_line(text)
    byline = signed[0].start if signed else None
    lines = (line for line in head_of(text) if line.start != byline)
    told = next((line.words for line in lines if not is_section(line.words)), "")
    return _shortened(_STAMP.sub("", told).split())


def _shortened(words: list[str]) -> str:
    whole = " ".join(words)
    if len(whole) <= LONGEST:
        return whole
    cut = whole[: LONGEST - 1].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;:—–-')} …"

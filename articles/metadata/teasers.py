"""Lines inside a text that lead to another story: "RELATED: …", "Read more: …".

What they tell is another article's, though it stands between two paragraphs.
"""

import re
from collections.abc import Iterator

from articles.metadata.lines import Line, lines_of

_MORE = r"(?:more|also|next|now|here|this|on|about|the full (?:story|report|article))"
_STORIES = (
    r"(?:stor(?:y|ies)|articles?|news|coverage|reading|content|links?|topics?|reports?"
    r"|posts?|headlines|from .{1,40}|on this(?: story)?|on .{1,40})"
)
_LABEL = (
    rf"(?:(?:also )?(?:read|watch|see|listen)(?: {_MORE})*"
    rf"|(?:related|recommended|more|most (?:read|popular)|trending)(?: {_STORIES})?"
    r"|in other news|elsewhere|don[’']t miss|must[- ]read|ICYMI"
    r"|(?:in )?case you missed it|you (?:may|might) (?:also )?(?:like|be interested in)"
    r"|editor[’']?s[’']? (?:picks?|choice))"
)
# A colon, a bar or a dash between spaces: "Read more than ten of them" is the story.
_TEASER = re.compile(
    rf"^[^\w\n\"“'‘]{{0,3}}{_LABEL}\s*(?:[:|»>]|\s[-–—]\s|[–—])\s*(?P<title>(?-i:[^a-z\s].*)?)$",
    re.I,
)
_HEADING = re.compile(
    r"^[^\w\n]{0,3}(?:read (?:more|also|next)|also read|see also|more stories|most read"
    r"|(?:related|recommended|trending) (?:stor(?:y|ies)|articles?|news|coverage)"
    r"|you (?:may|might) also like)[^\w\n]{0,3}$",
    re.I,
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_LONGEST_LABELLED, _LONGEST_TITLE = 250, 130


def teasers_of(text: str) -> Iterator[Line]:
    """Yield the lines that lead to other stories, titles below a heading too.

    Those below end with the first line that closes as a sentence does.
    """
    is_listing = False
    for line in lines_of(text):
        labelled = _TEASER.match(line.words)
        is_heading = _HEADING.match(line.words) is not None
        is_heading = is_heading or bool(labelled and not labelled["title"])
        is_teaser = labelled is not None and len(line.words) <= _LONGEST_LABELLED
        is_listing = is_heading or (is_listing and _is_title(line))
        if is_teaser or is_listing:
            yield line


def _is_title(line: Line) -> bool:
    return len(line.words) <= _LONGEST_TITLE and not _SENTENCE_END.search(line.words)

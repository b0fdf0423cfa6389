"""Who wrote a text: a line "By …" near its top, never "Additional reporting by"."""

import re

from articles.metadata.known import Known
from articles.metadata.lines import Line, head_of
from articles.metadata.newsrooms import NEWSROOM

_WITHIN = 8
_WORD = r"[A-Z][\w.'’-]{0,30}"
_NAME = rf"{_WORD}(?: (?:[a-z]{{2,3}} )?{_WORD}){{1,4}}"
_JOB = r"[A-Za-z ]{0,30}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter)"
_BYLINE = re.compile(
    r"^(?:By|BY|by|Written by|Words by) "
    rf"(?P<names>{_NAME}(?:(?:, and |, | and | & ){_NAME}){{0,5}})"
    rf"(?:,? (?:for )?{NEWSROOM}|,? {_JOB})?\.?$"
)
_JOB_AT_END = re.compile(rf", {_JOB}$")


def byline_line(text: str) -> tuple[Line, str] | None:
    """Find the line that is a byline, and the names in it."""
    for line in head_of(text)[:_WITHIN]:
        if match := _BYLINE.match(line.words):
            return line, _JOB_AT_END.sub("", match["names"])
    return None


def infer_byline(text: str, given: str = "") -> Known:
    """Say who wrote it, where a line near the top does."""
    if given:
        return Known(given, "given")
    found = byline_line(text)
    if found is None:
        return Known("", "unknown", "No line of the text is a byline.")
    line, names = found
    return Known(names, "inferred", f"A line near the top reads “{line.words}”.")

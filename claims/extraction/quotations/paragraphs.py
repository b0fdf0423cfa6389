"""Where the paragraphs of a raw text stand."""

import re
from itertools import pairwise

LINE = re.compile(r"\S[^\n\r]*")
LINE_WIDTH = range(45, 101)
FEWEST_WRAPPED_LINES = 3

Span = tuple[int, int]


def paragraph_spans(text: str) -> list[Span]:
    """Return [start, end) of every paragraph, blank lines left out.

    A line is a paragraph, unless the text was wrapped to a fixed width: then all
    lines up to the next blank one are.
    """
    lines = [match.span() for match in LINE.finditer(text)]
    return _blocks(text, lines) if _is_wrapped(text, lines) else lines


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Say whether the lines of a text break off in mid-sentence at one width."""
    followed = [
        text[left[0] : left[1]].rstrip()
        for left, right in pairwise(lines)
        if _adjoin(text, left, right)
    ]
    if len(followed) < FEWEST_WRAPPED_LINES:
        return False
    full = sum(len(line) in LINE_WIDTH for line in followed)
    broken = sum(line[-1].isalnum() or line[-1] == "," for line in followed)
    return min(full, broken) > 0.7 * len(followed)


def _adjoin(text: str, left: Span, right: Span) -> bool:
    """Say whether no blank line stands between two lines."""
    return text.count("\n", left[1], right[0]) <= 1


def _blocks(text: str, lines: list[Span]) -> list[Span]:
    blocks = [lines[0]]
    for line in lines[1:]:
        if _adjoin(text, blocks[-1], line):
            blocks[-1] = (blocks[-1][0], line[1])
        else:
            blocks.append(line)
    return blocks

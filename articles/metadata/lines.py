"""The lines of a text with their places, and the ones that open it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Metadata stands near the top; a long text is not searched to its end for it.
HEAD = 12

_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank; `start` and `end` leave outer spaces out."""

    words: str
    start: int
    end: int

    @property
    def count(self) -> int:
        return len(self.words.split())


def lines_of(text: str) -> Iterator[Line]:
    """Yield every line of a text that is not blank."""
    for match in _LINE.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words[0])
            yield Line(words, start, start + len(words))


def head_of(text: str) -> list[Line]:
    """The first few lines that are not blank."""
    return [line for line, _ in zip(lines_of(text), range(HEAD), strict=False)]

"""A JSON array of objects, cut into its elements without parsing it whole."""

import re
from collections.abc import Iterator
from typing import IO

from articles.readers.encoding import blocks
from articles.readers.fields import Terms
from articles.readers.json_values import read_object
from articles.readers.record import Row, rejected

_OUTSIDE = re.compile(rb'["\[\]{},]')
_INSIDE = re.compile(rb'["\\]')


def read_json_array(stream: IO[bytes], terms: Terms) -> Iterator[Row]:
    """Yield an article or a refusal for each element of one array.

    A broken element costs itself as long as its brackets and quotation marks
    pair up; a file that ends inside the array is refused from there on.
    """
    cutter = _Cutter(terms.limits.row)
    for block in blocks(stream):
        for element in cutter.feed(block):
            yield _read(element, terms)
    if cutter.is_open:
        yield rejected("file", "The file ends before its array does.", cutter.held)
    elif cutter.held.strip():
        yield rejected("file", "Something follows the end of the array.", cutter.held)


def _read(element: bytes | None, terms: Terms) -> Row:
    if element is None:
        return rejected("row", f"The element has over {terms.limits.row:,} bytes.")
    return read_object(element, terms)


class _Cutter:
    """Follows brackets and strings; gives out what lies between top commas."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._pieces: list[bytes] = []
        self._size = 0
        self._depth = 0
        self._in_string = False
        self._skip = 0

    @property
    def is_open(self) -> bool:
        return self._depth > 0

    @property
    def held(self) -> bytes:
        return b"".join(self._pieces)

    def feed(self, block: bytes) -> Iterator[bytes | None]:
        """Yield the elements that end in this block; None is one too large."""
        start = 0
        for place in self._brackets_and_commas(block):
            if self._parts_elements(block[place : place + 1]):
                self._keep(block[start:place])
                yield from self._take()
                start = place + 1
        self._keep(block[start:])

    def _brackets_and_commas(self, block: bytes) -> Iterator[int]:
        place = self._skip
        while match := (_INSIDE if self._in_string else _OUTSIDE).search(block, place):
            place = match.end()
            if match.group() == b'"':
                self._in_string = not self._in_string
            elif match.group() == b"\\":
                place += 1
            else:
                yield match.start()
        self._skip = max(0, place - len(block))

    def _parts_elements(self, mark: bytes) -> bool:
        if mark in b"[{":
            self._depth += 1
            return self._depth == 1
        if mark in b"]}":
            self._depth = max(0, self._depth - 1)
            return self._depth == 0
        return self._depth == 1

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size <= self._longest:
            self._pieces.append(piece)

    def _take(self) -> Iterator[bytes | None]:
        element, size = self.held, self._size
        self._pieces, self._size = [], 0
        if size > self._longest:
            yield None
        elif element.strip():
            yield element

"""Dumps of every accepted format → articles and refusals, one at a time."""

import codecs
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from io import BufferedReader
from typing import IO

from articles.readers.archive import read_gz, read_zip
from articles.readers.csv_table import read_csv
from articles.readers.fields import Terms
from articles.readers.formats import FOREIGN, Format, find_format
from articles.readers.html import read_html
from articles.readers.json_array import read_json_array
from articles.readers.json_lines import read_json_lines
from articles.readers.json_values import read_json_object
from articles.readers.record import ArticleRecord, Day, RejectedRow, Row, rejected
from articles.readers.text import read_text

__all__ = ["ArticleRecord", "Day", "RejectedRow", "Row", "Terms", "read_dump"]

# One article a file: its name is the article's id.
_ONE_ARTICLE: Mapping[Format, Callable[[IO[bytes], str, Terms], Iterator[Row]]] = {
    Format.TEXT: read_text,
    Format.HTML: read_html,
}
_MANY_ARTICLES: Mapping[Format, Callable[[IO[bytes], Terms], Iterator[Row]]] = {
    Format.CSV: read_csv,
    Format.JSON_LINES: read_json_lines,
    Format.JSON_ARRAY: read_json_array,
    Format.JSON_OBJECT: read_json_object,
}

_PACKED_TWICE = (
    "An archive inside an archive is not opened, nor a document that is packed as one."
)
_START = 65_536
# Bytes that no text is made of; all but those that end lines, pages and columns.
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r"})


def read_dump(
    stream: IO[bytes], name: str, terms: Terms | None = None
) -> Iterator[Row]:
    """Yield every article and every refusal of a file, numbered from 1.

    `stream` must be seekable for archives; `name` is the file's own: its
    extension helps to tell the format, and it is the id of a text or page.
    Memory stays flat however long the file is. Nothing the file holds raises.
    """
    buffered = _peekable(stream)
    try:
        for number, row in enumerate(_read(buffered, name, terms or Terms()), start=1):
            yield _numbered(row, number, name)
    finally:
        if buffered is not stream:
            buffered.detach()  # its end must not close the caller's stream


def _numbered(row: Row, number: int, name: str) -> Row:
    if isinstance(row, RejectedRow) and not row.raw:
        return replace(row, row=number, raw=row.member or name)
    return replace(row, row=number)


def _read(stream: BufferedReader, name: str, terms: Terms) -> Iterator[Row]:
    match find_format(stream.peek(_START), name):
        case Format.ZIP:
            yield from read_zip(stream, terms, _read_member)
        case Format.GZ:
            yield from read_gz(stream, name, terms, _read_member)
        case _:
            yield from _read_member(stream, name, terms)


def _read_member(stream: IO[bytes], name: str, terms: Terms) -> Iterator[Row]:
    """Yield the rows of one file; one with nothing in it is itself refused."""
    stream = _peekable(stream)
    start = stream.peek(_START)
    found = find_format(start, name)
    if found in {Format.ZIP, Format.GZ}:
        yield rejected("file", _PACKED_TWICE, name)
    elif found is Format.FOREIGN or _is_binary(start):
        yield rejected("file", FOREIGN, name)
    else:
        rows = _open(found, stream, name, terms)
        first = next(rows, None)
        yield first or rejected("file", "There is no article in this file.", name)
        yield from rows


def _open(found: Format, stream: IO[bytes], name: str, terms: Terms) -> Iterator[Row]:
    if found in _ONE_ARTICLE:
        return _ONE_ARTICLE[found](stream, name, terms)
    return _MANY_ARTICLES[found](stream, terms)


def _is_binary(start: bytes) -> bool:
    """Text holds a stray control at most; UTF-16, which is half NULs, has its mark."""
    wide = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return not wide and controls > max(1, len(start) // 20)


def _peekable(stream: IO[bytes]) -> BufferedReader:
    if isinstance(stream, BufferedReader):
        return stream
    return BufferedReader(stream)  # type: ignore[arg-type]

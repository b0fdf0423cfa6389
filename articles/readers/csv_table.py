"""CSV with a header: comma, semicolon or tab, each row checked against it."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import IO

from articles.readers.encoding import decode, lines
from articles.readers.fields import Terms, map_columns, read_fields
from articles.readers.limits import DEFAULT_LIMITS
from articles.readers.record import RAW_LENGTH, Row, rejected

# The module's own limit of 131,072 characters is shorter than a long article.
csv.field_size_limit(DEFAULT_LIMITS.text)

# Columns only our own list of refused rows has, sent again once it is fixed.
REFUSED_DUMP = "refused_dump"
REFUSED_ROW = "refused_row"
# As long as an id, and a row's number, can be.
_LONGEST_ID, _LONGEST_NUMBER = 18, 9
# What a spreadsheet would run instead of show.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

_DELIMITERS = ",;\t"


def read_csv(stream: IO[bytes], terms: Terms) -> Iterator[Row]:
    """Yield an article or a refusal for each row under the header.

    Refusals name the line of the file. Without a header that names a column
    of text nothing can be read, and the file is refused as one row.
    """
    source = _Source(stream, terms.limits.row)
    heading = next(source, "")
    table = csv.reader(source, delimiter=_delimiter(heading), strict=True)
    header = [name.strip() for name in _first_row(heading)]
    if "text" not in map_columns(header, terms):
        reason = "The header names no column of text (text, body, content, article)."
        yield replace(rejected("text", reason, heading), names=tuple(header))
        return
    if twins := sorted({name for name in header if header.count(name) > 1}):
        yield rejected(twins[0], "The header names this column twice.", heading)
        return
    yield from _rows(table, source, header, terms)


def _rows(
    table: Iterator[list[str]], source: "_Source", header: list[str], terms: Terms
) -> Iterator[Row]:
    while True:
        source.start_row()
        try:
            cells = next(table, None)
        except csv.Error as error:
            reason = f"Line {source.row_line} is not CSV: {error}."
            yield rejected("row", reason, source.seen)
            continue
        if cells is None:
            return
        if cells:
            yield _read_row(cells, source, header, terms)


def _read_row(
    cells: list[str], source: "_Source", header: list[str], terms: Terms
) -> Row:
    if len(cells) != len(header):
        missing = header[len(cells)] if len(cells) < len(header) else header[-1]
        reason = (
            f"Line {source.row_line} has {len(cells)} fields, "
            f"the header has {len(header)}."
        )
        values = dict(zip(header, cells, strict=False))
        # A text that ran on into other columns is only half here: left out, it
        # cannot go in by mistake; the raw row has all of it.
        own = {
            wanted: values[column]
            for wanted, column in map_columns(values, terms).items()
            if wanted != "text"
        }
        return rejected(missing, reason, source.seen, own)
    if REFUSED_ROW in header:
        cells = [_as_it_was(cell) for cell in cells]
    values = dict(zip(header, cells, strict=True))
    row = read_fields(values, terms, raw=source.seen, notes=source.notes)
    return replace(row, resent=_resent(values))


def _resent(values: Mapping[str, str]) -> tuple[int, int] | None:
    """The refused row that this one was, if it says so."""
    dump, row = (values.get(name, "") for name in (REFUSED_DUMP, REFUSED_ROW))
    if _is_number(dump, _LONGEST_ID) and _is_number(row, _LONGEST_NUMBER):
        return int(dump), int(row)
    return None


def _is_number(cell: str, longest: int) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) <= longest


def _as_it_was(cell: str) -> str:
    """Take off the apostrophe that kept a spreadsheet from running a cell."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA_STARTS else cell


def _first_row(heading: str) -> list[str]:
    delimiter = _delimiter(heading)
    return next(csv.reader(io.StringIO(heading), delimiter=delimiter), [])


def _delimiter(heading: str) -> str:
    return max(_DELIMITERS, key=heading.count)


class _Source:
    """The lines of a file as text, remembering what the row in hand is made of."""

    def __init__(self, stream: IO[bytes], longest: int) -> None:
        self._lines = lines(stream, longest)
        self._seen: list[str] = []
        self._number = 0
        self.row_line = 0
        self.notes: tuple[str, ...] = ()

    def start_row(self) -> None:
        self._seen.clear()
        self.row_line = self._number + 1
        self.notes = ()

    @property
    def seen(self) -> str:
        return "".join(self._seen)[:RAW_LENGTH]

    def __iter__(self) -> "_Source":
        return self

    def __next__(self) -> str:
        line, whole = next(self._lines)
        self._number += 1
        if not whole:
            raise csv.Error(f"the line has over {len(line):,} bytes")
        text, notes = decode(line)
        self.notes = self.notes or notes
        if sum(map(len, self._seen)) < RAW_LENGTH:
            self._seen.append(text[:RAW_LENGTH])
        return text

"""Rows as JSON Lines, as one JSON array, or as CSV that no spreadsheet executes."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

JSON_LINES = "jsonl"
JSON = "json"
CSV = "csv"
# A cell that starts like this is a formula to a spreadsheet.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

Row = Mapping[str, Any]


def write(rows: Iterable[Row], form: str) -> Iterator[str]:
    """The rows as pieces of text, one at a time."""
    writers = {JSON_LINES: _json_lines, JSON: _json_array, CSV: _csv}
    return writers[form](rows)


def _json_lines(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield json.dumps(row, ensure_ascii=False) + "\n"


def _json_array(rows: Iterable[Row]) -> Iterator[str]:
    before = "[\n"
    for row in rows:
        yield before + json.dumps(row, ensure_ascii=False)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _csv(rows: Iterable[Row]) -> Iterator[str]:
    """Nested objects become columns with dots, lists become JSON."""
    columns: list[str] = []
    for row in rows:
        cells = dict(_flat(row))
        if not columns:
            columns = list(cells)
            yield _line(columns)
        yield _line([cells.get(column, "") for column in columns])


def _flat(row: Row, prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in row.items():
        if isinstance(value, Mapping) and name not in OPEN_ENDED:
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, _cell(value)


# Their members differ from row to row, so they stay one cell.
OPEN_ENDED = frozenset({"interval", "amount", "said_on", "verdicts"})


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, dict, bool)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return str(value)
    return harmless(str(value))


def harmless(words: str) -> str:
    """The words with an apostrophe before what a spreadsheet would execute."""
    return f"'{words}" if words.startswith(FORMULA) else words


def _line(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()

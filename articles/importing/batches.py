"""A dump's rows in batches, each row described before any transaction opens."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from io import BufferedReader
from itertools import islice
from typing import Any, cast

from django.conf import settings

from articles.metadata import Metadata, describe
from articles.models import Dump
from articles.readers import ArticleRecord, Day, RejectedRow, Row, Terms, read_dump

BATCH_ROWS = 50
BATCH_CHARACTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class Described:
    """An article as received, with what is known about it and its text's hash."""

    record: ArticleRecord
    metadata: Metadata
    sha256: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows that are stored in one transaction, and how far the file is read."""

    rows: tuple[Described | RejectedRow, ...]
    bytes_read: int


def terms_of(defaults: dict[str, Any]) -> Terms:
    """How to read a dump, by what its sender filled in."""
    day = defaults.get("published_on")
    published = date.fromisoformat(day) if day else None
    return Terms(
        outlet=defaults.get("outlet", ""),
        published=Day(published, published) if published else None,
        day_first=defaults.get("day_first", settings.DATES_DAY_FIRST),
        columns=defaults.get("columns", {}),
    )


def batches_of(dump: Dump) -> Iterator[Batch]:
    """Yield the rows of a dump that are not yet read, a batch at a time."""
    with dump.file.open("rb") as stored:
        stream = cast(BufferedReader, stored.file.file)
        rows = read_dump(stream, dump.name, terms_of(dump.defaults))
        rest = islice(rows, dump.rows_read, None)
        while batch := tuple(_take(rest)):
            yield Batch(batch, stream.tell())


def describe_row(row: Row) -> Described | RejectedRow:
    """Add to an article what is known about it; a refusal stays what it is."""
    if isinstance(row, RejectedRow):
        return row
    return Described(row, describe(row), sha256(row.text.encode()).hexdigest())


def _take(rows: Iterator[Row]) -> Iterator[Described | RejectedRow]:
    """Take up to fifty rows, fewer where they are long."""
    held = 0
    for row in islice(rows, BATCH_ROWS):
        yield describe_row(row)
        held += len(row.text) if isinstance(row, ArticleRecord) else len(row.raw)
        if held > BATCH_CHARACTERS:
            return

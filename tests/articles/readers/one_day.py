"""What a file gives on one fixed day: its rows, its one article, its one refusal."""

import io
from datetime import date
from typing import Any

from articles.readers import ArticleRecord, RejectedRow, Row, Terms, read_dump

TODAY = date(2026, 1, 1)


def read(data: bytes | str, name: str, **terms: Any) -> list[Row]:
    data = data.encode() if isinstance(data, str) else data
    return list(read_dump(io.BytesIO(data), name, Terms(today=TODAY, **terms)))


def article(data: bytes | str, name: str, **terms: Any) -> ArticleRecord:
    (row,) = read(data, name, **terms)
    assert isinstance(row, ArticleRecord), row
    return row


def refusal(data: bytes | str, name: str, **terms: Any) -> RejectedRow:
    (row,) = read(data, name, **terms)
    assert isinstance(row, RejectedRow), row
    return row

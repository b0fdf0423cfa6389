"""Dumps as tests send them, and what became of their rows."""

import json
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from typing import Any

from articles.models import Dump

Row = dict[str, Any] | str
TakeIn = Callable[..., Dump]

BOATS = {"id": "1", "outlet": "Harbour Gazette", "text": "Six boats came in today."}


def json_lines(*rows: Row) -> BytesIO:
    texts = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    return BytesIO("\n".join(texts).encode())


def read_nothing(revision_ids: list[int]) -> None:
    """What an import calls when nothing is to be read after it."""


def outcomes(dump: Dump) -> dict[str, int]:
    return dict(Counter(dump.rows.values_list("outcome", flat=True)))

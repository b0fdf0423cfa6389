"""A good row and a bad one, taken in as a dump."""

import io
from typing import Any

from articles.importing import import_dump, receive_dump
from articles.models import Dump

GOOD = b'{"id": "1", "outlet": "Gazette", "title": "Boats", "text": "Six boats."}'
BAD = b'{"id": "2", "outlet": "Gazette", "date": "31/02/2021", "text": "=A fire."}'


def take_in(data: bytes, name: str = "boats.jsonl", **changes: Any) -> Dump:
    dump = receive_dump(io.BytesIO(data), name, **changes)
    import_dump(dump.pk, on_stored=lambda _ids: None)
    dump.refresh_from_db()
    return dump

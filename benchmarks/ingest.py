"""Rows into the database, and a dump far larger than memory through the readers.

The large dump is made while it is read: it needs no disk.
"""

import io
import json
import random
import time
from collections.abc import Iterator
from itertools import count, islice

from articles.importing import import_dump, receive_dump
from articles.readers import ArticleRecord, read_dump
from benchmarks.memory import peak_megabytes
from benchmarks.processor import Clock
from benchmarks.texts import demo_texts

ROWS = 100_000
STREAMED_MEGABYTES = 5_000
_LINES = 20_000  # written down at once
_WORDS = 120


def run() -> dict[str, float]:
    """Import so many rows, then read so many megabytes."""
    clock = Clock()
    started, used = time.perf_counter(), clock.seconds()
    rows = _import(ROWS)
    seconds, processor = time.perf_counter() - started, clock.seconds() - used
    peak = peak_megabytes()
    started = time.process_time()
    stream = _Endless(STREAMED_MEGABYTES * 1_000_000)
    read = _read(stream)
    return {
        "rows": rows,
        "rows_per_second": round(rows / seconds),
        "rows_per_processor_second": round(rows / processor),
        "peak_megabytes": peak,
        "streamed_megabytes": stream.given // 1_000_000,
        "streamed_rows": read,
        "streamed_megabytes_per_second": round(
            stream.given / 1e6 / (time.process_time() - started), 1
        ),
        "streamed_peak_megabytes": peak_megabytes(),
    }


def _import(rows: int) -> int:
    with io.BytesIO() as file:
        file.writelines(islice(_lines(), rows))
        dump = receive_dump(file, "rows.jsonl")
    import_dump(dump.pk, on_stored=lambda _revisions: None)
    dump.refresh_from_db()
    return dump.rows.exclude(revision=None).count()


def _read(stream: "_Endless") -> int:
    rows = read_dump(io.BufferedReader(stream), "large.jsonl")
    return sum(isinstance(row, ArticleRecord) for row in rows)


def _lines() -> Iterator[bytes]:
    """Short reports without end, no two alike, as JSON Lines."""
    words = " ".join(demo_texts()).split()
    chance = random.Random(1)  # noqa: S311 (no secret)
    for number in count():
        text = " ".join(chance.choices(words, k=_WORDS))
        row = {
            "id": f"row-{number}",
            "outlet": f"Gazette {number % 40}",
            "title": text[:60],
            "published_on": f"2021-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "text": text,
        }
        yield json.dumps(row).encode() + b"\n"


class _Endless(io.RawIOBase):
    """The lines as a stream of so many bytes; `given` says how many were read."""

    def __init__(self, size: int) -> None:
        self.given = 0
        self._size = size
        self._block = memoryview(b"".join(islice(_lines(), _LINES)))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        at = self.given % len(self._block)
        most = min(len(buffer), len(self._block) - at, self._size - self.given)
        buffer[:most] = self._block[at : at + most]
        self.given += most
        return most

"""Dumps packed for a test, what is read of them, and bounds on the reading."""

import io
import tarfile
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from articles.readers import ArticleRecord, RejectedRow, Row, Terms, read_dump
from articles.readers.limits import DEFAULT_LIMITS

SECONDS = 30
MEGABYTE = 1_000_000
SMALL = Terms(limits=replace(DEFAULT_LIMITS, text=20_000, row=50_000, page=50_000))


def read(data: bytes, name: str, terms: Terms | None = None) -> list[Row]:
    return list(read_dump(io.BytesIO(data), name, terms))


def reasons(rows: list[Row]) -> list[str]:
    return [row.reason for row in rows if isinstance(row, RejectedRow)]


def texts(rows: list[Row]) -> list[str]:
    return [row.text for row in rows if isinstance(row, ArticleRecord)]


@contextmanager
def bounded(megabytes: int) -> Iterator[None]:
    """Fail when the block takes over 30 seconds or so many megabytes."""
    tracemalloc.start()
    started = time.monotonic()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < SECONDS
    assert peak < megabytes * MEGABYTE


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def tarred(*entries: tuple[tarfile.TarInfo, bytes]) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz") as archive:
        for entry, data in entries:
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return held.getvalue()


def plain(name: str, data: bytes) -> tuple[tarfile.TarInfo, bytes]:
    return tarfile.TarInfo(name), data

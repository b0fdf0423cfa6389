"""Dumps as tests send them, and uploads kept out of the project's own folder."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from articles.importing import import_dump, receive_dump
from articles.models import Dump

Row = dict[str, Any] | str
TakeIn = Callable[..., Dump]


@pytest.fixture(autouse=True)
def _own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def json_lines(*rows: Row) -> io.BytesIO:
    texts = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    return io.BytesIO("\n".join(texts).encode())


def read_nothing(revision_ids: list[int]) -> None:
    """What an import calls when nothing is to be read after it."""


@pytest.fixture
def take_in() -> TakeIn:
    """Receive rows as JSON Lines and import them at once."""

    def receive_and_import(*rows: Row, **changes: Any) -> Dump:
        dump = receive_dump(json_lines(*rows), "dump.jsonl", **changes)
        import_dump(dump.pk, on_stored=read_nothing)
        dump.refresh_from_db()
        return dump

    return receive_and_import

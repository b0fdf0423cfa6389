"""Rows that go in at once, and uploads kept out of the project's own folder."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from articles.importing import import_dump, receive_dump
from articles.models import Dump
from tests.articles.dumps import Row, TakeIn, json_lines, read_nothing
from tests.factories import make_user


@pytest.fixture(autouse=True)
def _own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def admin(client: Client) -> Client:
    client.force_login(make_user("admin"))
    return client


@pytest.fixture
def take_in() -> TakeIn:
    """Receive rows as JSON Lines and import them at once."""

    def receive_and_import(*rows: Row, **changes: Any) -> Dump:
        dump = receive_dump(json_lines(*rows), "dump.jsonl", **changes)
        import_dump(dump.pk, on_stored=read_nothing)
        dump.refresh_from_db()
        return dump

    return receive_and_import

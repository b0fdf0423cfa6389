"""Uploads while they are written: a write that fails leaves nothing half done."""

import errno
import io
import os
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from articles.importing import NotReceivedError, receive_dump, sweep_uploads
from articles.incoming import STRAY_AFTER, incoming
from articles.models import Dump
from claims import tasks
from tests.factories import make_user

pytestmark = pytest.mark.django_db

LARGE = b'{"text": "Six boats."}\n' * 200_000
HALF = len(LARGE) // 2


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Let the operating system fail every write beyond so many bytes of a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.fixture
def admin(client: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    monkeypatch.setattr(tasks, "_send", lambda *_: None)
    client.force_login(make_user("admin"))
    return client


def test_a_write_that_fails_while_an_upload_comes_in_is_told_and_undone(
    admin: Client, settings: Settings
) -> None:
    sent = [
        SimpleUploadedFile("large.jsonl", LARGE),
        SimpleUploadedFile("small.jsonl", b'{"text": "Two boats."}'),
    ]

    with files_no_larger_than(HALF):
        answer = admin.post(reverse("ingest"), {"uploads": sent})

    assert answer.status_code == 422
    page = answer.content.decode()
    assert f"large.jsonl could not be stored: {os.strerror(errno.EFBIG)}." in page
    assert not files_in(settings.MEDIA_ROOT)
    assert not Dump.objects.exists()


def test_a_write_that_fails_while_a_file_is_stored_is_told_and_undone(
    settings: Settings,
) -> None:
    with (
        files_no_larger_than(HALF),
        pytest.raises(NotReceivedError, match="could not be stored"),
    ):
        receive_dump(io.BytesIO(LARGE), "large.jsonl")

    assert not files_in(settings.MEDIA_ROOT)
    assert not Dump.objects.exists()


def test_an_upload_that_came_in_whole_is_moved_to_the_dumps(
    admin: Client, settings: Settings
) -> None:
    admin.post(reverse("ingest"), {"uploads": SimpleUploadedFile("l.jsonl", LARGE)})

    dump = Dump.objects.get()
    assert files_in(settings.MEDIA_ROOT) == [Path(dump.file.path)]
    assert Path(dump.file.path).read_bytes() == LARGE


def leave(path: Path, age: timedelta) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"half an upl")
    then = time.time() - age.total_seconds()
    os.utime(path, (then, then))
    return path


def test_what_broken_uploads_left_is_swept_and_nothing_else(settings: Settings) -> None:
    old, new = STRAY_AFTER + timedelta(hours=1), timedelta(minutes=5)
    kept = Path(receive_dump(io.BytesIO(b"{}"), "kept.jsonl").file.path)
    leave(kept, old)
    under_way = leave(incoming() / "new.upload", new)
    leave(incoming() / "old.upload", old)
    leave(settings.MEDIA_ROOT / "dumps" / "nobodys.jsonl", old)

    assert sweep_uploads() == 2
    assert sorted(files_in(settings.MEDIA_ROOT)) == sorted([kept, under_way])
    assert sweep_uploads() == 0

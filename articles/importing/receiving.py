"""Taking a file in: checked, hashed, stored under a name of our own."""

import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path, PurePath
from typing import IO, Any
from uuid import uuid4

from django.conf import settings
from django.contrib.auth.models import User
from django.core.files import File
from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction

from articles.incoming import IncomingFile, incoming, reason_of, stray_files
from articles.models import GOING_IN, Dump, Progress
from articles.readers.cleaning import clean

_FOLDER = "dumps"
_BLOCK = 1 << 20
_MEGABYTE = 1_000_000


class NotReceivedError(Exception):
    """A file that was not taken in; the message says why, to its sender."""


class GoesInAlreadyError(NotReceivedError):
    """The very same file is going in at this moment."""

    def __init__(self, dump: Dump | None) -> None:
        super().__init__("The same file is going in already.")
        self.dump = dump


def receive_dump(
    file: IO[bytes],
    name: str,
    *,
    uploaded_by: User | None = None,
    defaults: Mapping[str, Any] | None = None,
    hold: bool = False,
) -> Dump:
    """Store a seekable file as a dump, ready to import or held for a preview.

    Raises NotReceivedError where the disk is nearly full, and
    GoesInAlreadyError where the same bytes are new or running.
    """
    digest, size = _measure(file)
    _refuse_twin(digest)
    # What came in over the web is on the disk already.
    _refuse_when_disk_is_nearly_full(0 if isinstance(file, IncomingFile) else size)
    stored = _store(file, name)
    try:
        with transaction.atomic():
            return Dump.objects.create(
                name=clean(PurePath(name).name)[:300] or "dump",
                file=stored,
                sha256=digest,
                size=size,
                uploaded_by=uploaded_by,
                defaults=dict(defaults or {}),
                state=Progress.HELD if hold else Progress.NEW,
            )
    except IntegrityError as error:
        default_storage.delete(stored)
        raise GoesInAlreadyError(_twin(digest)) from error


def map_dump_columns(dump: Dump, columns: Mapping[str, str]) -> None:
    """Say which of a held dump's columns each field is read from."""
    dump.defaults = {**dump.defaults, "columns": dict(columns)}
    held = Dump.objects.filter(pk=dump.pk, state=Progress.HELD)
    held.update(defaults=dump.defaults)


def _measure(file: IO[bytes]) -> tuple[str, int]:
    digest, size = sha256(), 0
    file.seek(0)
    while block := file.read(_BLOCK):
        digest.update(block)
        size += len(block)
    file.seek(0)
    return digest.hexdigest(), size


def _twin(digest: str) -> Dump | None:
    return Dump.objects.filter(sha256=digest, state__in=GOING_IN).first()


def _refuse_twin(digest: str) -> None:
    if twin := _twin(digest):
        raise GoesInAlreadyError(twin)


def _refuse_when_disk_is_nearly_full(size: int) -> None:
    folder = Path(settings.MEDIA_ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    floor = settings.FREE_DISK_FLOOR_MB
    left = (shutil.disk_usage(folder).free - size) // _MEGABYTE
    if left < floor:
        raise NotReceivedError(
            f"With this file the disk would have {max(left, 0):,} MB left; "
            f"at least {floor:,} MB must stay free. Make room and send it again."
        )


def _store(file: IO[bytes], name: str) -> str:
    """Write the file under a name of ours; only its extension is the sender's."""
    suffix = "".join(c for c in PurePath(name).suffix[:10] if c.isalnum() or c == ".")
    own_name = f"{_FOLDER}/{uuid4().hex}{suffix}"
    # A file that came in over the web is moved, not written a second time.
    content = file if isinstance(file, IncomingFile) else File(file)
    try:
        return default_storage.save(own_name, content)
    except OSError as error:
        default_storage.delete(own_name)
        raise NotReceivedError(
            f"The file could not be stored: {reason_of(error)}."
        ) from error


def sweep_uploads() -> int:
    """Delete what broken uploads left behind; returns how many files.

    Uploads that never came in whole, and files that no dump names because their
    process died before its row was there.
    """
    left = list(stray_files(incoming()))
    stored = list(stray_files(Path(settings.MEDIA_ROOT) / _FOLDER))
    names = [f"{_FOLDER}/{path.name}" for path in stored]
    known = set(Dump.objects.filter(file__in=names).values_list("file", flat=True))
    left += [path for path in stored if f"{_FOLDER}/{path.name}" not in known]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)

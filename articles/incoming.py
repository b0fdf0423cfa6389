"""Uploads on their way in: written beside the dumps, and given up on a full disk.

The folder is on the disk that keeps the dumps, so that a file which came in
whole is moved there and not written a second time.
"""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import TemporaryUploadedFile, UploadedFile
from django.core.files.uploadhandler import (
    FileUploadHandler,
    TemporaryFileUploadHandler,
)

# No upload takes as long; what is older was left behind by a killed process.
STRAY_AFTER = timedelta(hours=24)


class BrokenUpload(UploadedFile):  # type: ignore[type-arg]
    """Stands for a file that could not be written down; `reason` says why."""

    def __init__(self, name: str | None, size: int, reason: str) -> None:
        super().__init__(BytesIO(), name, size=size)
        self.reason = reason


class IncomingFile(TemporaryUploadedFile):
    """An upload in a file of the folder for incoming ones."""

    def __init__(
        self,
        name: str | None,
        content_type: str | None,
        charset: str | None,
        extra: Any,
    ) -> None:
        folder = incoming()
        folder.mkdir(parents=True, exist_ok=True)
        file = NamedTemporaryFile(dir=folder, suffix=".upload")  # noqa: SIM115
        UploadedFile.__init__(self, file, name, content_type, 0, charset, extra)


class IncomingUploadHandler(TemporaryFileUploadHandler):
    """Writes an upload down; where that fails, the rest of it is dropped.

    The form then says which file was not taken in, and why.
    """

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        FileUploadHandler.new_file(self, *args, **kwargs)
        self._reason = ""
        try:
            self.file = IncomingFile(
                self.file_name, self.content_type, self.charset, self.content_type_extra
            )
        except OSError as error:
            self._reason = reason_of(error)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002
        if self._reason:
            return
        try:
            self.file.write(raw_data)
        except OSError as error:
            self._give_up(error)

    def file_complete(self, file_size: int) -> "UploadedFile[Any] | None":
        if not self._reason:
            try:
                return super().file_complete(file_size)
            except OSError as error:
                self._give_up(error)
        return BrokenUpload(self.file_name, file_size, self._reason)

    def _give_up(self, error: OSError) -> None:
        self._reason = reason_of(error)
        with suppress(OSError):  # closing writes what is left, in vain
            self.upload_interrupted()


def incoming() -> Path:
    """The folder in which uploads are written while they come in."""
    return Path(settings.MEDIA_ROOT) / "incoming"


def reason_of(error: OSError) -> str:
    """What the operating system says: "No space left on device"."""
    return os.strerror(error.errno) if error.errno else str(error)


def stray_files(folder: Path) -> Iterator[Path]:
    """Files too old to belong to an upload under way; none where there is no folder."""
    oldest = time.time() - STRAY_AFTER.total_seconds()
    for path in folder.glob("*"):
        with suppress(FileNotFoundError):  # an upload that has just come in
            if path.stat().st_mtime < oldest:
                yield path

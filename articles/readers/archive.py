"""ZIP, tar.gz and gz: members are read in place, against caps, never extracted.

A lying header, a bomb or a broken stream costs the member it is in or, where
nothing after it can be found, the rest of the archive; each is a refused row.
"""

import gzip
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import IO, Self, TypeAlias

from articles.readers.cleaning import clean
from articles.readers.fields import Terms
from articles.readers.formats import FOREIGN
from articles.readers.limits import Limits
from articles.readers.record import Row, rejected
from articles.readers.unpacking import Budget, TooLargeError, counted

ReadMember: TypeAlias = Callable[[IO[bytes], str, Terms], Iterator[Row]]
OpenMember: TypeAlias = Callable[[], AbstractContextManager[IO[bytes]]]

_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
# Left by file managers; nobody put them in on purpose.
_LITTER = frozenset({"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"})
# LZMA and bzip2 members may ask for gigabytes before the first byte.
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
# Lists that word processors, spreadsheets and makers of e-books put into their files.
_PACKAGES = frozenset({"[Content_Types].xml", "mimetype", "META-INF/container.xml"})
_LONGEST_TAR_HEADER = 1_000_000
_NAME_LENGTH = 500
_TAR_MAGIC = slice(257, 262)


class _BrokenTarError(tarfile.TarError):
    """A header that cannot be read; the module itself would end in silence."""


def read_zip(stream: IO[bytes], terms: Terms, read: ReadMember) -> Iterator[Row]:
    """Yield the rows of each member of a ZIP, in the order of its list."""
    try:
        archive = zipfile.ZipFile(stream)
    except _BROKEN as error:
        yield rejected("file", f"The ZIP cannot be opened: {error}.")
        return
    if reason := _zip_refusal(archive, terms.limits):
        yield rejected("file", reason)
        return
    budget = Budget(terms.limits)
    for entry in archive.infolist():
        if entry.is_dir() or _is_litter(entry.filename):
            continue
        if reason := _entry_refusal(entry):
            yield _named(rejected("file", reason, entry.filename), entry.filename)
            continue
        member = _open_entry(archive, entry, budget)
        yield from _rows(member, entry.filename, terms, read)
        if budget.left < 0:
            return


def _open_entry(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: Budget
) -> OpenMember:
    return lambda: counted(archive.open(entry), entry.compress_size, budget)


def _zip_refusal(archive: zipfile.ZipFile, limits: Limits) -> str:
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    if len(entries) > limits.members:
        return f"The archive has over {limits.members:,} files."
    if not _PACKAGES.isdisjoint(entry.filename for entry in entries):
        return FOREIGN
    for left, right in pairwise(entries):
        if left.header_offset + left.compress_size > right.header_offset:
            return "Files inside the archive overlap."
    return ""


def _entry_refusal(entry: zipfile.ZipInfo) -> str:
    if entry.flag_bits & 1:
        return "It is encrypted."
    if entry.compress_type not in _METHODS:
        return "It is packed by a method other than deflate."
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "It is a link, not a file."
    return _name_refusal(entry.filename)


def read_gz(
    stream: IO[bytes], name: str, terms: Terms, read: ReadMember
) -> Iterator[Row]:
    """Yield the rows of each member of a tar.gz, or of the one file that is packed."""
    is_tar = _holds_tar(stream, name)
    packed = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    budget = Budget(terms.limits)
    try:
        with gzip.open(stream) as unpacked:
            held = counted(unpacked, packed, budget)
            if is_tar:
                yield from _tar_rows(held, terms, read)
            else:
                yield from read(held, PurePosixPath(name).stem, terms)
    except TooLargeError as error:
        yield rejected("file", str(error))
    except _BROKEN as error:
        yield rejected("file", f"The archive cannot be read from here on: {error}.")


def _holds_tar(stream: IO[bytes], name: str) -> bool:
    if name.lower().endswith((".tgz", ".tar.gz")):
        return True
    stream.seek(0)
    try:
        with gzip.open(stream) as unpacked:
            return unpacked.read(tarfile.BLOCKSIZE)[_TAR_MAGIC].startswith(b"ustar")
    except _BROKEN:
        return False


def _tar_rows(held: IO[bytes], terms: Terms, read: ReadMember) -> Iterator[Row]:
    """Yield the rows of each member, in one pass over the tar."""
    with tarfile.open(fileobj=held, mode="r|", tarinfo=_TarInfo) as archive:
        yield from _member_rows(archive, terms, read)


def _member_rows(
    archive: tarfile.TarFile, terms: Terms, read: ReadMember
) -> Iterator[Row]:
    for number, entry in enumerate(archive, start=1):
        # The module keeps every header it has seen; a pass needs none of them.
        archive.members = []  # type: ignore[attr-defined]
        if number > terms.limits.members:
            raise TooLargeError(f"The archive has over {terms.limits.members:,} files.")
        if entry.isdir() or _is_litter(entry.name):
            continue
        if not entry.isreg() or entry.issparse():
            reason = "It is a link or a device, not a file."
        else:
            reason = _name_refusal(entry.name)
        if reason:
            yield _named(rejected("file", reason, entry.name), entry.name)
        elif member := archive.extractfile(entry):
            for row in read(member, entry.name, terms):
                yield _named(row, entry.name)


class _TarInfo(tarfile.TarInfo):
    """A header that is checked before the module believes it."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        try:
            info = super().frombuf(buf, encoding, errors)
        except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError) as error:  # type: ignore[attr-defined]
            raise _BrokenTarError(str(error)) from error
        if not info.isreg() and info.size > _LONGEST_TAR_HEADER:
            raise _BrokenTarError("a header is forged")
        return info


def _rows(
    open_: OpenMember, name: str, terms: Terms, read: ReadMember
) -> Iterator[Row]:
    try:
        with open_() as member:
            for row in read(member, name, terms):
                yield _named(row, name)
    except TooLargeError as error:
        yield _named(rejected("file", str(error), name), name)
    except _BROKEN as error:
        reason = f"It cannot be read from here on: {error}."
        yield _named(rejected("file", reason, name), name)


def _named(row: Row, name: str) -> Row:
    return replace(row, member=clean(name[:_NAME_LENGTH]))


def _is_litter(name: str) -> bool:
    return not _LITTER.isdisjoint(PurePosixPath(name).parts)


def _name_refusal(name: str) -> str:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or "\0" in name:
        return "Its name leads out of the archive."
    return ""

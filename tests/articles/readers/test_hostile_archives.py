"""Archives made to fill the disk or to get out: refused, in bounded time."""

import gzip
import struct
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from articles.readers import Terms
from articles.readers.limits import DEFAULT_LIMITS
from tests.articles.readers.packing import (
    MEGABYTE,
    bounded,
    plain,
    read,
    reasons,
    tarred,
    texts,
    zipped,
)


def test_a_zip_bomb_stops_at_the_ratio_and_the_rest_goes_in() -> None:
    bomb = zipped({"a.txt": b"One.", "b.txt": b"0" * 50 * MEGABYTE, "c.txt": b"Three."})

    with bounded(megabytes=50):
        rows = read(bomb, "d.zip")

    assert texts(rows) == ["One.", "Three."]
    assert reasons(rows) == ["It unpacks to over 200 times its size."]


def test_a_tar_bomb_stops_at_the_ratio() -> None:
    rows = read(tarred(plain("b.jsonl", b"\n" * 20 * MEGABYTE)), "d.tar.gz")

    assert "over 200 times its size" in reasons(rows)[0]


def test_an_archive_that_unpacks_to_too_much_in_all_is_cut_off() -> None:
    terms = Terms(limits=replace(DEFAULT_LIMITS, total=100))
    files = {f"{n}.txt": b"x" * 60 for n in range(9)}

    rows = read(zipped(files, zipfile.ZIP_STORED), "d.zip", terms)

    assert len(texts(rows)) == 1
    assert reasons(rows) == ["The archive unpacks to over 100 bytes."]


def test_an_archive_of_too_many_files_is_refused() -> None:
    terms = Terms(limits=replace(DEFAULT_LIMITS, members=2))
    files = {f"{n}.txt": b"x" for n in range(3)}

    assert "over 2 files" in reasons(read(zipped(files), "d.zip", terms))[0]
    packed = tarred(*(plain(name, data) for name, data in files.items()))
    assert "over 2 files" in reasons(read(packed, "d.tgz", terms))[0]


def test_an_archive_inside_an_archive_is_not_opened() -> None:
    rows = read(zipped({"in.zip": zipped({"a.txt": b"a"})}), "d.zip")

    assert reasons(rows) == [
        "An archive inside an archive is not opened, "
        "nor a document that is packed as one."
    ]


@pytest.mark.parametrize("name", ["../../etc/cron.txt", "/etc/cron.txt", "..\\x.txt"])
def test_a_member_that_leads_out_is_refused_by_name(name: str) -> None:
    rows = read(zipped({name: b"evil", "a.txt": b"a"}), "d.zip")

    assert texts(rows) == ["a"]
    assert reasons(rows) == ["Its name leads out of the archive."]


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE])
def test_links_and_devices_in_a_tar_are_refused(kind: bytes) -> None:
    link = tarfile.TarInfo("passwd")
    link.type, link.linkname = kind, "/etc/passwd"

    rows = read(tarred((link, b""), plain("a.txt", b"a")), "d.tgz")

    assert texts(rows) == ["a"]
    assert reasons(rows) == ["It is a link or a device, not a file."]


def test_an_encrypted_member_is_refused() -> None:
    data = bytearray(zipped({"a.txt": b"secret", "b.txt": b"b"}))
    data[6] |= 1  # the flag in the first local header
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the central directory

    rows = read(bytes(data), "d.zip")

    assert texts(rows) == ["b"]
    assert reasons(rows) == ["It is encrypted."]


def test_a_lying_size_in_a_header_is_found_out() -> None:
    data = bytearray(zipped({"a.txt": b"x" * 1000, "b.txt": b"b"}))
    central = data.index(b"PK\x01\x02")
    data[central + 24 : central + 28] = struct.pack("<I", 10)

    rows = read(bytes(data), "d.zip")

    assert texts(rows) == ["b"]
    assert "cannot be read" in reasons(rows)[0]


def test_overlapping_members_are_refused() -> None:
    data = bytearray(zipped({"a.txt": b"a" * 50, "b.txt": b"b" * 50}, 0))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[second + 42 : second + 46] = struct.pack("<I", 0)

    assert reasons(read(bytes(data), "d.zip")) == ["Files inside the archive overlap."]


def flip(data: bytes) -> bytes:
    return data[:40] + bytes([data[40] ^ 0xFF]) + data[41:]


@pytest.mark.parametrize("damage", [flip, lambda data: data[:-30]], ids=["flip", "cut"])
@pytest.mark.parametrize("kind", ["zip", "tgz"])
def test_a_damaged_archive_is_refused_never_raised(
    damage: Callable[[bytes], bytes], kind: str
) -> None:
    text = bytes(range(32, 120)) * 30
    whole = zipped({"a.txt": text}) if kind == "zip" else tarred(plain("a.txt", text))

    rows = read(damage(whole), f"d.{kind}")

    assert reasons(rows)
    assert all("\x00" not in reason for reason in reasons(rows))


def test_a_forged_tar_header_cannot_ask_for_gigabytes() -> None:
    header = tarfile.TarInfo("././@LongLink")
    header.type, header.size = tarfile.GNUTYPE_LONGNAME, 4_000 * MEGABYTE

    with bounded(megabytes=50):
        rows = read(gzip.compress(header.tobuf() + b"\0" * 512), "d.tgz")

    assert "a header is forged" in reasons(rows)[0]

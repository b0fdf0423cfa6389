"""Files made to hang, to fill memory or to get out: refused, in bounded time."""

import gzip
import io
import json
import struct
import tarfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from articles.readers import ArticleRecord, RejectedRow, Row, Terms, read_dump
from articles.readers.cleaning import MARKS_AT_MOST, clean
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


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000,
        b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"text": "a", "n": ' + b"9" * 5_000 + b"}",
        b'{"text": "a", "n": 1e999999, "n": 1}',
        b'{"text": "unclosed',
        b"\xff\xfe\xfd",
        b'{"a":' * 50_000,
    ],
    ids=["deep", "deep and closed", "digits", "twins", "unclosed", "bytes", "open"],
)
def test_a_hostile_line_costs_itself_only(line: bytes) -> None:
    rows = read(b'{"text": "a"}\n' + line + b'\n{"text": "b"}\n', "d.jsonl")

    assert texts(rows) == ["a", "b"]
    assert len(reasons(rows)) == 1


def test_a_hostile_element_of_an_array_costs_itself_only() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    rows = read(f'[{{"text": "a"}}, {deep}, {{"text": "b"}}]'.encode(), "d.json")

    assert texts(rows) == ["a", "b"]
    assert reasons(rows) == ["The JSON is nested too deeply."]


def test_a_line_over_the_cap_is_skipped_without_being_held() -> None:
    data = b'{"text": "a"}\n' + b"x" * 5 * MEGABYTE + b'\n{"text": "b"}'

    with bounded(megabytes=20):
        rows = read(data, "d.jsonl", SMALL)

    assert texts(rows) == ["a", "b"]
    assert reasons(rows) == ["The line has over 50,000 bytes."]


def test_an_element_over_the_cap_is_skipped_without_being_held() -> None:
    long = json.dumps({"text": "x" * 5 * MEGABYTE})

    rows = read(f'[{{"text": "a"}}, {long}, {{"text": "b"}}]'.encode(), "d.json", SMALL)

    assert texts(rows) == ["a", "b"]
    assert reasons(rows) == ["The element has over 50,000 bytes."]


def test_an_open_quotation_mark_in_a_csv_ends_at_the_cap() -> None:
    table = b'text\na\n"' + b"open\n" * 100_000

    with bounded(megabytes=100):
        rows = read(table, "d.csv")

    assert texts(rows) == ["a"]
    assert "Line 3 is not CSV" in reasons(rows)[0]


def test_an_article_of_ten_megabytes_goes_in_whole() -> None:
    text = "Six boats came in. " * 530_000

    with bounded(megabytes=150):
        rows = read(json.dumps({"text": text}).encode(), "d.jsonl")

    assert texts(rows) == [text]


def test_a_hundred_thousand_tiny_articles_take_no_more_memory_than_a_few() -> None:
    line = b'{"text": "Six boats.", "id": "1"}\n'

    with bounded(megabytes=2):
        few = sum(1 for _ in read_dump(io.BytesIO(line * 10_000), "d.jsonl"))
    started = time.monotonic()
    many = sum(1 for _ in read_dump(io.BytesIO(line * 100_000), "d.jsonl"))

    assert (few, many) == (10_000, 100_000)
    assert time.monotonic() - started < SECONDS


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 200_000 + "deep",
        "<p>" + "<b>" * 200_000 + "deep",
        "<table><tr><td>" * 100_000,
        "<script>" + "document.write('<p>x</p>');" * 50_000,
        "<p a='" + "x" * 3_000_000,
        "<!--" * 500_000,
        "&lt;" * 1_000_000,
        "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'>"
        + "".join(f"<!ENTITY {c} '{'&a;' * 10}'>" for c in "bcdefgh")
        + "]><p>&h;</p>",
    ],
    ids=[
        "deep div",
        "deep b",
        "deep tables",
        "scripts",
        "open attribute",
        "open comments",
        "entities",
        "entity bomb",
    ],
)
def test_a_hostile_page_is_read_or_refused_in_bounded_time(page: str) -> None:
    with bounded(megabytes=500):
        rows = read(f"<html><body>{page}".encode(), "p.html")

    assert len(rows) == 1
    assert all(len(text) < 6 * MEGABYTE for text in texts(rows))


def test_a_page_of_fifty_megabytes_is_refused() -> None:
    data = b"<html>" + b"<p>Boats.</p>" * 4_000_000

    with bounded(megabytes=200):
        rows = read(data, "p.html")

    assert reasons(rows) == ["The page has over 10,000,000 bytes."]


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

    assert reasons(rows) == ["An archive inside an archive is not opened."]


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


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b", "a\ufffdb"),
        ("a\x1bb\x7f", "a\ufffdb\ufffd"),
        ("a\x0c\x1cb", "a  b"),
        ("\ud800\udfff", "\ufffd\ufffd"),
        ("a\tb\r\nc", "a\tb\r\nc"),
        ("e" + "\u0301" * 20, "e" + "\u0301" * 16 + "\ufffd" * 4),
        ("שלום \u202eabc\u202c", "שלום \u202eabc\u202c"),
        ("👩🏽‍🚒 café", "👩🏽‍🚒 café"),
    ],
    ids=[
        "nul",
        "controls",
        "white controls",
        "surrogates",
        "kept",
        "zalgo",
        "rtl",
        "ok",
    ],
)
def test_unsafe_characters_are_replaced_one_for_one(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
    assert len(clean(text)) == len(text)


def test_cleaning_takes_linear_time() -> None:
    with bounded(megabytes=200):
        clean("e" + "\u0301" * 200_000)
        clean("http://" * 300_000)
    assert MARKS_AT_MOST == 16

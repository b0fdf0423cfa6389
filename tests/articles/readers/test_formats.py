"""One article for each row of every format."""

import csv
import gzip
import io
import json
from collections.abc import Callable

import pytest

from articles.readers import ArticleRecord, RejectedRow, read_dump
from tests.articles.readers.one_day import article, read
from tests.articles.readers.packing import plain, tarred, zipped


@pytest.mark.parametrize(
    ("field", "spelling", "value"),
    [
        ("outlet", "outlet", "Gazette"),
        ("outlet", "source", "Gazette"),
        ("outlet", "publisher", "Gazette"),
        ("outlet", "Site", "Gazette"),
        ("text", "body", "Boats."),
        ("text", "content", "Boats."),
        ("text", "article", "Boats."),
        ("title", "headline", "Boats"),
        ("id", "ID ", "7"),
    ],
)
def test_every_accepted_spelling_is_read(field: str, spelling: str, value: str) -> None:
    row = {"text": "Boats."} if field != "text" else {}

    found = article(json.dumps(row | {spelling: value}), "a.jsonl")

    assert getattr(found, field) == value


def test_the_first_spelling_wins_over_later_ones() -> None:
    assert article('{"body": "two", "text": "one"}', "a.jsonl").text == "one"


@pytest.mark.parametrize(
    ("data", "name", "texts"),
    [
        ('{"text": "a"}\n\n{"text": "b"}\n', "d.jsonl", ["a", "b"]),
        ('{"text": "a"}\n{"text": "b"}', "d.json", ["a", "b"]),
        ('{"text": "a"}\n{"text": "b"}', "stdin", ["a", "b"]),
        ('{\n "text": "a",\n "title": "t"\n}', "d.json", ["a"]),
        ('[{"text": "a, [b"}, {"text": "c\\"}"}]', "d.json", ["a, [b", 'c"}']),
        ('[\n{"text": "a"}\n]', "dump", ["a"]),
        ("text\na\nb\n", "d.csv", ["a", "b"]),
        ('title;text\nt;"a\r\nb;"\n', "d.csv", ["a\r\nb;"]),
        ("title\ttext\nt\ta, b; c\n", "d.tsv", ["a, b; c"]),
        ("Six boats.\n\nThey came in.", "d.txt", ["Six boats.\n\nThey came in."]),
        ("[Vance] has lost faith.", "d", ["[Vance] has lost faith."]),
    ],
    ids=[
        "json lines",
        "json lines in .json",
        "json lines without extension",
        "one json object",
        "json array",
        "json array without extension",
        "csv",
        "semicolons and a line end in a field",
        "tabs",
        "plain text",
        "plain text that opens with a bracket",
    ],
)
def test_each_format_is_told_and_read(data: str, name: str, texts: list[str]) -> None:
    rows = read(data, name)

    assert [row.text for row in rows if isinstance(row, ArticleRecord)] == texts
    assert [row.row for row in rows] == list(range(1, len(texts) + 1))


@pytest.mark.parametrize(
    ("data", "note"),
    [
        ("Café".encode(), ""),
        (b"\xef\xbb\xbf" + "Café".encode(), ""),
        ("Café".encode("utf-16"), ""),
        (b"\xfe\xff" + "Café".encode("utf-16-be"), ""),
        ("Café".encode("cp1252"), "Windows-1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "cp1252"],
)
def test_every_encoding_reads_alike_and_a_guess_is_noted(
    data: bytes, note: str
) -> None:
    found = article(data, "a.txt")

    assert found.text == "Café"
    assert note in " ".join(found.notes)


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_utf_16_is_read_line_by_line_too(name: str) -> None:
    rows = read('{"text": "Café"}\n{"text": "b"}'.encode("utf-16"), name)

    assert [row.text for row in rows if isinstance(row, ArticleRecord)] == ["Café", "b"]


def test_one_line_in_another_encoding_costs_nothing_but_a_note() -> None:
    first, second = read(b'{"text": "Caf\xc3\xa9"}\n{"text": "Caf\xe9"}', "a.jsonl")

    assert isinstance(first, ArticleRecord)
    assert isinstance(second, ArticleRecord)
    assert first.text == second.text == "Café"
    assert not first.notes
    assert second.notes


def test_a_text_file_is_known_by_its_file_name() -> None:
    assert article("Boats.", "harbour/boats.txt").id == "boats.txt"


def test_text_is_the_input_unchanged_but_for_unsafe_characters() -> None:
    text = "\r\n  Six\x00boats “came” \u202ein\u202c 👩‍👩‍👧\u0301 \x0bhere\r\n"

    found = article(json.dumps({"text": text}), "a.jsonl").text

    assert found == text.replace("\x00", "\ufffd").replace("\x0b", " ")


def packed_as_tar(files: dict[str, bytes]) -> bytes:
    return tarred(*(plain(name, data) for name, data in files.items()))


@pytest.mark.parametrize("pack", [zipped, packed_as_tar], ids=["zip", "tar.gz"])
def test_an_archive_gives_the_rows_of_all_its_files_numbered_through(
    pack: Callable[[dict[str, bytes]], bytes],
) -> None:
    files = {
        "a/one.txt": b"One.",
        "b.jsonl": b'{"text": "two"}\n{"text": 3}',
        "c.csv": b"text\nfour\n",
        ".DS_Store": b"\0\1",
    }

    rows = read(pack(files), "dump")

    members = ["a/one.txt", "b.jsonl", "b.jsonl", "c.csv"]
    assert [(row.row, row.member) for row in rows] == list(enumerate(members, start=1))
    assert isinstance(rows[2], RejectedRow)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("dump.jsonl.gz", b'{"text": "One."}\n'),
        ("dump.csv.gz", b"text\nOne.\n"),
        ("dump.txt.gz", b"One."),
    ],
)
def test_one_file_may_be_packed_alone(name: str, data: bytes) -> None:
    assert article(gzip.compress(data), name).text == "One."


def test_a_field_longer_than_the_csv_module_expects_goes_in() -> None:
    text = "Boats. " * 40_000

    table = io.StringIO()
    csv.writer(table).writerows([["text"], [text]])
    assert article(table.getvalue(), "a.csv").text == text


def test_columns_can_be_named_by_the_sender() -> None:
    found = article(
        "Artikel,Quelle\nSechs Boote.,Kurier\n",
        "a.csv",
        columns={"text": "artikel", "outlet": "Quelle"},
    )

    assert (found.text, found.outlet) == ("Sechs Boote.", "Kurier")
    assert found.names == ("Artikel", "Quelle")


def test_the_stream_stays_open_for_its_owner() -> None:
    stream = io.BytesIO(b"Boats.")

    list(read_dump(stream, "a.txt"))

    assert not stream.closed

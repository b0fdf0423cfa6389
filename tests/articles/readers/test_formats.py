"""One article or one refusal for each row of every format."""

import csv
import gzip
import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from articles.readers import ArticleRecord, RejectedRow, Row, Terms, read_dump
from tests.articles.readers.packing import plain, tarred, zipped

TODAY = date(2026, 1, 1)


def read(data: bytes | str, name: str, **terms: Any) -> list[Row]:
    data = data.encode() if isinstance(data, str) else data
    return list(read_dump(io.BytesIO(data), name, Terms(today=TODAY, **terms)))


def article(data: bytes | str, name: str, **terms: Any) -> ArticleRecord:
    (row,) = read(data, name, **terms)
    assert isinstance(row, ArticleRecord), row
    return row


def refusal(data: bytes | str, name: str, **terms: Any) -> RejectedRow:
    (row,) = read(data, name, **terms)
    assert isinstance(row, RejectedRow), row
    return row


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


PAGE = """<!doctype html><html lang="en"><head><title>x</title>
<meta property="og:site_name" content="The Quay Post">
<meta property="og:title" content="Ferry to sail again">
<meta property="article:published_time" content="2021-03-04T10:00:00+01:00">
<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"],
 "author": [{"name": "Mara Quill"}], "headline": "Ferry will sail again"}]}</script>
</head><body><nav><p>Menu</p></nav><article><h1>Ferry</h1>
<p>%s</p><script>alert(1)</script><figure><p>A caption</p></figure>
<p>The <b>last</b> one.</p></article><footer><p>Imprint</p></footer></body></html>"""


def test_a_page_gives_its_main_text_and_what_it_states_of_itself() -> None:
    found = article(PAGE % ("The ferry sails. " * 20), "ferry.html")

    assert found.text == ("The ferry sails. " * 20).strip() + "\n\nThe last one."
    assert (found.id, found.outlet) == ("ferry.html", "The Quay Post")
    assert (found.title, found.byline) == ("Ferry will sail again", "Mara Quill")
    assert found.published is not None
    assert found.published.first == date(2021, 3, 4)
    assert found.published.at == datetime(2021, 3, 4, 9, tzinfo=UTC)


def test_a_page_without_an_article_tag_is_read_too() -> None:
    body = "<div><p>" + "</p><p>".join(["The ferry sails at dawn today."] * 12)

    found = article(f"<html><body>{body}</p></div></body></html>", "a.htm")

    assert found.text.count("The ferry sails at dawn today.") == 12


def test_the_body_in_linked_data_is_the_main_text() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": "Six boats."})
    page = f'<html><script type="application/ld+json">{data}</script></html>'

    assert article(page, "a.html").text == "Six boats."


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


def test_a_packed_file_that_breaks_off_says_where() -> None:
    lines = b"".join(b'{"text": "Boat %d came in."}\n' % n for n in range(9_000))

    rows = read(gzip.compress(lines)[:-9_000], "dump.jsonl.gz")

    assert isinstance(rows[0], ArticleRecord)
    assert isinstance(rows[-1], RejectedRow)
    assert rows[-1].reason.startswith("The archive cannot be read from here on: ")


@pytest.mark.parametrize(
    ("data", "name", "field", "reason"),
    [
        ("{}", "a.jsonl", "text", "no field of text"),
        ('{"text": null}', "a.jsonl", "text", "null, not a text"),
        ('{"text": ["a"]}', "a.jsonl", "text", "a list, not a text"),
        ('{"text": " \\n"}', "a.jsonl", "text", "is empty"),
        ('{"text": "a", "title": {}}', "a.jsonl", "title", "an object, not words"),
        ('{"text": "a", "id": true}', "a.jsonl", "id", "true or false"),
        ('{"text": "a", "source": "%s"}' % ("x" * 201), "a.jsonl", "source", "longer"),
        ('{"text": "a", "url": "javascript:x"}', "a.jsonl", "url", "web address"),
        (f'{{"text": "a", "url": "http://b/{"é" * 1000}"}}', "a.jsonl", "url", "bytes"),
        ('{"text": "a", "date": 2021}', "a.jsonl", "date", "a number, not a date"),
        ("[1]", "a.json", "row", "not an object"),
        ('[{"text": "a}', "a.json", "file", "ends before its array does"),
        ("nonsense", "a.jsonl", "row", "not JSON"),
        ('{"text": "a", "text": "b"}', "a.jsonl", "row", "“text” stands there twice"),
        ('{"text": "a", "n": NaN}', "a.jsonl", "row", "NaN is no JSON number"),
        ('{"text": "a", "n": -Infinity}', "a.jsonl", "row", "no JSON number"),
        ("title,url\na,b\n", "a.csv", "text", "names no column of text"),
        ("text,text\na,b\n", "a.csv", "text", "names this column twice"),
        ("", "a.txt", "text", "is empty"),
        ("", "a.csv", "text", "names no column of text"),
        ("", "a.jsonl", "file", "no article in this file"),
        ("%PDF-1.7", "a.txt", "file", "not read"),
        (b"\0\1\2\3" * 99, "a.txt", "file", "not read"),
        ("<html><body></body></html>", "a.html", "text", "No article text"),
    ],
)
def test_every_refusal_names_row_field_reason_and_words(
    data: bytes | str, name: str, field: str, reason: str
) -> None:
    found = refusal(data, name)

    assert found.row == 1
    assert found.field == field
    assert reason in found.reason
    assert found.raw


def test_ragged_rows_are_refused_by_line_and_field_and_cost_no_other() -> None:
    rows = read("id,title,text\n1,a,b\n2,a\n3,a,b,c\n\n4,a,b\n", "a.csv")

    reasons = [(r.field, r.reason) for r in rows if isinstance(r, RejectedRow)]
    assert reasons == [
        ("text", "Line 3 has 2 fields, the header has 3."),
        ("text", "Line 4 has 4 fields, the header has 3."),
    ]
    assert [row.row for row in rows] == [1, 2, 3, 4]
    assert rows[1].values == {"id": "2", "title": "a"}  # type: ignore[union-attr]


def test_the_half_of_a_text_that_ran_over_is_not_offered_again() -> None:
    (row,) = read("id,text\n1,a, b\n", "a.csv")

    assert isinstance(row, RejectedRow)
    assert row.values == {"id": "1"}
    assert row.raw == "1,a, b\n"


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

"""What cannot go in: one refusal a row, which says where, why and what stood there."""

import gzip

import pytest

from articles.readers import ArticleRecord, RejectedRow
from tests.articles.readers.one_day import read, refusal
from tests.articles.readers.packing import zipped


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
        (bytes(range(256)) * 9, "a.webp", "file", "not read"),
        ("<?xml version='1.0'?>\n<rss><item>a</item></rss>", "a", "file", "not read"),
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


@pytest.mark.parametrize(
    "member", ["[Content_Types].xml", "mimetype", "META-INF/container.xml"]
)
def test_a_packed_document_is_no_archive_of_articles(member: str) -> None:
    document = zipped({"word/document.xml": b"<w:t>Six boats.</w:t>", member: b"<x/>"})

    assert "Save a document as plain text" in refusal(document, "boats.docx").reason
    inside = refusal(zipped({"boats.docx": document}), "dump.zip")
    assert "nor a document that is packed as one" in inside.reason

"""Files made to hang or to fill memory: refused, in bounded time."""

import io
import json
import time

import pytest

from articles.readers import read_dump
from tests.articles.readers.packing import (
    MEGABYTE,
    SECONDS,
    SMALL,
    bounded,
    read,
    reasons,
    texts,
)


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
    started = time.process_time()
    many = sum(1 for _ in read_dump(io.BytesIO(line * 100_000), "d.jsonl"))

    assert (few, many) == (10_000, 100_000)
    assert time.process_time() - started < SECONDS


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

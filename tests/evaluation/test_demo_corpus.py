"""The demo corpus is whole: addresses nobody owns, one text undated, real lengths."""

import json
from collections import Counter
from pathlib import Path

import pytest

from articles.readers import ArticleRecord, RejectedRow, Row, read_dump

FIXTURES = Path(__file__).parents[2] / "fixtures"
ARTICLES = [
    json.loads(line)
    for line in (FIXTURES / "demo.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_an_article_is_invented_and_long_enough(article: dict[str, str]) -> None:
    assert article["url"].split("/")[2].endswith(".example")
    assert article["demo"]
    assert 250 <= len(article["text"].split()) <= 700
    assert "\n\n" in article["text"]


def test_articles_have_their_own_ids_and_addresses() -> None:
    for field in ("id", "url"):
        assert max(Counter(article[field] for article in ARTICLES).values()) == 1


def test_one_article_alone_has_no_date() -> None:
    undated = [article["id"] for article in ARTICLES if "published_on" not in article]

    assert undated == ["da-013"]


def test_the_wire_copies_share_their_paragraphs() -> None:
    wire, station = (
        set(article["text"].split("\n\n"))
        for article in ARTICLES
        if article["id"] in {"da-004", "da-005"}
    )

    assert len(wire & station) >= 6


def rows_of(name: str) -> list[Row]:
    with (FIXTURES / name).open("rb") as file:
        return list(read_dump(file, name))


@pytest.mark.parametrize(
    ("name", "count"),
    [
        pytest.param("demo.jsonl", 27, id="demo"),
        pytest.param("demo_small.csv", 4, id="other-column-names"),
    ],
)
def test_a_sound_dump_goes_in_whole(name: str, count: int) -> None:
    rows = rows_of(name)

    assert len(rows) == count
    assert all(isinstance(row, ArticleRecord) and row.outlet for row in rows)


def test_the_broken_table_is_refused_as_its_page_says() -> None:
    refused = {
        row.row: row.field
        for row in rows_of("broken.csv")
        if isinstance(row, RejectedRow)
    }

    assert sorted(refused) == [2, 3, 4, 5, 6, 7, 8, 11]
    assert refused[2] == refused[3] == "text"
    assert refused[4] == refused[5] == "published_on"
    assert refused[8] == "url"

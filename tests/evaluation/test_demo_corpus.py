"""The demo corpus is whole: addresses nobody owns, one text undated, real lengths."""

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

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


def test_the_small_table_is_even_and_the_broken_one_is_not() -> None:
    def widths(name: str) -> set[int]:
        with (FIXTURES / name).open(encoding="utf-8", newline="") as file:
            return {len(row) for row in csv.reader(file)}

    assert widths("demo_small.csv") == {7}
    assert len(widths("broken.csv")) > 1

"""Pages of the web: their main text, and what they state of themselves."""

import json
from datetime import UTC, date, datetime

from tests.articles.readers.one_day import article

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


def test_a_page_may_open_as_xml() -> None:
    page = f"<?xml version='1.0'?>\n{PAGE % ('The ferry sails. ' * 20)}"

    assert article(page, "ferry").text.endswith("The last one.")


def test_the_body_in_linked_data_is_the_main_text() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": "Six boats."})
    page = f'<html><script type="application/ld+json">{data}</script></html>'

    assert article(page, "a.html").text == "Six boats."

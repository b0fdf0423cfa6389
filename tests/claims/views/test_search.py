"""Search: what it finds, and that no text or query can harm it."""

import pytest
from django.contrib.postgres.search import SearchVector
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.models import Revision
from claims.searching import CLOSE, OPEN, marked, search
from tests.factories import make_article, make_claim, make_entity, make_question


def index() -> None:
    Revision.objects.update(search=SearchVector("text", config="english"))


def test_every_kind_is_found_under_its_own_heading(reader: Client) -> None:
    make_claim(make_article(), speaker=make_entity("Mara Quill"))
    make_question(text="How many boats did Quill count?")
    index()

    found = reader.get(reverse("search"), {"q": "Quill"}).context["found"]

    assert {name: hits.count for name, hits in found.items()} == {
        "articles": 1,
        "claims": 1,
        "people": 1,
        "questions": 1,
    }


def test_a_hit_is_marked_and_the_rest_is_escaped(reader: Client) -> None:
    make_article('Boats <img src=x onerror="alert(1)"> were counted twice.')
    index()

    html = reader.get(reverse("search"), {"q": "counted"}).content.decode()

    assert "<mark>counted</mark>" in html
    assert "<img" not in html


def test_only_sentinels_become_marks() -> None:
    snippet = f"<mark>no</mark> {OPEN}yes{CLOSE} & <b>"

    assert (
        marked(snippet)
        == "&lt;mark&gt;no&lt;/mark&gt; <mark>yes</mark> &amp; &lt;b&gt;"
    )


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        '"',
        "-",
        "a or",
        "( & | !",
        "'; DROP TABLE",
        "\\",
        "boat " * 20_000,
        "%_",
    ],
)
def test_no_query_breaks_it(reader: Client, words: str) -> None:
    assert reader.get(reverse("search"), {"q": words[:4000]}).status_code == 200


@pytest.mark.django_db
@settings(
    max_examples=40,
    # Each example asks the database: on a busy machine that has no fixed time.
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=300))
def test_any_words_are_a_query(words: str) -> None:
    search(words)


def test_the_search_box_holds_what_was_searched_and_no_list_s_filter(
    reader: Client,
) -> None:
    box = 'placeholder="Search" value="Quill"'

    pages = [reader.get(reverse(name), {"q": "Quill"}) for name in ("search", "people")]
    shown = [box in " ".join(page.content.decode().split()) for page in pages]

    assert shown == [True, False]

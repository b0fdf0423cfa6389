"""How far from the first hand: who cites whom, and whom the last of them quotes."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from articles.metadata.outlet_names import outlet_key
from articles.models import Article
from claims.hops import trail_of_claim
from claims.models import Claim, Credit, Figure, Question
from tests.factories import (
    make_article,
    make_claim,
    make_entity,
    make_figure,
    make_outlet,
    make_question,
    make_quote_comparison,
    make_story,
)

pytestmark = pytest.mark.django_db

WORDS = "“Six boats,” said Mara Quill."


@pytest.fixture
def asked() -> Question:
    return make_question(story=make_story())


def article_of(outlet: str, text: str = WORDS) -> Article:
    return make_article(text, outlet=make_outlet(name=outlet))


def crediting(article: Article, outlet: str) -> Credit:
    return Credit.objects.create(
        revision=article.latest,
        outlet=outlet,
        key=outlet_key(outlet),
        reach="sentence",
        start=0,
        end=3,
    )


def answer(asked: Question, outlet: str, cites: str = "", **more: Any) -> Figure:
    article = article_of(outlet)
    credit = crediting(article, cites) if cites else None
    fields: dict[str, Any] = {"low": 6, "high": 6, "question": asked, "credit": credit}
    return make_figure(article, "Six boats", **fields | more)


def told(client: Client, figure: Figure) -> str:
    """What the question's page says of how an answer came to its outlet."""
    assert figure.question is not None
    html = client.get(figure.question.get_absolute_url()).content.decode()
    row = html.split(f'id="f{figure.pk}"')[1].split("</li>")[0]
    way = row.partition("How it came here:")[2].partition("</p>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", way).replace(" ,", ",").split())


def test_an_answer_is_followed_over_two_outlets_to_who_was_asked(
    reader: Client, asked: Question
) -> None:
    quill = make_entity("Mara Quill")
    first = answer(asked, "Quay Post")
    first.claim = make_claim(first.revision.article, "“Six boats,”", speaker=quill)
    first.save()
    answer(asked, "Harbour Echo", cites="Quay Post")
    last = answer(asked, "Pier Times", cites="Harbour Echo")

    assert told(reader, last).replace(" ,", ",") == (
        "Pier Times, citing Harbour Echo, citing Quay Post, quoting Mara Quill"
        " 3 hops to the first hand"
    )
    page = reader.get(asked.get_absolute_url()).content.decode()
    assert f'href="{quill.get_absolute_url()}"' in page
    assert told(reader, first) == "", "one hop stands in the row anyway"


def test_an_outlet_without_a_text_here_is_named_as_missing(
    reader: Client, asked: Question
) -> None:
    answer(asked, "Harbour Echo", cites="Quay Post")
    last = answer(asked, "Pier Times", cites="Harbour Echo")

    assert told(reader, last) == (
        "Pier Times, citing Harbour Echo, citing Quay Post (no text of it here)"
        " 2 hops to the first hand"
    )


def test_outlets_that_cite_each_other_have_it_from_nobody(
    reader: Client, asked: Question
) -> None:
    answer(asked, "Harbour Echo", cites="Pier Times")
    last = answer(asked, "Pier Times", cites="Harbour Echo")

    assert told(reader, last) == (
        "Pier Times, citing Harbour Echo"
        " (they cite each other: nobody here has it first-hand)"
    )


def test_the_way_of_answers_costs_no_query_each(
    reader: Client, asked: Question, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    reader.get("/help/")  # a first page signs in
    for number in range(4):
        one = answer(asked, f"Echo {number}", cites="Quay Post")
        outer = make_claim(one.revision.article, "“Six boats,”", confidence=0.8)
        one.claim = make_claim(one.revision.article, "Six", inside=outer)
        one.save()
        if not number:
            with CaptureQueriesContext(connection) as few:
                reader.get(asked.get_absolute_url())

    with django_assert_num_queries(len(few)):
        reader.get(asked.get_absolute_url())


def claim(outlet: str, cites: str = "", **more: Any) -> Claim:
    article = article_of(outlet)
    credit = crediting(article, cites) if cites else None
    return make_claim(article, "“Six boats,”", credit=credit, **more)


def way(said: Claim) -> list[tuple[str, str]]:
    return [(hop.how, hop.name) for hop in trail_of_claim(said).hops]


def test_a_claim_tells_who_cites_whom(reader: Client) -> None:
    said = claim("Pier Times", cites="Quay Post")

    html = reader.get(said.get_absolute_url()).content.decode()

    assert way(said) == [
        ("", "Pier Times"),
        ("citing", "Quay Post"),
        ("quoting", "Mara Quill"),
    ]
    assert "(no text of it here)" in html


def test_a_claim_is_followed_over_its_other_wordings() -> None:
    first = claim("Quay Post")
    between = claim("Harbour Echo", cites="Quay Post")
    last = claim("Pier Times", cites="Harbour Echo")
    make_quote_comparison(between, last, verdict="same")
    make_quote_comparison(first, between, verdict="same")

    trail = trail_of_claim(last)

    assert way(last) == [
        ("", "Pier Times"),
        ("citing", "Harbour Echo"),
        ("citing", "Quay Post"),
        ("quoting", "Mara Quill"),
    ]
    assert trail.distance == 3
    assert trail.hops[2].href == first.revision.passage_url(0, len("“Six boats,”"))


def test_a_copy_leads_to_the_agency_that_another_copy_names() -> None:
    agency = claim("Quay Post")
    origin = agency.revision.article.origin
    wire = claim("Harbour Echo", cites="Associated Press")
    Credit.objects.update(reach="text")
    copy = claim("Pier Times")
    for one in (wire, copy):
        one.revision.article.origin = origin
        one.revision.article.save()
    make_quote_comparison(wire, copy, verdict="same")

    assert way(Claim.objects.get(pk=copy.pk)) == [
        ("", "Pier Times"),
        ("copying", "Harbour Echo"),
        ("citing", "Associated Press"),
        ("quoting", "Mara Quill"),
    ]


def test_what_is_said_inside_another_report_names_both_and_the_document() -> None:
    text = "The mayor said the letter called it “a wreck”."
    article = article_of("Quay Post", text)
    outer = make_claim(article, "called it “a wreck”", "said", speaker_name="the mayor")
    place = text.index("the letter")
    inner = make_claim(
        article,
        "“a wreck”",
        "called",
        inside=outer,
        speaker_name="Mara Quill",
        speaker_spans=[[place, place + len("the letter")]],
    )

    (outlet, mayor, quill) = trail_of_claim(inner).hops

    assert (outlet.name, mayor.name, quill.name) == (
        "Quay Post",
        "the mayor",
        "Mara Quill",
    )
    assert quill.document == "the letter"
    assert not mayor.document

"""A report that credits another outlet is of its origin, on every page that counts."""

import io
import json

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims import exporting
from claims.models import Credit, Figure, Question
from tests.factories import (
    make_article,
    make_comparison,
    make_figure,
    make_outlet,
    make_question,
    make_revision,
    make_story,
    span,
)

SIX = {"low": 6, "high": 6}
CREDITING = "There were six boats in the harbour, Quay Post reported."


def printed_by(outlet: str, text: str, asked: Question) -> Figure:
    article = make_article(text, outlet=make_outlet(name=outlet))
    assert asked.story is not None
    asked.story.articles.add(article)
    found = {"sentence": [0, len(text)]}
    return make_figure(article, "six boats", question=asked, circumstances=found, **SIX)


def credited(figure: Figure, words: str = "Quay Post reported") -> Figure:
    """The same figure, credited by these words of its text to the Quay Post."""
    start, end = span(figure.revision.text, words)
    figure.credit = Credit.objects.create(
        revision=figure.revision,
        outlet="Quay Post",
        key="quay post",
        reach="sentence",
        start=start,
        end=end,
    )
    figure.save()
    return figure


@pytest.fixture
def asked(db: None) -> Question:
    return make_question(story=make_story())


@pytest.fixture
def pair(asked: Question) -> tuple[Figure, Figure]:
    """What the Quay Post printed first, and who credits it."""
    first = printed_by("Quay Post", "There were six boats in the harbour.", asked)
    return first, credited(printed_by("Pier Times", CREDITING, asked))


def page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_a_question_counts_one_origin_and_shows_the_proof(
    reader: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    html = page(reader, asked.get_absolute_url())

    assert "2 answers from 1 origin:" in html
    assert ">Quay Post</a> for it:" in html
    assert "<mark>Quay Post reported</mark>" in html


def test_reports_that_credit_an_absent_outlet_are_one_origin(
    reader: Client, asked: Question
) -> None:
    for outlet in ("Pier Times", "Harbour Echo"):
        credited(printed_by(outlet, CREDITING, asked))

    assert "2 answers from 1 origin:" in page(reader, asked.get_absolute_url())


def test_without_the_credit_they_are_two_again(
    reader: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    Credit.objects.all().delete()

    html = page(reader, asked.get_absolute_url())

    assert "2 answers from 2 origins:" in html
    assert "Credits" not in html


@pytest.mark.parametrize("tab", ["", "matrix/"])
def test_a_story_tags_the_question_and_shows_the_words_that_credit(
    reader: Client, asked: Question, pair: tuple[Figure, Figure], tab: str
) -> None:
    assert asked.story is not None

    html = page(reader, f"{asked.story.get_absolute_url()}{tab}")

    assert '<span class="tag">one origin</span>' in html
    assert "“Quay Post reported”" in html


def test_exports_give_both_sides_one_origin(
    asked: Question, pair: tuple[Figure, Figure]
) -> None:
    make_comparison(*pair, question=asked, verdict="agree")

    (row,) = exporting.rows_of(exporting.TABLES["comparisons"])
    (question,) = exporting.rows_of(exporting.TABLES["questions"])
    figures = list(exporting.rows_of(exporting.TABLES["figures"]))

    assert row["left"]["origin"] == row["right"]["origin"] == _origin(pair[0])
    assert question["origins"] == 1
    assert [figure["credited_to"] for figure in figures] == [None, "Quay Post"]


def _origin(figure: Figure) -> int:
    return figure.revision.article.origin_id


def test_the_api_says_so_too(
    reader: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    (row,) = json.loads(reader.get("/api/v1/questions/").content)["results"]

    assert row["origins"] == 1


def test_a_comparison_and_its_packet_show_the_credit(
    journalist: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    compared = make_comparison(*pair, question=asked, verdict="agree")

    shown = page(journalist, compared.get_absolute_url())
    packet = page(journalist, reverse("packet", args=[compared.pk]))

    assert '<span class="tag">one origin</span>' in shown
    assert "Both go back to one origin." in packet
    for html in (shown, packet):
        assert "<mark>Quay Post reported</mark>" in html


def test_the_queue_and_the_desk_tag_a_difference_of_one_origin(
    editor: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    make_comparison(*pair, question=asked)

    for address in ("/review/", "/"):
        assert '<span class="tag">one origin</span>' in page(editor, address)


def test_an_article_lists_whom_it_credits_and_the_permalink_leads_there(
    reader: Client, pair: tuple[Figure, Figure]
) -> None:
    credit = Credit.objects.get()

    html = page(reader, pair[1].revision.article.get_absolute_url())

    assert "<dt>Credits</dt>" in html
    assert f'id="p{credit.start}-{credit.end}">Quay Post reported</span>' in html


def test_explain_says_whom_a_figure_is_credited_to(pair: tuple[Figure, Figure]) -> None:
    out = io.StringIO()

    call_command("explain", *(str(figure.pk) for figure in pair), stdout=out)

    assert "is credited to Quay Post: “Quay Post reported”." in out.getvalue()
    assert "One origin." in out.getvalue()


def test_a_correction_lists_whoever_credits_its_outlet(
    reader: Client, asked: Question
) -> None:
    text = "Nine boats lay there.\nCorrection: It was nine boats, not six boats.\n"
    correcting = make_article(text, outlet=make_outlet(name="Quay Post"))
    make_figure(correcting, "nine boats", low=9, high=9)
    make_figure(correcting, "six boats", **SIX)
    carrier = credited(printed_by("Pier Times", CREDITING, asked))
    assert asked.story is not None
    asked.story.articles.add(correcting)

    for address in (asked.get_absolute_url(), correcting.get_absolute_url()):
        (ripple,) = reader.get(address).context["ripples"]
        assert ripple.carriers == [carrier]
        assert "credits <a" in page(reader, address)


def test_a_pair_on_a_question_page_says_that_both_are_of_one_origin(
    reader: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    make_comparison(*pair, question=asked, verdict="contradict")

    html = page(reader, asked.get_absolute_url())
    assert html.count('<span class="tag">one origin</span>') == 1

    Credit.objects.all().delete()
    html = page(reader, asked.get_absolute_url())
    assert '<span class="tag">one origin</span>' not in html


def test_credited_sides_cost_the_queue_no_query_each(
    reader: Client,
    asked: Question,
    pair: tuple[Figure, Figure],
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make_comparison(*pair, question=asked)
    with CaptureQueriesContext(connection) as one:
        reader.get(reverse("review"))
    for number in range(3):
        further = credited(printed_by(f"Echo {number}", CREDITING, asked))
        make_comparison(pair[0], further, question=asked)

    with django_assert_num_queries(len(one)):
        reader.get(reverse("review"))


def test_an_outlet_lists_who_credits_it_and_whom_it_credits(
    reader: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    theirs, crediting = (figure.revision.article.outlet for figure in pair)
    assert theirs is not None
    assert crediting is not None

    credited_by = reader.get(theirs.get_absolute_url())
    has_from = reader.get(crediting.get_absolute_url())

    (credit,) = credited_by.context["credited_by"]
    assert credit.revision.article.outlet == crediting
    assert b"<mark>Quay Post reported</mark>" in credited_by.content
    assert b"It credits no other outlet." in credited_by.content
    assert [row.outlet for row in has_from.context["crediting"]] == ["Quay Post"]
    assert b"No article here names it as its source." in has_from.content


def test_a_credit_that_a_newer_text_dropped_is_not_listed(
    reader: Client, asked: Question, pair: tuple[Figure, Figure]
) -> None:
    outlet = pair[0].revision.article.outlet
    assert outlet is not None
    make_revision(pair[1].revision.article, "There were six boats.")

    html = page(reader, outlet.get_absolute_url())

    assert "No article here names it as its source." in html

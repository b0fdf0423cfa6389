"""A corrected value: who still prints it stands on the question and the article."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.models import Article, Origin
from claims.models import Figure, Question
from tests.factories import (
    make_article,
    make_figure,
    make_outlet,
    make_question,
    make_revision,
    make_story,
)

SIX = {"low": 6, "high": 6}
NINE = {"low": 9, "high": 9}
CORRECTING = "Nine boats lay there.\nCorrection: It was nine boats, not six boats.\n"


def answer(
    asked: Question, words: str, limits: dict[str, int], **changes: object
) -> Figure:
    article = make_article(f"There were {words} in the harbour.", **changes)
    return make_figure(article, words, question=asked, **limits)


@pytest.fixture
def asked(db: None) -> Question:
    return make_question(story=make_story())


@pytest.fixture
def correcting(asked: Question) -> Article:
    """An article that prints nine, and below it takes back six."""
    article = make_article(CORRECTING)
    make_figure(article, "Nine boats", question=asked, **NINE)
    make_figure(article, "nine boats", **NINE)
    make_figure(article, "six boats", **SIX)
    return article


def tell(asked: Question, *articles: Article) -> None:
    assert asked.story is not None
    asked.story.articles.add(*articles)


def test_a_correction_lists_who_still_carries_the_old_value(
    reader: Client, asked: Question, correcting: Article
) -> None:
    old, new = answer(asked, "six boats", SIX), answer(asked, "nine boats", NINE)
    tell(asked, correcting, old.revision.article, new.revision.article)

    for address in (asked.get_absolute_url(), correcting.get_absolute_url()):
        page = reader.get(address)

        (ripple,) = page.context["ripples"]
        assert ripple.carriers == [old]
        assert "“nine boats”, not “six boats”" in page.content.decode()


def test_copies_of_one_origin_carry_it_once(
    reader: Client, asked: Question, correcting: Article
) -> None:
    wire = Origin.objects.create(label="a wire text")
    copies = [answer(asked, "six boats", SIX, origin=wire) for _ in range(2)]
    tell(asked, correcting, *(one.revision.article for one in copies))

    html = reader.get(asked.get_absolute_url()).content.decode()

    assert "in 2 passages from 1 origin:" in html


def test_a_value_of_another_question_is_left_alone(
    reader: Client, asked: Question, correcting: Article
) -> None:
    other = make_question(text="How many buoys lie there?", story=asked.story)
    bystander = answer(other, "six boats", SIX, outlet=make_outlet())
    tell(asked, correcting, bystander.revision.article)

    assert reader.get(other.get_absolute_url()).context["ripples"] == []


def test_a_new_revision_takes_back_what_the_old_one_printed(
    reader: Client, asked: Question
) -> None:
    article = make_article("There were six boats in the harbour.")
    make_figure(article, "six boats", question=asked, superseded=True, **SIX)
    make_revision(article, "There were nine boats in the harbour.")
    make_figure(article, "nine boats", question=asked, **NINE)
    old = answer(asked, "six boats", SIX)
    tell(asked, article, old.revision.article)

    for address in (asked.get_absolute_url(), article.get_absolute_url()):
        (ripple,) = reader.get(address).context["ripples"]
        assert ripple.change.is_revision
        assert ripple.carriers == [old]


def test_a_corrected_value_nobody_prints_is_said_to_be_gone(
    reader: Client, asked: Question, correcting: Article
) -> None:
    tell(asked, correcting)

    html = reader.get(correcting.get_absolute_url()).content.decode()

    assert "No text here prints the old value any more." in html


def test_many_carriers_cost_no_query_each(
    reader: Client,
    asked: Question,
    correcting: Article,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    carriers = [answer(asked, "six boats", SIX) for _ in range(12)]
    tell(asked, correcting, *(one.revision.article for one in carriers))

    with django_assert_max_num_queries(25):
        reader.get(correcting.get_absolute_url())
    with django_assert_max_num_queries(25):
        reader.get(asked.get_absolute_url())


def test_a_correction_in_a_bare_number_takes_back_what_is_counted_in_words(
    reader: Client, asked: Question
) -> None:
    text = "Nine lay there.\nCorrection: It was nine, not six boats.\n"
    correcting = make_article(text)
    make_figure(correcting, "Nine", question=asked, unit="", **NINE)
    make_figure(correcting, "nine", unit="", **NINE)
    make_figure(correcting, "six boats", **SIX)
    old = answer(asked, "six boats", SIX)
    tell(asked, correcting, old.revision.article)

    (ripple,) = reader.get(correcting.get_absolute_url()).context["ripples"]

    assert ripple.carriers == [old]

"""Whom a text credits is stored with it, and changes as its text does."""

import pytest
from pytest_django import DjangoAssertNumQueries

from articles.models import Article
from claims.models import Claim, Credit, Figure
from claims.recording import record
from tests.factories import current_run, make_article, make_outlet, make_revision
from tests.readings import circumstances, claim, count, reading

pytestmark = pytest.mark.django_db

PLAIN = "Six boats sank."
CREDITING = "Six boats sank, Axios first reported."


def report(article: Article) -> Figure:
    """Read and record the newest text of an article, in which six boats sank."""
    revision = article.latest
    six = count(revision.text, 1, "Six boats", 6, circumstances())
    record(revision, reading(figures=[six]), current_run())
    return Figure.objects.get(revision=revision)


def test_a_figure_has_the_credit_that_its_text_gives() -> None:
    six = report(make_article(CREDITING))

    assert six.credit is not None
    assert (six.credit.outlet, six.credit.key) == ("Axios", "axios")
    words = six.revision.text[six.credit.start : six.credit.end]
    assert words == "Axios first reported"


def test_a_claim_told_to_another_outlet_has_its_credit() -> None:
    text = "Holm told Axios that six boats sank."
    article = make_article(text)
    said = claim(text, 1, "six boats sank", "told")

    record(article.latest, reading(claims=[said]), current_run())

    credit = Claim.objects.get().credit
    assert credit is not None
    assert credit.outlet == "Axios"


@pytest.mark.parametrize("own", ["Axios", "Axios News"])
def test_an_outlet_that_cites_itself_credits_nobody(own: str) -> None:
    six = report(make_article(CREDITING, outlet=make_outlet(name=own)))

    assert six.credit is None
    assert not Credit.objects.exists()


@pytest.mark.parametrize(
    ("outlet", "is_certain"), [("The City", True), ("Pier Times", False)]
)
def test_a_name_that_an_outlet_here_bears_is_certain(
    outlet: str, *, is_certain: bool
) -> None:
    make_outlet(name=outlet)

    six = report(make_article("Six boats sank, The City first reported."))

    assert six.credit is not None
    assert six.credit.is_certain is is_certain


def test_reading_again_keeps_the_credit_and_its_figure() -> None:
    article = make_article(CREDITING)
    before = report(article)

    after = report(article)

    assert (after.pk, after.credit_id) == (before.pk, before.credit_id)


def test_a_new_text_without_the_credit_stands_on_its_own() -> None:
    article = make_article(CREDITING)
    report(article)
    make_revision(article, PLAIN)

    assert report(article).credit is None


def test_credits_that_are_read_no_more_are_gone() -> None:
    article = make_article(PLAIN)
    Credit.objects.create(
        revision=article.latest,
        outlet="Axios",
        key="axios",
        reach="sentence",
        start=0,
        end=3,
    )

    report(article)

    assert not Credit.objects.exists()


def test_a_text_that_credits_nobody_costs_one_query_more(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    article = make_article(PLAIN)
    report(article)
    with django_assert_max_num_queries(16):
        report(article)

"""Dates proposed for undated articles, on a real database."""

from datetime import date
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from articles.models import Article, Basis
from claims import dating
from claims.models import DateProposal, Figure, ProposalState
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_question,
    make_quote_comparison,
    make_revision,
    make_user,
)

pytestmark = pytest.mark.django_db

# A Thursday, and the last day of a week from it.
MARCH_4, MARCH_10 = date(2021, 3, 4), date(2021, 3, 10)
UNDATED = "The harbour board released its letter on Thursday. It has two pages."
DATED = "The letter was released by the board on Thursday, and read aloud."


def a_date(article: Article, wording: str, day: date | None, **changes: Any) -> Figure:
    fields = {"kind": "date", "unit": "", "low": None, "high": None} | changes
    return make_figure(article, wording, first_day=day, last_day=day, **fields)


def undated(text: str = UNDATED) -> Article:
    return make_article(text, published_on=None)


def same_event(
    mine: Article, day: date = MARCH_4, **changes: Any
) -> tuple[Figure, Figure]:
    """The undated article's Thursday, and another article's with its day."""
    question = make_question(text="When was the letter released?", kind="date")
    own = Figure.objects.filter(revision=mine.latest).first() or a_date(
        mine, "Thursday", None, weekday="Thursday", question=question
    )
    other = a_date(
        make_article(DATED), "Thursday", day, weekday="Thursday", question=question
    )
    make_comparison(own, other, verdict="compatible", question=question, **changes)
    return own, other


def proposal(article: Article) -> DateProposal | None:
    dating.propose(article.latest)
    return DateProposal.objects.waiting().filter(article=article).first()


def a_waiting_one() -> DateProposal:
    article = undated()
    same_event(article)
    found = proposal(article)
    assert found is not None
    return found


def test_an_event_that_another_article_dates_forces_the_week() -> None:
    article = undated()
    own, other = same_event(article)

    found = proposal(article)

    assert found is not None
    assert (found.first, found.last) == (MARCH_4, MARCH_10)
    assert "“Thursday”" in found.why
    assert str(other.revision.article.outlet) in found.why
    assert found.passages == [
        [own.revision_id, own.start, own.end],
        [other.revision_id, other.start, other.end],
    ]
    article.refresh_from_db()
    assert article.published_first is None


def test_a_quotation_that_another_article_dates_forces_the_week() -> None:
    words = "“We counted six boats,”"
    article = undated(f"{words} said Mara Quill on Thursday.")
    a_date(article, "Thursday", None, weekday="Thursday")
    other = make_claim(said_first=MARCH_4, said_last=MARCH_4)
    make_quote_comparison(make_claim(article, words), other, verdict="same")

    found = proposal(article)

    assert found is not None
    assert (found.first, found.last) == (MARCH_4, MARCH_10)


def test_the_text_itself_may_date_the_event() -> None:
    text = f"{UNDATED} Its release on March 4, 2021 came late."
    article = undated(text)
    question = make_question(kind="date")
    a_date(article, "Thursday", None, weekday="Thursday", question=question)
    a_date(article, "March 4, 2021", MARCH_4, question=question)

    found = proposal(article)

    assert found is not None
    assert (found.first, found.last) == (MARCH_4, MARCH_10)


@pytest.mark.parametrize("days_later", [7, 14])
def test_two_days_told_of_one_weekday_force_nothing(days_later: int) -> None:
    article = undated()
    same_event(article)
    same_event(article, date(2021, 3, 4 + days_later))

    assert proposal(article) is None


def test_a_weekday_inside_a_quotation_forces_nothing() -> None:
    article = undated("“It came on Thursday,” said Mara Quill.")
    make_claim(article, "“It came on Thursday,”")
    same_event(article)

    assert proposal(article) is None


def test_a_comparison_that_an_editor_set_aside_forces_nothing() -> None:
    article = undated()
    same_event(article, status="not_comparable")

    assert proposal(article) is None


def test_a_dated_article_has_those_beside_it_looked_at_again() -> None:
    article = undated()
    _, other = same_event(article)

    dating.propose(other.revision)

    assert DateProposal.objects.get().article == article


def test_proposing_again_changes_nothing_and_what_is_gone_is_withdrawn() -> None:
    first = a_waiting_one()
    again = proposal(first.article)
    assert again == first

    first.article.latest.figures.update(withdrawn=True)
    assert proposal(first.article) is None


def test_only_the_newest_text_counts() -> None:
    article = undated("The board met yesterday, March 4, 2021.")
    older = article.latest
    make_revision(article, "The board met.")

    dating.propose(older)

    assert not DateProposal.objects.exists()


def test_accepting_dates_the_article_and_has_it_read_again() -> None:
    waiting = a_waiting_one()
    admin = make_user("admin", username="vera")

    again = dating.accept(waiting, by=admin)

    article = Article.objects.get(pk=waiting.article_id)
    assert again == [article.latest.pk]
    assert (article.published_first, article.published_last) == (MARCH_4, MARCH_10)
    assert article.published_basis == Basis.CORRECTED
    assert "accepted by vera" in article.published_why
    assert waiting.why in article.published_why
    waiting.refresh_from_db()
    assert (waiting.state, waiting.decided_by) == (ProposalState.ACCEPTED, admin)


def test_what_was_declined_does_not_come_back() -> None:
    waiting = a_waiting_one()

    dating.decline(waiting, by=make_user("admin"))

    assert proposal(waiting.article) is None
    assert Article.objects.get(pk=waiting.article_id).published_first is None


def test_a_proposal_is_answered_once() -> None:
    waiting = a_waiting_one()
    admin = make_user("admin")
    dating.decline(waiting, by=admin)

    with pytest.raises(dating.SettledMeanwhileError):
        dating.accept(waiting, by=admin)


def test_a_date_that_came_in_meanwhile_is_not_overwritten() -> None:
    waiting = a_waiting_one()
    day = date(2021, 3, 6)
    articles = Article.objects.filter(pk=waiting.article_id)
    articles.update(published_first=day, published_last=day)

    with pytest.raises(dating.SettledMeanwhileError):
        dating.accept(waiting, by=make_user("admin"))

    assert articles.get().published_last == day


def test_the_cost_does_not_grow_with_the_articles_that_date_an_event(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    article = undated()
    for _ in range(6):
        _, other = same_event(article)

    text, dated = article.latest, other.revision
    without_dates = make_article().latest

    with django_assert_max_num_queries(14):
        dating.propose(text)
    with django_assert_max_num_queries(17):
        dating.propose(dated)
    with django_assert_max_num_queries(2):
        dating.propose(without_dates)

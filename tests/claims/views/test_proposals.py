"""A proposed date on its article's page and on the desk, and who may answer it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Article
from claims import tasks
from claims.models import DateProposal
from tests.factories import make_article

DAYS = {"first": date(2021, 3, 4), "last": date(2021, 3, 8)}


@pytest.fixture
def waiting(db: None) -> DateProposal:
    article = make_article("The board met on Thursday.", published_on=None)
    return DateProposal.objects.create(
        article=article,
        why="The Post dates the meeting 4 March 2021.",
        passages=[[article.latest.pk, 17, 25]],
        **DAYS,
    )


@pytest.fixture
def reread(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The batches whose reading was asked for."""
    asked: list[int] = []
    monkeypatch.setattr(tasks, "_send", lambda _task, pk, _queue: asked.append(pk))
    return asked


@pytest.mark.parametrize("page", ["article", "desk"])
def test_an_admin_sees_the_reasoning_and_both_answers(
    admin: Client, waiting: DateProposal, page: str
) -> None:
    address = waiting.article.get_absolute_url() if page == "article" else reverse(page)

    html = admin.get(address).content.decode()

    assert "4 March 2021 to 8 March 2021" in html
    assert waiting.why in html
    assert "<mark>Thursday</mark>" in html
    assert waiting.article.latest.passage_url(17, 25) in html
    assert reverse("date-accept", args=[waiting.pk]) in html
    assert reverse("date-decline", args=[waiting.pk]) in html


def test_a_journalist_sees_the_proposal_and_nothing_to_press(
    journalist: Client, waiting: DateProposal
) -> None:
    html = journalist.get(waiting.article.get_absolute_url()).content.decode()

    assert waiting.why in html
    assert reverse("date-accept", args=[waiting.pk]) not in html
    assert "Proposed dates" not in journalist.get(reverse("desk")).content.decode()


@pytest.mark.parametrize("answer", ["date-accept", "date-decline"])
@pytest.mark.parametrize("role", ["reader", "journalist", "editor"])
def test_only_an_admin_answers(
    signed_in: Callable[[str], Client], waiting: DateProposal, role: str, answer: str
) -> None:
    refused = signed_in(role).post(reverse(answer, args=[waiting.pk]))

    assert refused.status_code == 403
    assert DateProposal.objects.waiting().get() == waiting


def test_accepting_dates_the_article_and_reads_it_again(
    admin: Client,
    waiting: DateProposal,
    reread: list[int],
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answer = admin.post(reverse("date-accept", args=[waiting.pk]), follow=True)

    article = Article.objects.get(pk=waiting.article_id)
    assert (article.published_first, article.published_last) == tuple(DAYS.values())
    assert len(reread) == 1
    assert "Dated as proposed" in answer.content.decode()


def test_declining_leaves_it_undated_and_a_second_answer_changes_nothing(
    admin: Client, waiting: DateProposal, reread: list[int]
) -> None:
    admin.post(reverse("date-decline", args=[waiting.pk]))
    late = admin.post(reverse("date-accept", args=[waiting.pk]), follow=True)

    assert "Nothing was changed" in late.content.decode()
    assert Article.objects.get(pk=waiting.article_id).published_first is None
    assert reread == []


def test_the_audit_tells_who_declined_a_date(
    admin: Client, waiting: DateProposal
) -> None:
    admin.post(reverse("date-decline", args=[waiting.pk]))

    html = admin.get(reverse("audit")).content.decode()

    assert f"declined the date proposed for article {waiting.article_id}" in html


def test_an_answer_by_a_link_is_no_answer(admin: Client, waiting: DateProposal) -> None:
    assert admin.get(reverse("date-accept", args=[waiting.pk])).status_code == 405

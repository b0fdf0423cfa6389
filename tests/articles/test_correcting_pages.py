"""The page that corrects an article: outlet, date and title."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Basis
from claims import tasks
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client: Client) -> Client:
    client.force_login(make_user("admin"))
    return client


def test_a_correction_is_stored_and_read_again(
    admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = make_article(published_on=None)
    address = reverse("article-correct", args=[article.pk])
    planned: list[int] = []
    monkeypatch.setattr(tasks, "_read_soon", lambda ids, _queue: planned.extend(ids))

    assert admin.get(address).status_code == 200
    admin.post(
        address,
        {"outlet": "Quay Post", "published_on": "2021-03-04", "title": article.title},
    )

    article.refresh_from_db()
    assert article.outlet is not None
    assert article.outlet.name == "Quay Post"
    assert article.published_basis == Basis.CORRECTED
    assert "title" not in article.inferred, "what was left alone is not a correction"
    assert planned == [article.latest.pk]


@pytest.mark.parametrize(
    ("last", "told"),
    [
        pytest.param(
            date(2021, 5, 10), "now from 4 May 2021 to 10 May 2021;", id="span"
        ),
        pytest.param(None, "now from 4 May 2021;", id="open-span"),
    ],
)
def test_a_span_of_days_is_said_and_stays_where_no_day_replaces_it(
    admin: Client,
    monkeypatch: pytest.MonkeyPatch,
    last: date | None,
    told: str,
) -> None:
    monkeypatch.setattr(tasks, "_read_soon", lambda _ids, _queue: None)
    article = make_article(published_on=date(2021, 5, 4), published_last=last)
    address = reverse("article-correct", args=[article.pk])

    assert told in admin.get(address).content.decode()
    admin.post(address, {"outlet": "Quay Post", "title": article.title})

    article.refresh_from_db()
    assert str(article.outlet) == "Quay Post"
    assert (article.published_first, article.published_last) == (date(2021, 5, 4), last)


def test_a_correction_that_would_make_two_articles_one_is_refused(
    admin: Client,
) -> None:
    article = make_article(external_id="1")
    other = make_article(external_id="1")
    assert article.outlet is not None
    fields = {"outlet": article.outlet.name, "title": other.title}

    answer = admin.post(reverse("article-correct", args=[other.pk]), fields)

    assert answer.status_code == 422
    assert "has the same id" in answer.content.decode()


@pytest.mark.parametrize(
    ("day", "reason"),
    [("0023-11-20", "before 1600"), ("9999-12-31", "too far ahead")],
)
def test_a_year_mistyped_is_refused(admin: Client, day: str, reason: str) -> None:
    article = make_article()
    sent = {"outlet": str(article.outlet), "title": article.title, "published_on": day}

    page = admin.post(reverse("article-correct", args=[article.pk]), sent)

    assert page.status_code == 422
    assert reason in page.content.decode()

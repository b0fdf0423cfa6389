"""Pages that cannot be shown say why, and what to do."""

from collections.abc import Callable

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from claims.views import stories

pytestmark = pytest.mark.django_db


def run_out_of_time(*_: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 1")
        cursor.execute("SELECT pg_sleep(1)")


def break_down(*_: object) -> None:
    raise RuntimeError("a fault of ours")


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        pytest.param(run_out_of_time, 503, "This took too long", id="busy-database"),
        pytest.param(break_down, 500, "Something broke here", id="fault"),
    ],
)
def test_a_page_that_fails_says_whether_another_try_may_help(
    reader: Client,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[..., None],
    status: int,
    words: str,
) -> None:
    monkeypatch.setattr(stories, "counted", fault)
    reader.raise_request_exception = False

    page = reader.get(reverse("stories"))

    assert page.status_code == status
    assert words in page.content.decode()


def test_a_request_that_no_view_sees_gets_a_page_of_ours() -> None:
    page = Client(headers={"Host": "elsewhere.example"}).get("/")

    assert page.status_code == 400
    assert "This request was not understood" in page.content.decode()


def test_a_form_older_than_the_sign_in_says_how_to_go_on() -> None:
    page = Client(enforce_csrf_checks=True).post(reverse("login"), {"username": "x"})

    assert page.status_code == 403
    assert "This form was too old to take" in page.content.decode()

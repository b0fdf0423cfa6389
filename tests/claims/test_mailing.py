"""Alerts by mail: only where a server is named, once, and to who may follow."""

from smtplib import SMTPException
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.mail import EmailMessage
from pytest_django.fixtures import Settings

from claims import deciding, mailing, tasks
from claims.models import Question
from tests.factories import make_comparison, make_figure, make_question, make_user

pytestmark = pytest.mark.django_db

Outbox = list[EmailMessage]


@pytest.fixture(autouse=True)
def _server(settings: Settings) -> None:
    settings.EMAIL_HOST = "mail.example"
    settings.SITE_URL = "https://claims.example/"


@pytest.fixture
def user() -> User:
    return make_user("journalist", email="mara@gazette.example")


@pytest.fixture
def asked(user: User) -> Question:
    question = make_question(text="How many <boats> & crews?")
    deciding.follow(question, by=user)
    return question


def dispute(asked: Question) -> str:
    return make_comparison(
        make_figure(question=asked), question=asked
    ).get_absolute_url()


def test_what_is_new_goes_out_once_until_it_was_seen(
    mailoutbox: Outbox, user: User, asked: Question
) -> None:
    address = dispute(asked)
    tasks.mail_alerts()
    dispute(asked)
    tasks.mail_alerts()

    (mail,) = mailoutbox
    assert mail.to == ["mara@gazette.example"]
    assert mail.subject == "Claimtrack: 1 new on what you follow"
    assert "- contradict: How many <boats> & crews?\n" in mail.body
    assert f"https://claims.example{address}\n" in mail.body
    assert "https://claims.example/following/" in mail.body

    deciding.mark_seen(deciding.Seen.now(), by=user)
    tasks.mail_alerts()
    assert len(mailoutbox) == 1, "nothing is new"
    dispute(asked)
    tasks.mail_alerts()
    assert len(mailoutbox) == 2


def test_nothing_goes_out_without_a_server(
    mailoutbox: Outbox, settings: Settings, asked: Question
) -> None:
    settings.EMAIL_HOST = ""
    dispute(asked)

    assert mailing.mail_alerts() == 0
    assert mailoutbox == []


@pytest.mark.parametrize("changes", [{"email": ""}, {"is_active": False}])
def test_nothing_goes_to_who_has_no_address_or_left(
    mailoutbox: Outbox, user: User, asked: Question, changes: dict[str, Any]
) -> None:
    User.objects.filter(pk=user.pk).update(**changes)
    dispute(asked)

    assert mailing.mail_alerts() == 0
    assert mailoutbox == []


def test_nothing_goes_to_who_may_follow_no_more(
    mailoutbox: Outbox, user: User, asked: Question
) -> None:
    user.groups.clear()
    dispute(asked)

    assert mailing.mail_alerts() == 0


def test_nobody_hears_that_nothing_is_new(mailoutbox: Outbox, asked: Question) -> None:
    assert mailing.mail_alerts() == 0
    assert mailoutbox == []


@pytest.mark.parametrize("error", [SMTPException("busy"), ConnectionRefusedError()])
def test_a_mail_that_could_not_be_sent_goes_out_the_next_time(
    mailoutbox: Outbox,
    asked: Question,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def refuse(*_args: object) -> None:
        raise error

    dispute(asked)
    with monkeypatch.context() as down:
        down.setattr(mailing, "send_mail", refuse)
        assert mailing.mail_alerts() == 0

    assert mailing.mail_alerts() == 1
    assert len(mailoutbox) == 1

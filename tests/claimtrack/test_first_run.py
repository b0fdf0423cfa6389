import pytest
from celery import current_app
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.test import RequestFactory
from pytest_django.fixtures import Settings

from articles.models import Dump
from claimtrack import first_run

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def silent_queue(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Messages sent, kept here rather than in Redis."""
    sent: list[str] = []

    def send(task: str, *_: object, **__: object) -> None:
        sent.append(task)

    monkeypatch.setattr(current_app, "send_task", send)
    return sent


@pytest.mark.parametrize("role", ["admin", "editor", "journalist"])
def test_each_role_gets_an_account_whose_password_works(role: str) -> None:
    password = first_run.make_accounts()[role]
    request = RequestFactory().post("/accounts/login/")
    user = authenticate(request, username=role, password=password)
    assert user is not None
    assert [group.name for group in user.groups.all()] == [role]


def test_only_the_admin_may_enter_the_admin() -> None:
    first_run.make_accounts()
    assert [user.username for user in User.objects.filter(is_staff=True)] == ["admin"]


def test_accounts_are_made_once() -> None:
    first_run.make_accounts()
    assert first_run.make_accounts() == {}
    assert User.objects.count() == 3


def test_passwords_are_random() -> None:
    passwords = first_run.make_accounts().values()
    assert len(set(passwords)) == 3
    assert all(len(password) >= 16 for password in passwords)


def test_the_demo_corpus_goes_into_an_empty_database_once(
    settings: Settings, tmp_path: str, silent_queue: list[str]
) -> None:
    settings.MEDIA_ROOT = tmp_path
    first_run.load_demo_corpus()
    first_run.load_demo_corpus()
    assert [dump.defaults for dump in Dump.objects.all()] == [{"demo": True}]
    assert silent_queue == ["claims.tasks.import_dump"]

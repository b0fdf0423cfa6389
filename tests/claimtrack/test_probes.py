import pytest
from django.db import OperationalError
from django.test import Client

from claimtrack import probes


def test_healthz_answers_without_a_database(client: Client) -> None:
    assert client.get("/healthz").content == b"ok\n"


@pytest.mark.django_db
def test_readyz_answers_once_the_database_is_migrated(client: Client) -> None:
    assert client.get("/readyz").status_code == 200


def test_readyz_says_that_migrations_wait(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probes, "migrations_waiting", lambda: 2)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert b"2 migrations wait" in answer.content


def test_readyz_says_that_the_database_is_gone(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> int:
        raise OperationalError

    monkeypatch.setattr(probes, "migrations_waiting", gone)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.content == b"the database does not answer\n"

import pytest
from django.test import Client


def test_healthz_answers_without_a_database(client: Client) -> None:
    assert client.get("/healthz").content == b"ok\n"


@pytest.mark.django_db
def test_readyz_answers_once_the_database_is_migrated(client: Client) -> None:
    assert client.get("/readyz").status_code == 200

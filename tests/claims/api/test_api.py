"""The API: the export's rows, the pages' filters, the pages' permissions."""

from base64 import b64encode
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse

from claims import exporting
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_revision,
    make_user,
)

pytestmark = pytest.mark.django_db

ADDRESS = "/api/v1/{}/"


@pytest.fixture
def api() -> Client:
    client = Client()
    client.force_login(
        make_user("reader"), backend="django.contrib.auth.backends.ModelBackend"
    )
    return client


def results(api: Client, table: str, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.get(ADDRESS.format(table), query).json()[
        "results"
    ]
    return found


@pytest.mark.parametrize("table", sorted(exporting.TABLES))
def test_a_list_sends_the_exports_rows(api: Client, table: str) -> None:
    make_claim()
    make_comparison()
    make_comparison(status="not_comparable")

    rows = list(exporting.rows_of(exporting.TABLES[table]))

    assert sorted(results(api, table), key=lambda row: row["id"]) == rows


def test_a_row_stands_at_its_own_address(api: Client) -> None:
    article = make_article()
    make_revision(article, "Corrected.")

    row = api.get(f"{ADDRESS.format('articles')}{article.pk}/").json()

    assert (row["id"], row["text"]) == (article.pk, "Corrected.")


def test_the_pages_filters_serve_the_api(api: Client) -> None:
    make_claim(kind="direct")
    make_claim(kind="indirect")

    assert [row["kind"] for row in results(api, "claims", kind="direct")] == ["direct"]


def test_a_program_that_is_not_signed_in_gets_401_and_a_browser_a_redirect() -> None:
    address = ADDRESS.format("claims")

    assert Client().get(address).status_code == 401
    page = Client().get(address, headers={"Accept": "text/html"})
    assert page.status_code == 302
    assert page["Location"].startswith(reverse("login"))


def test_a_program_signs_in_with_name_and_password() -> None:
    phrase = "a long enough phrase"
    user = User.objects.create_user("program", password=phrase)
    user.groups.add(Group.objects.get_or_create(name="reader")[0])
    token = b64encode(f"program:{phrase}".encode()).decode()

    answer = Client().get(
        ADDRESS.format("claims"), headers={"Authorization": f"Basic {token}"}
    )

    assert answer.status_code == 200


@pytest.mark.parametrize("name", ["nobody", "a\0b", "x" * 5_000, "ü"])
@pytest.mark.parametrize("address", [ADDRESS.format("claims"), "/api/v1/schema/"])
def test_a_name_that_nobody_has_is_refused(name: str, address: str) -> None:
    token = b64encode(f"{name}:a long enough phrase".encode()).decode()

    answer = Client().get(address, headers={"Authorization": f"Basic {token}"})

    assert answer.status_code == 401


@pytest.mark.parametrize("place", ["abc", "\0", "9" * 30, "2021-03-04"])
def test_a_cursor_that_is_no_id_is_not_found(api: Client, place: str) -> None:
    cursor = b64encode(f"p={place}".encode()).decode()

    answer = api.get(ADDRESS.format("claims"), {"cursor": cursor})

    assert answer.status_code == 404


def test_nothing_is_written_through_it(api: Client) -> None:
    assert api.post(ADDRESS.format("claims"), {}).status_code == 405
    assert api.delete(f"{ADDRESS.format('claims')}1/").status_code == 405


def test_the_document_and_the_page_describe_every_table(api: Client) -> None:
    schema = api.get(reverse("api-schema"), {"format": "json"}).json()
    page = api.get(reverse("api-docs")).content.decode()

    for table in exporting.TABLES:
        assert ADDRESS.format(table) in schema["paths"]
        assert f"GET {ADDRESS.format(table)}" in page

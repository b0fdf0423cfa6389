"""Every address asks for a permission; each role opens what it should and no more."""

from collections.abc import Callable, Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from articles.permissions import HOLDERS, PUBLIC
from tests.factories import make_comparison, make_user

OWN_CHECKS = {"admin"}


def every_view(
    resolver: URLResolver, namespaces: frozenset[str] = frozenset()
) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield entry
        elif not OWN_CHECKS & ({entry.app_name} - {None} | namespaces):
            yield from every_view(entry)


def test_every_view_declares_a_permission() -> None:
    known = {PUBLIC, *HOLDERS}
    undeclared = [
        str(entry.pattern)
        for entry in every_view(get_resolver())
        if getattr(entry.callback, "permission", None) not in known
    ]
    assert undeclared == []


def test_a_view_that_declares_nothing_is_refused_to_everybody(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = next(e for e in every_view(get_resolver()) if e.name == "stories").callback
    monkeypatch.delattr(view, "permission")

    assert editor.get(reverse("stories")).status_code == 403


LISTS = [
    "desk",
    "stories",
    "claims",
    "articles",
    "people",
    "outlets",
    "review",
    "search",
]


@pytest.mark.parametrize("name", LISTS)
def test_a_stranger_is_sent_to_sign_in_and_never_refused(
    db: None, client: Client, name: str
) -> None:
    page = client.get(reverse(name))

    assert page.status_code == 302
    assert page["Location"].startswith(reverse("login"))


@pytest.mark.parametrize("name", LISTS)
def test_a_stranger_reads_where_the_settings_allow_it(
    db: None, client: Client, settings: object, name: str
) -> None:
    settings.ANONYMOUS_READERS = True  # type: ignore[attr-defined]

    assert client.get(reverse(name)).status_code == 200


def test_a_part_asked_for_by_htmx_sends_a_stranger_to_sign_in(
    db: None, client: Client
) -> None:
    part = client.get(reverse("claims"), headers={"HX-Request": "true"})

    assert part["HX-Redirect"] == reverse("login")


@pytest.mark.parametrize(
    ("role", "status"),
    [("reader", 403), ("journalist", 403), ("editor", 302), ("admin", 302)],
)
def test_only_editors_and_admins_decide(
    db: None, signed_in: Callable[[str], Client], role: str, status: int
) -> None:
    address = reverse("decide", args=[make_comparison().pk])

    page = signed_in(role).post(address, {"status": "confirmed", "seen": 0})

    assert page.status_code == status


@pytest.mark.parametrize(
    ("role", "status"), [("reader", 403), ("journalist", 200), ("editor", 200)]
)
def test_journalists_take_lists_away_and_readers_do_not(
    db: None, signed_in: Callable[[str], Client], role: str, status: int
) -> None:
    page = signed_in(role).get(reverse("export", args=["claims", "csv"]))

    assert page.status_code == status


def test_a_refusal_names_the_missing_role(reader: Client) -> None:
    page = reader.get(reverse("audit"))

    assert page.status_code == 403
    assert "<strong>admin</strong>" in page.content.decode()


def test_somebody_without_a_role_is_not_sent_round_to_the_desk(
    db: None, client: Client
) -> None:
    client.force_login(make_user(""))

    page = client.get(reverse("desk")).content.decode()

    assert "<strong>reader</strong>" in page
    assert "Back to the desk" not in page


@pytest.mark.parametrize("is_staff", [True, False])
def test_the_stock_admin_is_offered_to_whom_it_opens(
    db: None, client: Client, is_staff: bool
) -> None:
    client.force_login(make_user("admin", is_staff=is_staff))

    page = client.get(reverse("help")).content.decode()

    assert (f'href="{reverse("admin:index")}"' in page) is is_staff

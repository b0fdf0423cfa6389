"""Outlets by name, though others name them at the same moment."""

import pytest

from articles.importing import outlets
from articles.importing.outlets import outlet_named
from articles.models import Outlet

pytestmark = pytest.mark.django_db


def test_one_name_is_one_outlet_whatever_its_capitals_and_spaces() -> None:
    assert outlet_named("Quay  Post") == outlet_named("QUAY POST")


def test_two_names_alike_have_an_address_each() -> None:
    slugs = [outlet_named(name).slug for name in ("Quay Post", "Quay-Post")]

    assert slugs == ["quay-post", "quay-post-2"]


@pytest.mark.parametrize("name", ["Quay Post", "Quay-Post"])
def test_an_outlet_that_somebody_makes_meanwhile_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    free_slug = outlets._free_slug

    def look_away(wanted: str) -> str:
        slug = free_slug(wanted)
        Outlet.objects.get_or_create(name=name, defaults={"slug": "quay-post"})
        return slug

    monkeypatch.setattr(outlets, "_free_slug", look_away)

    assert outlet_named("Quay Post").name == "Quay Post"

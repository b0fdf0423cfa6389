"""Bodies that are called by whom they serve, across articles."""

import pytest

from claims.models import Entity
from claims.recording import record
from tests.factories import make_article, make_run
from tests.readings import entity, reading

pytestmark = pytest.mark.django_db


def record_office(text: str, holder: str, office: str, *roles: str) -> None:
    found = [
        entity(text, 1, holder),
        entity(text, 2, office, type="ORG", roles=roles),
    ]
    record(make_article(text).latest, reading(entities=found), make_run())


def offices() -> int:
    return Entity.objects.filter(type="ORG").count()


def test_an_office_is_one_under_every_name_of_its_holder() -> None:
    record_office(
        "Maggie Okafor left; the DA’s office stayed.",
        "Maggie Okafor",
        "DA’s office",
        "office of Maggie Okafor",
    )
    record_office(
        "Margaret Okafor ran. Okafor’s office knew.",
        "Margaret Okafor",
        "Okafor’s office",
        "office of Margaret Okafor",
    )
    assert offices() == 1


def test_the_offices_of_two_mayors_stay_two() -> None:
    for holder in ("Tom Reed", "Bess Poe"):
        record_office(
            f"{holder} left. The mayor’s office knew.",
            holder,
            "mayor’s office",
            f"office of {holder}",
        )
    assert offices() == 2


def test_a_described_body_is_another_in_other_company() -> None:
    record_office("Tom Reed left. The city council knew.", "Tom Reed", "city council")
    record_office("Bess Poe left. The city council knew.", "Bess Poe", "city council")
    record_office("Bess Poe ran. The city council knew.", "Bess Poe", "city council")
    assert offices() == 2

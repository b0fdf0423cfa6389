"""The stock admin: every table opens, and what the machine reads is not edited."""

import pytest
from django.contrib import admin
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from claims.admin import ReadOnly
from tests.factories import make_comparison, make_user

pytestmark = pytest.mark.django_db

OURS = [
    model
    for model in admin.site._registry
    if model._meta.app_label in {"articles", "claims"}
]
READ_ONLY = [m for m in OURS if isinstance(admin.site._registry[m], ReadOnly)]


def address(model: type[Model], page: str) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}")


@pytest.fixture
def superuser(client: Client) -> Client:
    client.force_login(
        make_user("admin", is_staff=True, is_superuser=True),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    return client


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_table_can_be_looked_through(
    superuser: Client, model: type[Model]
) -> None:
    make_comparison()

    assert superuser.get(address(model, "changelist")).status_code == 200


@pytest.mark.parametrize("model", READ_ONLY, ids=lambda model: model.__name__)
def test_nobody_adds_what_only_the_machine_finds(
    superuser: Client, model: type[Model]
) -> None:
    assert superuser.get(address(model, "add")).status_code == 403

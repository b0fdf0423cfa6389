"""What an empty database gets before anybody looks at it."""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from celery import current_app
from django.contrib.auth.models import Group, User
from django.db import transaction
from kombu.exceptions import OperationalError as BrokerError

from articles.importing import receive_dump
from articles.models import Article, Dump

DEMO_CORPUS = Path(__file__).resolve().parent.parent / "fixtures" / "demo.jsonl"
ROLES = ("admin", "editor", "journalist")


@transaction.atomic
def make_accounts() -> Mapping[str, str]:
    """Make one account a role where there is none yet.

    Returns:
        Passwords by name, for the terminal: they are kept nowhere else.
    """
    if User.objects.exists():
        return {}
    return {role: _make_account(role) for role in ROLES}


def _make_account(role: str) -> str:
    password = secrets.token_urlsafe(12)
    user = User.objects.create_user(role, password=password, is_staff=role == "admin")
    user.is_superuser = role == "admin"
    user.save(update_fields=["is_superuser"])
    user.groups.add(Group.objects.get_or_create(name=role)[0])
    return password


def load_demo_corpus() -> None:
    """Put the invented affairs in line where no dump was ever received."""
    if Dump.objects.exists() or Article.objects.exists():
        return
    with DEMO_CORPUS.open("rb") as file:
        dump = receive_dump(file, DEMO_CORPUS.name, defaults={"demo": True})
    # By name: loading the task would load the language pipeline as well. A lost
    # message does no harm, as the sweeper finds the dump.
    with suppress(BrokerError):
        current_app.send_task("claims.tasks.import_dump", (dump.pk,), queue="ingest")

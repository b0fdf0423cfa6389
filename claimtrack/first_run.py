"""What an empty database gets before anybody looks at it."""

import secrets
from collections.abc import Mapping

from django.contrib.auth.models import Group, User
from django.db import transaction

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
    """Put the invented affair into a database that holds no article."""

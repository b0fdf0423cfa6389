"""Who may do what: roles are Django groups, permissions are predicates.

Every view names the permission it needs; one that names none is refused, so
that forgetting is safe. `PUBLIC` is for what a stranger must reach: sign-in.
"""

from collections.abc import Callable
from typing import Final, TypeVar

import rules
from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser

View = TypeVar("View", bound=Callable[..., object])

PUBLIC: Final = "public"
READ: Final = "claims.read"
EXPORT: Final = "claims.export"
DECIDE: Final = "claims.decide"
ADMINISTER: Final = "articles.administer"

# The least role that holds each permission: what a refusal tells its reader.
LEAST_ROLE: Final = {
    READ: "reader",
    EXPORT: "journalist",
    DECIDE: "editor",
    ADMINISTER: "admin",
}
ROLES: Final = ("reader", "journalist", "editor", "admin")


def needs(permission: str) -> Callable[[View], View]:
    """Name the permission a view needs; the middleware holds it to that."""

    def declare(view: View) -> View:
        view.permission = permission  # type: ignore[attr-defined]
        return view

    return declare


@rules.predicate
def is_anybody(user: AbstractUser | AnonymousUser) -> bool:
    """Reading without signing in, where the newsroom's settings allow it."""
    return bool(settings.ANONYMOUS_READERS)


is_admin = rules.is_group_member("admin")
is_editor = rules.is_group_member("editor") | is_admin
is_journalist = rules.is_group_member("journalist") | is_editor
is_reader = rules.is_group_member("reader") | is_journalist

rules.add_perm(READ, is_anybody | is_reader)
rules.add_perm(EXPORT, is_journalist)
rules.add_perm(DECIDE, is_editor)
rules.add_perm(ADMINISTER, is_admin)

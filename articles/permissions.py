"""Who may do what: roles are Django groups, permissions are predicates.

Every view names the permission it needs; one that names none is refused, so
that forgetting is safe. `PUBLIC` is for what a stranger must reach: sign-in.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar, cast

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django_htmx.http import HttpResponseClientRedirect
from rules.permissions import add_perm
from rules.predicates import Predicate, is_group_member

View = TypeVar("View", bound=Callable[..., object])

PUBLIC: Final = "public"
UNDECLARED: Final = "undeclared"
READ: Final = "claims.read"
EXPORT: Final = "claims.export"
CHECK: Final = "claims.check"
FOLLOW: Final = "claims.follow"
DECIDE: Final = "claims.decide"
ADMINISTER: Final = "articles.administer"

# The least role that holds each permission: what a refusal tells its reader.
LEAST_ROLE: Final = {
    READ: "reader",
    EXPORT: "journalist",
    CHECK: "journalist",
    FOLLOW: "journalist",
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


def reads_without_signing_in(_user: AbstractUser | AnonymousUser) -> bool:
    """Whether the newsroom's settings open reading to strangers."""
    return bool(settings.ANONYMOUS_READERS)


is_anybody = Predicate(reads_without_signing_in)
# A role holds what the roles below it hold.
has_role = cast(Callable[[str], Predicate], is_group_member)
is_admin = has_role("admin")
is_editor = has_role("editor") | is_admin
is_journalist = has_role("journalist") | is_editor
is_reader = has_role("reader") | is_journalist

HOLDERS: Final = {
    READ: is_anybody | is_reader,
    EXPORT: is_journalist,
    CHECK: is_journalist,
    FOLLOW: is_journalist,
    DECIDE: is_editor,
    ADMINISTER: is_admin,
}
for permission, holder in HOLDERS.items():
    add_perm(permission, holder)  # type: ignore[no-untyped-call]


class PermissionGate:
    """Middleware: no view runs before its declared permission is held.

    A view that declares none is refused to everybody. Strangers are sent to
    sign in; a user who lacks the role is told which one is missing.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., HttpResponse],
        _args: Sequence[object],
        _kwargs: Mapping[str, object],
    ) -> HttpResponse | None:
        permission = declared_permission(request, view)
        if permission == PUBLIC or request.user.has_perm(permission):
            return None
        if request.user.is_anonymous:
            return _to_sign_in(request)
        raise PermissionDenied(LEAST_ROLE.get(permission, "nobody's"))


def declared_permission(request: HttpRequest, view: Callable[..., object]) -> str:
    """What a view asks for; the stock admin asks for itself."""
    match = request.resolver_match
    if match is not None and "admin" in match.app_names:
        return PUBLIC
    return getattr(view, "permission", UNDECLARED)


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    if "HX-Request" in request.headers:
        return HttpResponseClientRedirect(resolve_url(settings.LOGIN_URL))
    return redirect_to_login(request.get_full_path())

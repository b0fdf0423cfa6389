"""What a visitor sees when something is missing, forbidden or broken."""

import sys

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from structlog.contextvars import get_contextvars

from articles.permissions import LEAST_ROLE

# What PostgreSQL says of a statement that ran out of time: appendix A of its manual.
QUERY_CANCELED = "57014"


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say what is wrong with an address, where a view of ours refused it."""
    reason = str(exception) if isinstance(exception, BadRequest) else ""
    return render(request, "400.html", {"reason": reason}, status=400)


def stale_form(
    request: HttpRequest,
    reason: str = "",  # noqa: ARG001 - Django hands it over
) -> HttpResponse:
    """Refuse a form without this sign-in's token: an old page's, or a stranger's."""
    return render(request, "stale_form.html", status=403)


def not_found(
    request: HttpRequest,
    exception: Exception,  # noqa: ARG001 - Django hands it over
) -> HttpResponse:
    return render(request, "404.html", status=404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Name the role that is missing, if that is what is missing."""
    role = str(exception)
    known = role if role in LEAST_ROLE.values() else ""
    return render(request, "403.html", {"role": known}, status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """Give the id under which the log tells more; asks no database.

    A query that ran out of time is worth another try: that is a 503.
    """
    cause = getattr(sys.exc_info()[1], "__cause__", None)
    is_slow = getattr(cause, "pgcode", "") == QUERY_CANCELED
    context = {
        "request_id": get_contextvars().get("request_id", ""),
        "is_slow": is_slow,
    }
    return render(request, "500.html", context, status=503 if is_slow else 500)

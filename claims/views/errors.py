"""What a visitor sees when something is missing, forbidden or broken."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from structlog.contextvars import get_contextvars

from articles.permissions import LEAST_ROLE


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
    """Give the id under which the log tells more; asks no database."""
    request_id = get_contextvars().get("request_id", "")
    return render(request, "500.html", {"request_id": request_id}, status=500)

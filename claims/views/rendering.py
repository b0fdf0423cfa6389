"""Answering with a page, or with the part of it that htmx asked for."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def page_or_part(
    request: HttpRequest, page: str, part: str, context: Mapping[str, Any]
) -> HttpResponse:
    """Answer htmx with a part; a browser, or htmx going back, with the page."""
    headers = request.headers
    wants_part = "HX-Request" in headers and "HX-History-Restore-Request" not in headers
    response = render(request, part if wants_part else page, dict(context))
    patch_vary_headers(response, ["HX-Request", "HX-History-Restore-Request"])
    return response

"""One dump: how it is going in, what was refused, start, retry and cancel."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_POST, require_safe

from articles.forms import ColumnsForm
from articles.importing import (
    GoesInAlreadyError,
    cancel_dump,
    map_dump_columns,
    preview_dump,
    set_aside,
    start_dump,
)
from articles.models import GOING_IN, Dump, Progress
from articles.permissions import ADMINISTER, needs
from articles.progress import progress_of, sent_with

MOST_SHOWN = 25

StartImport = Callable[[int], None]
Unread = Callable[[Sequence[int]], Mapping[int, int]]


@needs(ADMINISTER)
@require_safe
def dump(request: HttpRequest, pk: int, unread: Unread) -> HttpResponse:
    """Show how a dump goes in and is read; htmx asks for its numbers alone."""
    found = get_object_or_404(Dump.objects.select_related("uploaded_by"), pk=pk)
    if found.state == Progress.HELD:
        return _preview(request, found)
    refused = found.rows.refused().order_by("settled", "number")
    page = Paginator(refused, per_page=50).get_page(request.GET.get("page"))
    context = {
        "dump": found,
        "progress": progress_of(found),
        "sent_with": sent_with(found),
        "page": page,
        "to_mend": found.rows.to_mend().count(),
        "unread": unread([pk]).get(pk, 0),
        "went_in": found.rows.went_in()[:MOST_SHOWN],
    }
    part = "HX-Request" in request.headers
    name = "articles/_progress.html" if part else "articles/dump.html"
    response = render(request, name, context)
    patch_vary_headers(response, ["HX-Request"])
    if part and not (found.state in GOING_IN or context["unread"]):
        response["HX-Refresh"] = "true"  # the refused rows are all there now
    return response


def _preview(request: HttpRequest, found: Dump) -> HttpResponse:
    preview = preview_dump(found)
    form = ColumnsForm(names=preview.names, mapped=dict(preview.columns))
    context: dict[str, Any] = {"dump": found, "preview": preview, "form": form}
    return render(request, "articles/preview.html", context)


@needs(ADMINISTER)
@require_POST
def retry(request: HttpRequest, pk: int, start_import: StartImport) -> HttpResponse:
    """Start a held dump, or go on with one that stopped, where it stands."""
    found = get_object_or_404(Dump, pk=pk)
    if found.state == Progress.HELD:
        map_dump_columns(found, ColumnsForm.chosen(request.POST))
        if "again" in request.POST:
            return redirect(found)
    try:
        if start_dump(found):
            start_import(found.pk)
    except GoesInAlreadyError as error:
        messages.warning(request, str(error))
    return redirect(found)


@needs(ADMINISTER)
@require_POST
def leave(request: HttpRequest, pk: int) -> HttpResponse:
    """Set the refused rows aside that nobody will mend; they stay on the page."""
    found = get_object_or_404(Dump, pk=pk)
    rows = set_aside(found)
    messages.success(
        request, f"Set aside: {rows} refused row{'' if rows == 1 else 's'}."
    )
    return redirect(found)


@needs(ADMINISTER)
@require_POST
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Stop a dump after the batch in hand; what is stored stays."""
    found = get_object_or_404(Dump, pk=pk)
    if cancel_dump(found):
        messages.info(request, "Cancelled. What went in stays in.")
    return redirect(found)

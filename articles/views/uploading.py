"""The list of dumps, and the form that takes new ones in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods

from articles.forms import UploadForm
from articles.importing import GoesInAlreadyError, NotReceivedError, receive_dump
from articles.models import GOING_IN, Article, Dump, Progress
from articles.permissions import ADMINISTER, needs

StartImport = Callable[[int], None]
Unread = Callable[[Sequence[int]], Mapping[int, int]]


@needs(ADMINISTER)
@require_http_methods(["GET", "HEAD", "POST"])
def ingest(
    request: HttpRequest, start_import: StartImport, unread: Unread
) -> HttpResponse:
    """Take new files in; show the dumps, newest first. htmx asks for these alone."""
    sent = request.method == "POST"
    form = UploadForm(request.POST, request.FILES) if sent else UploadForm()
    if sent and form.is_valid():
        dumps = _receive(request, form, start_import)
        if len(dumps) == 1:
            return redirect(dumps[0])
        if dumps:
            messages.success(request, _told_of(dumps))
        return redirect("ingest")
    context = {
        "form": form,
        "invented": Article.objects.filter(is_demo=True).count(),
        **_dumps(request, unread),
    }
    part = "HX-Request" in request.headers and not sent
    name = "articles/_dumps.html" if part else "articles/ingest.html"
    response = render(request, name, context, status=422 if form.errors else 200)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _told_of(dumps: Sequence[Dump]) -> str:
    """What becomes of several files that came in at once."""
    held = sum(dump.state == Progress.HELD for dump in dumps)
    if held:
        return f"{held} files wait: open each below to see its first rows."
    return f"{len({*dumps})} files are going in; the list below follows them."


def _dumps(request: HttpRequest, unread: Unread) -> dict[str, Any]:
    """A page of dumps with what waits of each; whether the page moves by itself."""
    rows = Dump.objects.with_rows_to_mend().select_related("uploaded_by")
    page = Paginator(rows, per_page=25).get_page(request.GET.get("page"))
    waiting = unread([dump.pk for dump in page])
    return {
        "page": page,
        "dumps": [(dump, waiting.get(dump.pk, 0)) for dump in page],
        "is_moving": bool(waiting) or any(dump.state in GOING_IN for dump in page),
    }


def _receive(
    request: HttpRequest, form: UploadForm, start_import: StartImport
) -> list[Dump]:
    """Take in each file; one that is refused does not stop the others."""
    hold = "preview" in request.POST
    user = request.user if isinstance(request.user, User) else None
    dumps = []
    for file in form.cleaned_data["uploads"]:
        if not file.size:
            messages.error(
                request, f"{file.name} is empty: there was nothing to take in."
            )
            continue
        try:
            dump = receive_dump(
                file, file.name, uploaded_by=user, defaults=form.defaults(), hold=hold
            )
        except GoesInAlreadyError as error:
            messages.warning(request, f"{file.name}: {error}")
            dumps.extend([error.dump] if error.dump else [])
        except NotReceivedError as error:
            messages.error(request, f"{file.name}: {error}")
        else:
            dumps.append(dump)
            if not hold:
                start_import(dump.pk)
    return dumps

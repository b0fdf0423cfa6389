"""The list of dumps, and the form that takes new ones in."""

from collections.abc import Callable, Mapping, Sequence

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from articles.forms import UploadForm
from articles.importing import GoesInAlreadyError, NotReceivedError, receive_dump
from articles.models import Article, Dump
from articles.permissions import ADMINISTER, needs

StartImport = Callable[[int], None]
Unread = Callable[[Sequence[int]], Mapping[int, int]]


@needs(ADMINISTER)
@require_http_methods(["GET", "HEAD", "POST"])
def ingest(
    request: HttpRequest, start_import: StartImport, unread: Unread
) -> HttpResponse:
    """Show the dumps, newest first; take new files in."""
    sent = request.method == "POST"
    form = UploadForm(request.POST, request.FILES) if sent else UploadForm()
    if sent and form.is_valid():
        dumps = _receive(request, form, start_import)
        if len(dumps) == 1:
            return redirect(dumps[0])
        return redirect("ingest")
    dumps_known = Dump.objects.with_rows_to_mend().select_related("uploaded_by")
    page = Paginator(dumps_known, per_page=25).get_page(request.GET.get("page"))
    waiting = unread([dump.pk for dump in page])
    context = {
        "form": form,
        "page": page,
        "dumps": [(dump, waiting.get(dump.pk, 0)) for dump in page],
        "invented": Article.objects.filter(is_demo=True).count(),
    }
    status = 422 if form.errors else 200
    return render(request, "articles/ingest.html", context, status=status)


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

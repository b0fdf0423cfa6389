"""One box over everything; the whole state is in the address."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims import searching


@needs(READ)
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("q", "").strip()
    found = searching.search(words)
    kind = request.GET.get("in", "")
    context = {
        "q": words,
        "found": found,
        "kind": kind if kind in found else "",
        "is_cut": len(words) > searching.LONGEST,
    }
    return render(request, "claims/search.html", context)

"""Help: keys and words; the method: how verdicts come about."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.permissions import PUBLIC, needs
from claims.models import Run
from claims.views import measured


@needs(PUBLIC)
@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    return render(request, "claims/help.html")


@needs(PUBLIC)
@require_safe
def method(request: HttpRequest) -> HttpResponse:
    run = Run.objects.filter(is_current=True).first()
    context = {
        "run": run,
        "attributions": measured.attributions(),
        "evaluated": measured.evaluated(),
    }
    return render(request, "claims/method.html", context)

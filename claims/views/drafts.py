"""Check my draft: what the archive prints beside copy that is not printed yet."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, cast

from django import forms
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from articles.forms import PublishedField
from articles.permissions import CHECK, needs
from claims import held_drafts

LONGEST = 50_000
MINUTES = held_drafts.KEPT // 60

CheckSoon = Callable[[int, str], None]


class DraftForm(forms.Form):
    copy = forms.CharField(
        label="Your copy",
        max_length=LONGEST,
        help_text=f"At most {LONGEST:,} characters.",
        widget=forms.Textarea(attrs={"rows": 14, "autocomplete": "off"}),
    )
    published = PublishedField(
        label="Comes out on",
        ahead=timedelta(days=366),
        help_text="“On Wednesday” is counted from this day; today, if empty.",
    )


@needs(CHECK)
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def new_draft(request: HttpRequest, check_soon: CheckSoon) -> HttpResponse:
    """Take copy in, and hand it to a worker without storing it."""
    form = DraftForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _ask(request, form, status=422 if form.is_bound else 200)
    try:
        token = _hand_over(request, form.cleaned_data, check_soon)
    except held_drafts.OUT_OF_REACH:
        form.add_error(None, "The queue does not answer; your copy was not taken.")
        return _ask(request, form, status=503)
    return redirect("draft-result", token)


def _ask(request: HttpRequest, form: DraftForm, *, status: int) -> HttpResponse:
    context = {"form": form, "minutes": MINUTES}
    return render(request, "claims/draft.html", context, status=status)


def _hand_over(
    request: HttpRequest, given: dict[str, Any], check_soon: CheckSoon
) -> str:
    published: date = given["published"] or timezone.localdate()
    user = _user(request)
    token = held_drafts.hold(user, given["copy"], published)
    check_soon(user, token)
    return token


@needs(CHECK)
@require_safe
@never_cache
def draft_result(request: HttpRequest, token: str) -> HttpResponse:
    """What was found, while it is remembered; only for whoever pasted the draft."""
    held = _held(request, token)
    context = {
        "token": token,
        "found": held.get("found"),
        "failed": held.get("failed"),
        "minutes": MINUTES,
    }
    part = "HX-Request" in request.headers
    return render(
        request,
        "claims/_draft_found.html" if part else "claims/draft_found.html",
        context,
    )


@needs(CHECK)
@require_POST
def forget_draft(request: HttpRequest, token: str) -> HttpResponse:
    held_drafts.forget(_user(request), token)
    return redirect("draft")


def _held(request: HttpRequest, token: str) -> dict[str, Any]:
    try:
        held = held_drafts.held(_user(request), token)
    except held_drafts.OUT_OF_REACH:
        return {"failed": "The queue does not answer."}
    if held is None:
        raise Http404("This check was forgotten; nothing of a draft is kept.")
    return held


def _user(request: HttpRequest) -> int:
    return cast(User, request.user).pk

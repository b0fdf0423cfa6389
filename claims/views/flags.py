"""Flagging any two figures, or two claims, as a contradiction.

Sides are picked one page at a time: the first is held in the session until
the second is ticked, on whatever page it stands.
"""

from typing import cast

from django import forms
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.http import require_http_methods, require_POST

from articles.permissions import DECIDE, needs
from claims import deciding
from claims.ids import id_in
from claims.models import Claim, Figure

HELD = "held_side"
PAIR = 2


class FlagForm(forms.Form):
    reason = forms.CharField(
        label="Why both cannot be true",
        help_text="One sentence; it stands with the contradiction wherever it goes.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )


@needs(DECIDE)
@require_POST
def pick_sides(request: HttpRequest) -> HttpResponse:
    """Take what was ticked: hold a first side, or go on with two."""
    ticked = request.POST.getlist("side")
    held = request.session.get(HELD)
    sides = list(dict.fromkeys(([held] if held else []) + ticked))
    if "let_go" in request.POST or not sides:
        request.session.pop(HELD, None)
        return redirect(_back(request))
    if len(sides) == 1:
        return _hold(request, sides[0])
    if len(sides) > PAIR:
        messages.error(request, "Tick two passages: a contradiction has two sides.")
        return redirect(_back(request))
    request.session.pop(HELD, None)
    query = urlencode(dict(zip(("left", "right"), sides, strict=True)))
    return redirect(f"{reverse('flag-new')}?{query}")


def _hold(request: HttpRequest, side: str) -> HttpResponse:
    find_side(side)
    request.session[HELD] = side
    messages.info(
        request,
        "First side held. Tick what it contradicts, on any page, and flag again.",
    )
    return redirect(_back(request))


@needs(DECIDE)
@require_http_methods(["GET", "POST"])
def new_flag(request: HttpRequest) -> HttpResponse:
    """Both passages, and the reason that goes with them."""
    left, right = (find_side(request.GET.get(name, "")) for name in ("left", "right"))
    form = FlagForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            flagged = deciding.flag(
                left,
                right,
                by=cast(User, request.user),
                reason=form.cleaned_data["reason"],
            )
        except ValueError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Flagged as a contradiction found by an editor.")
            return redirect(flagged)
    return render(request, "claims/flag.html", {"form": form, "sides": [left, right]})


def find_side(name: str) -> Figure | Claim:
    """The row that `figure-12` or `claim-7` names; 404 for anything else."""
    kind, _, words = name.partition("-")
    pk = id_in(words)
    if pk is None:
        raise Http404("A side is named figure-1 or claim-1.")
    rows = {
        "figure": Figure.objects.with_passage(),
        "claim": Claim.objects.with_passage(),
    }
    if kind not in rows:
        raise Http404("A side is a figure or a claim.")
    found = rows[kind].filter(pk=pk).first()
    if found is None:
        raise Http404("That passage is gone.")
    return cast(Figure | Claim, found)


def held_side(request: HttpRequest) -> Figure | Claim | None:
    """The first side of a flag that waits for its second."""
    try:
        return find_side(request.session.get(HELD, ""))
    except Http404:
        return None


def _back(request: HttpRequest) -> str:
    came_from = request.POST.get("next", "")
    is_path = came_from.startswith("/")
    is_ours = url_has_allowed_host_and_scheme(came_from, allowed_hosts=None)
    return came_from if is_path and is_ours else "/"

"""The review queue: an editor judges one difference after the other."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from articles.permissions import DECIDE, READ, needs
from claims import deciding
from claims.filters import ComparisonFilter
from claims.ids import id_in
from claims.models import Comparison, ComparisonQuerySet, Question, Status
from claims.origins import origins_of_pair
from claims.views.answer_charts import charts_of
from claims.views.decision_forms import AssignForm, DecisionForm, NoteForm
from claims.views.folding import folded_page, neighbours_of

PAIRS_A_PAGE = 100
SIDES_SPEAKERS = [
    "left_figure__claim__speaker",
    "right_figure__claim__speaker",
    "left_claim__speaker",
    "right_claim__speaker",
]


@needs(READ)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """What waits for an editor, or what the filter asks for: a row a question."""
    chosen = _chosen(request)
    waiting = folded_page(chosen.qs, request.GET.get("page"))
    context = {
        "filter": chosen,
        "page": waiting.page,
        "folds": waiting.folds,
        "pair_count": waiting.pairs,
        "query": _filters_of(request),
        "done": _done(request),
    }
    return render(request, "claims/review.html", context)


@needs(READ)
@require_safe
def pairs(request: HttpRequest, question: int) -> HttpResponse:
    """Every pair of one question that the filter lets through, the gravest first."""
    asked = get_object_or_404(Question, pk=question)
    rows = _chosen(request).qs.filter(question=asked)
    page = Paginator(rows.gravest_first().with_sides(), PAIRS_A_PAGE)
    context = {
        "question": asked,
        "page": page.get_page(request.GET.get("page")),
        "query": _filters_of(request),
    }
    return render(request, "claims/pairs.html", context)


def _chosen(request: HttpRequest) -> ComparisonFilter:
    return ComparisonFilter(request.GET, queryset=_open(request), request=request)


def _open(request: HttpRequest) -> ComparisonQuerySet:
    """Differences that wait, unless the filter names a status or a verdict."""
    rows = Comparison.objects.standing()
    if not request.GET.get("status"):
        rows = rows.waiting_for_an_editor()
    return rows if request.GET.get("verdict") else rows.differences()


def _filters_of(request: HttpRequest, **more: object) -> str:
    """The queue's filters as a query: judging goes on inside what was chosen."""
    query = request.GET.copy()
    for name in ("page", "done"):
        query.pop(name, None)
    query.update({name: str(value) for name, value in more.items()})
    return query.urlencode()


@needs(READ)
@require_safe
def comparison(request: HttpRequest, pk: int) -> HttpResponse:
    return _show(request, _find(pk), DecisionForm())


def _find(pk: int) -> Comparison:
    rows = Comparison.objects.with_sides().select_related(
        "assigned_to", "flagged_by", *SIDES_SPEAKERS
    )
    return get_object_or_404(rows, pk=pk)


def _show(
    request: HttpRequest, shown: Comparison, form: DecisionForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "comparison": shown,
        "decisions": shown.decisions.select_related("by", "undone_by"),
        "form": form,
        "note_form": NoteForm(),
        "assign_form": AssignForm(initial={"to": shown.assigned_to}),
        "statuses": Status,
        **strips_of(shown),
        "one_origin": is_one_origin(shown),
        "beside": neighbours_of(shown, _chosen(request).qs),
        "query": _filters_of(request),
        "done": _done(request),
    }
    return render(request, "claims/comparison.html", context, status=status)


def _done(request: HttpRequest) -> Comparison | None:
    """The comparison judged a moment ago, so that it can be undone from here."""
    pk = id_in(request.GET.get("done", ""))
    return Comparison.objects.filter(pk=pk).first() if pk is not None else None


def is_one_origin(shown: Comparison) -> bool:
    """Say whether two figures go back to one origin; their credits are then known."""
    figures = [side for side in (shown.left_figure, shown.right_figure) if side]
    return bool(figures) and origins_of_pair(figures).count(figures) == 1


def strips_of(shown: Comparison) -> dict[str, object]:
    """Both intervals drawn, wide and for a phone; None where no side is a figure."""
    sides = (shown.left_figure, shown.right_figure)
    kind = shown.question.kind if shown.question else ""
    drawn = charts_of([side for side in sides if side], kind)
    return {name: drawn[name] for name in ("strip", "narrow")}


@needs(DECIDE)
@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Record what the editor said, then go on to the next; or show who was quicker."""
    shown = _find(pk)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        return _show(request, shown, form, status=422)
    next_one = neighbours_of(shown, _chosen(request).qs).following
    try:
        deciding.decide(shown, by=cast(User, request.user), **form.cleaned_data)
    except deciding.DecidedMeanwhileError:
        form.add_error(
            None, "Somebody decided meanwhile: see below, then decide again."
        )
        return _show(request, _find(pk), form, status=409)
    messages.success(request, f"Recorded: {shown.get_status_display()}.")
    address = reverse("comparison", args=[next_one]) if next_one else reverse("review")
    return redirect(f"{address}?{_filters_of(request, done=pk)}")


@needs(DECIDE)
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    shown = _find(pk)
    try:
        deciding.undo(shown, by=cast(User, request.user), seen=_seen(request))
    except deciding.NothingToUndoError:
        messages.error(request, "There is no decision to undo.")
    except deciding.DecidedMeanwhileError:
        messages.error(request, "Somebody decided meanwhile; nothing was undone.")
    else:
        messages.success(request, "Undone.")
    return redirect(shown)


@needs(DECIDE)
@require_POST
def note(request: HttpRequest, pk: int) -> HttpResponse:
    shown = _find(pk)
    form = NoteForm(request.POST)
    if form.is_valid():
        deciding.note(shown, form.cleaned_data["note"], by=cast(User, request.user))
    else:
        messages.error(request, "A note needs words.")
    return redirect(shown)


@needs(DECIDE)
@require_POST
def assign(request: HttpRequest, pk: int) -> HttpResponse:
    shown = _find(pk)
    form = AssignForm(request.POST)
    if form.is_valid():
        to = form.cleaned_data["to"]
        deciding.assign(shown, to=to)
        messages.success(request, f"Assigned to {to}." if to else "Assigned to nobody.")
    else:
        messages.error(request, "Only an editor can be given it; nothing was changed.")
    return redirect(shown)


@needs(DECIDE)
@require_POST
def unflag(request: HttpRequest, pk: int) -> HttpResponse:
    shown = _find(pk)
    try:
        deciding.unflag(shown)
    except ValueError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, "The flag was withdrawn.")
    return redirect("review")


def _seen(request: HttpRequest) -> int:
    """The version of the comparison that the editor saw; below zero if none is told."""
    version = id_in(request.POST.get("seen", ""))
    return -1 if version is None else version

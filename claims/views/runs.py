"""Versions of the reader: who read what, what another would change, reading again."""

from collections.abc import Callable, Iterable, Sequence

from django import forms
from django.contrib import messages
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from articles.models import Progress, Revision
from articles.permissions import ADMINISTER, needs
from claims import batches, belt, cases, trying
from claims.models import Claim, Figure, ReadingBatch, Run, Story
from claims.models.runs import Examination, Trial

MOST_RUNS = 20
MOST_FAILED = 50
MOST_TRIED = 200

Reread = Callable[[Sequence[int]], None]
TryReader = Callable[[Iterable[Revision]], None]
ExamineReader = Callable[[], None]


class TrialForm(forms.Form):
    """Which articles to try the reader on: the newest, or a story's."""

    story = forms.ModelChoiceField(
        Story.objects.all(), required=False, empty_label="any", label="Story"
    )
    articles = forms.IntegerField(
        min_value=1, max_value=MOST_TRIED, initial=20, label="Articles at most"
    )


class RereadForm(forms.Form):
    """Which articles to read again."""

    scope = forms.ChoiceField(
        choices=[
            ("older", "those another version read"),
            ("all", "all articles"),
            ("failed", "those that could not be read"),
        ],
        label="Articles",
    )
    story = forms.ModelChoiceField(
        Story.objects.all(), required=False, empty_label="any", label="Story"
    )


@needs(ADMINISTER)
@require_safe
def runs(request: HttpRequest) -> HttpResponse:
    version = belt.reader_version()
    trials = list(_trials(version))
    examination = Examination.objects.filter(version=version).first()
    context = {
        "version": version,
        "runs": [(run, _read_by(run).count()) for run in Run.objects.all()[:MOST_RUNS]],
        "older": _older(version).count(),
        "waiting": batches.unread_of(Revision.objects.values("pk")),
        "failed": _failed()[:MOST_FAILED],
        "trials": trials,
        "untried": sum(trial.found is None for trial in trials),
        "totals": trying.totals(trials),
        "decided": cases.decided().count(),
        "examination": examination,
        "told": _told(examination),
        "trial_form": TrialForm(),
        "reread_form": RereadForm(),
    }
    return render(request, "claims/runs.html", context)


@needs(ADMINISTER)
@require_POST
@transaction.atomic
def try_version(request: HttpRequest, try_reader: TryReader) -> HttpResponse:
    """Ask what the reader of this code would change, before it changes anything."""
    form = TrialForm(request.POST)
    if not form.is_valid():
        messages.error(request, f"Choose 1 to {MOST_TRIED} articles.")
        return redirect("runs")
    chosen = _of_story(Revision.objects.newest(), form.cleaned_data["story"])
    tried = list(chosen.order_by("-pk")[: form.cleaned_data["articles"]])
    try_reader(tried)
    messages.success(request, f"{len(tried)} articles are being tried.")
    return redirect("runs")


@needs(ADMINISTER)
@require_POST
@transaction.atomic
def examine(request: HttpRequest, examine_reader: ExamineReader) -> HttpResponse:
    """Ask how the reader of this code does against what editors decided."""
    examine_reader()
    messages.success(request, "The reader is being held against the decisions.")
    return redirect("runs")


@needs(ADMINISTER)
@require_POST
@transaction.atomic
def read_again(request: HttpRequest, reread: Reread) -> HttpResponse:
    """Put articles in line for the reader of this code; decisions stay."""
    form = RereadForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose which articles to read again.")
        return redirect("runs")
    chosen = _of_story(
        _in_scope(form.cleaned_data["scope"]), form.cleaned_data["story"]
    )
    ids = list(chosen.order_by("pk").values_list("pk", flat=True))
    reread(ids)
    messages.success(request, f"{len(ids)} articles are in line to be read again.")
    return redirect("runs")


def _told(examination: Examination | None) -> list[tuple[str, list[list[str]]]]:
    """What an examination found that an admin should look at, the gravest first."""
    found = (examination.found if examination else None) or {}
    return [(name, found.get(name, [])) for name in ("broken", "gained", "missed")]


def _in_scope(scope: str) -> QuerySet[Revision]:
    if scope == "older":
        return _older(belt.reader_version())
    if scope == "failed":
        ids = [pk for batch in _failed() for pk in batch.revision_ids]
        return Revision.objects.newest().filter(pk__in=ids)
    return Revision.objects.newest()


def _of_story(rows: QuerySet[Revision], story: Story | None) -> QuerySet[Revision]:
    return rows.filter(article__in_story__story=story) if story else rows


def _read_by(run: Run) -> QuerySet[Revision]:
    """The newest texts of which this run's claims or figures stand."""
    here = {"run": run, "revision": OuterRef("pk"), "withdrawn": False}
    claims, figures = Claim.objects.filter(**here), Figure.objects.filter(**here)
    return Revision.objects.newest().filter(Exists(claims) | Exists(figures))


def _older(version: str) -> QuerySet[Revision]:
    """The newest texts of which another version's claims or figures stand."""
    here = {"revision": OuterRef("pk"), "withdrawn": False}
    claims = Claim.objects.filter(**here).exclude(run__version=version)
    figures = Figure.objects.filter(**here).exclude(run__version=version)
    return Revision.objects.newest().filter(Exists(claims) | Exists(figures))


def _failed() -> QuerySet[ReadingBatch]:
    return ReadingBatch.objects.filter(state=Progress.DEAD).order_by("-pk")


def _trials(version: str) -> QuerySet[Trial]:
    rows = Trial.objects.filter(version=version).defer("revision__text")
    return rows.select_related("revision__article__outlet")[:MOST_TRIED]

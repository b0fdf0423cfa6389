"""One question: its answers drawn and listed, with comparisons and decisions."""

from collections.abc import Sequence
from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.corrections import ripples_of_question
from claims.hops import trail_of_answer
from claims.models import SET_ASIDE, Comparison, Figure, FigureQuerySet, Question
from claims.origins import Origins, mark_one_origin, show_credits
from claims.views.answer_charts import charts_of
from claims.views.as_known import (
    DayForm,
    among,
    judge_anew,
    printed_by,
    standing_on,
)
from claims.views.flags import held_side
from claims.views.judged import give_verdicts
from claims.wording import on_one_line

MOST_ANSWERS = 200
FITTING = ("agree", "compatible")
MOVING = "update"
UNDISPUTED = (*FITTING, MOVING)


@needs(READ)
@require_safe
def question(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    asked = get_object_or_404(
        Question.objects.in_words().select_related("story"), pk=pk
    )
    if slug != asked.slug:
        return HttpResponsePermanentRedirect(asked.get_absolute_url())
    form = DayForm.of(request.GET)
    today = figures = answers_of(asked)
    rows = Comparison.objects.standing().filter(question=asked)
    judged = list(rows.gravest_first().with_sides())
    if form.day:
        figures = answers_in(printed_by(asked, form.day))
        judged = among(figures, judged)
        judge_anew(figures, judged)
    origins = show_credits(figures)
    mark_one_origin(judged, origins)
    _show_trails(figures, origins)
    context = {
        "question": asked,
        "figures": figures,
        "form": form,
        "known": standing_on(form.day, today),
        "wordings": _wordings(figures),
        "origins": origins.count(figures),
        "ripples": [] if form.day else ripples_of_question(asked, figures),
        "held": held_side(request),
        "next": request.get_full_path(),
        "embed": request.build_absolute_uri(reverse("embed-question", args=[asked.pk])),
    }
    drawn = charts_of(figures, asked.kind)
    return render(request, "claims/question.html", context | _sorted(judged) | drawn)


def _show_trails(figures: Sequence[Figure], origins: Origins) -> None:
    """Note on each answer the way it came, where others stand between."""
    for figure in figures:
        trail = trail_of_answer(figure, figures, origins)
        is_long = trail.distance > 1 or trail.is_circle
        figure.trail = trail if is_long else None  # type: ignore[attr-defined]


def _sorted(judged: Sequence[Comparison]) -> dict[str, list[Comparison]]:
    """Comparisons by what a reader does with them."""
    upheld = [one for one in judged if one.status not in SET_ASIDE]
    return {
        "differing": [one for one in upheld if one.verdict not in UNDISPUTED],
        "moving": [one for one in upheld if one.verdict == MOVING],
        "set_aside": [one for one in judged if one.status in SET_ASIDE],
        "fitting": [one for one in upheld if one.verdict in FITTING],
    }


def _wordings(figures: Sequence[Figure]) -> list[str]:
    """Each wording once, in the order of its first answer."""
    return list(dict.fromkeys(on_one_line(figure.wording) for figure in figures))


def answers_of(asked: Question, *related: str) -> list[Figure]:
    """Its standing answers, the earliest published first, undated last.

    `related` names what is fetched of each beside its passage and origin.
    """
    return answers_in(asked.answers.standing(), *related)


def answers_in(rows: FigureQuerySet, *related: str) -> list[Figure]:
    """These answers in the order they were published, each with its verdict."""
    beside = ("revision__article__origin", "claim__inside__speaker")
    rows = rows.with_passage().select_related(*beside, *related)
    figures = list(rows[:MOST_ANSWERS])
    give_verdicts(figures)
    return sorted(figures, key=_published)


def _published(figure: Figure) -> tuple[date, int]:
    return figure.revision.article.published_first or date.max, figure.pk

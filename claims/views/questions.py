"""One question: its answers drawn and listed, with comparisons and decisions."""

from collections.abc import Sequence
from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.models import Basis
from articles.permissions import READ, needs
from claims.charts.strip import Answer, strip_chart
from claims.charts.values import day_name, value_chart
from claims.corrections import ripples_of_question
from claims.hops import trail_of_answer
from claims.models import SET_ASIDE, Comparison, Figure, FigureQuerySet, Question
from claims.origins import Origins, mark_one_origin, show_credits
from claims.views.as_known import (
    DayForm,
    among,
    judge_anew,
    printed_by,
    standing_on,
)
from claims.views.flags import held_side
from claims.views.reader import gravest_verdicts
from claims.wording import number, on_one_line, outlet_name, passage_url

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
    drawn = charts_of(figures)
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
    verdicts = gravest_verdicts(figure.pk for figure in figures)
    for figure in figures:
        figure.verdict = verdicts.get(figure.pk, "")  # type: ignore[attr-defined]
    return sorted(figures, key=_published)


def _published(figure: Figure) -> tuple[date, int]:
    return figure.revision.article.published_first or date.max, figure.pk


def charts_of(figures: Sequence[Figure]) -> dict[str, object]:
    answers = [(figure, as_answer(figure)) for figure in figures]
    drawn = [answer for _, answer in answers]
    is_date = any(figure.kind == "date" for figure in figures)
    name_of = day_name if is_date else number_name
    step = 1 if all(map(_is_whole, drawn)) else 0  # no tick at half a person, or day
    dated = [
        (day, answer) for figure, answer in answers if (day := _day_published(figure))
    ]
    return {
        "strip": strip_chart(drawn, name_of, least_step=step),
        "values": value_chart(dated, name_of, least_step=step),
    }


def _is_whole(answer: Answer) -> bool:
    limits = (answer.low, answer.high)
    return all(limit is None or limit.is_integer() for limit in limits)


def _day_published(figure: Figure) -> date | None:
    """The day its article came out, where one day is known beyond doubt."""
    article = figure.revision.article
    is_one_day = article.published_first == article.published_last
    is_doubtful = article.published_basis == Basis.DOUBTFUL
    return article.published_first if is_one_day and not is_doubtful else None


def as_answer(figure: Figure) -> Answer:
    """A figure as the charts draw it."""
    low, high = _limits(figure)
    return Answer(
        label=outlet_name(figure.revision.article),
        wording=on_one_line(figure.wording),
        href=passage_url(figure),
        low=low,
        high=high,
        modifier=figure.modifier,
        verdict=getattr(figure, "verdict", ""),
    )


def _limits(figure: Figure) -> tuple[float | None, float | None]:
    if figure.kind == "date":
        days = (figure.first_day, figure.last_day)
        low, high = (float(day.toordinal()) if day else None for day in days)
        return low, high
    low, high = (None if v is None else float(v) for v in (figure.low, figure.high))
    return low, high


def number_name(value: float) -> str:
    return number(round(value)) if value == round(value) else f"{value:,.1f}"

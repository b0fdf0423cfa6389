"""Stories: the list, the headline questions of one, and its matrix."""

from django import forms
from django.contrib import messages
from django.db.models import Count, F, Max, Min, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article
from articles.permissions import DECIDE, READ, needs
from claims import deciding
from claims.models import Comparison, Entity, Question, Story
from claims.views.folding import FOLD
from claims.views.matrix import Matrix, articles_of, matrix_of
from claims.views.paging import page_of
from claims.views.rendering import page_or_part

HEADLINES = 12


@needs(READ)
@require_safe
def stories(request: HttpRequest) -> HttpResponse:
    """Every story, the one that an article came to last on top."""
    rows = counted(Story.objects.all())
    page = page_of(rows, request.GET.get("after", ""), day="last_received")
    return page_or_part(
        request,
        "claims/stories.html",
        "claims/_stories.html",
        {"page": page, "stories": page.rows},
    )


def counted(rows: QuerySet[Story]) -> QuerySet[Story]:
    """Stories with their articles, outlets, days and contradictions counted.

    However many pairs contradict each other, a question is disputed once.
    """
    disputed = _count(Comparison.objects.upheld().contradictions(), "story", FOLD)
    questions = _count(Question.objects.in_words(), "story", F("pk"))
    return rows.annotate(
        article_count=Count("articles"),
        outlet_count=Count("articles__outlet", distinct=True),
        first_day=Min("articles__published_first"),
        last_day=Max(Coalesce("articles__published_last", "articles__published_first")),
        last_received=Max("articles__received_at"),
        contradiction_count=Coalesce(disputed, 0),
        question_count=Coalesce(questions, 0),
    )


def _count(rows: QuerySet, field: str, of: Combinable) -> Subquery:  # type: ignore[type-arg]
    """How many different values the rows that point at the outer one have."""
    of_one = rows.filter(**{field: OuterRef("pk")}).order_by().values(field)
    return Subquery(of_one.annotate(number=Count(of, distinct=True)).values("number"))


@needs(READ)
@require_safe
def story(request: HttpRequest, slug: str) -> HttpResponse:
    """The questions that several texts answer, as sentences, the disputed first."""
    told = find_story(slug)
    matrix = matrix_of(told)
    articles = articles_of(told)
    context = {
        "story": told,
        "matrix": matrix,
        "headlines": matrix.shared_rows[:HEADLINES],
        "articles": articles,
        "people": _people(told),
        "flagged": _flagged(told),
    }
    return render(request, "claims/story.html", context)


@needs(READ)
@require_safe
def matrix(request: HttpRequest, slug: str) -> HttpResponse:
    told = find_story(slug)
    found: Matrix = matrix_of(told)
    choices = {
        "shared": found.shared_rows,
        "disputed": [row for row in found.rows if row.verdict == "contradict"],
        "all": found.rows,
    }
    wanted = request.GET.get("show", "")
    shown = wanted if wanted in choices else "shared"
    counts = {name: len(rows) for name, rows in choices.items()}
    context = {
        "story": told,
        "matrix": found,
        "rows": choices[shown],
        "shown": shown,
        "counts": counts,
        "embed": request.build_absolute_uri(reverse("embed-matrix", args=[told.slug])),
    }
    return render(request, "claims/matrix.html", context)


class TitleForm(forms.Form):
    title = forms.CharField(max_length=300, label="Title")


@needs(DECIDE)
@require_POST
def retitle(request: HttpRequest, slug: str) -> HttpResponse:
    told = get_object_or_404(Story, slug=slug)
    form = TitleForm(request.POST)
    if form.is_valid():
        deciding.retitle(told, form.cleaned_data["title"])
        messages.success(request, "The story has a new title.")
    else:
        messages.error(request, "A title needs some words, 300 characters at most.")
    return redirect(told)


def find_story(slug: str) -> Story:
    return get_object_or_404(counted(Story.objects.all()), slug=slug)


def _people(told: Story) -> QuerySet[Entity]:
    """Who is quoted in it, the most quoted first."""
    said = Q(claims__withdrawn=False, claims__superseded=False, claims__act="saying")
    inside = Article.objects.filter(in_story__story=told)
    claims = Count("claims", filter=said & Q(claims__revision__article__in=inside))
    return (
        Entity.objects.standing()
        .filter(claims__revision__article__in=inside)
        .annotate(claim_count=claims)
        .filter(claim_count__gt=0)
        .order_by("-claim_count", "name")[:20]
    )


def _flagged(told: Story) -> QuerySet[Comparison]:
    """Contradictions an editor found that no one question holds."""
    rows = told.comparisons.standing().filter(found_by="editor", question=None)
    return rows.with_sides().order_by(F("pk").desc())

"""The list of articles, and what one outlet published."""

from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles.metadata.outlet_names import outlet_key
from articles.models import Article, Outlet, Revision
from articles.permissions import READ, needs
from claims.filters import ArticleFilter
from claims.models import Credit
from claims.models.claims import SHOWN_FROM
from claims.views.paging import page_of
from claims.views.rendering import page_or_part

# Corrections, copies and credits that the page of an outlet lists at most.
SHOWN = 50
OUTLETS_A_PAGE = 200
SHOWN_CLAIMS = Q(
    revisions__claims__withdrawn=False,
    revisions__claims__superseded=False,
    revisions__claims__act="saying",
    revisions__claims__confidence__gte=SHOWN_FROM,
)


@needs(READ)
@require_safe
def articles(request: HttpRequest) -> HttpResponse:
    """Every article, the newest first."""
    chosen = ArticleFilter(request.GET, queryset=Article.objects.all(), request=request)
    page = page_of(chosen.qs, request.GET.get("after", ""), day="published_first")
    context = {"filter": chosen, "page": page, "articles": counted(page.rows)}
    return page_or_part(
        request, "claims/articles.html", "claims/_articles.html", context
    )


def counted(rows: list[Article]) -> QuerySet[Article]:
    """The same articles with how many claims each holds."""
    return (
        Article.objects.filter(pk__in=[row.pk for row in rows])
        .with_outlet()
        .select_related("in_story__story")
        .annotate(claim_count=Count("revisions__claims", filter=SHOWN_CLAIMS))
        .newest_first()
    )


@needs(READ)
@require_safe
def outlets(request: HttpRequest) -> HttpResponse:
    """Every outlet by name, and how many articles name none."""
    rows = Outlet.objects.annotate(article_count=Count("articles")).order_by("name")
    context = {
        "page": Paginator(rows, OUTLETS_A_PAGE).get_page(request.GET.get("page")),
        "unknown": Article.objects.filter(outlet=None).count(),
    }
    return render(request, "claims/outlets.html", context)


@needs(READ)
@require_safe
def outlet(request: HttpRequest, slug: str) -> HttpResponse:
    """What an outlet published, corrected, shares with others, and has from them."""
    publisher = get_object_or_404(Outlet, slug=slug)
    page = page_of(
        publisher.articles.all(), request.GET.get("after", ""), day="published_first"
    )
    context = {
        "outlet": publisher,
        "page": page,
        "articles": counted(page.rows),
        "corrected": _corrected_by(publisher),
        "shared": _shared_with_others(publisher),
        "credited_by": list(_credits().filter(key=outlet_key(publisher.name))[:SHOWN]),
        "crediting": list(
            _credits().filter(revision__article__outlet=publisher, is_certain=True)[
                :SHOWN
            ]
        ),
    }
    return render(request, "claims/outlet.html", context)


def _corrected_by(publisher: Outlet) -> QuerySet[Article]:
    """Its articles that have a second text."""
    later = Revision.objects.filter(number__gt=1).values("article")
    return publisher.articles.filter(pk__in=later).newest_first()[:SHOWN]


def _shared_with_others(publisher: Outlet) -> QuerySet[Article]:
    """Articles of other outlets that are of one origin with one of this outlet's."""
    origins = publisher.articles.values("origin")
    others = Article.objects.filter(origin__in=origins).exclude(outlet=publisher)
    return others.with_outlet().newest_first()[:SHOWN]


def _credits() -> QuerySet[Credit]:
    """Where a text that stands names whom it has something from, the newest first."""
    newest = Revision.objects.newest().values("pk")
    rows = Credit.objects.filter(revision__in=newest)
    rows = rows.select_related("revision__article__outlet")
    return rows.defer("revision__search").order_by("-revision", "start")

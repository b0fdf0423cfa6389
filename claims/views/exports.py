"""Taking lists away: CSV and JSON with the page's own filters, and the Atom feed."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import BadRequest
from django.db.models import QuerySet
from django.forms.utils import ErrorDict
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from articles.models import Article, Revision
from articles.permissions import EXPORT, READ, needs
from claims import exporting
from claims.exporting import linked_data
from claims.exporting.tables import AT_ONCE
from claims.filters import ArticleFilter, ClaimFilter, ComparisonFilter
from claims.models import Claim, Comparison, Story
from claims.views.claims import listed

TYPES = {
    exporting.CSV: "text/csv; charset=utf-8",
    exporting.JSON: "application/json",
    exporting.JSON_LINES: "application/x-ndjson",
}
JSON_LD = "jsonld"
FEED_LENGTH = 50


def _articles(request: HttpRequest) -> QuerySet[Revision]:
    chosen = ArticleFilter(request.GET, Article.objects.all(), request=request)
    _refuse(chosen.errors)
    return Revision.objects.filter(article__in=chosen.qs.order_by().values("pk"))


def _claims(request: HttpRequest) -> QuerySet[Claim]:
    chosen = ClaimFilter(request.GET, listed(request), request=request)
    _refuse(chosen.errors)
    found: QuerySet[Claim] = chosen.qs
    return found


def _comparisons(request: HttpRequest) -> QuerySet[Comparison]:
    standing = Comparison.objects.standing()
    chosen = ComparisonFilter(request.GET, standing, request=request)
    _refuse(chosen.errors)
    found: QuerySet[Comparison] = chosen.qs
    return found


def _refuse(errors: ErrorDict) -> None:
    """Answer 400 to what a filter does not know: nobody takes away more than asked."""
    told = [f"{name}: {' '.join(map(str, said))}" for name, said in errors.items()]
    if told:
        raise BadRequest(" ".join(told))


# Tables without a list page of their own are taken away whole, or by story.
CHOSEN: dict[str, Callable[[HttpRequest], QuerySet[Any]]] = {
    "articles": _articles,
    "claims": _claims,
    "comparisons": _comparisons,
}


class StoryForm(forms.Form):
    story = forms.ModelChoiceField(Story.objects.all(), required=False)


@needs(EXPORT)
@require_safe
def export(request: HttpRequest, table: str, form: str) -> StreamingHttpResponse:
    if form == JSON_LD and table in linked_data.NODES:
        return _linked(request, table)
    if table not in exporting.TABLES or form not in TYPES:
        raise Http404("No such table or format.")
    chosen = CHOSEN[table](request) if table in CHOSEN else _of_story(request, table)
    rows = exporting.rows_of(exporting.TABLES[table], chosen=chosen)
    response = StreamingHttpResponse(
        exporting.write(rows, form), content_type=TYPES[form]
    )
    response["Content-Disposition"] = f'attachment; filename="{table}.{form}"'
    return response


def _linked(request: HttpRequest, table: str) -> StreamingHttpResponse:
    """The same choice as JSON-LD: claims, or the differences an editor confirmed."""
    standing, chosen = exporting.TABLES[table].standing(), CHOSEN[table](request)
    rows = standing.filter(pk__in=chosen.order_by().values("pk"))
    if table == "comparisons":
        rows = linked_data.reviewed(rows)
    node, base = linked_data.NODES[table], request.build_absolute_uri("/")
    nodes = (node(row, base) for row in rows.iterator(chunk_size=AT_ONCE))
    response = StreamingHttpResponse(
        linked_data.write_graph(nodes), content_type="application/ld+json"
    )
    response["Content-Disposition"] = f'attachment; filename="{table}.{JSON_LD}"'
    return response


def _of_story(request: HttpRequest, table: str) -> QuerySet[Any]:
    form, found = StoryForm(request.GET), exporting.TABLES[table]
    _refuse(form.errors)
    story = form.cleaned_data["story"]
    rows = found.standing()
    return rows.filter(**{found.story: story}) if story else rows


@needs(READ)
@require_safe
def contradictions_feed(request: HttpRequest) -> HttpResponse:
    """The newest contradictions that stand, as Atom."""
    feed = Atom1Feed(
        title="Claimtrack: contradictions",
        link=request.build_absolute_uri("/review/"),
        description="Differences between outlets that cannot both be true.",
        feed_url=request.build_absolute_uri(),
    )
    rows = Comparison.objects.upheld().contradictions().with_sides()
    for row in rows.order_by("-pk")[:FEED_LENGTH]:
        address = request.build_absolute_uri(row.get_absolute_url())
        feed.add_item(
            title=str(row.question or row.title),
            link=address,
            unique_id=address,
            description=row.reason,
            updateddate=row.created_at,
            pubdate=row.created_at,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml")

"""The list of claims, and one claim with its chain of attribution."""

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.exporting.linked_data import claim_node
from claims.filters import ClaimFilter
from claims.hops import trail_of_claim
from claims.models import Claim, Comparison
from claims.views.paging import page_of
from claims.views.rendering import page_or_part


@needs(READ)
@require_safe
def claims(request: HttpRequest) -> HttpResponse:
    """Every claim that stands; acts of saying unless another act is asked for."""
    chosen = ClaimFilter(request.GET, queryset=listed(request), request=request)
    page = page_of(chosen.qs, request.GET.get("after", ""))
    context = {"filter": chosen, "page": page, "claims": page.rows}
    return page_or_part(request, "claims/claims.html", "claims/_claims.html", context)


def listed(request: HttpRequest) -> QuerySet[Claim]:
    """The claims that a list and its export choose from."""
    rows = Claim.objects.standing() if request.GET.get("act") else Claim.objects.shown()
    return rows.with_passage()


@needs(READ)
@require_safe
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    rows = Claim.objects.with_passage().select_related("run")
    said = get_object_or_404(rows, pk=pk)
    context = {
        "claim": said,
        "figures": said.figures.filter(withdrawn=False).select_related("question"),
        "trail": trail_of_claim(said),
        "elsewhere": _elsewhere(said),
        "linked": claim_node(said, request.build_absolute_uri("/")),
        "nested": said.nested.filter(withdrawn=False).with_passage(),
    }
    return render(request, "claims/claim.html", context)


def _elsewhere(said: Claim) -> QuerySet[Comparison]:
    touching = Q(left_claim=said) | Q(right_claim=said)
    return Comparison.objects.standing().filter(touching).with_sides()

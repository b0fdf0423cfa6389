"""The list of claims, and one claim with its chain of attribution."""

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles.metadata.outlet_names import outlet_key
from articles.permissions import READ, needs
from claims.exporting.linked_data import claim_node
from claims.filters import ClaimFilter
from claims.models import Claim, Comparison
from claims.views.paging import page_of
from claims.views.rendering import page_or_part

LONGEST_CHAIN = 10


@needs(READ)
@require_safe
def claims(request: HttpRequest) -> HttpResponse:
    """Every claim that stands; acts of saying unless another act is asked for."""
    chosen = ClaimFilter(request.GET, queryset=listed(request), request=request)
    page = page_of(chosen.qs, request.GET.get("after", ""))
    context = {"filter": chosen, "page": page, "claims": page.rows}
    return page_or_part(request, "claims/claims.html", "claims/_claims.html", context)


def listed(request: HttpRequest) -> QuerySet[Claim]:
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
        "chain": chain(said),
        "elsewhere": _elsewhere(said),
        "linked": claim_node(said, request.build_absolute_uri("/")),
        "nested": said.nested.filter(withdrawn=False).with_passage(),
    }
    return render(request, "claims/claim.html", context)


def chain(said: Claim) -> list[str]:
    """From the outlet, and the one it cites, to the speaker: who quotes whom."""
    links: list[str] = []
    outer: Claim | None = said
    while outer is not None and len(links) < LONGEST_CHAIN:
        name = outer.speaker.name if outer.speaker else outer.speaker_name
        links.append(name or "somebody unnamed")
        outer = outer.inside
    outlet, credit = said.revision.article.outlet, said.credit
    own = outlet.name if outlet else "an unknown outlet"
    if credit is None or not credit.is_certain:
        return [own, *reversed(links)]
    # "Reuters reported" has Reuters for its speaker, too.
    speakers = [name for name in reversed(links) if outlet_key(name) != credit.key]
    return [f"{own}, citing {credit.outlet}", *speakers]


def _elsewhere(said: Claim) -> QuerySet[Comparison]:
    touching = Q(left_claim=said) | Q(right_claim=said)
    return Comparison.objects.standing().filter(touching).with_sides()

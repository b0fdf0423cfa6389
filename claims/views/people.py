"""Everything somebody said, and the names they were seen under."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    QueryDict,
)
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from articles.permissions import DECIDE, READ, needs
from claims import deciding
from claims.ids import id_in
from claims.models import Claim, Entity, EntityDistinction, NameChange
from claims.searching import searchable

PER_PAGE = 50
MOST_TO_PICK = 20
TYPES = {
    "people": ["PERSON"],
    "organisations": ["ORG", "NORP"],
    "places": ["GPE", "LOC", "FAC"],
}
SAID = Q(claims__withdrawn=False, claims__superseded=False, claims__act="saying")


@needs(READ)
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everybody with a name, the most quoted first."""
    kind = request.GET.get("kind", "people")
    words = searchable(request.GET.get("q", ""))
    named = Q(names__name__icontains=words) if words else Q()
    rows = (
        Entity.objects.standing()
        .filter(named, type__in=TYPES.get(kind, TYPES["people"]))
        .annotate(claim_count=Count("claims", filter=SAID, distinct=True))
        .order_by("-claim_count", "name")
    )
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "kind": kind, "kinds": TYPES, "q": words}
    return render(request, "claims/people.html", context)


@needs(READ)
@require_safe
def person(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    entity = get_object_or_404(Entity.objects.select_related("merged_into"), pk=pk)
    if entity.merged_into is not None:
        return redirect(entity.merged_into)
    if slug != entity.slug:
        return HttpResponsePermanentRedirect(entity.get_absolute_url())
    page = Paginator(_said_by(entity), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "entity": entity,
        "page": page,
        "names": entity.names.order_by("name"),
        "changes": _changes(entity),
        "near": near_names(entity),
    }
    return render(request, "claims/person.html", context)


def _said_by(entity: Entity) -> QuerySet[Claim]:
    """What they said or had said for them, the newest first; undated last."""
    when = Coalesce("said_first", "revision__article__published_first")
    theirs = Q(speaker=entity) | Q(speaks_for=entity)
    rows = Claim.objects.shown().with_passage().filter(theirs)
    return rows.annotate(when=when).order_by(F("when").desc(nulls_last=True), "-pk")


def _changes(entity: Entity) -> QuerySet[NameChange]:
    rows = NameChange.objects.filter(Q(kept=entity) | Q(other=entity))
    return rows.select_related("kept", "other", "by")


def near_names(entity: Entity) -> QuerySet[Entity]:
    """Others that share a name's key, unless an editor told them apart."""
    keys = entity.names.values("key")
    told_apart = EntityDistinction.objects.filter(Q(left=entity) | Q(right=entity))
    different = [pk for pair in told_apart.values_list("left", "right") for pk in pair]
    others = Entity.objects.standing().filter(names__key__in=keys, type=entity.type)
    return others.exclude(pk__in=[entity.pk, *different]).distinct()[:20]


@needs(DECIDE)
@require_safe
def preview_merge(request: HttpRequest, pk: int) -> HttpResponse:
    """What a merge would move, before anything is moved; first, with whom."""
    kept = get_object_or_404(Entity.objects.standing(), pk=pk)
    if not request.GET.get("other"):
        return _pick(request, kept)
    other = _other(request.GET.get("other", ""))
    context = {
        "kept": kept,
        "other": other,
        "moves": deciding.moves_of_merge(other, kept),
    }
    return render(request, "claims/merge.html", context)


def _pick(request: HttpRequest, kept: Entity) -> HttpResponse:
    """Those who bear a name that holds these words, to choose from."""
    words = searchable(request.GET.get("q", ""))
    named = Entity.objects.standing().filter(names__name__icontains=words)
    rows = named.exclude(pk=kept.pk) if words else Entity.objects.none()
    found = rows.annotate(claim_count=Count("claims", filter=SAID, distinct=True))
    context = {
        "kept": kept,
        "q": words,
        "found": found.order_by("-claim_count", "name")[:MOST_TO_PICK],
    }
    return render(request, "claims/merge_pick.html", context)


@needs(DECIDE)
@require_POST
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    kept = get_object_or_404(Entity.objects.standing(), pk=pk)
    other = _other(request.POST.get("other", ""))
    try:
        deciding.merge(other, kept, by=cast(User, request.user))
    except ValueError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, f"{other} is now {kept}. It can be undone below.")
    return redirect(kept)


@needs(DECIDE)
@require_POST
def distinguish(request: HttpRequest, pk: int) -> HttpResponse:
    entity = get_object_or_404(Entity.objects.standing(), pk=pk)
    other = _other(request.POST.get("other", ""))
    try:
        deciding.distinguish(entity, other, by=cast(User, request.user))
    except ValueError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, f"{other} will not be proposed for {entity} again.")
    return redirect(entity)


@needs(DECIDE)
@require_safe
def preview_split(request: HttpRequest, pk: int) -> HttpResponse:
    """What would leave with the names that were ticked."""
    entity = get_object_or_404(Entity.objects.standing(), pk=pk)
    names = _ticked(request.GET)
    context = {
        "entity": entity,
        "names": names,
        "moves": deciding.moves_of_split(entity, names),
    }
    return render(request, "claims/split.html", context)


@needs(DECIDE)
@require_POST
def split(request: HttpRequest, pk: int) -> HttpResponse:
    entity = get_object_or_404(Entity.objects.standing(), pk=pk)
    names = _ticked(request.POST)
    try:
        change = deciding.split(entity, names, by=cast(User, request.user))
    except ValueError as refusal:
        messages.error(request, str(refusal))
        return redirect(entity)
    messages.success(request, f"{change.other} is now apart from {entity}.")
    return redirect(change.other)


@needs(DECIDE)
@require_POST
def undo_change(request: HttpRequest, pk: int) -> HttpResponse:
    change = get_object_or_404(
        NameChange.objects.select_related("kept", "other"), pk=pk
    )
    try:
        deciding.undo_change(change)
    except ValueError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, f"The {change.act} was undone.")
    return redirect(change.kept)


def _ticked(sent: QueryDict) -> list[str]:
    """The names ticked; the database has none with a NUL in it, and asks for none."""
    return [name for name in sent.getlist("name") if "\0" not in name]


def _other(pk: str) -> Entity:
    return get_object_or_404(Entity.objects.standing(), pk=id_in(pk))

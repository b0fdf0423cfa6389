"""The desk: what is new, what is open, what is mine, what was refused."""

from datetime import datetime

from celery import current_app
from django.core.cache import cache
from django.db.models import Count, F, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.views.decorators.http import require_safe
from kombu.exceptions import KombuError
from redis.exceptions import RedisError

from articles.models import GOING_IN, Article, Dump
from articles.permissions import ADMINISTER, READ, needs
from claims.models import Comparison, DateProposal, ReadingBatch, Story
from claims.views.articles import counted
from claims.views.folding import first_folds
from claims.views.proposals import with_proofs
from claims.views.stories import counted as stories_counted

SHOWN = 8
ASK_AGAIN_AFTER = 15  # seconds
VISIT = "desk_visits"


@needs(READ)
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    newest = list(Article.objects.order_by("-received_at")[:SHOWN])
    waiting = Comparison.objects.waiting_for_an_editor()
    since = _previous_visit(request)
    context = {
        "articles": counted(newest),
        "article_count": Article.objects.count(),
        "stories": _stories(),
        "open": first_folds(waiting.differences(), SHOWN),
        "open_count": waiting.differences().aggregate(
            contradict=Count("pk", filter=Q(verdict="contradict")),
            disputed=Count("question", filter=Q(verdict="contradict"), distinct=True),
            every=Count("pk"),
        ),
        "mine": _mine(request),
        "since": since,
        "arrived": _arrived(since),
    }
    if request.user.has_perm(ADMINISTER):
        context |= _belt()
    return render(request, "claims/desk.html", context)


def _stories() -> QuerySet[Story]:
    """Those with most contradictions first, then the latest."""
    rows = stories_counted(Story.objects.all())
    disputed = F("contradiction_count").desc()
    latest = F("last_day").desc(nulls_last=True)
    return rows.order_by(disputed, latest, "-pk")[:SHOWN]


def _mine(request: HttpRequest) -> list[Comparison]:
    if request.user.is_anonymous:
        return []
    rows = Comparison.objects.waiting_for_an_editor().filter(assigned_to=request.user)
    return list(rows.with_sides()[:SHOWN])


def _previous_visit(request: HttpRequest) -> datetime | None:
    """When this user last came to the desk, an hour ago or longer."""
    if request.user.is_anonymous:
        return None
    now = timezone.now()
    previous, current = request.session.get(VISIT, [None, None])
    last = parse_datetime(current) if current else None
    if last is None or (now - last).total_seconds() > 60 * 60:
        previous, current = current, now.isoformat()
        request.session[VISIT] = [previous, current]
    return parse_datetime(previous) if previous else None


def _arrived(since: datetime | None) -> dict[str, int]:
    if since is None:
        return {}
    return {
        "articles": Article.objects.filter(received_at__gt=since).count(),
        "differences": Comparison.objects.standing()
        .filter(created_at__gt=since)
        .count(),
    }


def _belt() -> dict[str, object]:
    """What an admin must see: proposed dates, refused rows, a belt that stands."""
    waiting = ReadingBatch.objects.filter(state__in=GOING_IN).count()
    proposals = DateProposal.objects.waiting()
    unfinished = Dump.objects.filter(state__in=GOING_IN).count()
    return {
        "refused": Dump.objects.needing_a_hand()[:SHOWN],
        "proposals": with_proofs(proposals.newest_first()[:SHOWN]),
        "proposal_count": proposals.count(),
        "waiting": waiting + unfinished,
        "is_worker_alive": worker_answers(),
    }


def worker_answers() -> bool:
    """Ask all workers, and remember the answer for some seconds."""
    known: bool | None = cache.get("worker_answers")
    if known is None:
        known = _ping()
        cache.set("worker_answers", known, ASK_AGAIN_AFTER)
    return known


def _ping() -> bool:
    try:
        return bool(current_app.control.ping(timeout=1.0))
    except (KombuError, RedisError, OSError):
        return False

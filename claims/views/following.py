"""Following a story, a question or a person, and what changed since the last look."""

from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from articles.permissions import FOLLOW, needs
from claims import deciding
from claims.alerts import Alert, News, news_for
from claims.corrections import Ripple, ripples_of_article
from claims.ids import id_in
from claims.models import Entity, Follow, Question, Story

# Corrections of which the page tells what was taken back.
MOST_TOLD = 10
Target = Story | Question | Entity
TARGETS: dict[str, QuerySet[Any]] = {
    "story": Story.objects.all(),
    "question": Question.objects.in_words(),
    "entity": Entity.objects.standing(),
}


@dataclass(frozen=True)
class Following:
    """What every page shows of it: how much is new, and what is followed here."""

    user: User

    @cached_property
    def news(self) -> list[News]:
        """Asked once a page; where nothing is followed, one query says so."""
        return news_for(self.user)

    @property
    def follows(self) -> dict[Target, int]:
        """Ids of what they follow, by what it is of."""
        return {one.follow.target: one.follow.pk for one in self.news}

    @property
    def number(self) -> int:
        """How many alerts wait: news of a story and its question is one."""
        return len({alert for one in self.news for alert in one.alerts})


def following(request: HttpRequest) -> dict[str, object]:
    """For templates: `following`, of whoever is signed in and may follow."""
    known = getattr(request, "following", None)
    user = getattr(request, "user", AnonymousUser())
    may = user.is_authenticated and user.has_perm(FOLLOW)
    return {"following": (known or Following(cast(User, user))) if may else None}


@needs(FOLLOW)
@require_safe
def changed_for_you(request: HttpRequest) -> HttpResponse:
    """What came in on all that is followed; looking is not yet having seen it."""
    seen = deciding.Seen.now()
    known = Following(cast(User, request.user))
    request.following = known  # type: ignore[attr-defined]  # the head counts it, too
    news = known.news
    ripples = _ripples(news)
    told = [[(alert, ripples.get(alert)) for alert in one.alerts] for one in news]
    context = {
        "news": [
            (one.follow, rows) for one, rows in zip(news, told, strict=True) if rows
        ],
        "quiet": [one.follow for one in news if not one.alerts],
        "seen": [(field.name, getattr(seen, field.name)) for field in fields(seen)],
    }
    return render(request, "claims/following.html", context)


def _ripples(news: list[News]) -> dict[Alert, list[Ripple]]:
    """What the newest corrections took back, and who still prints it."""
    alerts = [alert for one in news for alert in one.alerts if alert.revision]
    found = {}
    for alert in list(dict.fromkeys(alerts))[:MOST_TOLD]:
        if alert.revision is not None:
            text = alert.revision
            found[alert] = ripples_of_article(text.article, text)
    return found


@needs(FOLLOW)
@require_POST
def follow(request: HttpRequest) -> HttpResponse:
    """Follow what the form names, from now on."""
    kind, pk = request.POST.get("kind", ""), id_in(request.POST.get("id", ""))
    if kind not in TARGETS:
        raise Http404("Followed are stories, questions and people.")
    target: Target = get_object_or_404(TARGETS[kind], pk=pk)
    deciding.follow(target, by=cast(User, request.user))
    messages.success(
        request, "Followed: what is new here will be counted in the head of each page."
    )
    return redirect(target)


@needs(FOLLOW)
@require_POST
def unfollow(request: HttpRequest, pk: int) -> HttpResponse:
    user = cast(User, request.user)
    row = get_object_or_404(Follow.objects.with_targets(), pk=pk, user=user)
    deciding.unfollow(pk, by=user)
    messages.success(request, "Followed no more.")
    if "stay" in request.POST:
        return redirect(row.target)
    return redirect("following")


@needs(FOLLOW)
@require_POST
def mark_seen(request: HttpRequest) -> HttpResponse:
    """Note that the page was read: what came in after it was made is still new."""
    names = [field.name for field in fields(deciding.Seen)]
    seen = deciding.Seen(**{n: id_in(request.POST.get(n, "")) or 0 for n in names})
    deciding.mark_seen(seen, by=cast(User, request.user))
    return redirect("following")

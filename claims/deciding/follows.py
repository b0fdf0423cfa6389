"""Whom and what somebody follows, and how far they have seen it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.contrib.auth.models import User
from django.db import models
from django.db.models import Max
from django.utils import timezone

from articles.models import Revision
from claims.models import Claim, Comparison, Entity, Follow, Question, Story


@dataclass(frozen=True, slots=True)
class Seen:
    """The greatest ids of what was there at a look; names as the columns of Follow."""

    seen_comparison: int
    seen_revision: int
    seen_claim: int

    @classmethod
    def now(cls) -> "Seen":
        """All that is there."""
        rows: list[type[models.Model]] = [Comparison, Revision, Claim]
        ids = (one._default_manager.aggregate(last=Max("pk"))["last"] for one in rows)
        return cls(*(pk or 0 for pk in ids))


def follow(target: Story | Question | Entity, *, by: User) -> Follow:
    """Follow it from now on; what is followed already stays as far seen as it is."""
    field = type(target).__name__.lower()
    return Follow.objects.get_or_create(
        user=by, **{field: target}, defaults=asdict(Seen.now())
    )[0]


def unfollow(pk: int, *, by: User) -> None:
    """Follow it no more; nobody ends what somebody else follows."""
    Follow.objects.filter(pk=pk, user=by).delete()


def mark_seen(seen: Seen, *, by: User) -> None:
    """Note that somebody looked at all that was there at that moment."""
    Follow.objects.filter(user=by).update(
        seen_at=timezone.now(), is_mailed=False, **asdict(seen)
    )


def mark_mailed(follows: Iterable[int], *, is_mailed: bool = True) -> int:
    """Note that their news went out by mail, or did not; returns how many changed."""
    rows = Follow.objects.filter(pk__in=follows, is_mailed=not is_mailed)
    return rows.update(is_mailed=is_mailed)

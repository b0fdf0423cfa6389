"""Propose when undated articles appeared; the only writer of these proposals.

What forces a date: the article's own full days, and an event or a quotation of
which it prints the weekday and a dated article the day. An admin accepts a
proposal or declines it; nothing is dated before.
"""

from collections.abc import Iterable
from dataclasses import astuple
from datetime import date

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.importing import date_article
from articles.models import Article, Revision
from claims.dating.clues import clues_for
from claims.facts.publication import Forced, force
from claims.models import Claim, Comparison, DateProposal, Figure, ProposalState

# Undated articles looked at again when a dated one of the same event comes in.
_LOOKED_AT_AGAIN = 5
_COMPARISONS = 200


class SettledMeanwhileError(Exception):
    """The proposal waits no more: somebody judged it, or the article has a date."""


def propose(revision: Revision) -> None:
    """Propose days for an undated article, or for those that this one dates.

    Only the newest text counts. Calling it again changes nothing.
    """
    if revision.article.published_last is None:
        if not revision.article.revisions.filter(number__gt=revision.number).exists():
            _renew(revision)
        return
    for other in _undated_beside(revision):
        _renew(other)


@transaction.atomic
def accept(proposal: DateProposal, *, by: User) -> list[int]:
    """Date the article as proposed; returns the ids of revisions to read again."""
    held = _settle(proposal, ProposalState.ACCEPTED, by)
    why = f"Proposed from what is known of other days, accepted by {by.get_username()}."
    return date_article(held.article, held.first, held.last, why=f"{why} {held.why}")


@transaction.atomic
def decline(proposal: DateProposal, *, by: User) -> None:
    """Leave the article undated; these days are not proposed for it again."""
    _settle(proposal, ProposalState.DECLINED, by)


def _settle(proposal: DateProposal, state: ProposalState, by: User) -> DateProposal:
    waiting = DateProposal.objects.waiting().select_for_update(of=["self"])
    held = waiting.select_related("article").filter(pk=proposal.pk).first()
    if held is None:
        raise SettledMeanwhileError
    held.state, held.decided_by, held.decided_at = state, by, timezone.now()
    held.save(update_fields=["state", "decided_by", "decided_at"])
    return held


@transaction.atomic
def _renew(revision: Revision) -> None:
    article = revision.article
    found = force(list(clues_for(revision)))
    kept = DateProposal.objects.filter(article=article)
    if found is None or _was_declined(article, found.first, found.last):
        kept.filter(state=ProposalState.WAITING).delete()
        return
    DateProposal.objects.update_or_create(
        article=article, state=ProposalState.WAITING, defaults=_row(found)
    )


def _row(found: Forced) -> dict[str, object]:
    return {
        "first": found.first,
        "last": found.last,
        "why": found.why,
        "passages": [astuple(passage) for passage in found.passages],
    }


def _was_declined(article: Article, first: date, last: date) -> bool:
    """Whether an admin declined any of these days before."""
    declined = article.date_proposals.filter(state=ProposalState.DECLINED)
    return declined.filter(first__lte=last, last__gte=first).exists()


def _undated_beside(revision: Revision) -> Iterable[Revision]:
    """The newest undated articles that tell of a day this one dates."""
    pairs = Comparison.objects.upheld().filter(_with_a_day(revision))
    sides = pairs.order_by("-pk").values_list(
        "left_figure__revision",
        "right_figure__revision",
        "left_claim__revision",
        "right_claim__revision",
    )
    ids = {pk for row in sides[:_COMPARISONS] for pk in row if pk}
    undated = Revision.objects.newest().filter(pk__in=ids, article__published_last=None)
    return undated.select_related("article").order_by("-pk")[:_LOOKED_AT_AGAIN]


def _with_a_day(revision: Revision) -> Q:
    """Comparisons of what this text dates; by id, so that an index finds them."""
    dates = Figure.objects.standing().filter(revision=revision, kind="date")
    said = Claim.objects.standing().filter(revision=revision)
    figures = list(dates.exclude(first_day=None).values_list("pk", flat=True))
    claims = list(said.exclude(said_first=None).values_list("pk", flat=True))
    return (
        Q(left_figure__in=figures)
        | Q(right_figure__in=figures)
        | Q(left_claim__in=claims)
        | Q(right_claim__in=claims)
    )

"""Days of publication that the machine proposes and an admin accepts or declines."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from articles.models import Article


class ProposalState(models.TextChoices):
    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class DateProposalQuerySet(models.QuerySet["DateProposal"]):
    def waiting(self) -> Self:
        """Those nobody has judged, of articles that nothing has dated since."""
        undated = Q(article__published_last=None)
        return self.filter(undated, state=ProposalState.WAITING)

    def newest_first(self) -> Self:
        return self.select_related("article__outlet").order_by("-pk")


class DateProposal(models.Model):
    """When an undated article must have appeared, and the reasoning."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="date_proposals")
    first = models.DateField()
    last = models.DateField()
    why = models.TextField()
    # Where it says so: [[revision id, start, end], …].
    passages = models.JSONField(default=list)
    state = models.CharField(
        max_length=10, choices=ProposalState, default=ProposalState.WAITING
    )
    proposed_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = DateProposalQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article"],
                condition=Q(state="waiting"),
                name="one_date_waits_per_article",
            ),
            models.CheckConstraint(
                condition=Q(first__lte=F("last")),
                name="proposal_first_day_is_not_after_last",
            ),
            models.CheckConstraint(
                condition=Q(state__in=ProposalState.values),
                name="proposal_state_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article}: {self.first} to {self.last}"

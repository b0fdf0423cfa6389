"""Verdicts on two figures or two wordings, and what editors decided of them."""

from typing import Self

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, When
from django.urls import reverse

from claims.models.claims import Claim, Figure
from claims.models.questions import Question
from claims.models.stories import Story


class Status(models.TextChoices):
    """What an editor said of a comparison; `new` is nothing yet."""

    NEW = "new"
    CONFIRMED = "confirmed"
    EXPLAINED = "explained"
    NOT_COMPARABLE = "not_comparable", "not comparable"
    EXTRACTION_ERROR = "extraction_error", "extraction error"
    CANNOT_TELL = "cannot_tell", "cannot tell"
    WAITING = "waiting"


# After one of these a verdict is no difference to show or count any more.
SET_ASIDE = (Status.EXPLAINED, Status.NOT_COMPARABLE, Status.EXTRACTION_ERROR)


class FoundBy(models.TextChoices):
    MACHINE = "machine"
    EDITOR = "editor"


# The gravest first: what an editor should look at before the rest.
VERDICTS = (
    "contradict",
    "altered",
    "update",
    "compatible",
    "shortened",
    "agree",
    "same",
)


class ComparisonQuerySet(models.QuerySet["Comparison"]):
    def standing(self) -> Self:
        return self.filter(withdrawn=False)

    def upheld(self) -> Self:
        """Those no editor explained away or called wrong."""
        return self.standing().exclude(status__in=SET_ASIDE)

    def contradictions(self) -> Self:
        return self.filter(verdict="contradict")

    def waiting_for_an_editor(self) -> Self:
        return self.standing().filter(status__in=[Status.NEW, Status.WAITING])

    def differences(self) -> Self:
        """Without those that say the same: they are seldom worth a judgement."""
        return self.exclude(verdict__in=["agree", "same"])

    def gravest_first(self) -> Self:
        whens = [When(verdict=name, then=place) for place, name in enumerate(VERDICTS)]
        return self.order_by(Case(*whens), "pk")

    def with_sides(self) -> Self:
        sides = ["left_figure", "right_figure", "left_claim", "right_claim"]
        return self.select_related(
            "question",
            "story",
            *(f"{side}__revision__article__outlet" for side in sides),
            "left_figure__credit",
            "right_figure__credit",
        )


@pghistory.track(
    pghistory.UpdateEvent("assigned", condition=pghistory.AnyChange("assigned_to")),
    fields=["assigned_to"],
    model_name="ComparisonEvent",
)
class Comparison(models.Model):
    """A verdict on two figures, or two wordings of a quotation, with its reason.

    A pair of figures is kept with the smaller id left, so that it stands once
    whichever came first; likewise a pair of claims.
    """

    kind = models.CharField(max_length=10)
    story = models.ForeignKey(
        Story, models.SET_NULL, null=True, blank=True, related_name="comparisons"
    )
    question = models.ForeignKey(
        Question, models.SET_NULL, null=True, blank=True, related_name="comparisons"
    )
    left_figure = models.ForeignKey(
        Figure, models.CASCADE, null=True, blank=True, related_name="+"
    )
    right_figure = models.ForeignKey(
        Figure, models.CASCADE, null=True, blank=True, related_name="+"
    )
    left_claim = models.ForeignKey(
        Claim, models.CASCADE, null=True, blank=True, related_name="+"
    )
    right_claim = models.ForeignKey(
        Claim, models.CASCADE, null=True, blank=True, related_name="+"
    )
    verdict = models.CharField(max_length=10)
    reason = models.TextField()
    rule = models.CharField(max_length=60, blank=True)
    # For quotations: [[op, left words, right words], …] from the alignment.
    words = models.JSONField(default=list, blank=True)
    found_by = models.CharField(max_length=10, choices=FoundBy, default=FoundBy.MACHINE)
    flagged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="flagged",
    )
    status = models.CharField(max_length=20, choices=Status, default=Status.NEW)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="assigned",
    )
    # Grows with every decision: a form carries it, so none is overwritten unseen.
    decided = models.PositiveIntegerField(default=0)
    withdrawn = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ComparisonQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["left_figure", "right_figure", "found_by"],
                name="figures_compared_once",
            ),
            models.UniqueConstraint(
                fields=["left_claim", "right_claim", "found_by"],
                name="claims_compared_once",
            ),
            models.CheckConstraint(
                condition=(
                    Q(kind="figure", verdict__in=["agree", "compatible", "update"])
                    | Q(verdict="contradict")
                    | Q(kind="quote", verdict__in=["same", "shortened", "altered"])
                ),
                name="verdict_is_known",
            ),
            models.CheckConstraint(
                condition=Q(left_figure__lt=F("right_figure"))
                | Q(left_claim__lt=F("right_claim")),
                name="comparison_has_two_sides_in_order",
            ),
            models.CheckConstraint(
                condition=Q(status__in=Status.values), name="status_is_known"
            ),
        ]
        indexes = [
            models.Index(
                fields=["status", "verdict"],
                condition=Q(withdrawn=False),
                name="comparison_open",
            )
        ]

    def __str__(self) -> str:
        return f"{self.verdict}: {self.reason}"

    def get_absolute_url(self) -> str:
        return reverse("comparison", args=[self.pk])

    @property
    def title(self) -> str:
        """What it is about, where no question says so."""
        if self.left_claim is None:
            return "Two figures"
        speaker = self.left_claim.speaker_name
        return f"Two wordings of what {speaker or 'somebody'} said"

    @property
    def sides(self) -> "list[Figure | Claim]":
        """Left and right: two figures, or two claims."""
        every = (self.left_figure, self.left_claim, self.right_figure, self.right_claim)
        return [side for side in every if side is not None]


class Decision(models.Model):
    """What an editor said of a comparison; undone ones stay, marked."""

    comparison = models.ForeignKey(Comparison, models.CASCADE, related_name="decisions")
    status = models.CharField(max_length=20, choices=Status)
    previous_status = models.CharField(max_length=20, choices=Status)
    # Why two values differ, for `explained`: later count, other scope, …
    kind = models.CharField(max_length=40, blank=True)
    note = models.TextField(blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="decisions"
    )
    at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=Status.values), name="decision_status_is_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.status} by {self.by}"

    @property
    def is_note(self) -> bool:
        """Whether it left everything as it stood."""
        return self.status == self.previous_status

"""How articles came in: dumps, and what became of each of their rows."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.urls import reverse

from articles.models.articles import Revision


class Progress(models.TextChoices):
    """Where a dump or a batch stands; the row is the truth, not a message.

    A dump is held while the person who sent it looks at its preview.
    """

    HELD = "held"
    NEW = "new"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    DEAD = "dead"


# Neither held nor at an end: what stands in line, and what is worked at.
GOING_IN = (Progress.NEW, Progress.RUNNING)

# Refused rows that were neither sent again nor set aside.
_TO_MEND = Count("rows", filter=Q(rows__outcome="refused", rows__settled=""))


class DumpQuerySet(models.QuerySet["Dump"]):
    """Dumps, the newest first, with how many of their rows are `to_mend`."""

    def with_rows_to_mend(self) -> Self:
        return self.annotate(to_mend=_TO_MEND).order_by("-uploaded_at")

    def needing_a_hand(self) -> Self:
        """Those of which some rows are to be mended or set aside."""
        counted = self.annotate(to_mend=_TO_MEND).filter(to_mend__gt=0)
        return counted.order_by("-uploaded_at")


class Dump(models.Model):
    """An uploaded file of articles."""

    name = models.CharField(max_length=300)
    file = models.FileField(upload_to="dumps/")
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField(help_text="bytes")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)
    # {"outlet": …, "published_on": …, "day_first": …, "columns": {…}, "demo": …}
    defaults = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=10, choices=Progress, default=Progress.NEW)
    tries = models.PositiveSmallIntegerField(default=0)
    lease = models.DateTimeField(null=True, blank=True)
    rows_read = models.PositiveIntegerField(default=0)
    bytes_read = models.PositiveBigIntegerField(default=0)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True)

    objects = DumpQuerySet.as_manager()

    class Meta:
        ordering = ["-uploaded_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=Progress.values), name="dump_state_is_known"
            ),
            models.UniqueConstraint(
                fields=["sha256"],
                condition=Q(state__in=["new", "running"]),
                name="dump_goes_in_once_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("dump", args=[self.pk])

    def tally(self) -> "dict[Outcome, int]":
        """How many of its rows had which outcome; the sum is what was received."""
        counts = self.rows.values_list("outcome").annotate(n=Count("pk"))
        found = dict(counts.order_by())
        return {outcome: found.get(outcome, 0) for outcome in Outcome}


class Outcome(models.TextChoices):
    """What became of a row; received is the sum of the four."""

    STORED = "stored"
    REVISION = "revision", "new revision"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


# A new article, or a new text of one.
BROUGHT = (Outcome.STORED, Outcome.REVISION)


class Settled(models.TextChoices):
    """Why a refused row needs nobody's hand any more."""

    SENT_AGAIN = "sent_again", "sent again"
    SET_ASIDE = "set_aside", "set aside"


class DumpRowQuerySet(models.QuerySet["DumpRow"]):
    def refused(self) -> Self:
        return self.filter(outcome=Outcome.REFUSED)

    def went_in(self) -> Self:
        """Rows that brought an article or a new text of one, with that article."""
        brought = self.filter(outcome__in=BROUGHT, revision__isnull=False)
        return brought.select_related("revision__article__outlet")

    def to_mend(self) -> Self:
        """Refused rows that were neither sent again nor set aside."""
        return self.refused().filter(settled="")


class DumpRow(models.Model):
    """One row of a dump and what became of it."""

    dump = models.ForeignKey(Dump, models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    member = models.CharField(max_length=500, blank=True, help_text="file in archive")
    outcome = models.CharField(max_length=10, choices=Outcome)
    revision = models.ForeignKey(
        Revision, models.SET_NULL, null=True, blank=True, related_name="rows"
    )
    field = models.CharField(max_length=100, blank=True)
    reason = models.TextField(blank=True)
    raw = models.TextField(blank=True)
    # A refused row's fields by our names, to be fixed and sent again.
    values = models.JSONField(default=dict, blank=True)
    settled = models.CharField(max_length=10, choices=Settled, blank=True)

    objects = DumpRowQuerySet.as_manager()

    class Meta:
        ordering = ["dump", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["dump", "number"], name="row_once_per_number"
            ),
            models.CheckConstraint(
                condition=Q(outcome="refused") | Q(settled=""),
                name="only_a_refused_row_is_settled",
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=Outcome.values), name="row_outcome_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(outcome="refused") | ~Q(reason=""),
                name="refused_row_has_a_reason",
            ),
        ]
        indexes = [
            models.Index(
                fields=["dump", "number"],
                condition=Q(outcome="refused"),
                name="row_refused",
            )
        ]

    def __str__(self) -> str:
        return f"{self.dump}, row {self.number}: {self.outcome}"

"""Versions of the reader, the batches of articles they read, and trials."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from articles.models import Progress, Revision


class Run(models.Model):
    """One version of the reader over some articles."""

    version = models.CharField(max_length=64, help_text="hash of pipeline and rules")
    label = models.CharField(max_length=200, blank=True)
    is_current = models.BooleanField(default=False)
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_current"],
                condition=Q(is_current=True),
                name="one_run_is_current",
            )
        ]

    def __str__(self) -> str:
        return self.label or f"Run {self.pk}"


class ReadingBatch(models.Model):
    """Some revisions to read, claimed by one worker at a time under a lease."""

    run = models.ForeignKey(Run, models.CASCADE, related_name="batches")
    revision_ids = ArrayField(models.BigIntegerField())
    state = models.CharField(max_length=10, choices=Progress, default=Progress.NEW)
    tries = models.PositiveSmallIntegerField(default=0)
    lease = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "reading batches"
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=Progress.values), name="batch_state_is_known"
            ),
        ]
        indexes = [
            # Only what still waits: the sweeper looks here every few seconds.
            models.Index(
                fields=["lease"],
                condition=Q(state__in=["new", "running"]),
                name="batch_waiting",
            )
        ]

    def __str__(self) -> str:
        return f"{len(self.revision_ids)} revisions for {self.run}"


class Trial(models.Model):
    """What a version of the reader would change in one article, were it used.

    `found` is null until it is known, then {"claims": CHANGES, "figures": CHANGES,
    "verdicts": CHANGES} with CHANGES = {"gained": […], "lost": […], "changed":
    [[before, after], …]}, each in words.
    """

    version = models.CharField(max_length=64)
    revision = models.ForeignKey(Revision, models.CASCADE, related_name="trials")
    found = models.JSONField(null=True)
    asked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "revision"], name="article_tried_once_a_version"
            )
        ]

    def __str__(self) -> str:
        return f"{self.revision} tried by {self.version}"

    @property
    def changes_nothing(self) -> bool:
        """Whether it is done and the new reading stands as the old one."""
        if self.found is None:
            return False
        return not any(rows for kind in self.found.values() for rows in kind.values())


class Examination(models.Model):
    """How a version of the reader does against what editors decided.

    `found` is null until it is known, then {"kept": how many, "gained": ROWS,
    "broken": ROWS, "missed": ROWS} with ROWS = [[words, address], …].
    """

    version = models.CharField(max_length=64, unique=True)
    found = models.JSONField(null=True)
    asked_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"{self.version}, held against decisions"

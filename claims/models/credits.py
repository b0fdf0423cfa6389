"""What a text says it has from another outlet."""

from django.db import models
from django.db.models import F, Q

from articles.metadata.credit_wordings import Reach
from articles.models import Revision


class Credit(models.Model):
    """A passage that credits an outlet: "first reported by The City".

    The outlet may publish nothing here. `key` is equal for two spellings of its
    name; `is_certain` says that the name shows a newsroom, or was one's here when
    the text was read: any other is one only where it answers the same question.
    """

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="credits")
    outlet = models.CharField(max_length=200)
    key = models.CharField(max_length=200)
    reach = models.CharField(max_length=10)
    is_certain = models.BooleanField(default=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ["revision", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end"], name="credit_once_per_place"
            ),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="credit_starts_before_it_ends"
            ),
            models.CheckConstraint(
                condition=Q(reach__in=[str(reach) for reach in Reach]),
                name="credit_reach_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outlet}, credited by {self.revision}"

    @property
    def spans(self) -> list[list[int]]:
        """Where it stands: the words that credit."""
        return [[self.start, self.end]]

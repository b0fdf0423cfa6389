"""What somebody wants to be told about: a story, a question, a person."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.entities import Entity
from claims.models.questions import Question
from claims.models.stories import Story


class FollowQuerySet(models.QuerySet["Follow"]):
    def with_targets(self) -> Self:
        return self.select_related("story", "question", "entity__merged_into")


class Follow(models.Model):
    """One thing that somebody follows, and how far they have seen it.

    What comes in gets a greater id than all before: `seen_…` are the greatest that
    were there at the last look.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="follows"
    )
    story = models.ForeignKey(Story, models.CASCADE, null=True, blank=True)
    question = models.ForeignKey(Question, models.CASCADE, null=True, blank=True)
    entity = models.ForeignKey(Entity, models.CASCADE, null=True, blank=True)
    seen_comparison = models.BigIntegerField(default=0)
    seen_revision = models.BigIntegerField(default=0)
    seen_claim = models.BigIntegerField(default=0)
    seen_at = models.DateTimeField(auto_now_add=True)
    # Told by mail since the last look: no second mail before the next.
    is_mailed = models.BooleanField(default=False)

    objects = FollowQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "story"], name="story_followed_once"
            ),
            models.UniqueConstraint(
                fields=["user", "question"], name="question_followed_once"
            ),
            models.UniqueConstraint(
                fields=["user", "entity"], name="entity_followed_once"
            ),
            models.CheckConstraint(
                condition=Q(story__isnull=False, question=None, entity=None)
                | Q(story=None, question__isnull=False, entity=None)
                | Q(story=None, question=None, entity__isnull=False),
                name="follow_has_one_target",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} follows {self.target}"

    @property
    def target(self) -> Story | Question | Entity:
        """What is followed; of a merged name the one that was kept."""
        found = self.story or self.question or self.entity
        if found is None:
            raise ValueError("This follows nothing.")
        return found.merged_into or found if isinstance(found, Entity) else found

"""Persons, organisations and places, with the names they were seen under."""

from typing import Self

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.text import slugify

from articles.models import Revision


class EntityQuerySet(models.QuerySet["Entity"]):
    def people(self) -> Self:
        return self.filter(type="PERSON")

    def standing(self) -> Self:
        """Those not merged into another."""
        return self.filter(merged_into=None)


class Entity(models.Model):
    """A person, organisation or place. `type` is an OntoNotes label."""

    name = models.CharField(max_length=300)
    type = models.CharField(max_length=20)
    roles = models.JSONField(default=list, blank=True)
    merged_into = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="merged"
    )

    objects = EntityQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "entities"
        constraints = [
            models.CheckConstraint(
                condition=~Q(merged_into=F("id")), name="entity_is_not_its_own_other"
            )
        ]
        indexes = [models.Index(fields=["type", "name"], name="entity_by_name")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("person", args=[self.pk, self.slug])

    @property
    def slug(self) -> str:
        return slugify(self.name) or "unnamed"


class EntityName(models.Model):
    """A name an entity was seen under.

    `folded` has no accents, case or titles; candidates share `key`, a person's
    surname or an organisation's initials, or `last_word` (claims.names.cutting).
    """

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="names")
    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300)
    key = models.CharField(max_length=300)
    last_word = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["entity", "name"], name="name_once_per_entity"
            )
        ]
        indexes = [
            models.Index(fields=["folded", "-id"], name="name_newest_by_folded"),
            models.Index(fields=["key", "-id"], name="name_newest_by_key"),
            models.Index(fields=["last_word", "-id"], name="name_newest_by_last_word"),
        ]

    def __str__(self) -> str:
        return self.name


class EntityMention(models.Model):
    """A place where an entity is named: `revision.text[start:end]`."""

    entity = models.ForeignKey(Entity, models.CASCADE, related_name="mentions")
    revision = models.ForeignKey(
        Revision, models.CASCADE, related_name="entity_mentions"
    )
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ["revision", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end"], name="mention_once_per_place"
            ),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="mention_starts_before_it_ends"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entity} at {self.start}"


class EntityDistinction(models.Model):
    """Two entities an editor called different: never proposed again."""

    left = models.ForeignKey(Entity, models.CASCADE, related_name="+")
    right = models.ForeignKey(Entity, models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["left", "right"], name="distinction_once_per_pair"
            ),
            models.CheckConstraint(
                condition=Q(left__lt=F("right")), name="distinction_smaller_id_left"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.left} is not {self.right}"


@pghistory.track(
    pghistory.UpdateEvent("undone", condition=pghistory.AnyChange("undone_at")),
    fields=["undone_at"],
    model_name="NameChangeEvent",
)
class NameChange(models.Model):
    """A merge or a split of entities, with what it takes to undo it."""

    class Act(models.TextChoices):
        MERGE = "merge"
        SPLIT = "split"

    act = models.CharField(max_length=10, choices=Act)
    kept = models.ForeignKey(Entity, models.CASCADE, related_name="+")
    other = models.ForeignKey(Entity, models.CASCADE, related_name="+")
    # {"claims": [ids], "mentions": [ids], "names": [ids]}: what moved.
    moved = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.act}: {self.kept}, {self.other}"

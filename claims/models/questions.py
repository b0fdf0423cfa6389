"""The questions that figures answer."""

from typing import Self

from django.db import models
from django.urls import reverse
from django.utils.text import slugify

from claims.models.entities import Entity
from claims.models.stories import Story


class QuestionQuerySet(models.QuerySet["Question"]):
    """Questions, and those that are put in words."""

    def in_words(self) -> Self:
        """Those a page shows: what no person would ask only holds its figures."""
        return self.exclude(text="")


class Question(models.Model):
    """What figures answer: "How many women have accused …?".

    `text` is empty where its lone figure asks nothing a person would: it waits
    for others like it, and no page shows it.
    """

    story = models.ForeignKey(
        Story, models.SET_NULL, null=True, blank=True, related_name="questions"
    )
    text = models.CharField(max_length=500)
    kind = models.CharField(max_length=10)
    # The signature all answers fit: frame, counted, participants, scope.
    signature = models.JSONField(default=dict)
    entities = models.ManyToManyField(Entity, blank=True, related_name="questions")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text

    def get_absolute_url(self) -> str:
        return reverse("question", args=[self.pk, self.slug])

    @property
    def slug(self) -> str:
        return slugify(self.text)[:80] or "question"


class QuestionTerm(models.Model):
    """An index term of a question: figures that share some may answer it too."""

    question = models.ForeignKey(Question, models.CASCADE, related_name="index_terms")
    term = models.CharField(max_length=300)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["term", "question"], name="term_once_per_question"
            )
        ]

    def __str__(self) -> str:
        return self.term

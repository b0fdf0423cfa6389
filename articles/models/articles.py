"""What was published: outlets, articles and their revisions."""

from datetime import date
from typing import Self

import pghistory
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse


class Basis(models.TextChoices):
    """How we know a thing about an article."""

    GIVEN = "given"
    INFERRED = "inferred"
    DOUBTFUL = "doubtful"
    CORRECTED = "corrected"
    UNKNOWN = "unknown"


class Outlet(models.Model):
    """Who publishes: a newspaper, a broadcaster, an agency."""

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=200, unique=True)
    currency = models.CharField(max_length=3, blank=True, help_text="ISO 4217")
    day_first = models.BooleanField(default=False, help_text="writes 3/4 for 3 April")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("outlet", args=[self.slug])


class Origin(models.Model):
    """Who had it first here: copies of one wire text are one origin."""

    kind = models.CharField(max_length=20, blank=True)
    label = models.CharField(max_length=300, blank=True)
    why = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.label or f"Origin {self.pk}"


class ArticleQuerySet(models.QuerySet["Article"]):
    def newest_first(self) -> Self:
        return self.order_by(F("published_first").desc(nulls_last=True), "-pk")

    def with_outlet(self) -> Self:
        return self.select_related("outlet", "origin")


@pghistory.track(
    pghistory.UpdateEvent(
        "corrected",
        condition=pghistory.AnyChange(
            "outlet", "title", "published_first", "published_last"
        ),
    ),
    fields=["outlet", "title", "published_first", "published_last"],
    model_name="ArticleEvent",
)
class Article(models.Model):
    """One article of one outlet; its wordings are revisions."""

    outlet = models.ForeignKey(
        Outlet, models.PROTECT, null=True, blank=True, related_name="articles"
    )
    external_id = models.CharField(max_length=500, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    title = models.CharField(max_length=1000, blank=True)
    # The first words of its first text: what it is called where it has no title.
    opening = models.CharField(max_length=100, blank=True)
    byline = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=35, blank=True)
    published_first = models.DateField(null=True, blank=True)
    published_last = models.DateField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    published_basis = models.CharField(
        max_length=10, choices=Basis, default=Basis.UNKNOWN
    )
    published_why = models.TextField(blank=True)
    # {"outlet": {"basis": "inferred", "why": "…"}, "title": …, "byline": …}
    inferred = models.JSONField(default=dict, blank=True)
    origin = models.ForeignKey(Origin, models.PROTECT, related_name="articles")
    is_demo = models.BooleanField(default=False)
    received_at = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["url"], condition=~Q(url=""), name="article_once_per_url"
            ),
            models.UniqueConstraint(
                fields=["outlet", "external_id"],
                condition=~Q(external_id=""),
                name="article_once_per_outlet_and_id",
            ),
            models.CheckConstraint(
                condition=Q(published_first__lte=F("published_last")),
                name="article_first_day_is_not_after_last",
            ),
            models.CheckConstraint(
                condition=Q(published_basis__in=Basis.values),
                name="article_basis_is_known",
            ),
        ]
        indexes = [
            models.Index(
                F("published_first").desc(), F("id").desc(), name="article_newest"
            ),
        ]

    def __str__(self) -> str:
        name = self.title or self.opening or self.external_id
        return name or f"Article {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.pk])

    @property
    def latest(self) -> "Revision":
        """Its newest revision; every article has at least one."""
        return self.revisions.latest("number")


class RevisionQuerySet(models.QuerySet["Revision"]):
    def newest(self) -> Self:
        """The newest text of each article."""
        later = Revision.objects.filter(
            article=OuterRef("article"), number__gt=OuterRef("number")
        )
        return self.filter(~Exists(later))

    def received_by(self, day: date) -> Self:
        """The text of each article as a day knew it.

        It is the newest that was here at the end of that day; of an article
        that came in later its first, since nobody knows an earlier one.
        """
        arrived = Q(received_at__date__lte=day)
        later = Revision.objects.filter(
            arrived, article=OuterRef("article"), number__gt=OuterRef("number")
        )
        return self.filter(arrived | Q(number=1)).exclude(Exists(later))


class Revision(models.Model):
    """A numbered, hashed text of an article. It never changes."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField(default=1)
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    received_at = models.DateTimeField(auto_now_add=True)
    # Filled after the row, in its own statement: a GIN index in the same
    # transaction as the import divides its speed by four.
    search = SearchVectorField(null=True, editable=False)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "number"], name="revision_once_per_number"
            ),
            models.UniqueConstraint(
                fields=["article", "sha256"], name="revision_once_per_text"
            ),
        ]
        indexes = [
            GinIndex(fields=["search"], name="revision_search"),
            models.Index(fields=["sha256"], name="revision_same_text"),
        ]

    def __str__(self) -> str:
        return f"{self.article}, revision {self.number}"

    def passage_url(self, start: int, end: int) -> str:
        """The permalink to `text[start:end]`, frozen at this revision."""
        base = reverse("revision", args=[self.article_id, self.number])
        return f"{base}#p{start}-{end}"


class WordingBand(models.Model):
    """One band of a revision's MinHash: equal bands propose near-duplicates."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="bands")
    band = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["band", "revision"], name="band_once_per_revision"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.band}"

"""What was said and every figure, with the places they came from."""

from typing import Self

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Substr
from django.urls import reverse

from articles.models import Revision
from claims.models.credits import Credit
from claims.models.entities import Entity, EntityName
from claims.models.questions import Question
from claims.models.runs import Run

# Shown without asking: below it a speaker or content is wrong too often.
SHOWN_FROM = 0.7


class ClaimQuerySet(models.QuerySet["Claim"]):
    def standing(self) -> Self:
        """Those the reader in use still finds, in the articles' newest texts."""
        return self.filter(withdrawn=False, superseded=False)

    def acts_of_saying(self) -> Self:
        return self.filter(act="saying")

    def shown(self) -> Self:
        return self.standing().acts_of_saying().filter(confidence__gte=SHOWN_FROM)

    def with_passage(self) -> Self:
        return self.select_related(
            "speaker", "speaks_for", "credit", "revision__article__outlet"
        )

    def about(self, words: str) -> Self:
        """Those whose speaker bears such a name, or that hold the words themselves.

        The index finds the texts; only their claims are read word by word.
        """
        query = SearchQuery(words, config="english", search_type="websearch")
        said = Substr("revision__text", F("start") + 1, F("end") - F("start"))
        in_claim = SearchVector(said, config="english")
        named = Q(speaker_name__icontains=words) | Q(
            speaker__in=EntityName.objects.filter(name__icontains=words).values(
                "entity"
            )
        )
        held = Q(revision__search=query, in_claim=query)
        return self.alias(in_claim=in_claim).filter(named | held)


class Claim(models.Model):
    """Who said what. Spans are [[start, end], …] into the revision's text."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="claims")
    speaker = models.ForeignKey(
        Entity, models.SET_NULL, null=True, blank=True, related_name="claims"
    )
    speaks_for = models.ForeignKey(
        Entity, models.SET_NULL, null=True, blank=True, related_name="claims_on_behalf"
    )
    speaker_name = models.CharField(max_length=300, blank=True)
    speaker_spans = models.JSONField(default=list)
    cue_spans = models.JSONField(default=list)
    content_spans = models.JSONField(default=list)
    # The hull of cue and content: where the claim stands in the text.
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=10)
    act = models.CharField(max_length=10)
    polarity = models.CharField(max_length=10)
    said_first = models.DateField(null=True, blank=True)
    said_last = models.DateField(null=True, blank=True)
    confidence = models.FloatField()
    inside = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="nested"
    )
    credit = models.ForeignKey(
        Credit, models.SET_NULL, null=True, blank=True, related_name="claims"
    )
    run = models.ForeignKey(Run, models.PROTECT, related_name="claims")
    # A later reading no longer finds it: kept, since decisions may hang on it.
    withdrawn = models.BooleanField(default=False)
    # It stands in a text that a newer revision replaced.
    superseded = models.BooleanField(default=False)
    # An editor's hand on it outlives every later reading.
    corrected = models.BooleanField(default=False)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["revision", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end"], name="claim_once_per_place"
            ),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="claim_starts_before_it_ends"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["direct", "mixed", "indirect"]),
                name="claim_kind_is_known",
            ),
            models.CheckConstraint(
                condition=Q(act__in=["saying", "belief", "intention", "finding"]),
                name="claim_act_is_known",
            ),
            models.CheckConstraint(
                condition=Q(polarity__in=["asserted", "denied", "declined", "unknown"]),
                name="claim_polarity_is_known",
            ),
        ]
        indexes = [models.Index(fields=["speaker", "revision"], name="claim_speaker")]

    def __str__(self) -> str:
        return f"{self.speaker_name or 'Somebody'}: {self.content}"

    def get_absolute_url(self) -> str:
        return reverse("claim", args=[self.pk])

    @property
    def content(self) -> str:
        """All pieces of the content, as printed."""
        text = self.revision.text
        return " … ".join(text[start:end] for start, end in self.content_spans)

    @property
    def is_unsure(self) -> bool:
        """Whether speaker or words are wrong too often for such a claim to be shown."""
        return self.confidence < SHOWN_FROM

    @property
    def spans(self) -> list[list[int]]:
        """Where it stands: its content, or its cue where nothing was quoted."""
        return self.content_spans or self.cue_spans or [[self.start, self.end]]

    @property
    def cue(self) -> str:
        text = self.revision.text
        return " … ".join(text[start:end] for start, end in self.cue_spans)


class QuoteShingle(models.Model):
    """A hashed run of words of a quotation: equal ones propose one utterance."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="shingles")
    shingle = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["shingle", "claim"], name="shingle_once_per_claim"
            )
        ]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.shingle}"


class FigureQuerySet(models.QuerySet["Figure"]):
    def standing(self) -> Self:
        return self.filter(withdrawn=False, superseded=False)

    def answering(self) -> Self:
        return self.standing().exclude(question=None)

    def with_passage(self) -> Self:
        return self.select_related(
            "revision__article__outlet", "claim__speaker", "credit"
        )

    def with_origin(self) -> Self:
        """Only what tells of each where it comes from: no text."""
        article = "revision__article"
        told = self.select_related("credit", f"{article}__outlet")
        return told.only(
            "question",
            "amount",
            "credit",
            "credit__key",
            "credit__reach",
            "credit__is_certain",
            "revision__article__origin",
            "revision__article__outlet__name",
            "revision__article__published_first",
        )


class Figure(models.Model):
    """A number, sum, share, age or date as printed, with what it means.

    Numbers fill `low` and `high`, dates `first_day` and `last_day`; null is an
    open end. `amount` is what is printed: {"low": …, "high": …}.
    """

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="figures")
    claim = models.ForeignKey(
        Claim, models.SET_NULL, null=True, blank=True, related_name="figures"
    )
    question = models.ForeignKey(
        Question,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="answers",
    )
    # The outlet that the text credits for it.
    credit = models.ForeignKey(
        Credit, models.SET_NULL, null=True, blank=True, related_name="figures"
    )
    kind = models.CharField(max_length=10)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    amount = models.JSONField()
    modifier = models.CharField(max_length=10)
    unit = models.CharField(max_length=100, blank=True)
    low = models.DecimalField(max_digits=30, decimal_places=6, null=True, blank=True)
    high = models.DecimalField(max_digits=30, decimal_places=6, null=True, blank=True)
    low_open = models.BooleanField(default=False)
    high_open = models.BooleanField(default=False)
    first_day = models.DateField(null=True, blank=True)
    last_day = models.DateField(null=True, blank=True)
    weekday = models.CharField(max_length=10, blank=True)
    precision = models.CharField(max_length=20, blank=True)
    # claims.reading.Circumstances as JSON: why it answers its question.
    circumstances = models.JSONField(default=dict)
    # What it answers in words, with or without a question of its own yet.
    answers_to = models.CharField(max_length=500, blank=True)
    # What it is beside the answers of its question, where these are of another kind.
    comes_to = models.CharField(max_length=200, blank=True, default="")
    run = models.ForeignKey(Run, models.PROTECT, related_name="figures")
    withdrawn = models.BooleanField(default=False)
    superseded = models.BooleanField(default=False)

    objects = FigureQuerySet.as_manager()

    class Meta:
        ordering = ["revision", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end", "kind"],
                name="figure_once_per_place",
            ),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="figure_starts_before_it_ends"
            ),
        ]
        indexes = [
            # The newest standing answers of a question, without a sort.
            models.Index(
                fields=["question", "-id"],
                condition=Q(withdrawn=False, superseded=False),
                name="figure_answering",
            )
        ]

    def __str__(self) -> str:
        return self.wording

    def get_absolute_url(self) -> str:
        return self.revision.passage_url(self.start, self.end)

    @property
    def asked(self) -> Question | None:
        """The question it answers, where that is put in words."""
        return self.question if self.question and self.question.text else None

    @property
    def spans(self) -> list[list[int]]:
        """Where it stands: the whole expression."""
        return [[self.start, self.end]]

    @property
    def wording(self) -> str:
        """The whole expression as printed."""
        return self.revision.text[self.start : self.end]

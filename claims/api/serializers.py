"""The interchange contract's rows as the OpenAPI document describes them.

What is sent is the very row of `claims.exporting`; the fields only document it.
"""

from typing import Any

from rest_framework import serializers

from articles.models import Article
from claims.exporting import rows
from claims.models import Claim, Comparison, Decision, Figure, Question

SPANS = "[[start, end], …], offsets into the article's text"


class RowSerializer(serializers.Serializer[Any]):
    """Sends a row as it is exported."""

    def to_representation(self, instance: Any) -> rows.Row:
        return self.row_of(instance)

    def row_of(self, row: Any) -> rows.Row:
        """The row as the contract writes it."""
        raise NotImplementedError


class IntervalSerializer(serializers.Serializer[Any]):
    """Limits: numbers, or ISO dates for a date; null is an open end."""

    low = serializers.JSONField(allow_null=True)
    high = serializers.JSONField(allow_null=True)
    open = serializers.BooleanField(required=False)
    weekday = serializers.CharField(required=False)


class DaysSerializer(serializers.Serializer[Any]):
    first = serializers.DateField(allow_null=True)
    last = serializers.DateField(allow_null=True)


class PublishedSerializer(DaysSerializer):
    basis = serializers.CharField(help_text="given, inferred, doubtful or unknown")
    why = serializers.CharField()


class ArticleSerializer(RowSerializer):
    id = serializers.IntegerField()
    article = serializers.CharField(help_text="the id given at ingest")
    outlet = serializers.CharField(allow_null=True)
    title = serializers.CharField()
    byline = serializers.CharField()
    url = serializers.CharField()
    published_on = PublishedSerializer()
    origin = serializers.IntegerField(help_text="equal where wording is shared")
    revision = serializers.IntegerField()
    text = serializers.CharField()

    def row_of(self, row: Article) -> rows.Row:
        return rows.article_row(row.newest[0])  # type: ignore[attr-defined]


class SpeakerSerializer(serializers.Serializer[Any]):
    name = serializers.CharField(allow_null=True)
    entity = serializers.IntegerField(allow_null=True)
    spans = serializers.JSONField(help_text=SPANS)


class ClaimSerializer(RowSerializer):
    id = serializers.IntegerField()
    article = serializers.CharField()
    kind = serializers.CharField(help_text="direct, mixed or indirect")
    act = serializers.CharField(help_text="saying, belief, intention or finding")
    polarity = serializers.CharField(help_text="asserted, denied, declined, unknown")
    speaker = SpeakerSerializer()
    cue = serializers.JSONField(help_text=SPANS)
    content = serializers.JSONField(help_text=SPANS)
    text = serializers.CharField()
    said_on = DaysSerializer(allow_null=True)
    confidence = serializers.FloatField()
    revision = serializers.IntegerField()

    def row_of(self, row: Claim) -> rows.Row:
        return rows.claim_row(row)


class FigureSerializer(RowSerializer):
    id = serializers.IntegerField()
    article = serializers.CharField()
    kind = serializers.CharField()
    span = serializers.JSONField(help_text="[start, end]")
    text = serializers.CharField()
    amount = IntervalSerializer()
    modifier = serializers.CharField()
    unit = serializers.CharField()
    interval = IntervalSerializer()
    claim = serializers.IntegerField(allow_null=True)
    credited_to = serializers.CharField(
        allow_null=True, help_text="the outlet that the text credits for it"
    )
    question = serializers.CharField()
    comes_to = serializers.CharField(
        allow_null=True, help_text="beside answers of another kind: “comes to 11 days”"
    )
    revision = serializers.IntegerField()

    def row_of(self, row: Figure) -> rows.Row:
        return rows.figure_row(row)


class QuestionSerializer(RowSerializer):
    id = serializers.IntegerField()
    text = serializers.CharField()
    kind = serializers.CharField()
    story = serializers.IntegerField(allow_null=True)
    answers = serializers.ListField(child=serializers.IntegerField())
    origins = serializers.IntegerField(help_text="how many its answers have")
    verdicts = serializers.DictField(child=serializers.IntegerField())

    def row_of(self, row: Question) -> rows.Row:
        return rows.question_row(row)


class SideSerializer(serializers.Serializer[Any]):
    article = serializers.CharField()
    outlet = serializers.CharField(allow_null=True)
    origin = serializers.IntegerField(
        help_text="equal where wording is shared, or one credits the other for it"
    )
    published_on = PublishedSerializer()
    text = serializers.CharField()
    spans = serializers.JSONField(help_text=SPANS)
    interval = IntervalSerializer(allow_null=True)
    speaker = serializers.CharField(allow_null=True)


class AskedSerializer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    text = serializers.CharField()


class ComparisonSerializer(RowSerializer):
    id = serializers.IntegerField()
    kind = serializers.CharField(help_text="figure or quote")
    found_by = serializers.CharField(help_text="machine or editor")
    story = serializers.IntegerField(allow_null=True)
    question = AskedSerializer(allow_null=True)
    verdict = serializers.CharField()
    reason = serializers.CharField()
    status = serializers.CharField()
    left = SideSerializer()
    right = SideSerializer()

    def row_of(self, row: Comparison) -> rows.Row:
        return rows.comparison_row(row)


class DecisionSerializer(RowSerializer):
    id = serializers.IntegerField()
    comparison = serializers.IntegerField()
    status = serializers.CharField()
    kind = serializers.CharField()
    note = serializers.CharField()
    by = serializers.CharField(allow_null=True)
    at = serializers.DateTimeField()
    undone_at = serializers.DateTimeField(allow_null=True)

    def row_of(self, row: Decision) -> rows.Row:
        return rows.decision_row(row)


class PassageSerializer(serializers.Serializer[Any]):
    article = serializers.CharField()
    revision = serializers.IntegerField()
    sha256 = serializers.CharField(help_text="of the revision's text")
    spans = serializers.JSONField(help_text=SPANS)
    text = serializers.CharField()


class CaseSerializer(RowSerializer):
    id = serializers.IntegerField(help_text="of the comparison")
    kind = serializers.CharField(help_text="figure or quote")
    question = serializers.CharField(allow_null=True)
    status = serializers.CharField()
    verdict = serializers.CharField(help_text="what was decided on")
    right_verdicts = serializers.ListField(
        child=serializers.CharField(allow_null=True),
        help_text="those that agree with the decision; null: not compared",
    )
    left = PassageSerializer()
    right = PassageSerializer()

    def row_of(self, row: Comparison) -> rows.Row:
        return rows.case_row(row)

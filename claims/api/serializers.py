"""The interchange contract's rows as the OpenAPI document describes them.

What is sent is the very row of `claims.exporting`; the fields only document it.
"""

from collections.abc import Callable
from typing import Any, ClassVar

from rest_framework import serializers

from articles.models import Article
from claims.exporting import rows

SPANS = "[[start, end], …], offsets into the article's text"


class RowSerializer(serializers.Serializer[Any]):
    """Sends a row as it is exported."""

    write_row: ClassVar[Callable[[Any], rows.Row]]

    def to_representation(self, instance: Any) -> rows.Row:
        return type(self).write_row(instance)


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


def newest_article_row(article: Article) -> rows.Row:
    """The row of an article fetched with its newest text."""
    return rows.article_row(article.newest[0])  # type: ignore[attr-defined]


class ArticleSerializer(RowSerializer):
    write_row = staticmethod(newest_article_row)

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


class SpeakerSerializer(serializers.Serializer[Any]):
    name = serializers.CharField(allow_null=True)
    entity = serializers.IntegerField(allow_null=True)
    spans = serializers.JSONField(help_text=SPANS)


class ClaimSerializer(RowSerializer):
    write_row = staticmethod(rows.claim_row)

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


class FigureSerializer(RowSerializer):
    write_row = staticmethod(rows.figure_row)

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
    question = serializers.CharField()
    revision = serializers.IntegerField()


class QuestionSerializer(RowSerializer):
    write_row = staticmethod(rows.question_row)

    id = serializers.IntegerField()
    text = serializers.CharField()
    kind = serializers.CharField()
    story = serializers.IntegerField(allow_null=True)
    answers = serializers.ListField(child=serializers.IntegerField())
    verdicts = serializers.DictField(child=serializers.IntegerField())


class SideSerializer(serializers.Serializer[Any]):
    article = serializers.CharField()
    outlet = serializers.CharField(allow_null=True)
    origin = serializers.IntegerField()
    published_on = PublishedSerializer()
    text = serializers.CharField()
    spans = serializers.JSONField(help_text=SPANS)
    interval = IntervalSerializer(allow_null=True)
    speaker = serializers.CharField(allow_null=True)


class AskedSerializer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    text = serializers.CharField()


class ComparisonSerializer(RowSerializer):
    write_row = staticmethod(rows.comparison_row)

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


class DecisionSerializer(RowSerializer):
    write_row = staticmethod(rows.decision_row)

    id = serializers.IntegerField()
    comparison = serializers.IntegerField()
    status = serializers.CharField()
    kind = serializers.CharField()
    note = serializers.CharField()
    by = serializers.CharField(allow_null=True)
    at = serializers.DateTimeField()
    undone_at = serializers.DateTimeField(allow_null=True)

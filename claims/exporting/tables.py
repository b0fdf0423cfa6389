"""The tables that may be taken away, each from the rows that stand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet

from articles.models import Revision
from claims import cases
from claims.exporting import rows
from claims.models import Claim, Comparison, Decision, Figure, Question

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Table:
    """Its rows, how one is written, and the way from a row to its story."""

    standing: Callable[[], QuerySet[Any]]
    row: Callable[[Any], rows.Row]
    story: str


def rows_of(table: Table, *, chosen: QuerySet[Any] | None = None) -> Iterator[rows.Row]:
    """All rows of a table, or the chosen ones, fetched some hundred at a time."""
    found = table.standing()
    if chosen is not None:
        found = found.filter(pk__in=chosen.order_by().values("pk"))
    for row in found.iterator(chunk_size=AT_ONCE):
        yield table.row(row)


def _newest_texts() -> QuerySet[Revision]:
    found = Revision.objects.select_related("article__outlet")
    return found.order_by("article", "-number").distinct("article")


def _claims() -> QuerySet[Claim]:
    return Claim.objects.standing().with_passage().order_by("pk")


def _figures() -> QuerySet[Figure]:
    found = Figure.objects.standing().with_passage()
    return found.select_related("question").order_by("pk")


def _questions() -> QuerySet[Question]:
    compared = Comparison.objects.standing().only("pk", "question", "verdict")
    fetched = Prefetch("answers", _origins()), Prefetch("comparisons", compared)
    return Question.objects.in_words().prefetch_related(*fetched).order_by("pk")


def _origins() -> QuerySet[Figure]:
    """Answers with no more than what tells how many origins they have."""
    return Figure.objects.standing().with_origin().order_by("pk")


def _comparisons() -> QuerySet[Comparison]:
    speakers = [
        "left_claim",
        "right_claim",
        "left_figure__claim",
        "right_figure__claim",
    ]
    found = Comparison.objects.standing().with_sides()
    found = found.prefetch_related(Prefetch("question__answers", _origins()))
    sides = (f"{side}__speaker" for side in speakers)
    return found.select_related(*sides).order_by("pk")


def _decisions() -> QuerySet[Decision]:
    return Decision.objects.select_related("by").order_by("pk")


def _cases() -> QuerySet[Comparison]:
    return cases.decided().with_sides()


TABLES = {
    "articles": Table(_newest_texts, rows.article_row, "article__in_story__story"),
    "claims": Table(_claims, rows.claim_row, "revision__article__in_story__story"),
    "figures": Table(_figures, rows.figure_row, "revision__article__in_story__story"),
    "questions": Table(_questions, rows.question_row, "story"),
    "comparisons": Table(_comparisons, rows.comparison_row, "story"),
    "decisions": Table(_decisions, rows.decision_row, "comparison__story"),
    "cases": Table(_cases, rows.case_row, "story"),
}

"""Set a figure against the other answers of its question."""

from collections.abc import Sequence

from django.db.models import Q

from articles.models import Revision
from claims.alignment.comparing import decide
from claims.facts.verdicts import Finding
from claims.judging.answers import Shelf, StoredAnswer
from claims.models import Claim, Comparison, Figure, FoundBy, Question, Status

# The newest answers a figure is set against: a long story costs no more than that.
_COMPARED = 40
_RENEWED = ["kind", "question", "story", "verdict", "reason", "rule", "withdrawn"]


def compare_with_answers(
    given: StoredAnswer, question: Question, shelf: Shelf
) -> list[Comparison]:
    """Compare with the other answers of the question; nothing is stored yet."""
    made = []
    others = shelf.of([question.pk], given.row)[question.pk]
    for other in others[:_COMPARED]:
        found = decide(given.answer, other.answer, one_story=True)
        if found.finding is not None:
            made.append(_row(given, other, question, found.finding, found.rule))
    return made


def _row(
    left: StoredAnswer,
    right: StoredAnswer,
    question: Question,
    finding: Finding,
    rule: str,
) -> Comparison:
    first, second = sorted((left.row, right.row), key=lambda row: row.pk)
    return Comparison(
        left_figure=first,
        right_figure=second,
        found_by=FoundBy.MACHINE,
        kind="figure",
        question=question,
        story=question.story,
        verdict=finding.verdict,
        reason=finding.reason,
        rule=rule[:60],
        withdrawn=False,
    )


def store_comparisons(made: Sequence[Comparison]) -> list[int]:
    """Store verdicts on figures; those stored before keep their row and status."""
    latest = {(one.left_figure_id, one.right_figure_id): one for one in made}
    stored = Comparison.objects.bulk_create(
        latest.values(),
        update_conflicts=True,
        unique_fields=["left_figure", "right_figure", "found_by"],
        update_fields=_RENEWED,
    )
    return [row.pk for row in stored]


def withdraw_others(revision: Revision, kept: Sequence[int]) -> None:
    """Withdraw the machine's comparisons this judging no longer finds.

    What an editor decided on stays, and so does what an editor flagged.
    """
    own = {
        "figure": Figure.objects.filter(revision__article=revision.article),
        "claim": Claim.objects.filter(revision__article=revision.article),
    }
    of_article = Q()
    for name, rows in own.items():
        # Lists of ids, not subqueries: each side is then found through its index.
        ids = list(rows.values_list("pk", flat=True))
        of_article |= Q(**{f"left_{name}__in": ids}) | Q(**{f"right_{name}__in": ids})
    stale = Comparison.objects.filter(
        of_article, found_by=FoundBy.MACHINE, status=Status.NEW
    )
    stale.exclude(pk__in=kept).update(withdrawn=True)

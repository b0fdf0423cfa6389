"""Set a figure against the other answers of its question."""

from collections.abc import Sequence

from django.db.models import Q

from articles.models import Revision
from claims.alignment.comparing import decide
from claims.facts.verdicts import Finding
from claims.judging.answers import StoredAnswer
from claims.judging.questions import other_answers
from claims.models import Comparison, FoundBy, Question, Status


def compare_with_answers(given: StoredAnswer, question: Question) -> list[int]:
    """Compare with every other answer; returns the comparisons that stand."""
    kept = []
    for other in other_answers(question, given.row):
        found = decide(given.answer, other.answer, one_story=True)
        if found.finding is not None:
            kept.append(_store(given, other, question, found.finding, found.rule))
    return kept


def _store(
    left: StoredAnswer,
    right: StoredAnswer,
    question: Question,
    finding: Finding,
    rule: str,
) -> int:
    first, second = sorted((left.row, right.row), key=lambda row: row.pk)
    row, _ = Comparison.objects.update_or_create(
        left_figure=first,
        right_figure=second,
        found_by=FoundBy.MACHINE,
        defaults={
            "kind": "figure",
            "question": question,
            "story": question.story,
            "verdict": finding.verdict,
            "reason": finding.reason,
            "rule": rule[:60],
            "withdrawn": False,
        },
    )
    return row.pk


def withdraw_others(revision: Revision, kept: Sequence[int]) -> None:
    """Withdraw the machine's comparisons this judging no longer finds.

    What an editor decided on stays, and so does what an editor flagged.
    """
    sides = ["left_figure", "right_figure", "left_claim", "right_claim"]
    of_revision = Q()
    for side in sides:
        of_revision |= Q(**{f"{side}__revision__article": revision.article})
    stale = Comparison.objects.filter(
        of_revision, found_by=FoundBy.MACHINE, status=Status.NEW
    )
    stale.exclude(pk__in=kept).update(withdrawn=True)

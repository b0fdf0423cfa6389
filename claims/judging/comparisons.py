"""Set a figure against the other answers of its question."""

from collections.abc import Sequence

from django.db.models import Q

from articles.models import Revision
from claims.alignment.matching import Match, Strength, match
from claims.facts.verdicts import Finding, Verdict, compare
from claims.judging.answers import Answer
from claims.judging.questions import Placement, answers_of
from claims.models import Comparison, FoundBy, Question, Status


def compare_with_answers(answer: Answer, placement: Placement) -> list[int]:
    """Compare with every other answer; returns the comparisons that stand."""
    kept = []
    for other in answers_of(placement.question, answer.figure):
        finding = _find(answer, other)
        if finding is not None:
            kept.append(_store(answer, other, placement.question, finding))
    return kept


def _find(left: Answer, right: Answer) -> Finding | None:
    if not _may_be_set_against(left, right):
        return None
    found = match(left.signature, right.signature, one_story=True)
    if not isinstance(found, Match):
        return None
    finding = compare(left.fact, right.fact)
    if finding is None:
        return None
    if found.strength is Strength.WEAK and finding.verdict is not Verdict.AGREE:
        return None
    return finding


def _may_be_set_against(left: Answer, right: Answer) -> bool:
    """One article is not set against itself, unless two speakers differ in it."""
    if left.article != right.article:
        return True
    speakers = left.speaker, right.speaker
    return all(speakers) and speakers[0] != speakers[1]


def _store(left: Answer, right: Answer, question: Question, found: Finding) -> int:
    first, second = sorted((left.figure, right.figure), key=lambda figure: figure.pk)
    row, _ = Comparison.objects.update_or_create(
        left_figure=first,
        right_figure=second,
        found_by=FoundBy.MACHINE,
        defaults={
            "kind": "figure",
            "question": question,
            "story": question.story,
            "verdict": found.verdict,
            "reason": found.reason,
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

"""Set a figure against the other answers of its question."""

from collections.abc import Sequence

from django.db.models import Q

from articles.models import Revision
from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Finding
from claims.judging.answers import StoredAnswer
from claims.judging.shelf import Shelf
from claims.models import Claim, Comparison, Figure, FoundBy, Question, Status

_RENEWED = ["question", "story", "verdict", "reason", "rule", "words", "withdrawn"]
_SIDES = {
    "figure": ("left_figure", "right_figure"),
    "quote": ("left_claim", "right_claim"),
}


def compare_with_answers(shelf: Shelf) -> list[Comparison]:
    """Compare an article's figures with the other answers of their questions.

    Nothing is stored yet.
    """
    made = []
    for given in shelf.own:
        home = shelf.homes[given.row.pk]
        for other in shelf.answers(home):
            if other is given:
                continue
            found = decide(given.answer, other.answer, one_story=True)
            if found.finding is not None:
                made.append(
                    _row(given, other, home.question, found.finding, found.rule)
                )
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
        story_id=question.story_id,
        verdict=finding.verdict,
        reason=finding.reason,
        rule=rule[:60],
        withdrawn=False,
    )


def store_comparisons(made: Sequence[Comparison]) -> list[int]:
    """Store verdicts; pairs that were compared before keep their row and status."""
    kept = []
    for kind, sides in _SIDES.items():
        latest = {_pair(one, sides): one for one in made if one.kind == kind}
        stored = Comparison.objects.bulk_create(
            latest.values(),
            update_conflicts=True,
            unique_fields=[*sides, "found_by"],
            update_fields=_RENEWED,
        )
        kept += [row.pk for row in stored]
    return kept


def _pair(one: Comparison, sides: tuple[str, str]) -> tuple[int, int]:
    left, right = (getattr(one, f"{side}_id") for side in sides)
    return left, right


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

"""Contradictions that an editor found, kept apart from the machine's."""

from django.contrib.auth.models import User
from django.db import transaction

from claims.deciding.comparisons import decide
from claims.models import Claim, Comparison, Figure, FoundBy, Question, Status, Story


@transaction.atomic
def flag(
    one: Figure | Claim, other: Figure | Claim, *, by: User, reason: str
) -> Comparison:
    """Put two figures, or two claims, against each other as a contradiction.

    Flagging the same pair again returns the flag that stands. Raises
    ValueError for a figure against a claim, or a thing against itself.
    """
    if type(one) is not type(other):
        raise ValueError("A figure cannot be flagged against a claim.")
    if one.pk == other.pk:
        raise ValueError("The two sides are the same passage.")
    left, right = sorted((one, other), key=lambda side: side.pk)
    flagged, is_new = Comparison.objects.get_or_create(
        **_sides(left, right),
        found_by=FoundBy.EDITOR,
        defaults={"verdict": "contradict", "reason": reason, "flagged_by": by}
        | _place(left, right),
    )
    if is_new or flagged.withdrawn:
        _confirm(flagged, by, reason)
    return flagged


def unflag(comparison: Comparison) -> None:
    """Withdraw a flag; its decisions stay on record."""
    if comparison.found_by != FoundBy.EDITOR:
        raise ValueError("The machine found this one: decide on it instead.")
    comparison.withdrawn = True
    comparison.save(update_fields=["withdrawn"])


def _confirm(flagged: Comparison, by: User, reason: str) -> None:
    """Whoever flags a pair has judged it."""
    flagged.withdrawn, flagged.reason, flagged.flagged_by = False, reason, by
    flagged.save(update_fields=["withdrawn", "reason", "flagged_by"])
    decide(flagged, Status.CONFIRMED, by=by, seen=flagged.decided, note=reason)


def _sides(left: Figure | Claim, right: Figure | Claim) -> dict[str, object]:
    kind = "figure" if isinstance(left, Figure) else "claim"
    return {f"left_{kind}": left, f"right_{kind}": right}


def _place(left: Figure | Claim, right: Figure | Claim) -> dict[str, object]:
    """Kind, question and story of the pair, as far as both sides share them."""
    is_figure = isinstance(left, Figure)
    return {
        "kind": "figure" if is_figure else "quote",
        "question": _shared_question(left, right),
        "story": _story(left) or _story(right),
    }


def _shared_question(left: Figure | Claim, right: Figure | Claim) -> Question | None:
    if not (isinstance(left, Figure) and isinstance(right, Figure)):
        return None
    return left.question if left.question_id == right.question_id else None


def _story(side: Figure | Claim) -> Story | None:
    return Story.objects.filter(articles=side.revision.article_id).first()

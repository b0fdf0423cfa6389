"""Editors' decisions as test cases: what a reader should say of two passages."""

from typing import Final

from django.db.models import Q

from claims.models import Comparison, ComparisonQuerySet, FoundBy, Status

NOT_COMPARED: Final = None
_KINDS: Final = {
    "figure": frozenset({"agree", "compatible", "update", "contradict"}),
    "quote": frozenset({"same", "shortened", "altered"}),
}
_DISPUTES: Final = frozenset({"contradict", "altered"})

Verdicts = frozenset[str | None]


def decided() -> ComparisonQuerySet:
    """Comparisons on which an editor said something that a reader can be held to.

    An explanation says something only of a dispute; two claims that an editor flagged
    are of a kind that no reader sets against each other.
    """
    judged = [Status.CONFIRMED, Status.NOT_COMPARABLE, Status.EXTRACTION_ERROR]
    explained = Q(status=Status.EXPLAINED, verdict__in=_DISPUTES)
    rows = Comparison.objects.filter(Q(status__in=judged) | explained)
    rows = rows.exclude(kind="quote", verdict="contradict")
    return rows.exclude(found_by=FoundBy.EDITOR, withdrawn=True).order_by("pk")


def right_verdicts(decision: Comparison) -> Verdicts:
    """The verdicts that agree with what the editor said; None is "not compared"."""
    every: Verdicts = _KINDS[decision.kind] | {NOT_COMPARED}
    match decision.status:
        case Status.CONFIRMED:
            return frozenset({decision.verdict})
        case Status.NOT_COMPARABLE:
            return frozenset({NOT_COMPARED})
        case Status.EXPLAINED:
            return every - _DISPUTES
        case _:
            return every - {decision.verdict}

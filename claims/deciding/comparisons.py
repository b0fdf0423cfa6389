"""What an editor says of a comparison; nobody's word is overwritten unseen."""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from claims.models import Comparison, Decision, Status


class DecidedMeanwhileError(Exception):
    """Somebody decided between the page being read and this decision."""


class NothingToUndoError(Exception):
    """No decision stands that could be taken back."""


@transaction.atomic
def decide(  # noqa: PLR0913 - named arguments, and no two belong together
    comparison: Comparison,
    status: str,
    *,
    by: User,
    seen: int,
    kind: str = "",
    note: str = "",
) -> Decision:
    """Record a decision made in view of version `seen` of the comparison.

    Raises DecidedMeanwhileError if that is no longer the version that stands.
    """
    previous = comparison.status
    _move(comparison, status, seen)
    return Decision.objects.create(
        comparison=comparison,
        status=status,
        previous_status=previous,
        kind=kind if status == Status.EXPLAINED else "",
        note=note,
        by=by,
    )


@transaction.atomic
def undo(comparison: Comparison, *, by: User, seen: int) -> Decision:
    """Take back the last decision that stands; it stays on record, marked.

    Raises NothingToUndoError, or DecidedMeanwhileError as `decide` does.
    """
    last = last_change(comparison)
    if last is None:
        raise NothingToUndoError
    _move(comparison, last.previous_status, seen)
    last.undone_at, last.undone_by = timezone.now(), by
    last.save(update_fields=["undone_at", "undone_by"])
    return last


@transaction.atomic
def note(comparison: Comparison, words: str, *, by: User) -> Decision:
    """Leave a note that decides nothing; sent twice in a row, it is left once."""
    Comparison.objects.select_for_update().get(pk=comparison.pk)
    last = comparison.decisions.order_by("-pk").first()
    if last and last.is_note and (last.by, last.note) == (by, words):
        return last
    return Decision.objects.create(
        comparison=comparison,
        status=comparison.status,
        previous_status=comparison.status,
        note=words,
        by=by,
    )


def assign(comparison: Comparison, *, to: User | None) -> None:
    """Give a comparison to somebody to judge, or to nobody in particular."""
    comparison.assigned_to = to
    comparison.save(update_fields=["assigned_to"])


def last_change(comparison: Comparison) -> Decision | None:
    """The newest decision that still stands and moved the status."""
    standing = comparison.decisions.filter(undone_at=None)
    return standing.exclude(status=F("previous_status")).order_by("-pk").first()


def _move(comparison: Comparison, status: str, seen: int) -> None:
    """Guarded by the version, so that of two editors at once one is told."""
    moved = Comparison.objects.filter(pk=comparison.pk, decided=seen).update(
        status=status, decided=F("decided") + 1
    )
    if not moved:
        raise DecidedMeanwhileError
    comparison.status, comparison.decided = status, seen + 1

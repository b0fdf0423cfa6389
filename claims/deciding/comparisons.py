"""What an editor says of a comparison; nobody's word is overwritten unseen."""

from collections.abc import Mapping
from typing import Any

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

    A second click finds the first one's decision. Raises DecidedMeanwhileError if
    somebody else's stands by now.
    """
    kind = kind if status == Status.EXPLAINED else ""
    said = {"status": status, "kind": kind, "note": note, "by": by}
    if first := _first_click(comparison, seen, said):
        return first
    previous = comparison.status
    _move(comparison, status, seen)
    return Decision.objects.create(
        comparison=comparison, previous_status=previous, **said
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


def _first_click(
    comparison: Comparison, seen: int, said: Mapping[str, Any]
) -> Decision | None:
    """The decision that made the next version, if it says the very same.

    Holds the comparison, so that of two clicks at once the later one sees it.
    """
    held = Comparison.objects.select_for_update().filter(pk=comparison.pk).first()
    newest = comparison.decisions.order_by("-pk").first()
    same = comparison.decisions.filter(undone_at=None, **said).order_by("-pk").first()
    if held is None or held.decided != seen + 1 or same != newest:
        return None
    comparison.status, comparison.decided = held.status, held.decided
    return same


def _move(comparison: Comparison, status: str, seen: int) -> None:
    """Guarded by the version, so that of two editors at once one is told."""
    moved = Comparison.objects.filter(pk=comparison.pk, decided=seen).update(
        status=status, decided=F("decided") + 1
    )
    if not moved:
        raise DecidedMeanwhileError
    comparison.status, comparison.decided = status, seen + 1

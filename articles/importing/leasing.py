"""Whose turn it is to import a dump: guarded updates, under a lease.

The row is the truth. A worker holds a dump while its lease stands; each batch
renews it in the transaction that stores the batch, so that a batch counts
once or not at all, and a worker that comes late rolls back.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from articles.importing.receiving import GoesInAlreadyError
from articles.models import GOING_IN, Dump, Progress

LEASE = timedelta(seconds=90)
TRIES = 3

_WAITING = Q(state=Progress.NEW) | Q(state=Progress.RUNNING, lease__lt=Now())


class SupersededError(Exception):
    """The dump was cancelled, or another worker took it over."""


@dataclass(slots=True)
class Held:
    """A dump in our hands, and the try by which we hold it."""

    dump: Dump
    tries: int


def claim(dump_id: int) -> Held | None:
    """Take a dump that waits; None if somebody else has it or it is over.

    A dump whose workers died three times without storing a batch is dead.
    """
    waiting = Dump.objects.filter(_WAITING, pk=dump_id)
    if waiting.filter(tries__gte=TRIES).update(
        state=Progress.DEAD,
        finished_at=timezone.now(),
        error="Its worker died three times at the same place.",
    ):
        return None
    taken = waiting.update(
        state=Progress.RUNNING, lease=Now() + LEASE, tries=F("tries") + 1
    )
    if not taken:
        return None
    Dump.objects.filter(pk=dump_id, started_at=None).update(started_at=timezone.now())
    dump = Dump.objects.get(pk=dump_id)
    return Held(dump, dump.tries)


def advance(held: Held, *, rows: int, bytes_read: int) -> None:
    """Note so many more rows done and renew the lease; call it with the batch.

    A dump that gets on has no tries against it. Raises SupersededError when
    the dump is no longer ours at the row where we thought it stood.
    """
    stands_at = held.dump.rows_read
    moved = _ours(held).update(
        rows_read=stands_at + rows, bytes_read=bytes_read, lease=Now() + LEASE, tries=0
    )
    if not moved:
        raise SupersededError


def advanced(held: Held, *, rows: int) -> None:
    """Follow the row once the batch is committed."""
    held.dump.rows_read += rows
    held.tries = 0


def finish(held: Held) -> None:
    """Say that every row of the dump is accounted for."""
    _ours(held).update(
        state=Progress.DONE,
        lease=None,
        bytes_read=F("size"),
        error="",
        finished_at=timezone.now(),
    )


def give_back(held: Held, error: str, *, blameless: bool) -> None:
    """Let somebody try again, or say that three tries were enough.

    A failure of the server is not held against the dump.
    """
    if blameless:
        _ours(held).update(
            state=Progress.NEW, lease=None, tries=max(0, held.tries - 1), error=error
        )
    elif held.tries >= TRIES:
        _ours(held).update(
            state=Progress.DEAD, lease=None, error=error, finished_at=timezone.now()
        )
    else:
        _ours(held).update(state=Progress.NEW, lease=None, error=error)


def waiting_dumps() -> list[int]:
    """Dumps nobody works on: new ones, and those whose worker went away."""
    return list(
        Dump.objects.filter(_WAITING).order_by("pk").values_list("pk", flat=True)
    )


def start_dump(dump: Dump) -> bool:
    """Put a held, cancelled or dead dump in line, from the row it stands at.

    False when it is none of these; raises GoesInAlreadyError where the same
    bytes are going in as another dump.
    """
    stopped = [Progress.HELD, Progress.CANCELLED, Progress.DEAD]
    try:
        with transaction.atomic():
            return bool(
                Dump.objects.filter(pk=dump.pk, state__in=stopped).update(
                    state=Progress.NEW, tries=0, error="", finished_at=None
                )
            )
    except IntegrityError as error:
        raise GoesInAlreadyError(None) from error


def cancel_dump(dump: Dump) -> bool:
    """Stop a dump after the batch in hand; what is stored stays."""
    open_states = [Progress.HELD, *GOING_IN]
    return bool(
        Dump.objects.filter(pk=dump.pk, state__in=open_states).update(
            state=Progress.CANCELLED, lease=None, finished_at=timezone.now()
        )
    )


def _ours(held: Held) -> QuerySet[Dump]:
    return Dump.objects.filter(
        pk=held.dump.pk,
        state=Progress.RUNNING,
        tries=held.tries,
        rows_read=held.dump.rows_read,
    )

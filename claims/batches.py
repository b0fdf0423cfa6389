"""Which revisions wait to be read, and by which version of the reader.

The rows are the truth and messages are wake-up calls: a batch belongs to the
worker whose guarded update moved it, until its lease runs out. The only
writer of runs and reading batches.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Count, F, Func, Q, QuerySet, Value
from django.db.models.functions import Now
from django.utils import timezone

from articles.models import GOING_IN, DumpRow, Progress, Revision
from claims.models import ReadingBatch, Run

BATCH_SIZE = 25
# As long as a task may run at most: a lease that ran out means a dead worker.
LEASE = timedelta(minutes=5)
TRIES_BEFORE_SPLIT = 3
_SWEEPING_LOCK = 0x0C1A1376

_WAITING = Q(state=Progress.NEW) | Q(state=Progress.RUNNING, lease__lt=Now())


def run_in_use(version: str) -> Run:
    """The run of this version of the reader; a new version starts a new run.

    Rows of earlier runs stay in use until their article is read again.
    """
    current = Run.objects.filter(is_current=True).first()
    if current is not None and current.version == version:
        return current
    return _start_run(version)


@transaction.atomic
def _start_run(version: str) -> Run:
    current = Run.objects.select_for_update().filter(is_current=True).first()
    if current is not None and current.version == version:
        return current
    if current is not None:
        current.is_current, current.finished_at = False, timezone.now()
        current.save(update_fields=["is_current", "finished_at"])
    fields = {"version": version, "label": f"Reader {version[:8]}"}
    run, _ = Run.objects.get_or_create(is_current=True, defaults=fields)
    return run


def plan(revision_ids: Sequence[int], run: Run) -> list[int]:
    """Put revisions in line to be read; returns the ids of the batches made."""
    pieces = [
        list(revision_ids[at : at + BATCH_SIZE])
        for at in range(0, len(revision_ids), BATCH_SIZE)
    ]
    batches = ReadingBatch.objects.bulk_create(
        ReadingBatch(run=run, revision_ids=piece) for piece in pieces
    )
    return [batch.pk for batch in batches]


def forget_failures(revision_ids: Sequence[int]) -> None:
    """Drop the dead batches of revisions that are put in line again."""
    dead = ReadingBatch.objects.filter(state=Progress.DEAD)
    dead.filter(revision_ids__contained_by=list(revision_ids)).delete()


def claim(batch_id: int) -> ReadingBatch | None:
    """Take a batch under a lease; None when another worker has or had it."""
    taken = ReadingBatch.objects.filter(_WAITING, pk=batch_id).update(
        state=Progress.RUNNING, lease=Now() + LEASE, tries=F("tries") + 1
    )
    if not taken:
        return None
    return ReadingBatch.objects.select_related("run").get(pk=batch_id)


def strike_off(batch: ReadingBatch, revision_id: int) -> bool:
    """Note that a revision is read, and hold on to the rest of its batch.

    False when the lease ran out and another worker took the batch.
    """
    rest = Func(F("revision_ids"), Value(revision_id), function="array_remove")
    held = _held(batch).update(revision_ids=rest, lease=Now() + LEASE)
    batch.revision_ids.remove(revision_id)
    return bool(held)


def close(batch: ReadingBatch) -> bool:
    """Mark a batch read, if it is still ours."""
    return bool(
        _held(batch).update(
            state=Progress.DONE, lease=None, error="", finished_at=timezone.now()
        )
    )


def let_go(batch_id: int) -> None:
    """End the lease of a batch whose worker is known to be dead."""
    ReadingBatch.objects.filter(pk=batch_id, state=Progress.RUNNING).update(lease=Now())


def give_back(batch: ReadingBatch, error: str) -> None:
    """Let somebody try again: the server failed, not the articles."""
    _held(batch).update(
        state=Progress.NEW, lease=None, tries=F("tries") - 1, error=error
    )


def fail(batch: ReadingBatch, error: str) -> list[int]:
    """Note a failure; returns ids of batches to try next.

    A batch that failed three times is split into single articles, and a
    single article that still fails is parked as dead, where pages show it.
    """
    if batch.tries < TRIES_BEFORE_SPLIT:
        _held(batch).update(state=Progress.NEW, lease=None, error=error)
        return [batch.pk]
    if len(batch.revision_ids) == 1:
        _held(batch).update(
            state=Progress.DEAD, lease=None, error=error, finished_at=timezone.now()
        )
        return []
    return _split(batch, error)


def waiting(limit: int = 200) -> list[int]:
    """The oldest batches nobody works on: new ones, and those of lost workers."""
    rows = ReadingBatch.objects.filter(_WAITING).order_by("pk")
    return list(rows.values_list("pk", flat=True)[:limit])


def unread_of(revision_ids: "QuerySet[Any]") -> int:
    """How many of these revisions stand in a batch that is not done."""
    return Revision.objects.filter(pk__in=_unread()).filter(pk__in=revision_ids).count()


def _unread() -> "QuerySet[Any, Any]":
    """The ids of revisions in batches that are not done."""
    still = ReadingBatch.objects.filter(state__in=GOING_IN)
    return still.annotate(one=Func("revision_ids", function="unnest")).values("one")


def unread_of_dumps(dump_ids: Sequence[int]) -> dict[int, int]:
    """How many articles of each of these dumps still wait to be read.

    A dump that nothing waits of is not named.
    """
    rows = DumpRow.objects.filter(dump__in=dump_ids, revision__in=_unread())
    counted = rows.order_by().values_list("dump")
    return dict(counted.annotate(Count("revision", distinct=True)))


def exhausted(limit: int = 100) -> list[ReadingBatch]:
    """Batches whose workers died with them, time after time."""
    rows = ReadingBatch.objects.filter(
        state=Progress.RUNNING, lease__lt=Now(), tries__gte=TRIES_BEFORE_SPLIT
    )
    return list(rows[:limit])


@contextmanager
def sweeping() -> Iterator[bool]:
    """Yield True to the one sweeper that may work now, False to the others."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_SWEEPING_LOCK])
        yield bool(cursor.fetchone()[0])


def _held(batch: ReadingBatch) -> QuerySet[ReadingBatch]:
    return ReadingBatch.objects.filter(
        pk=batch.pk, state=Progress.RUNNING, tries=batch.tries
    )


@transaction.atomic
def _split(batch: ReadingBatch, error: str) -> list[int]:
    if not _held(batch).delete()[0]:
        return []
    singles = ReadingBatch.objects.bulk_create(
        ReadingBatch(run=batch.run, revision_ids=[revision], error=error)
        for revision in batch.revision_ids
    )
    return [single.pk for single in singles]

"""The conveyor belt: a dump is imported, its articles read, recorded, judged.

Tasks carry ids, do one thing each, and are safe to run twice. A message is a
wake-up call: what is to be done stands in the rows, and the sweeper wakes
what was forgotten.
"""

import logging
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any

from celery import Task, current_app, shared_task
from celery.exceptions import SoftTimeLimitExceeded, WorkerLostError
from celery.signals import task_failure
from django.db import connection, transaction
from kombu.exceptions import OperationalError as BrokerError
from redis import RedisError

from articles import importing
from articles.models import DumpRow, Revision
from articles.outages import OUTAGES, is_outage, once_back
from claims import batches, belt, drafts, examining, held_drafts, mailing, trying
from claims.models import ReadingBatch
from claims.models.runs import Examination, Trial

# With fewer messages in the queue, workers may soon have nothing to do.
FEW_MESSAGES = 50

logger = logging.getLogger(__name__)


@shared_task(
    autoretry_for=OUTAGES,
    retry_backoff=True,
    # A large dump takes hours; its lease, not a clock, says that it is stuck.
    soft_time_limit=86_400,
    time_limit=90_000,
)
def import_dump(dump_id: int) -> None:
    """Put a dump's rows into the database and its articles in line."""
    importing.import_dump(dump_id, on_stored=_read_soon)


@shared_task(autoretry_for=OUTAGES, retry_backoff=True)
def read_batch(batch_id: int) -> None:
    """Read, record and judge the articles of one batch."""
    # A reader that cannot be opened is no article's fault: nothing is claimed.
    belt.reader()
    batch = batches.claim(batch_id)
    if batch is None:
        return
    try:
        belt.read(batch)
    except SoftTimeLimitExceeded:
        _failed(batch, "Reading it took too long.")
    except Exception as error:
        if is_outage(error):
            once_back(partial(batches.give_back, batch, str(error)))
            raise
        # The batch keeps the error, and pages show it.
        logger.exception("Reading batch %s failed", batch_id)
        _failed(batch, f"{type(error).__name__}: {error}")


@shared_task(autoretry_for=OUTAGES, retry_backoff=True)
def try_out(trial_id: int) -> None:
    """See what the reader of this code would change in one article."""
    waiting = Trial.objects.select_related("revision__article__outlet")
    trial = waiting.filter(pk=trial_id, found__isnull=True).first()
    if trial is not None:
        trying.try_out(trial)


@shared_task(
    autoretry_for=OUTAGES,
    retry_backoff=True,
    # Every text that somebody decided on is read.
    soft_time_limit=3_600,
    time_limit=3_900,
)
def examine(examination_id: int) -> None:
    """See how the reader of this code does against what editors decided."""
    waiting = Examination.objects.filter(pk=examination_id, found__isnull=True).first()
    if waiting is not None:
        examining.examine(waiting)


@shared_task(soft_time_limit=60, time_limit=90)
def check_draft(user_id: int, token: str) -> None:
    """Hold a draft against the archive; its result takes the draft's place.

    A draft checked already, or forgotten meanwhile, is left alone.
    """
    held = held_drafts.held(user_id, token)
    if held is None or "copy" not in held:
        return
    try:
        day = date.fromisoformat(held["published"])
        found = drafts.check(held["copy"], day)
    except Exception:
        # Only that it failed is noted: a traceback's values may quote the copy.
        logger.error("Checking a draft failed")  # noqa: TRY400
        held_drafts.answer(user_id, token, failed="The draft could not be read.")
    else:
        held_drafts.answer(user_id, token, found=found)


@task_failure.connect
def _after_death(sender: "Task[..., None]", **failure: Any) -> None:
    """In the parent of a process that died reading: do not wait for the lease."""
    lost = isinstance(failure["exception"], WorkerLostError)
    if not lost or sender.name != read_batch.name:
        return
    try:
        batches.let_go(*failure["args"])
    except OUTAGES as error:
        logger.warning("The lease of a dead process must run out: %s", error)
    finally:
        connection.close()  # the next child must not inherit it


@shared_task
def sweep() -> None:
    """Wake what was forgotten: lost messages, workers that went away.

    While workers have messages to go on with, nothing is sent a second time.
    """
    with batches.sweeping() as mine:
        if not mine:
            return
        for batch in batches.exhausted():
            batches.fail(batch, "Its worker died while reading it.")
        if _has_few_messages("ingest"):
            for dump_id in importing.waiting_dumps():
                start_import(dump_id)
            wake_readers(batches.waiting())


@shared_task
def sweep_uploads() -> None:
    """Delete what broken uploads left on the disk."""
    if swept := importing.sweep_uploads():
        logger.info("Deleted %s files of broken uploads", swept)


@shared_task
def mail_alerts() -> None:
    """Tell by mail what is new, where there is a mail server."""
    if mailed := mailing.mail_alerts():
        logger.info("Mailed alerts to %s people", mailed)


def start_import(dump_id: int) -> None:
    """Ask a worker to import a dump once its row is committed."""
    transaction.on_commit(partial(_send, import_dump, dump_id))


def wake_readers(batch_ids: Iterable[int], queue: str = "ingest") -> None:
    """Ask workers to read these batches once their rows are committed."""
    for batch_id in batch_ids:
        transaction.on_commit(partial(_send, read_batch, batch_id, queue))


def reread(revision_ids: Sequence[int]) -> None:
    """Read these revisions again, say since an article's date was corrected.

    Somebody waits for a few: they do not stand in line behind a large dump.
    """
    batches.forget_failures(revision_ids)
    few = len(revision_ids) <= batches.BATCH_SIZE
    _read_soon(revision_ids, "interactive" if few else "ingest")


def check_soon(user_id: int, token: str) -> None:
    """Ask a worker to check a draft; somebody waits for it."""
    check_draft.apply_async((user_id, token), retry=False, ignore_result=True)


def try_reader(revisions: Iterable[Revision]) -> None:
    """Try the reader of this code on these articles, keeping nothing of it."""
    for trial_id in trying.ask(revisions, belt.reader_version()):
        transaction.on_commit(partial(_send, try_out, trial_id, "interactive"))


def examine_reader() -> None:
    """Hold the reader of this code against the decisions, keeping nothing of it."""
    asked = examining.ask(belt.reader_version())
    transaction.on_commit(partial(_send, examine, asked.pk, "interactive"))


def outstanding(dump_ids: Sequence[int]) -> int:
    """How many articles of these dumps still wait to be read and compared."""
    rows = DumpRow.objects.filter(dump__in=dump_ids).exclude(revision=None)
    return batches.unread_of(rows.values("revision"))


def worker_alive(timeout: float = 1.0) -> bool:
    """Say whether any worker answers within so many seconds."""
    try:
        return bool(current_app.control.inspect(timeout=timeout).ping())
    except (BrokerError, ConnectionError):
        return False


def _read_soon(revision_ids: Sequence[int], queue: str = "ingest") -> None:
    run = batches.run_in_use(belt.reader_version())
    wake_readers(batches.plan(revision_ids, run), queue)


def _failed(batch: ReadingBatch, error: str) -> None:
    wake_readers(batches.fail(batch, error))


def _has_few_messages(queue: str) -> bool:
    """Whether so little waits in the queue; False when it cannot be asked."""
    try:
        with current_app.connection_for_write() as asked:
            channel: Any = asked.default_channel  # its base lacks the method
            found = channel.queue_declare(queue)
    except (BrokerError, RedisError, OSError):
        return False
    return bool(found.message_count < FEW_MESSAGES)


def _send(task: "Task[[int], None]", row_id: int, queue: str = "ingest") -> None:
    """Send without waiting for Redis: the row is there, the sweeper will see it."""
    try:
        task.apply_async((row_id,), queue=queue, retry=False, ignore_result=True)
    except (BrokerError, ConnectionError):
        logger.warning("No queue: %s of %s waits for the sweeper", task.name, row_id)

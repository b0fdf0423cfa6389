"""Put dumps into the database from the command line, as the upload page does."""

import logging
import os
import shutil
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db.models import QuerySet
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TimeRemainingColumn

from articles.importing import GoesInAlreadyError, NotReceivedError, receive_dump
from articles.incoming import reason_of
from articles.models import Dump, DumpRow, Outcome
from articles.models import Progress as State
from claims import tasks
from claims.models import ReadingBatch
from claimtrack.embedded.home import Home
from claimtrack.supervising import ONE_THREAD, Part

STDIN = "-"
POLL_SECONDS = 0.5
SWEEP_SECONDS = 10.0
WORKER_END_SECONDS = 25.0
STARTS = 3


class Command(BaseCommand):
    help = "Put dumps of articles into the database; “-” reads JSON Lines."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH")
        parser.add_argument(
            "--wait",
            action="store_true",
            help="end when every article is read and compared",
        )
        parser.add_argument("--outlet", default="", help="for rows that name none")

    def handle(
        self, *, paths: Sequence[str], wait: bool, outlet: str, **options: Any
    ) -> None:
        files = list(_files(paths))
        if "DATABASE_URL" not in os.environ:
            call_command("migrate", verbosity=0)
        dumps = [_receive(path, {"outlet": outlet} if outlet else {}) for path in files]
        ids = [dump.pk for dump in dumps]
        for pk in ids:
            tasks.start_import(pk)
        if not wait:
            self._say_waiting(dumps)
            return
        logging.getLogger("django_structlog").setLevel(logging.WARNING)
        with _a_worker() as own:
            _wait_for(ids, own)
        unread = _unread(ids)
        self._report(ids, unread)
        if unread or _refused(ids).exists() or _unfinished(ids):
            sys.exit(1)

    def _say_waiting(self, dumps: Sequence[Dump]) -> None:
        for dump in dumps:
            self.stdout.write(f"{dump.name}: received as dump {dump.pk}")

    def _report(self, ids: Sequence[int], unread: int) -> None:
        for dump in Dump.objects.filter(pk__in=ids).order_by("pk"):
            self.stdout.write(f"{dump.name}: {_counts(dump)}")
            if dump.state != State.DONE:
                self.stdout.write(f"{dump.name}: {dump.state}. {dump.error}")
        for row in _refused(ids).select_related("dump").iterator():
            where = f"{row.dump.name}, row {row.number}"
            where += f" ({row.member})" if row.member else ""
            self.stdout.write(f"{where}, {row.field}: {row.reason} {row.raw[:200]!r}")
        if unread:
            noun = "article" if unread == 1 else "articles"
            self.stdout.write(f"{unread} {noun} could not be read.")


def _files(paths: Sequence[str]) -> Iterator[str]:
    """The files meant: a folder stands for those in it."""
    for path in paths:
        if path != STDIN and not Path(path).exists():
            raise CommandError(f"There is no {path}.")
        if path != STDIN and Path(path).is_dir():
            yield from (str(p) for p in sorted(Path(path).iterdir()) if p.is_file())
        else:
            yield path


def _receive(path: str, defaults: dict[str, str]) -> Dump:
    with _opened(path) as (file, name):
        try:
            return receive_dump(file, name, defaults=defaults)
        except GoesInAlreadyError as error:
            if error.dump is None:
                raise CommandError(f"{path}: {error}") from error
            return error.dump
        except NotReceivedError as error:
            raise CommandError(f"{path}: {error}") from error


@contextmanager
def _opened(path: str) -> Iterator[tuple[IO[bytes], str]]:
    if path != STDIN:
        with Path(path).open("rb") as file:
            yield file, Path(path).name
        return
    with TemporaryFile() as copy:
        try:
            shutil.copyfileobj(sys.stdin.buffer, copy)
            copy.flush()
        except OSError as error:
            why = f"Standard input could not be stored: {reason_of(error)}."
            raise CommandError(why) from error
        yield copy, "stdin.jsonl"


@contextmanager
def _a_worker() -> Iterator[Part | None]:
    """Have a worker: whichever is alive, else our own for as long as it takes."""
    if tasks.worker_alive():
        yield None
        return
    part = _own_worker()
    part.start()
    try:
        yield part
    finally:
        _end(part)


def _own_worker() -> Part:
    home = Home(settings.CLAIMTRACK_HOME)
    logs = home.path / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    command = [
        *(sys.executable, "-m", "celery", "-A", "claimtrack", "worker"),
        *("--loglevel", "WARNING", "--without-gossip", "--without-mingle"),
        *("-Q", "interactive,ingest,sweep", "-n", f"command-{os.getpid()}@{home.tag}"),
        *("-c", str(min(os.cpu_count() or 1, 4))),
    ]
    return Part("worker", command, logs / "worker-command.log", ONE_THREAD)


def _end(part: Part) -> None:
    """Ask the worker to finish what it holds, then insist."""
    child = part.child
    if child is None:
        return
    child.terminate()
    give_up = time.monotonic() + WORKER_END_SECONDS
    while child.poll() is None and time.monotonic() < give_up:
        time.sleep(0.1)
    child.kill()
    child.wait()


def _wait_for(ids: Sequence[int], own: Part | None) -> None:
    """Wait until every row is stored and every article read and compared."""
    columns = ("{task.description}", BarColumn(), TaskProgressColumn())
    with Progress(
        *columns, TimeRemainingColumn(), console=Console(stderr=True)
    ) as progress:
        storing = progress.add_task("storing", total=None)
        reading = progress.add_task("reading", total=None)
        swept = time.monotonic()
        while True:
            dumps = list(Dump.objects.filter(pk__in=ids))
            left = tasks.outstanding(ids)
            stored, size = sum(d.bytes_read for d in dumps), sum(d.size for d in dumps)
            progress.update(storing, completed=stored, total=size)
            revisions = _revisions(ids)
            progress.update(reading, completed=revisions - left, total=revisions or 1)
            if not left and not _unfinished(ids, [State.NEW, State.RUNNING]):
                return
            _keep_alive(own)
            if time.monotonic() - swept > SWEEP_SECONDS:
                tasks.sweep()
                swept = time.monotonic()
            time.sleep(POLL_SECONDS)


def _keep_alive(own: Part | None) -> None:
    """Start our own worker again when it died; give up when it keeps dying."""
    if own is None or not own.has_died():
        return
    if own.starts >= STARTS:
        raise CommandError(f"The worker keeps ending; {own.last_words()}")
    own.start()


def _revisions(ids: Sequence[int]) -> int:
    rows = DumpRow.objects.filter(dump__in=ids).exclude(revision=None)
    return rows.values("revision").distinct().count()


def _unfinished(
    ids: Sequence[int],
    states: Sequence[str] = (State.NEW, State.RUNNING, State.DEAD, State.CANCELLED),
) -> bool:
    return Dump.objects.filter(pk__in=ids, state__in=states).exists()


def _refused(ids: Sequence[int]) -> QuerySet[DumpRow]:
    return DumpRow.objects.filter(dump__in=ids, outcome=Outcome.REFUSED)


def _unread(ids: Sequence[int]) -> int:
    """How many articles of these dumps no worker could read."""
    rows = DumpRow.objects.filter(dump__in=ids).exclude(revision=None)
    revisions = set(rows.values_list("revision", flat=True))
    dead = ReadingBatch.objects.filter(state=State.DEAD)
    batches = dead.values_list("revision_ids", flat=True)
    return len(revisions & {pk for batch in batches for pk in batch})


def _counts(dump: Dump) -> str:
    tally = dump.tally()
    parts = " + ".join(f"{tally[kind]} {kind.label.lower()}" for kind in Outcome)
    return f"{sum(tally.values())} received = {parts}"

"""The belt with its workers, its queue and its database killed under it.

Whatever fails, every article goes in once, and the one that cannot be read is
parked with the reason.
"""

import json
import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.db.models import Count, F
from django.db.models.functions import Now

from articles.importing import leasing
from articles.models import Dump, DumpRow, Progress, Revision
from claims import batches, tasks
from claims.models import ReadingBatch
from tests.claims.belt.workers import Queue, Worker, own_queue, receive, wait_until
from tests.faults.breakable_worker import BROKEN, POISON

ARTICLES = 60
SILENCE = timedelta(seconds=4)  # after it, a worker of these tests is dead
LEASES = {ReadingBatch: batches.LEASE, Dump: leasing.LEASE}
RANDOM_FAULTS_SECONDS = float(os.environ.get("RANDOM_FAULTS_SECONDS", "120"))

pytestmark = [pytest.mark.worker, pytest.mark.django_db(transaction=True)]


class Belt:
    """A dump on its way through a worker, and what it shall come to."""

    def __init__(self, queue: Queue, folder: Path, words: dict[int, str]) -> None:
        self.queue = queue
        self.patience = SILENCE
        self.dump = receive("".join(line(n, words) for n in range(ARTICLES)))
        tasks.start_import(self.dump.pk)
        self.worker = Worker(queue, "tests.faults.breakable_worker", folder, 2)

    def is_reading(self) -> bool:
        """Whether articles are read, and more of the same batch are not."""
        running = ReadingBatch.objects.filter(state=Progress.RUNNING)
        return any(
            0 < len(ids) < batches.BATCH_SIZE
            for ids in running.values_list("revision_ids", flat=True)
        )

    def is_done(self) -> bool:
        self.dump.refresh_from_db()
        left = tasks.outstanding([self.dump.pk])
        return self.dump.state == Progress.DONE and not left

    def until(self, happens: Callable[[], object]) -> None:
        wait_until(happens, self.worker.said)

    def until_done(self) -> None:
        """Be the sweeper, with little patience for silent workers."""
        self.until(self.is_done_after_a_sweep)

    def is_done_after_a_sweep(self) -> bool:
        self.sweep()
        return self.is_done()

    def sweep(self) -> None:
        """Start the worker again if need be, and wake what stands still."""
        if self.worker.part.has_died():
            self.worker.start()
        self.end_silent_leases()
        tasks.sweep()
        time.sleep(0.4)

    def end_silent_leases(self) -> None:
        for model, lease in LEASES.items():
            # Each sign of life sets the lease anew; none for long means dead.
            running = model._default_manager.filter(state=Progress.RUNNING)
            silent = running.alias(seen=F("lease") - lease).filter(
                seen__lt=Now() - self.patience
            )
            silent.update(lease=Now())


def line(number: int, words: dict[int, str]) -> str:
    text = f"It came in, said Mara Quill of boat {number}. {words.get(number, '')}"
    return json.dumps({"id": str(number), "outlet": "Gazette", "text": text}) + "\n"


@pytest.fixture
def belt(transactional_db: None, tmp_path: Path) -> Iterator[Callable[..., Belt]]:
    """Start a dump through a worker; `words` go into the articles numbered so."""
    started: list[Belt] = []
    with own_queue() as queue:

        def start(words: dict[int, str] | None = None) -> Belt:
            started.append(Belt(queue, tmp_path, words or {}))
            return started[-1]

        yield start
        for one in started:
            one.worker.kill()


Start = Callable[..., Belt]


def assert_all_went_in_once(*, but: int = 0) -> None:
    rows = DumpRow.objects.values_list("number", flat=True)
    assert sorted(rows) == list(range(1, ARTICLES + 1))
    claims = Revision.objects.annotate(said=Count("claims")).values_list("said")
    assert sorted(claims) == [(0,)] * but + [(1,)] * (ARTICLES - but)


def parked() -> dict[int, str]:
    """The errors of dead batches by the number of their article."""
    dead = ReadingBatch.objects.filter(state=Progress.DEAD)
    numbers = dict(Revision.objects.values_list("pk", "article__external_id"))
    return {int(numbers[b.revision_ids[0]]): b.error for b in dead}


def test_a_poison_article_is_parked_and_the_others_go_in(belt: Start) -> None:
    going = belt({7: POISON, 31: BROKEN})
    going.until_done()
    assert_all_went_in_once(but=2)
    assert parked() == {
        7: "Its worker died while reading it.",
        31: "ValueError: A broken text",
    }


def test_a_killed_worker_and_a_wiped_queue_lose_nothing(belt: Start) -> None:
    going = belt()
    going.until(going.is_reading)
    going.worker.kill()
    going.queue.kill_and_wipe()
    tasks.sweep()  # must not fail where there is no queue
    going.queue.start()
    going.until_done()
    assert_all_went_in_once()
    assert parked() == {}


@pytest.mark.chaos
def test_a_killed_child_is_replaced_and_its_batch_read_on(belt: Start) -> None:
    going = belt()
    going.until(going.is_reading)
    for child in going.worker.children():
        os.kill(child, signal.SIGKILL)
    # Its parent knows: nobody waits for the lease of five minutes.
    going.patience = batches.LEASE
    going.until_done()
    assert_all_went_in_once()


@pytest.mark.chaos
def test_a_killed_backend_is_no_try_against_the_batch(belt: Start) -> None:
    going = belt()
    going.until(going.is_reading)
    kill_backends()
    going.until(going.is_done)
    assert_all_went_in_once()
    assert set(ReadingBatch.objects.values_list("tries", flat=True)) == {1}


def kill_backends() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.mark.chaos
def test_faults_upon_faults_lose_and_double_nothing(belt: Start) -> None:
    going = belt({7: POISON})
    chance = random.Random(7)  # noqa: S311 (no secret)
    end = time.monotonic() + RANDOM_FAULTS_SECONDS
    while time.monotonic() < end and not going.is_done():
        chance.choice(FAULTS)(going)
        for _ in range(chance.randint(1, 6)):
            going.sweep()
    going.until_done()
    assert_all_went_in_once(but=1)
    assert set(parked()) == {7}


def kill_a_child(going: Belt) -> None:
    for child in going.worker.children()[:1]:
        os.kill(child, signal.SIGKILL)


def kill_the_worker(going: Belt) -> None:
    going.worker.kill()


def wipe_the_queue(going: Belt) -> None:
    going.queue.kill_and_wipe()
    going.queue.start()


FAULTS: list[Callable[[Belt], None]] = [
    kill_a_child,
    kill_the_worker,
    wipe_the_queue,
    lambda _going: kill_backends(),
]

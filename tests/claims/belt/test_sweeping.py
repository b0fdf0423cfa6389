"""The sweeper wakes what was forgotten, and floods no queue with what was not."""

from collections.abc import Iterator
from typing import Any

import pytest
from celery import current_app

from articles.models import Progress
from claims import batches, belt, tasks
from claims.models import ReadingBatch
from tests.claims.belt.workers import own_queue
from tests.factories import make_run

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def queue(transactional_db: None) -> Iterator[None]:
    with own_queue():
        yield


def messages(queue: str = "ingest") -> int:
    with current_app.connection_for_write() as asked:
        channel: Any = asked.default_channel
        return int(channel.queue_declare(queue).message_count)


def purge() -> None:
    current_app.control.purge()


def planned(articles: int) -> list[int]:
    return batches.plan(range(1, articles + 1), make_run())


def test_a_lost_message_is_sent_again(queue: None) -> None:
    planned(1)
    tasks.sweep()
    assert messages() == 1


def test_nothing_is_sent_twice_while_the_queue_is_long(queue: None) -> None:
    tasks.wake_readers(planned(tasks.FEW_MESSAGES * batches.BATCH_SIZE))
    before = messages()
    tasks.sweep()
    assert messages() == before == tasks.FEW_MESSAGES
    purge()
    tasks.sweep()
    assert messages() == tasks.FEW_MESSAGES


def test_without_a_queue_sweeping_goes_on(transactional_db: None) -> None:
    with own_queue() as queue:
        planned(1)
        queue.kill_and_wipe()
        tasks.sweep()
    assert ReadingBatch.objects.get().state == Progress.NEW


def test_a_corrected_article_does_not_stand_behind_a_large_dump(
    queue: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(belt, "reader_version", lambda: "pretend")
    tasks.reread([1])
    assert (messages("interactive"), messages("ingest")) == (1, 0)
    tasks.reread(range(batches.BATCH_SIZE + 1))
    assert (messages("interactive"), messages("ingest")) == (1, 2)

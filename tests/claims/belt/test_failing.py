"""What goes wrong while reading is kept on the batch, or given back to it."""

import logging
from typing import Any
from unittest.mock import Mock

import pytest
from billiard.exceptions import WorkerLostError
from celery.exceptions import SoftTimeLimitExceeded
from django.db import OperationalError

from articles.models import Progress
from claims import batches, belt, tasks
from claims.models import ReadingBatch
from tests.factories import make_article, make_run

pytestmark = pytest.mark.django_db


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have reading fail with an error; wake nobody for what then waits."""
    monkeypatch.setattr(belt, "reader", lambda: None)
    monkeypatch.setattr(tasks, "wake_readers", lambda _ids: None)
    monkeypatch.setattr(tasks, "once_back", lambda work: work())

    def fail(error: BaseException) -> None:
        def read(_batch: ReadingBatch) -> None:
            raise error

        monkeypatch.setattr(belt, "read", read)

    return fail


def planned() -> ReadingBatch:
    ids = batches.plan([make_article().latest.pk], make_run())
    return ReadingBatch.objects.get(pk=ids[0])


@pytest.mark.parametrize(
    ("error", "kept"),
    [
        pytest.param(ValueError("an odd text"), "ValueError: an odd text", id="error"),
        pytest.param(SoftTimeLimitExceeded(), "Reading it took too long.", id="time"),
    ],
)
def test_an_article_s_fault_is_kept_on_the_batch(
    failing: Any, error: Exception, kept: str
) -> None:
    batch = planned()
    failing(error)

    tasks.read_batch(batch.pk)

    batch.refresh_from_db()
    assert (batch.error, batch.tries) == (kept, 1)


def test_the_server_s_fault_costs_no_try(failing: Any) -> None:
    batch = planned()
    failing(OperationalError("the server went away"))

    with pytest.raises(OperationalError):
        tasks.read_batch(batch.pk)

    batch.refresh_from_db()
    assert (batch.state, batch.tries) == (Progress.NEW, 0)


def test_a_batch_that_is_done_is_left_alone(failing: Any) -> None:
    batch = planned()
    ReadingBatch.objects.update(state=Progress.DONE)
    failing(AssertionError("it was read again"))

    tasks.read_batch(batch.pk)

    batch.refresh_from_db()
    assert batch.state == Progress.DONE


@pytest.fixture
def died(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Tell the parent process of a failure; its connection stays the test's."""
    connection = Mock()
    monkeypatch.setattr(tasks, "connection", connection)

    def tell(sender: Any, error: Exception, batch: ReadingBatch) -> Mock:
        tasks._after_death(sender, exception=error, args=[batch.pk])
        return connection

    return tell


def test_a_batch_whose_process_died_waits_for_no_lease(died: Any) -> None:
    batch = planned()
    batches.claim(batch.pk)

    connection = died(tasks.read_batch, WorkerLostError("killed"), batch)

    assert batches.waiting() == [batch.pk]
    connection.close.assert_called_once_with()


@pytest.mark.parametrize(
    ("sender", "error"),
    [
        pytest.param(tasks.read_batch, ValueError("no death"), id="mere-error"),
        pytest.param(tasks.sweep, WorkerLostError("killed"), id="other-task"),
    ],
)
def test_other_failures_leave_the_lease(
    died: Any, sender: Any, error: Exception
) -> None:
    batch = planned()
    batches.claim(batch.pk)

    died(sender, error, batch)

    assert batches.waiting() == []


def test_a_death_while_the_server_is_away_is_only_noted(
    died: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away(_batch_id: int) -> None:
        raise OperationalError("no answer")

    monkeypatch.setattr(batches, "let_go", away)
    caplog.set_level(logging.WARNING)

    died(tasks.read_batch, WorkerLostError("killed"), planned())

    assert "must run out" in caplog.text

"""A batch belongs to one worker at a time, and none is ever lost."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Progress, Revision
from claims import batches
from claims.models import ReadingBatch, Run
from tests.factories import make_article, make_run

pytestmark = pytest.mark.django_db


def planned(*revisions: int) -> int:
    return batches.plan(list(revisions), make_run())[0]


def expire(batch_id: int) -> None:
    past = timezone.now() - timedelta(seconds=1)
    ReadingBatch.objects.filter(pk=batch_id).update(lease=past)


def claimed(batch_id: int) -> ReadingBatch:
    batch = batches.claim(batch_id)
    assert batch is not None
    return batch


def test_revisions_are_put_in_line_in_batches_of_twenty_five() -> None:
    made = batches.plan(list(range(1, 61)), make_run())
    sizes = [len(ReadingBatch.objects.get(pk=pk).revision_ids) for pk in made]
    assert sizes == [25, 25, 10]


def test_a_second_worker_does_not_get_a_batch_that_is_held() -> None:
    batch_id = planned(1)
    assert batches.claim(batch_id) is not None
    assert batches.claim(batch_id) is None


def test_a_batch_read_once_is_not_read_again() -> None:
    batch = claimed(planned(1))
    assert batches.close(batch)
    assert batches.claim(batch.pk) is None
    assert batches.waiting() == []


def test_a_batch_whose_worker_went_away_waits_again() -> None:
    batch_id = planned(1)
    first = claimed(batch_id)
    assert batches.waiting() == []
    expire(batch_id)
    assert batches.waiting() == [batch_id]
    second = claimed(batch_id)
    assert not batches.close(first), "the late worker must not close it"
    assert batches.close(second)


def test_a_failing_batch_is_split_and_a_failing_article_parked() -> None:
    batch_id = planned(7, 8)
    for _ in range(batches.TRIES_BEFORE_SPLIT):
        following = batches.fail(claimed(batch_id), "ValueError: broken")
    singles = ReadingBatch.objects.filter(pk__in=following)
    assert sorted(single.revision_ids for single in singles) == [[7], [8]]
    for _ in range(batches.TRIES_BEFORE_SPLIT):
        assert following
        batches.fail(claimed(following[0]), "ValueError: broken")
    dead = ReadingBatch.objects.get(pk=following[0])
    assert (dead.state, dead.error) == (Progress.DEAD, "ValueError: broken")


def test_a_try_is_given_back_when_the_server_failed() -> None:
    batch = claimed(planned(1))
    batches.give_back(batch, "the database went away")
    again = ReadingBatch.objects.get(pk=batch.pk)
    assert (again.tries, again.state) == (0, Progress.NEW)


def test_a_new_version_of_the_reader_starts_a_run_and_the_last_one_ends() -> None:
    first = batches.run_in_use("a")
    assert batches.run_in_use("a") == first
    second = batches.run_in_use("b")
    assert Run.objects.get(is_current=True) == second
    first.refresh_from_db()
    assert first.finished_at is not None


def test_an_article_that_is_read_is_struck_off() -> None:
    batch = claimed(planned(7, 8, 9))
    assert batches.strike_off(batch, 8)
    assert ReadingBatch.objects.get(pk=batch.pk).revision_ids == [7, 9]
    assert batch.revision_ids == [7, 9]


def test_a_late_worker_strikes_nothing_off() -> None:
    batch_id = planned(7, 8)
    late = claimed(batch_id)
    expire(batch_id)
    claimed(batch_id)
    assert not batches.strike_off(late, 7)
    assert ReadingBatch.objects.get(pk=batch_id).revision_ids == [7, 8]


def test_a_batch_whose_process_is_known_to_be_dead_waits_at_once() -> None:
    batch = claimed(planned(7))
    batches.let_go(batch.pk)
    assert batches.waiting() == [batch.pk]


def test_letting_go_leaves_a_batch_that_is_read_alone() -> None:
    batch = claimed(planned(7))
    batches.close(batch)
    batches.let_go(batch.pk)
    assert ReadingBatch.objects.get(pk=batch.pk).lease is None


def test_only_revisions_in_open_batches_are_unread() -> None:
    here, done, elsewhere = (make_article().latest.pk for _ in range(3))
    planned(here, elsewhere)
    batches.close(claimed(planned(done)))
    asked = Revision.objects.filter(pk__in=[here, done]).values("pk")
    assert batches.unread_of(asked) == 1

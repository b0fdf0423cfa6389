"""An import that is killed, overtaken, cancelled or fails goes on or ends rightly."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.db import OperationalError
from django.utils import timezone

from articles.importing import batches as batching
from articles.importing import (
    cancel_dump,
    import_dump,
    receive_dump,
    start_dump,
    waiting_dumps,
)
from articles.models import Article, Dump, Progress, Revision
from tests.articles.dumps import BOATS, TakeIn, json_lines, read_nothing

pytestmark = pytest.mark.django_db(transaction=True)


def rows_of(count: int) -> BytesIO:
    rows = (
        f'{{"id": "{n}", "outlet": "Gazette", "text": "{n} boats."}}'
        for n in range(count)
    )
    return json_lines(*rows)


class KilledError(BaseException):
    """Stands for a kill: no handler of ours sees it."""


def test_a_killed_import_goes_on_where_it_stood(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(10), "boats.jsonl")
    told: list[int] = []

    def die_in_the_second_batch(ids: list[int]) -> None:
        if told:
            raise KilledError
        told.extend(ids)

    with pytest.raises(KilledError):
        import_dump(dump.pk, on_stored=die_in_the_second_batch)
    dump.refresh_from_db()
    assert (dump.state, dump.rows_read, Article.objects.count()) == ("running", 4, 4)
    import_dump(dump.pk, on_stored=told.extend)
    assert dump.rows.count() == 4, "nobody takes a dump whose lease still stands"

    Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))
    assert waiting_dumps() == [dump.pk]
    import_dump(dump.pk, on_stored=told.extend)

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read, Article.objects.count()) == ("done", 10, 10)
    assert sorted(told) == sorted(Revision.objects.values_list("pk", flat=True))


def test_a_worker_that_comes_late_stores_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(8), "boats.jsonl")

    def lose_the_lease(ids: list[int]) -> None:
        Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))

    def take_over(ids: list[int]) -> None:
        Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))
        import_dump(dump.pk, on_stored=lose_the_lease)

    monkeypatch.setattr("articles.importing.fill_search", take_over)
    import_dump(dump.pk, on_stored=read_nothing)

    dump.refresh_from_db()
    assert dump.rows.count() == 8
    assert Article.objects.count() == 8


def test_a_worker_overtaken_at_its_row_stores_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(10), "boats.jsonl")
    monkeypatch.setattr(
        "articles.importing.fill_search", lambda _ids: Dump.objects.update(rows_read=8)
    )

    import_dump(dump.pk, on_stored=read_nothing)

    assert dump.rows.count() == 4


def test_cancelling_stops_after_the_batch_in_hand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(10), "boats.jsonl")
    monkeypatch.setattr(
        "articles.importing.fill_search", lambda _ids: cancel_dump(dump)
    )

    import_dump(dump.pk, on_stored=read_nothing)

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read, dump.rows.count()) == ("cancelled", 4, 4)


def test_a_cancelled_dump_can_go_on_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dump = receive_dump(rows_of(3), "boats.jsonl")
    cancel_dump(dump)

    assert start_dump(dump)
    import_dump(dump.pk, on_stored=read_nothing)

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read) == ("done", 3)


def test_a_dump_that_fails_three_times_is_dead_and_says_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dump = receive_dump(rows_of(1), "boats.jsonl")

    def fail(ids: list[int]) -> None:
        raise LookupError("no reader")

    for _ in range(4):
        import_dump(dump.pk, on_stored=fail)

    dump.refresh_from_db()
    assert (dump.state, dump.tries) == (Progress.DEAD, 3)
    assert dump.error == "LookupError: no reader"
    assert not Article.objects.exists()


def test_a_server_that_went_away_is_not_held_against_the_dump() -> None:
    dump = receive_dump(rows_of(1), "boats.jsonl")

    def go_away(ids: list[int]) -> None:
        raise OperationalError("server closed the connection")

    for _ in range(4):
        with pytest.raises(OperationalError):
            import_dump(dump.pk, on_stored=go_away)

    dump.refresh_from_db()
    assert (dump.state, dump.tries) == (Progress.NEW, 0)


def test_importing_a_finished_dump_again_does_nothing(take_in: TakeIn) -> None:
    dump = take_in(BOATS)

    import_dump(dump.pk, on_stored=read_nothing)

    assert dump.rows.count() == 1

"""A dump goes in: every row is accounted for, and nothing goes in twice."""

import io
import json
from collections import Counter
from typing import Any

import pytest

from articles.importing import import_dump, receive_dump
from articles.models import Article, Basis, Dump, DumpRow, Outcome, Progress, Revision

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _own_folder(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def lines(*rows: dict[str, Any] | str) -> io.BytesIO:
    texts = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    return io.BytesIO("\n".join(texts).encode())


def take_in(*rows: dict[str, Any] | str, **changes: Any) -> Dump:
    """Receive rows as JSON Lines and import them at once."""
    dump = receive_dump(lines(*rows), "dump.jsonl", **changes)
    import_dump(dump.pk, on_stored=ignore)
    dump.refresh_from_db()
    return dump


def ignore(revision_ids: list[int]) -> None:
    """Read nothing."""


def outcomes(dump: Dump) -> dict[str, int]:
    return dict(Counter(dump.rows.values_list("outcome", flat=True)))


BOATS = {"id": "1", "outlet": "Harbour Gazette", "text": "Six boats came in today."}


def test_every_row_received_is_stored_revised_duplicate_or_refused() -> None:
    dump = take_in(
        BOATS,
        BOATS,
        BOATS | {"text": "Seven boats came in today."},
        BOATS | {"id": "2", "published_on": "2021-02-31"},
        "not json",
    )

    assert dump.state == Progress.DONE
    assert dump.rows_read == 5
    assert outcomes(dump) == {"stored": 1, "duplicate": 1, "revision": 1, "refused": 2}
    assert Article.objects.get().latest.text == "Seven boats came in today."


def test_a_refused_row_keeps_its_number_field_reason_and_words() -> None:
    dump = take_in(BOATS, BOATS | {"id": "2", "date": "31/02/2021"})

    row = DumpRow.objects.get(dump=dump, outcome=Outcome.REFUSED)
    assert (row.number, row.field, row.raw) == (2, "date", "31/02/2021")
    assert "not a date of the calendar" in row.reason
    assert row.values["text"] == BOATS["text"]


def test_the_same_bytes_again_change_nothing() -> None:
    take_in(BOATS, BOATS | {"id": "2"})
    before = list(Revision.objects.values_list("pk", "sha256"))

    again = take_in(BOATS, BOATS | {"id": "2"})

    assert outcomes(again) == {"duplicate": 2}
    assert list(Revision.objects.values_list("pk", "sha256")) == before

"""Dumps from the command line: the same code as the upload page, in words."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from articles.importing import import_dump
from articles.models import Article, Dump, Progress
from claims import tasks

pytestmark = pytest.mark.django_db(transaction=True)

GOOD = '{"id": "1", "outlet": "Gazette", "text": "Six boats."}\n'
BAD = '{"id": "2", "outlet": "Gazette", "date": "31/02/2021", "text": "A fire."}\n'

Ingest = Callable[..., str]


@pytest.fixture
def ingest(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, tmp_path: Path
) -> Ingest:
    """Run the command beside a worker that imports at once and reads nothing."""
    settings.MEDIA_ROOT = tmp_path / "uploads"
    monkeypatch.setenv("DATABASE_URL", "the test database")
    monkeypatch.setattr(tasks, "worker_alive", lambda: True)
    monkeypatch.setattr(
        tasks,
        "start_import",
        lambda pk: import_dump(pk, on_stored=lambda _ids: None),
    )

    def run(*arguments: str) -> str:
        out = io.StringIO()
        call_command("ingest", *arguments, stdout=out)
        return out.getvalue()

    return run


@pytest.fixture
def dump_file(tmp_path: Path) -> Callable[[str], str]:
    def write(text: str) -> str:
        path = tmp_path / "boats.jsonl"
        path.write_text(text)
        return str(path)

    return write


def test_a_clean_dump_is_counted_and_ends_well(
    ingest: Ingest, dump_file: Callable[[str], str]
) -> None:
    assert ingest(dump_file(GOOD), "--wait").split(": ") == [
        "boats.jsonl",
        "1 received = 1 stored + 0 new revision + 0 duplicate + 0 refused\n",
    ]


def test_a_duplicate_is_no_error(
    ingest: Ingest, dump_file: Callable[[str], str]
) -> None:
    ingest(dump_file(GOOD), "--wait")

    assert "1 duplicate" in ingest(dump_file(GOOD), "--wait")


def test_a_refused_row_is_printed_and_fails_the_command(
    ingest: Ingest,
    dump_file: Callable[[str], str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("ingest", dump_file(GOOD + BAD), "--wait", stdout=out)

    assert ended.value.code == 1
    assert "boats.jsonl, row 2, date: “31/02/2021” is not a date" in out.getvalue()
    assert Article.objects.count() == 1


def test_without_waiting_rows_wait_for_a_worker(
    ingest: Ingest,
    dump_file: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tasks, "start_import", lambda _pk: None)

    assert "received as dump" in ingest(dump_file(GOOD))
    assert Dump.objects.get().state == Progress.NEW


def test_a_dash_reads_json_lines_from_standard_input(
    ingest: Ingest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))

    assert ingest("-", "--wait").startswith("stdin.jsonl: 1 received = 1 stored")


def test_a_folder_stands_for_its_files(
    ingest: Ingest, dump_file: Callable[[str], str]
) -> None:
    folder = Path(dump_file(GOOD)).parent
    (folder / "one.txt").write_text("One.")

    ingest(str(folder), "--wait")

    names = Dump.objects.order_by("pk").values_list("name", flat=True)
    assert list(names) == ["boats.jsonl", "one.txt"]


def test_a_path_that_is_not_there_stops_before_anything_goes_in(
    ingest: Ingest, dump_file: Callable[[str], str]
) -> None:
    with pytest.raises(CommandError, match="There is no nowhere"):
        ingest(dump_file(GOOD), "nowhere")

    assert not Dump.objects.exists()

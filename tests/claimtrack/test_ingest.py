"""Dumps from the command line: the same code as the upload page, in words."""

import io
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from errno import ENOSPC
from pathlib import Path
from typing import cast
from unittest.mock import Mock

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from articles.importing import import_dump
from articles.models import Article, Dump, Progress
from claims import tasks
from claims.models import ReadingBatch
from claimtrack.management.commands import ingest as command
from claimtrack.supervising import Part
from tests.factories import make_run

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


def failing(path: str) -> str:
    """What the command prints where it ends with status 1."""
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("ingest", path, "--wait", stdout=out)
    assert ended.value.code == 1
    return out.getvalue()


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
    ingest: Ingest, dump_file: Callable[[str], str]
) -> None:
    said = failing(dump_file(GOOD + BAD))

    assert "boats.jsonl, row 2, date: “31/02/2021” is not a date" in said
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


def test_a_file_that_goes_in_already_is_joined(
    ingest: Ingest, dump_file: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "start_import", lambda _pk: None)

    first, second = (ingest(dump_file(GOOD)) for _ in range(2))

    assert first == second
    assert Dump.objects.count() == 1


def test_a_full_disk_ends_the_command_with_the_reason(
    ingest: Ingest, dump_file: Callable[[str], str], settings: Settings
) -> None:
    settings.FREE_DISK_FLOOR_MB = 10**9

    with pytest.raises(CommandError, match=r"boats\.jsonl: .*disk"):
        ingest(dump_file(GOOD))


def test_an_article_nobody_could_read_fails_the_command(
    ingest: Ingest, dump_file: Callable[[str], str]
) -> None:
    path = dump_file(GOOD)
    ingest(path, "--wait")
    read = [article.latest.pk for article in Article.objects.all()]
    ReadingBatch.objects.create(
        run=make_run(), revision_ids=read, state=Progress.DEAD, error="odd"
    )

    said = failing(path)

    assert "1 article could not be read." in said


def test_a_dump_that_broke_off_is_said_with_its_error(
    ingest: Ingest, dump_file: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(pk: int) -> None:
        Dump.objects.filter(pk=pk).update(state=Progress.DEAD, error="It is gone.")

    monkeypatch.setattr(tasks, "start_import", break_off)
    path = dump_file(GOOD)

    said = failing(path)

    assert "boats.jsonl: dead. It is gone." in said


@dataclass
class PretendWorker:
    """A worker that dies as often as it is told to."""

    deaths: int = 0
    starts: int = 0
    child: Mock = field(default_factory=lambda: Mock(poll=lambda: 0))

    def start(self) -> None:
        self.starts += 1

    def has_died(self) -> bool:
        return self.starts <= self.deaths

    def last_words(self) -> str:
        return "no memory"


def test_without_a_worker_the_command_brings_its_own_and_ends_it(
    ingest: Ingest, dump_file: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = PretendWorker()
    monkeypatch.setattr(tasks, "worker_alive", lambda: False)
    monkeypatch.setattr(command, "_own_worker", lambda: worker)

    ingest(dump_file(GOOD), "--wait")

    assert worker.starts == 1
    worker.child.terminate.assert_called_once_with()
    worker.child.wait.assert_called_once_with()


@pytest.mark.parametrize(
    ("deaths", "keeps_ending"),
    [pytest.param(1, False, id="once"), pytest.param(9, True, id="again-and-again")],
)
def test_a_worker_that_dies_is_started_again_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch, deaths: int, keeps_ending: bool
) -> None:
    worker = PretendWorker(deaths)
    worker.start()
    ends = pytest.raises(CommandError, match="keeps ending; no memory")

    with ends if keeps_ending else nullcontext():
        for _ in range(5):
            command._keep_alive(cast(Part, worker))

    assert worker.starts == (command.STARTS if keeps_ending else 2)


def test_standard_input_that_cannot_be_kept_is_said(
    ingest: Ingest, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = Mock(read=Mock(side_effect=OSError(ENOSPC, "No space left on device")))
    monkeypatch.setattr(sys, "stdin", Mock(buffer=full))

    with pytest.raises(CommandError, match="Standard input could not be stored"):
        ingest("-")

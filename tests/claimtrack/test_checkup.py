from collections.abc import Callable
from io import StringIO
from pathlib import Path
from unittest.mock import MagicMock, Mock

import pytest
from celery import Celery
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from pytest_django.fixtures import Settings

from claimtrack import checkup, embedded
from claimtrack.checkup import Finding

CeleryAt = Callable[[str], None]


@pytest.fixture
def celery_at(monkeypatch: pytest.MonkeyPatch) -> CeleryAt:
    """Point the checks at a queue of the test's own."""

    def point(url: str) -> None:
        app = Celery("test", broker=url, set_as_current=False)
        monkeypatch.setattr(checkup, "current_app", app)

    return point


def test_a_full_disk_is_found(settings: Settings) -> None:
    settings.FREE_DISK_FLOOR_MB = 10**9
    assert "uploads are refused" in checkup.disk().cure


def test_an_empty_pipeline_folder_is_found(settings: Settings, tmp_path: Path) -> None:
    settings.CLAIMS_PIPELINE = str(tmp_path)
    found = checkup.pipeline()
    assert found.seen.endswith("lacks base and attribution")
    assert "restore" in found.cure


@pytest.mark.django_db
def test_a_migrated_database_is_well() -> None:
    assert checkup.postgres() == Finding("database", "PostgreSQL 18 with pgvector")
    assert checkup.migrations().is_well


@pytest.mark.django_db
def test_waiting_migrations_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "migrations_waiting", lambda: 3)
    assert checkup.migrations().cure == "run `manage.py migrate`"


def test_a_database_that_does_not_answer_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone() -> None:
        raise OperationalError("connection refused\nmore of it")

    monkeypatch.setattr(connection, "cursor", gone)
    found = checkup.postgres()
    assert found.seen == "no answer: connection refused"
    assert "make run" in found.cure


def test_a_queue_that_does_not_answer_is_found(
    celery_at: CeleryAt, tmp_path: Path
) -> None:
    celery_at(f"redis+socket://{tmp_path}/none.sock")
    assert "set REDIS_URL" in checkup.redis().cure


def test_queues_nobody_serves_are_found(
    celery_at: CeleryAt, servers: embedded.Servers
) -> None:
    celery_at(embedded.redis_url(servers.home.path))
    assert checkup.redis().is_well
    assert checkup.worker().seen == "nobody serves ingest, interactive, sweep"


def test_the_doctor_names_what_is_missing_and_its_cure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    findings = [Finding("disk", "plenty"), Finding("queue", "silent", "start it")]
    monkeypatch.setattr(checkup, "look", lambda: iter(findings))
    said = StringIO()
    with pytest.raises(CommandError, match="1 to cure"):
        call_command("doctor", stdout=said)
    assert "ok       disk        plenty" in said.getvalue()
    assert "MISSING  queue       silent" in said.getvalue()
    assert "→ start it" in said.getvalue()


def test_the_doctor_is_content_when_all_is_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checkup, "look", lambda: iter([Finding("disk", "plenty")]))
    call_command("doctor", stdout=StringIO())


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("found", "seen"),
    [
        pytest.param([(160_004,), (1,)], "PostgreSQL 16, with pgvector", id="old"),
        pytest.param([(180_001,), None], "PostgreSQL 18, without pgvector", id="bare"),
    ],
)
def test_a_database_that_lacks_something_is_found(
    monkeypatch: pytest.MonkeyPatch, found: list[object], seen: str
) -> None:
    cursor = MagicMock()
    cursor.__enter__().fetchone.side_effect = found
    monkeypatch.setattr(connection, "cursor", lambda: cursor)

    assert checkup.postgres() == Finding(
        "database", seen, "use PostgreSQL 18 with pgvector"
    )


@pytest.mark.parametrize(
    ("silent", "looked_at"),
    [
        pytest.param(
            set(), "disk pipeline postgres migrations redis worker", id="all-well"
        ),
        pytest.param(
            {"postgres"}, "disk pipeline postgres redis worker", id="no-database"
        ),
        pytest.param(
            {"redis"}, "disk pipeline postgres migrations redis", id="no-queue"
        ),
    ],
)
def test_nothing_is_asked_of_what_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, silent: set[str], looked_at: str
) -> None:
    for name in ("disk", "pipeline", "postgres", "migrations", "redis", "worker"):
        cure = "start it" if name in silent else ""
        finding = Finding(name, "seen", cure)
        monkeypatch.setattr(checkup, name, lambda finding=finding: finding)

    assert " ".join(found.subject for found in checkup.look()) == looked_at


def test_workers_that_serve_every_queue_are_counted(
    monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    queues = [{"name": name} for name in settings.CELERY_TASK_QUEUES]
    app = Mock()
    app.control.inspect().active_queues.return_value = {"one@host": queues}
    monkeypatch.setattr(checkup, "current_app", app)

    assert checkup.worker() == Finding("workers", "1 alive")


def test_a_home_that_is_not_there_yet_is_measured_where_it_will_be(
    settings: Settings, tmp_path: Path
) -> None:
    settings.CLAIMTRACK_HOME = tmp_path / "not" / "there"

    assert checkup.disk().seen.endswith(f"free in {tmp_path}")

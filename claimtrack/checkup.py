"""What the site needs, looked at one by one, each with its cure."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from celery import current_app
from django.conf import settings
from django.db import DatabaseError, connection
from kombu.exceptions import OperationalError as BrokerError

from claimtrack.probes import migrations_waiting

LEAST_POSTGRES = 18
PIPELINE_PARTS = ("base", "attribution")
START_EVERYTHING = "start everything with `make run`"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was seen, and what to do unless all is well."""

    subject: str
    seen: str
    cure: str = ""

    @property
    def is_well(self) -> bool:
        return not self.cure


def look() -> Iterator[Finding]:
    """Look at everything, cheapest first; a later check may rest on an earlier one."""
    yield disk()
    yield pipeline()
    database = postgres()
    yield database
    if database.is_well:
        yield migrations()
    queue = redis()
    yield queue
    if queue.is_well:
        yield worker()


def disk() -> Finding:
    place = _nearest_folder(settings.CLAIMTRACK_HOME)
    free = shutil.disk_usage(place).free // 2**20
    seen = f"{free:,} MB free in {place}"
    if free >= settings.FREE_DISK_FLOOR_MB:
        return Finding("disk", seen)
    floor = settings.FREE_DISK_FLOOR_MB
    return Finding("disk", seen, f"free space: uploads are refused below {floor} MB")


def pipeline() -> Finding:
    folder = Path(
        settings.CLAIMS_PIPELINE or settings.ROOT / "claims/extraction/pipeline"
    )
    missing = [part for part in PIPELINE_PARTS if not any(folder.glob(f"{part}/*"))]
    if not missing:
        return Finding("pipeline", str(folder))
    cure = (
        "restore claims/extraction/pipeline from git, or point CLAIMS_PIPELINE at one"
    )
    return Finding("pipeline", f"{folder} lacks {' and '.join(missing)}", cure)


def postgres() -> Finding:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_version_num")
            version = int(cursor.fetchone()[0]) // 10_000
            cursor.execute(
                "SELECT 1 FROM pg_available_extensions WHERE name = 'vector'"
            )
            has_vector = cursor.fetchone() is not None
    except DatabaseError as error:
        reason = str(error).strip().splitlines()[0]
        cure = f"{START_EVERYTHING}, or set DATABASE_URL"
        return Finding("database", f"no answer: {reason}", cure)
    if version < LEAST_POSTGRES or not has_vector:
        seen = f"PostgreSQL {version}, {'with' if has_vector else 'without'} pgvector"
        return Finding(
            "database", seen, f"use PostgreSQL {LEAST_POSTGRES} with pgvector"
        )
    return Finding("database", f"PostgreSQL {version} with pgvector")


def migrations() -> Finding:
    if waiting := migrations_waiting():
        return Finding("migrations", f"{waiting} wait", "run `manage.py migrate`")
    return Finding("migrations", "all applied")


def redis() -> Finding:
    try:
        current_app.connection_for_read().ensure_connection(max_retries=1, timeout=3)
    except (BrokerError, OSError) as error:
        return Finding(
            "queue", f"no answer: {error}", f"{START_EVERYTHING}, or set REDIS_URL"
        )
    return Finding("queue", "Redis answers")


def worker() -> Finding:
    replies = current_app.control.inspect(timeout=2).active_queues() or {}
    served = {queue["name"] for queues in replies.values() for queue in queues}
    if missing := set(settings.CELERY_TASK_QUEUES) - served:
        names = ", ".join(sorted(missing))
        cure = f"{START_EVERYTHING}, or `celery -A claimtrack worker -Q {names}`"
        return Finding("workers", f"nobody serves {names}", cure)
    return Finding("workers", f"{len(replies)} alive")


def _nearest_folder(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.exists())

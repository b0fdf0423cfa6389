"""Whether the process lives, and whether it can serve."""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from articles.permissions import PUBLIC, needs


@needs(PUBLIC)
@require_safe
def healthz(_request: HttpRequest) -> HttpResponse:
    """Answer as long as the process lives; asks nobody else."""
    return HttpResponse("ok\n", content_type="text/plain")


@needs(PUBLIC)
@require_safe
def readyz(_request: HttpRequest) -> HttpResponse:
    """Answer 200 once the database is there and migrated, before that 503 and why."""
    try:
        waiting = migrations_waiting()
    except DatabaseError:
        return _not_ready("the database does not answer")
    if waiting:
        return _not_ready(f"{waiting} migrations wait: run manage.py migrate")
    return HttpResponse("ready\n", content_type="text/plain")


def migrations_waiting() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _not_ready(reason: str) -> HttpResponse:
    return HttpResponse(f"{reason}\n", status=503, content_type="text/plain")

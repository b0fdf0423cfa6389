"""Put articles in line to be read again."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from articles.models import Progress, Revision
from claims import tasks
from claims.models import ReadingBatch


class Command(BaseCommand):
    help = (
        "Read articles again with the reader of this code, and judge them anew. "
        "Editors' decisions stay. Safe to stop and to repeat."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--story", type=int, help="only this story's id")
        parser.add_argument(
            "--failed", action="store_true", help="only articles that could not be read"
        )

    def handle(self, *, story: int | None, failed: bool, **options: Any) -> str:
        revisions = Revision.objects.newest()
        if story is not None:
            revisions = revisions.filter(article__in_story__story=story)
        if failed:
            revisions = revisions.filter(pk__in=_failed())
        ids = list(revisions.order_by("pk").values_list("pk", flat=True))
        with transaction.atomic():
            tasks.reread(ids)
        return f"{len(ids)} articles are in line; a running worker reads them."


def _failed() -> list[int]:
    dead = ReadingBatch.objects.filter(state=Progress.DEAD)
    return [pk for ids in dead.values_list("revision_ids", flat=True) for pk in ids]

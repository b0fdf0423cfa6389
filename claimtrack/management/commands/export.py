"""Take a table of the interchange contract out of the database."""

import os
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from claims import exporting
from claims.models import Story


class Command(BaseCommand):
    help = "Print what the database holds, a row a line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("table", choices=list(exporting.TABLES))
        parser.add_argument(
            "--format",
            dest="form",
            choices=[exporting.JSON_LINES, exporting.CSV],
            default=exporting.JSON_LINES,
        )
        parser.add_argument("--story", metavar="ID", help="only this story's rows")

    def handle(
        self, *, table: str, form: str, story: str | None, **options: Any
    ) -> None:
        if "DATABASE_URL" not in os.environ:
            call_command("migrate", verbosity=0)
        wanted = exporting.TABLES[table]
        chosen = None
        if story is not None:
            chosen = wanted.standing().filter(**{wanted.story: _find_story(story)})
        rows = exporting.rows_of(wanted, chosen=chosen)
        for piece in exporting.write(rows, form):
            sys.stdout.write(piece)


def _find_story(name: str) -> Story:
    """The story with this id, or this slug."""
    field = "pk" if name.isascii() and name.isdigit() else "slug"
    found = Story.objects.filter(**{field: name}).first()
    if found is None:
        raise CommandError(f"There is no story {name}.")
    return found

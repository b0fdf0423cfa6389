"""Read articles from files and print what was found; no database, no servers."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.metadata import Metadata, describe
from articles.readers import ArticleRecord, RejectedRow, Terms, read_dump
from claims.extraction.reader import Reader, Request, open_reader
from claims.facts.interval import Interval
from claims.reading import Reading
from claimtrack.analysis_line import JSONObject, analysis_line

STDIN = "-"
# As many as the pipeline takes at once.
_TOGETHER = 16

Article = tuple[ArticleRecord, Metadata]


class Command(BaseCommand):
    help = "Print one JSON line for every article in the files; “-” reads JSON Lines."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH")

    def handle(self, *, paths: Sequence[str], **options: Any) -> None:
        self._refused = 0
        reader = open_reader(settings.CLAIMS_PIPELINE or None)
        articles = ((one, describe(one)) for one in self._accepted(paths))
        while group := list(islice(articles, _TOGETHER)):
            for line in self._lines(reader, group):
                self.stdout.write(json.dumps(line))
        if self._refused:
            sys.exit(1)

    def _lines(self, reader: Reader, group: Sequence[Article]) -> list[JSONObject]:
        """The lines of some articles, read one by one where one of them fails."""
        try:
            return _analysed(reader, group)
        except Exception as error:
            if len(group) > 1:
                return [line for one in group for line in self._lines(reader, [one])]
            return [self._unread(*group[0], error)]

    def _unread(
        self, record: ArticleRecord, known: Metadata, error: Exception
    ) -> JSONObject:
        """The line of an article that could not be read: nothing found, and why."""
        self._refused += 1
        why = f"{type(error).__name__}: {error}"
        self.stderr.write(f"{record.id}: could not be read. {why}")
        return analysis_line(record, known, Reading()) | {"error": why}

    def _accepted(self, paths: Iterable[str]) -> Iterator[ArticleRecord]:
        """Every article of the files; what is refused is said on standard error."""
        for path in paths:
            with _opened(path) as (stream, name):
                for row in read_dump(stream, name, _terms()):
                    if isinstance(row, ArticleRecord):
                        yield row
                    else:
                        self._say_refused(name, row)

    def _say_refused(self, name: str, row: RejectedRow) -> None:
        self._refused += 1
        where = f"{name}, row {row.row}" + (f" ({row.member})" if row.member else "")
        self.stderr.write(f"{where}, {row.field}: {row.reason} {row.raw[:200]!r}")


def _analysed(reader: Reader, group: Sequence[Article]) -> list[JSONObject]:
    readings = reader.read_many(_request(*article) for article in group)
    return [
        analysis_line(*article, reading)
        for article, reading in zip(group, readings, strict=True)
    ]


def _terms() -> Terms:
    return Terms(day_first=settings.DATES_DAY_FIRST)


def _request(record: ArticleRecord, known: Metadata) -> Request:
    """A doubtful date is no anchor: "on Wednesday" then stays a weekday."""
    published = known.published
    is_sure = published.first is not None and published.basis != "doubtful"
    days = Interval(published.first, published.last) if is_sure else None
    return Request(record.text, days, day_first=settings.DATES_DAY_FIRST)


@contextmanager
def _opened(path: str) -> Iterator[tuple[IO[bytes], str]]:
    """The file and its name; a folder or a missing file ends the command."""
    if path == STDIN:
        yield sys.stdin.buffer, "stdin.jsonl"
        return
    file = Path(path)
    if not file.is_file():
        raise CommandError(f"There is no file {path}.")
    with file.open("rb") as stream:
        yield stream, file.name

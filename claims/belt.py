"""One batch of the belt: texts in, claims, figures and verdicts out."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from django.conf import settings

from articles import metadata
from articles.models import Article, Revision
from claims import alignment, batches, dating, judging, names, recording
from claims.extraction.reader import Reader, Request, open_reader, version_of
from claims.facts.interval import Interval
from claims.models import ReadingBatch

# What is read before the first of it is recorded: seconds of work.
CHARACTERS_AT_ONCE = 100_000
_BEHIND_THE_READER: Final = (alignment, judging, metadata, names, recording)
_VERSION_LENGTH: Final = 16


@cache
def reader() -> Reader:
    """The reader of this process; its weights are loaded once."""
    reader_version()  # of the code as this process loaded it
    return open_reader(_pipeline())


@cache
def reader_version() -> str:
    """The version of the reader, without loading its weights.

    It changes with whatever changes what stands in the tables: weights, rules of
    reading, and those that record, put questions and compare.
    """
    digest = hashlib.sha256(version_of(_pipeline()).encode())
    for file in _rules():
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:_VERSION_LENGTH]


def _rules() -> Iterator[Path]:
    """Code and word lists behind the reader, in a fixed order."""
    for package in _BEHIND_THE_READER:
        for file in sorted(Path(*package.__path__).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                yield file


def _pipeline() -> Path | None:
    """The folder of another pipeline; None for the one that ships with the code."""
    return Path(settings.CLAIMS_PIPELINE) if settings.CLAIMS_PIPELINE else None


def read(batch: ReadingBatch) -> None:
    """Read a batch's revisions, record each and judge it; then close the batch.

    Reading happens outside a transaction; each revision is recorded and judged
    in one of its own and struck off, so that a killed worker leaves whole
    articles behind and the next one goes on from there.
    """
    run = batches.run_in_use(reader_version())
    for group in _groups(batch):
        readings = reader().read_many(request_for(one) for one in group)
        for revision, reading in zip(group, readings, strict=True):
            recording.record(revision, reading, run)
            judging.judge(revision)
            dating.propose(revision)
            if not batches.strike_off(batch, revision.pk):
                return
    batches.close(batch)


def _groups(batch: ReadingBatch) -> Iterator[Sequence[Revision]]:
    """The revisions that are read together; one by one after a failure.

    So those that stand before the failing one are not held up again.
    """
    rows = Revision.objects.filter(pk__in=batch.revision_ids).defer("search")
    group: list[Revision] = []
    held = 0
    for revision in rows.select_related("article__outlet").order_by("pk"):
        length = len(revision.text)
        if group and (batch.tries > 1 or held + length > CHARACTERS_AT_ONCE):
            yield group
            group, held = [], 0
        group.append(revision)
        held += length
    if group:
        yield group


def request_for(revision: Revision) -> Request:
    """What the reader should know of an article beside its text."""
    article = revision.article
    outlet = article.outlet
    return Request(
        text=revision.text,
        published=published(article),
        day_first=outlet.day_first if outlet else settings.DATES_DAY_FIRST,
        currency=(outlet.currency if outlet else "") or None,
    )


def published(article: Article) -> Interval[date] | None:
    """When it was published; None where nobody knows, or the date is doubtful."""
    if article.published_first is None or article.published_basis == "doubtful":
        return None
    return Interval(article.published_first, article.published_last)

"""One batch of the belt: texts in, claims, figures and verdicts out."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from django.conf import settings

from articles.models import Article, Revision
from claims import batches, dating, judging, recording
from claims.extraction.reader import Reader, Request, open_reader, version_of
from claims.facts.interval import Interval
from claims.models import ReadingBatch

# What is read before the first of it is recorded: seconds of work.
CHARACTERS_AT_ONCE = 100_000


@cache
def reader() -> Reader:
    """The reader of this process; its weights are loaded once."""
    return open_reader(_pipeline())


@cache
def reader_version() -> str:
    """The version of the reader, without loading its weights."""
    return version_of(_pipeline())


def _pipeline() -> Path | None:
    """The folder of another pipeline; None for the one that ships with the code."""
    return Path(settings.CLAIMS_PIPELINE) if settings.CLAIMS_PIPELINE else None


def read(batch: ReadingBatch) -> None:
    """Read a batch's revisions, record each and judge it; then close the batch.

    Reading happens outside a transaction; each revision is recorded and judged
    in one of its own and struck off, so that a killed worker leaves whole
    articles behind and the next one goes on from there.
    """
    run = batches.run_in_use(reader().version)
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

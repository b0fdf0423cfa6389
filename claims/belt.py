"""One batch of the belt: texts in, claims, figures and verdicts out."""

from datetime import date
from functools import cache
from pathlib import Path

from django.conf import settings

from articles.models import Article, Revision
from claims import batches, judging, recording
from claims.extraction.reader import Reader, Request, open_reader, version_of
from claims.facts.interval import Interval
from claims.models import ReadingBatch


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
    in one of its own, so that a killed worker leaves whole articles behind.
    """
    revisions = _revisions(batch)
    readings = reader().read_many(request_for(one) for one in revisions)
    for revision, reading in zip(revisions, readings, strict=True):
        recording.record(revision, reading, batch.run)
        judging.judge(revision)
        if not batches.extend(batch):
            return
    batches.close(batch)


def _revisions(batch: ReadingBatch) -> list[Revision]:
    rows = Revision.objects.filter(pk__in=batch.revision_ids)
    return list(rows.select_related("article__outlet").order_by("pk"))


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

"""One batch of a dump into the database: all of it and its count, or nothing."""

from collections.abc import Sequence

from django.db import connection

from articles.importing.batches import Described
from articles.importing.copying import copy_numbers
from articles.importing.known_articles import Entry, KnownArticles
from articles.importing.outlets import outlets_named
from articles.importing.restating import FIELDS as RESTATED
from articles.importing.restating import restate
from articles.importing.settling import sent_again
from articles.importing.sharing import bands_of, share_wording
from articles.metadata import Known, opening_of
from articles.models import (
    Article,
    Dump,
    DumpRow,
    Origin,
    Outcome,
    Outlet,
    Revision,
    WordingBand,
)
from articles.readers import ArticleRecord, RejectedRow

# One batch is stored at a time: two copies of one wire text that come in two
# dumps at once must see each other, and nobody can deadlock.
_STORING_LOCK = 0x0C1A1377


def store_rows(dump: Dump, rows: Sequence[Described | RejectedRow]) -> list[int]:
    """Store rows inside the caller's transaction.

    Returns the ids of revisions to read: the new ones, and the latest of each
    article whose date a new one made doubtful.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_STORING_LOCK])
    items = [row for row in rows if isinstance(row, Described)]
    names = {item.metadata.outlet.accepted for item in items} - {""}
    known = KnownArticles(items, outlets_named(names))
    plan = _Plan(dump, known)
    for row in rows:
        plan.add(row)
    plan.save()
    sent_again(row.resent for row in map(_received, rows) if row.resent)
    doubted = share_wording(plan.revisions)
    return [revision.pk for revision in plan.revisions] + doubted


def _received(row: Described | RejectedRow) -> ArticleRecord | RejectedRow:
    return row if isinstance(row, RejectedRow) else row.record


class _Plan:
    """What becomes of each row, decided before anything is written."""

    def __init__(self, dump: Dump, known: KnownArticles) -> None:
        self._dump = dump
        self._known = known
        self._articles: list[Article] = []
        self._restated: dict[int, Article] = {}
        self._rows: list[DumpRow] = []
        self.revisions: list[Revision] = []

    def add(self, row: Described | RejectedRow) -> None:
        if isinstance(row, RejectedRow):
            self._rows.append(_refused(self._dump, row))
            return
        entry = self._known.find(row)
        if entry is None:
            self._note(row, Outcome.STORED, self._new_article(row))
        elif row.sha256 in entry.wordings:
            self._note(row, Outcome.DUPLICATE, entry.wordings[row.sha256])
        else:
            self._note(row, Outcome.REVISION, self._new_revision(entry, row))
            if restate(entry.article, row, self._dump) and entry.article.pk:
                self._restated[entry.article.pk] = entry.article

    def save(self) -> None:
        Origin.objects.bulk_create([article.origin for article in self._articles])
        Article.objects.bulk_create(self._articles)
        Article.objects.bulk_update(self._restated.values(), RESTATED)
        Revision.objects.bulk_create(self.revisions)
        copy_numbers(WordingBand, ["band", "revision_id"], bands_of(self.revisions))
        DumpRow.objects.bulk_create(self._rows)

    def _new_article(self, item: Described) -> Revision:
        article = _article(item, self._known.outlet_of(item), self._dump)
        self._articles.append(article)
        entry = Entry(article)
        revision = self._new_revision(entry, item)
        self._known.add(entry)
        return revision

    def _new_revision(self, entry: Entry, item: Described) -> Revision:
        revision = entry.add(item)
        self.revisions.append(revision)
        return revision

    def _note(self, item: Described, outcome: Outcome, revision: Revision) -> None:
        self._rows.append(
            DumpRow(
                dump=self._dump,
                number=item.record.row,
                member=item.record.member,
                outcome=outcome,
                revision=revision,
                reason=" ".join(item.record.notes),
            )
        )


def _refused(dump: Dump, row: RejectedRow) -> DumpRow:
    return DumpRow(
        dump=dump,
        number=row.row,
        member=row.member,
        outcome=Outcome.REFUSED,
        field=row.field,
        reason=row.reason,
        raw=row.raw,
        values=dict(row.values),
    )


def _article(item: Described, outlet: Outlet | None, dump: Dump) -> Article:
    record, known = item.record, item.metadata
    published, opening = known.published, opening_of(record.text)
    return Article(
        outlet=outlet,
        external_id=record.id,
        url=record.url,
        title=known.title.accepted,
        opening=opening,
        byline=known.byline.accepted[:500],
        language=record.language,
        published_first=published.first,
        published_last=published.last,
        published_at=published.at,
        published_basis=published.basis,
        published_why=published.why,
        inferred=_inferred(known.outlet, known.title, known.byline),
        origin=Origin(label=(known.title.accepted or opening)[:300]),
        is_demo=bool(dump.defaults.get("demo")),
    )


def _inferred(outlet: Known, title: Known, byline: Known) -> dict[str, dict[str, str]]:
    """What was not given, with its reason; a proposal keeps its value."""
    named = {"outlet": outlet, "title": title, "byline": byline}
    return {
        name: {"basis": known.basis, "why": known.why, "value": known.value}
        for name, known in named.items()
        if known.basis != "given"
    }

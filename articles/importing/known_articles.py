"""Which article a received text belongs to, if we have it already."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import QuerySet

from articles.importing.batches import Described
from articles.models import Article, Basis, Outlet, Revision


@dataclass(slots=True, eq=False)
class Entry:
    """An article, saved or about to be, and its wordings by hash."""

    article: Article
    wordings: dict[str, Revision] = field(default_factory=dict)

    def add(self, item: Described) -> Revision:
        """Give the article a further wording, not yet saved."""
        number = 1 + max((r.number for r in self.wordings.values()), default=0)
        revision = Revision(
            article=self.article,
            number=number,
            text=item.record.text,
            sha256=item.sha256,
        )
        self.wordings[item.sha256] = revision
        return revision


class KnownArticles:
    """The articles that a batch's texts may belong to, found in three queries.

    An article is known by its address, by its id at a known outlet, or by the
    same text under the same id. Articles of unknown outlets are never taken
    for one because of their ids alone.
    """

    def __init__(self, batch: Sequence[Described], outlets: Mapping[str, Outlet]):
        self._outlets = outlets
        self._by_url: dict[str, Entry] = {}
        self._by_id: dict[tuple[int, str], Entry] = {}
        self._by_text: dict[str, list[Entry]] = defaultdict(list)
        self._load(batch)

    def outlet_of(self, item: Described) -> Outlet | None:
        """The outlet a text is from, where it is known well enough to act on."""
        return self._outlets.get(item.metadata.outlet.accepted.casefold())

    def find(self, item: Described) -> Entry | None:
        """The article this text is a wording of, or None for a new one."""
        record, outlet = item.record, self.outlet_of(item)
        if record.url and record.url in self._by_url:
            return self._by_url[record.url]
        if outlet and record.id and (outlet.pk, record.id) in self._by_id:
            return self._by_id[outlet.pk, record.id]
        same_text = self._by_text.get(item.sha256, ())
        return next((e for e in same_text if _is_same(e.article, item, outlet)), None)

    def add(self, entry: Entry) -> None:
        """Make an article known to the rest of the batch."""
        article = entry.article
        if article.url:
            self._by_url[article.url] = entry
        if article.outlet_id and article.external_id:
            self._by_id[article.outlet_id, article.external_id] = entry
        for digest in entry.wordings:
            self._by_text[digest].append(entry)

    def _load(self, batch: Sequence[Described]) -> None:
        urls = {item.record.url for item in batch} - {""}
        ids = {item.record.id for item in batch} - {""}
        found = {
            *_ids(Article.objects.filter(url__in=urls)),
            *_ids(
                Article.objects.filter(
                    outlet__in=self._outlets.values(), external_id__in=ids
                )
            ),
            *_ids(
                Article.objects.filter(
                    revisions__sha256__in={item.sha256 for item in batch}
                )
            ),
        }
        for entry in _entries(found):
            self.add(entry)


def _ids(articles: QuerySet[Article]) -> Iterable[int]:
    return articles.values_list("pk", flat=True)


def _entries(ids: set[int]) -> Iterable[Entry]:
    revisions = Revision.objects.filter(article__in=ids).select_related("article")
    entries: dict[int, Entry] = {}
    for revision in revisions.defer("text", "search").order_by("number"):
        entry = entries.setdefault(revision.article_id, Entry(revision.article))
        entry.wordings[revision.sha256] = revision
    return entries.values()


def _is_same(article: Article, item: Described, outlet: Outlet | None) -> bool:
    """Same text and same id: the same article, unless the outlets differ.

    An outlet that an admin corrected is not what the dump will say again.
    """
    record = item.record
    corrected = article.inferred.get("outlet", {}).get("basis") == Basis.CORRECTED
    same_outlet = article.outlet_id == (outlet.pk if outlet else None)
    same_name = article.external_id == record.id and article.url == record.url
    return same_name and (same_outlet or corrected)

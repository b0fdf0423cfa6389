"""What a new wording of an article states about it anew: its title and its day."""

from collections.abc import Iterable
from typing import Final

from articles.importing.batches import Described, terms_of
from articles.models import Article, Basis, Dump

FIELDS: Final = (
    "title",
    "inferred",
    "published_first",
    "published_last",
    "published_at",
    "published_basis",
    "published_why",
)
"""What restating may change."""


def restate(article: Article, item: Described, dump: Dump) -> bool:
    """Take over what the row itself says; say whether anything changed.

    What an admin corrected stays, and so does what the row leaves open or only
    the sender's defaults say.
    """
    before = _stated(article)
    if item.metadata.title.basis == "given" and not _is_corrected(article, "title"):
        article.title = item.metadata.title.value
        article.inferred.pop("title", None)
    if _gives_a_day(item, dump) and not _is_corrected(article, "published_on"):
        _date(article, item)
    return _stated(article) != before


def _is_corrected(article: Article, name: str) -> bool:
    noted = article.inferred.get(name, {}).get("basis")
    by_day = article.published_basis if name == "published_on" else None
    return Basis.CORRECTED in {noted, by_day}


def _gives_a_day(item: Described, dump: Dump) -> bool:
    sent_with = terms_of(dump.defaults).published
    return item.record.published not in {None, sent_with}


def _date(article: Article, item: Described) -> None:
    """Date the article anew; a day that was found doubtful is no news."""
    published = item.metadata.published
    days = (published.first, published.last)
    doubted = article.published_basis == Basis.DOUBTFUL
    if doubted and days == (article.published_first, article.published_last):
        return
    article.published_first, article.published_last = days
    article.published_at = published.at
    article.published_basis = published.basis
    article.published_why = published.why


def _stated(article: Article) -> Iterable[object]:
    return [getattr(article, name) for name in FIELDS if name != "inferred"]

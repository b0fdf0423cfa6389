"""The texts that rows stand in, each fetched once however many rows it holds."""

from collections.abc import Sequence

from articles.models import Revision
from claims.models import Claim, Figure

# What an answer or a quotation is made of; the rest of an article is much more.
_READ = (
    "text",
    "article__outlet__name",
    "article__published_first",
    "article__published_last",
    "article__published_basis",
)


def share_texts(rows: Sequence[Claim] | Sequence[Figure], *known: Revision) -> None:
    """Give every row its revision, with article and outlet; one query for all.

    Those that are `known` are not fetched.
    """
    texts = {revision.pk: revision for revision in known}
    missing = {row.revision_id for row in rows} - texts.keys()
    if missing:
        every = Revision.objects.select_related("article__outlet").only(*_READ)
        texts |= every.in_bulk(missing)
    for row in rows:
        row.revision = texts[row.revision_id]

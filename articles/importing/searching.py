"""The search column, filled after the rows, in a transaction of its own."""

from collections.abc import Sequence

from django.db import connection

from articles.models import Dump

# A tsvector holds a megabyte; a hundred thousand characters always fit.
_CHARACTERS = 100_000

_FILL = """
    UPDATE articles_revision SET search =
        setweight(to_tsvector('english', article.title), 'A')
        || to_tsvector('english', left(articles_revision.text, %s))
    FROM articles_article article
    WHERE article.id = articles_revision.article_id
      AND articles_revision.id = ANY(%s)
"""


def fill_missing(dump: Dump) -> None:
    """Fill what a kill between rows and search column left empty."""
    rows = dump.rows.filter(revision__isnull=False, revision__search=None)
    fill_search([pk for pk in rows.values_list("revision", flat=True) if pk])


def fill_search(revision_ids: Sequence[int]) -> None:
    """Make these revisions findable by their words."""
    with connection.cursor() as cursor:
        cursor.execute(_FILL, [_CHARACTERS, list(revision_ids)])

"""What was published: outlets, articles, their revisions, and how they came in."""

from articles.models.articles import (
    Article,
    ArticleQuerySet,
    Basis,
    Origin,
    Outlet,
    Revision,
    RevisionQuerySet,
    WordingBand,
)
from articles.models.dumps import (
    BROUGHT,
    GOING_IN,
    Dump,
    DumpRow,
    Outcome,
    Progress,
    Settled,
)

__all__ = [
    "BROUGHT",
    "GOING_IN",
    "Article",
    "ArticleQuerySet",
    "Basis",
    "Dump",
    "DumpRow",
    "Origin",
    "Outcome",
    "Outlet",
    "Progress",
    "Revision",
    "RevisionQuerySet",
    "Settled",
    "WordingBand",
]

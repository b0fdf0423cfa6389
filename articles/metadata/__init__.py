"""Title, date, outlet and byline of a text, each with how it is known, and why."""

from articles.metadata.bylines import infer_byline
from articles.metadata.dating import infer_date
from articles.metadata.known import Basis, Dating, Known, Metadata
from articles.metadata.openings import opening_of
from articles.metadata.outlets import infer_outlet
from articles.metadata.parts import Part, PartKind, parts_of
from articles.metadata.teasers import teasers_of
from articles.metadata.titles import infer_title
from articles.readers.record import ArticleRecord

__all__ = [
    "Basis",
    "Dating",
    "Known",
    "Metadata",
    "Part",
    "PartKind",
    "describe",
    "opening_of",
    "parts_of",
    "teasers_of",
]


def describe(record: ArticleRecord) -> Metadata:
    """Say what is known about an article: as given, else as its text allows."""
    return Metadata(
        title=infer_title(record.text, record.title),
        outlet=infer_outlet(record.text, record.outlet),
        byline=infer_byline(record.text, record.byline),
        published=infer_date(record.text, record.url, record.published),
    )

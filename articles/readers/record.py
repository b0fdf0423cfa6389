"""What a reader yields: an article as received, or a row it had to refuse."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, datetime
from typing import TypeAlias

from articles.readers.cleaning import clean


@dataclass(frozen=True, slots=True)
class Day:
    """When something was published, as wide as it was printed.

    "March 2018" is the 1st to the 31st. An open end is None: a text that shows
    a post of 19 March appeared on that day or later. `at` is the moment, where
    a clock time with its zone was printed.
    """

    first: date | None
    last: date | None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One article as received; what the dump left out is empty or None.

    `row` counts the rows of the whole dump from 1, `member` is the file inside
    an archive, `names` are the dump's own names of the fields. `text` is the
    input, only its unsafe characters replaced one for one. `notes` are
    sentences on how it was read. `resent` is the (dump, row) that was refused
    before, where the row comes out of a list of refused rows.
    """

    text: str
    id: str = ""
    url: str = ""
    outlet: str = ""
    title: str = ""
    byline: str = ""
    language: str = ""
    published: Day | None = None
    notes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    row: int = 0
    member: str = ""
    resent: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that did not go in: which field, why, and what stood there.

    `field` is the dump's own name for it, or "row" or "file" for the whole.
    `values` are the row's fields as far as they could be told apart, by our
    names, so that it can be fixed and sent again. `resent` as of an article.
    """

    field: str
    reason: str
    raw: str
    values: Mapping[str, str] = dataclass_field(default_factory=dict)
    names: tuple[str, ...] = ()
    row: int = 0
    member: str = ""
    resent: tuple[int, int] | None = None


Row: TypeAlias = ArticleRecord | RejectedRow

RAW_LENGTH = 2_000


def rejected(
    field: str,
    reason: str,
    raw: str | bytes = "",
    values: Mapping[str, object] | None = None,
) -> RejectedRow:
    """Refuse a row, keeping the beginning of what stood there, printable."""
    if isinstance(raw, bytes):
        raw = raw[: 4 * RAW_LENGTH].decode("utf-8", "replace")
    shown = {
        name: clean(str(value))
        for name, value in (values or {}).items()
        if value is not None
    }
    return RejectedRow(clean(field[:100]), reason, clean(raw[:RAW_LENGTH]), shown)

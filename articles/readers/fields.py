"""A row of named values → an article, by the accepted spellings of each field."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from time import time

from articles.readers.cleaning import clean
from articles.readers.dates import BadDateError, parse_day
from articles.readers.limits import DEFAULT_LIMITS, Limits
from articles.readers.record import ArticleRecord, Day, Row, rejected

SPELLINGS: dict[str, tuple[str, ...]] = {
    "id": ("id",),
    "url": ("url",),
    "outlet": ("outlet", "source", "publisher", "site"),
    "title": ("title", "headline"),
    "byline": ("byline",),
    "published_on": (
        "published_on",
        "date",
        "published",
        "published_at",
        "pubdate",
    ),
    "language": ("language",),
    "text": ("text", "body", "content", "article"),
}

_LONGEST = {
    "id": 500,
    "url": 2_000,
    "outlet": 200,
    "title": 1_000,
    "byline": 500,
    "language": 35,
}
_MOST_NAMES = 100
_WEB_ADDRESS = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def _today() -> date:
    return datetime.fromtimestamp(time(), UTC).date()


@dataclass(frozen=True, slots=True)
class Terms:
    """How a dump is to be read: its defaults, column names, date order, caps.

    `columns` names the dump's own column for a field ({"text": "Artikel"}).
    """

    outlet: str = ""
    published: Day | None = None
    day_first: bool = False
    columns: Mapping[str, str] = field(default_factory=dict)
    today: date = field(default_factory=_today)
    limits: Limits = DEFAULT_LIMITS


class _RefusedError(Exception):
    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = name


def map_columns(names: Iterable[str], terms: Terms) -> Mapping[str, str]:
    """Find the dump's own name for each field; the first spelling wins."""
    return _mapped(tuple(names)[:_MOST_NAMES], tuple(terms.columns.items()))


@lru_cache(maxsize=256)
def _mapped(
    names: tuple[str, ...], chosen: tuple[tuple[str, str], ...]
) -> Mapping[str, str]:
    own = {name.strip().casefold(): name for name in reversed(names)}
    columns, found = dict(chosen), {}
    for wanted, spellings in SPELLINGS.items():
        asked = columns.get(wanted)
        tries = (asked.strip().casefold(),) if asked else spellings
        match = next((own[spelling] for spelling in tries if spelling in own), None)
        if match is not None:
            found[wanted] = match
    return found


def read_fields(
    values: Mapping[str, object],
    terms: Terms,
    *,
    raw: str | bytes,
    notes: tuple[str, ...] = (),
) -> Row:
    """Make an article of named values, or say which field was refused and why."""
    names = tuple(values)[:_MOST_NAMES]
    columns = map_columns(values, terms)
    own = {wanted: values[name] for wanted, name in columns.items()}
    try:
        return replace(_record(own, terms), notes=notes, names=names)
    except _RefusedError as refused:
        value = own.get(refused.name)
        seen = value if isinstance(value, str) and value.strip() else raw
        name = columns.get(refused.name, refused.name)
        return replace(rejected(name, str(refused), seen, own), names=names)


def _record(own: Mapping[str, object], terms: Terms) -> ArticleRecord:
    text = _text(own, terms.limits)
    url = _short(own, "url")
    if url and not _WEB_ADDRESS.fullmatch(url):
        raise _RefusedError("url", "This is not a web address (http or https).")
    return ArticleRecord(
        text=text,
        id=_short(own, "id"),
        url=url,
        outlet=_short(own, "outlet") or terms.outlet,
        title=_short(own, "title"),
        byline=_short(own, "byline"),
        language=_short(own, "language"),
        published=_published(own, terms),
    )


def _text(own: Mapping[str, object], limits: Limits) -> str:
    if "text" not in own:
        names = ", ".join(SPELLINGS["text"])
        raise _RefusedError("text", f"There is no field of text ({names}).")
    text = own["text"]
    if not isinstance(text, str):
        raise _RefusedError("text", f"This is {_kind(text)}, not a text.")
    if len(text) > limits.text:
        raise _RefusedError("text", f"The text has over {limits.text:,} characters.")
    text = clean(text)
    if not text.strip():
        raise _RefusedError("text", "The text is empty.")
    return text


def _short(own: Mapping[str, object], name: str) -> str:
    value = own.get(name)
    if value is None:
        return ""
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise _RefusedError(name, f"This is {_kind(value)}, not words.")
    value = " ".join(clean(value).split())
    # An address is indexed whole, and an index entry has room for so many bytes.
    size = len(value.encode()) if name == "url" else len(value)
    if size > _LONGEST[name]:
        unit = "bytes" if name == "url" else "characters"
        raise _RefusedError(name, f"It is longer than {_LONGEST[name]:,} {unit}.")
    return value


def _published(own: Mapping[str, object], terms: Terms) -> Day | None:
    words = own.get("published_on")
    if words is None or (isinstance(words, str) and not words.strip()):
        return terms.published
    if not isinstance(words, str):
        raise _RefusedError("published_on", f"This is {_kind(words)}, not a date.")
    try:
        return parse_day(words, day_first=terms.day_first, today=terms.today)
    except BadDateError as error:
        raise _RefusedError("published_on", str(error)) from error


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case _:
            return "an object"

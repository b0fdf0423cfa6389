"""Pages that go on from the last row seen: the hundredth costs what the first does."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import Any, Generic, TypeVar

from django.db.models import F, Model, Q, QuerySet

from claims.ids import id_in

Row = TypeVar("Row", bound=Model)

SIZE = 50


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows, and the cursor of those after them, if there are any."""

    rows: list[Row]
    cursor: str | None


def page_of(rows: QuerySet[Row], cursor: str, *, day: str = "") -> Page[Row]:
    """The next rows, newest first: by `day` (undated last), then by id.

    `day` is a field or an annotation that holds days or moments. A cursor that
    cannot be read starts from the beginning.
    """
    order = [F(day).desc(nulls_last=True)] if day else []
    after = _after(cursor, day)
    found = list(rows.filter(after).order_by(*order, "-pk")[: SIZE + 1])
    more = len(found) > SIZE
    return Page(found[:SIZE], _cursor(found[SIZE - 1], day) if more else None)


def _cursor(row: Model, day: str) -> str:
    if not day:
        return str(row.pk)
    value: Any = row
    for name in day.split("__"):
        value = getattr(value, name)
    return f"{value.isoformat() if value else 'undated'}_{row.pk}"


def _after(cursor: str, day: str) -> Q:
    when, _, words = cursor.rpartition("_")
    pk = id_in(words)
    if pk is None:
        return Q()
    older = Q(pk__lt=pk)
    if not day:
        return older
    if when == "undated":
        return Q(**{day: None}) & older
    return _before(when, day, older)


def _before(when: str, day: str, older: Q) -> Q:
    try:
        seen = _moment(when)
    except ValueError:
        return Q()
    return Q(**{f"{day}__lt": seen}) | Q(**{day: None}) | (Q(**{day: seen}) & older)


def _moment(when: str) -> date:
    """A day, or a day with its time, as ISO 8601; raises ValueError for neither."""
    if len(when) == len("2021-03-04"):
        return date.fromisoformat(when)
    moment = datetime.fromisoformat(when)
    # Another time zone moves a moment of these years out of the calendar.
    if moment.tzinfo is None or moment.year in {MINYEAR, MAXYEAR}:
        raise ValueError(when)
    return moment

"""Figures of one revision, upserted by their place in its text."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from articles.models import Revision
from claims.alignment.titles.wording import with_numbers
from claims.alignment.verdicts.answers.days import days_said
from claims.alignment.verdicts.answers.sole import is_sole, own_words
from claims.models import Figure, Run
from claims.reading import Argument, Circumstances, FigureRead, Predicate, Reading

_RENEWED = [
    "claim",
    "credit",
    "amount",
    "modifier",
    "unit",
    "low",
    "high",
    "low_open",
    "high_open",
    "first_day",
    "last_day",
    "weekday",
    "precision",
    "circumstances",
    "answers_to",
    "run",
    "withdrawn",
]
# What the columns hold: thirty digits, six of them behind the point.
_LARGEST = Decimal(10) ** 23


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of what figures refer to: by number of entity, claim and figure."""

    entities: Mapping[int, int]
    claims: Mapping[int, int]
    credits: Mapping[int, int]


def record_figures(revision: Revision, reading: Reading, run: Run, rows: Rows) -> None:
    """Store the figures; those no longer found are withdrawn, not deleted."""
    numbered = {(*figure.span, str(figure.kind)): figure for figure in reading.figures}
    found = [
        _row(
            revision,
            figure,
            run,
            rows,
            _stored(figure, reading, rows.entities, revision.text),
        )
        for _, figure in sorted(numbered.items())
    ]
    stored = Figure.objects.bulk_create(
        found,
        update_conflicts=True,
        unique_fields=["revision", "start", "end", "kind"],
        update_fields=_RENEWED,
    )
    Figure.objects.filter(revision=revision).exclude(
        pk__in=[row.pk for row in stored]
    ).update(withdrawn=True)


def _row(
    revision: Revision,
    figure: FigureRead,
    run: Run,
    rows: Rows,
    circumstances: Mapping[str, Any],
) -> Figure:
    return Figure(
        revision=revision,
        claim_id=rows.claims.get(figure.claim or 0),
        credit_id=rows.credits.get(figure.id),
        kind=figure.kind,
        start=figure.span[0],
        end=figure.span[1],
        amount=figure.amount.as_json(),
        modifier=figure.modifier,
        unit=(figure.unit or "")[:100],
        weekday=figure.weekday or "",
        precision=figure.precision or "",
        circumstances=circumstances,
        answers_to=figure.question[:500],
        run=run,
        withdrawn=False,
        **_bounds(figure),
    )


def _bounds(figure: FigureRead) -> dict[str, Any]:
    interval = figure.interval
    low: Any = interval.low
    high: Any = interval.high
    if isinstance(low, date) or isinstance(high, date):
        return {"first_day": low, "last_day": high}
    return {
        "low": _within_column(low),
        "high": _within_column(high),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
    }


def _within_column(value: Decimal | None) -> Decimal | None:
    if value is None:
        return None
    return round(min(max(value, -_LARGEST), _LARGEST), 6)


def _stored(
    figure: FigureRead, reading: Reading, entities: Mapping[int, int], text: str
) -> dict[str, Any]:
    """The circumstances with rows for entities, and what alignment asks beside."""
    days = [one.as_json() for one in days_said(figure, reading.figures)]
    beside = {
        "days": days,
        "sole": is_sole(figure, reading.figures, text),
        "own_words": sorted(own_words(figure, reading.figures, text)),
    }
    return _as_json(with_rows(figure.circumstances, entities)) | beside


def _as_json(found: Circumstances) -> dict[str, Any]:
    """Its fields, without a copy of each value as `dataclasses.asdict` makes it."""
    predicates = [
        _fields(one) | {"arguments": [_fields(each) for each in one.arguments]}
        for one in found.predicates
    ]
    return _fields(found) | {"predicates": predicates}


def _fields(one: Circumstances | Predicate | Argument) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__}


def with_rows(found: Circumstances, entities: Mapping[int, int]) -> Circumstances:
    """The same circumstances with the entities' rows in place of their numbers."""
    return replace(
        found,
        predicates=tuple(_predicate(one, entities) for one in found.predicates),
        entities=tuple(
            sorted({entities[one] for one in found.entities if one in entities})
        ),
        asked=with_numbers(found.asked, entities),
    )


def _predicate(predicate: Predicate, entities: Mapping[int, int]) -> Predicate:
    def known(argument: Argument) -> Argument:
        return replace(argument, entity=entities.get(argument.entity or 0))

    return replace(predicate, arguments=tuple(map(known, predicate.arguments)))

"""Stored figures read back as the answers that alignment compares."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F, Value
from django.db.models.functions import Coalesce

from articles.models import Article, Revision
from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.judging.kept import KeptAnswers
from claims.judging.texts import share_texts
from claims.models import Figure, FigureQuerySet
from claims.reading import Argument, Circumstances, FigureRead, Predicate

# What is stored beside a figure's circumstances and is none.
_BESIDE = frozenset({"days", "sole", "own_words"})
# The figures of some three hundred articles: news is held against recent news.
_kept = KeptAnswers(most=4096)
# What judging itself writes to a figure, and what is no column of it.
_NOT_SAID = frozenset({"question_id", "answers_to", "comes_to", "said_by", "_state"})
# Who says it: of the claim no more is wanted.
_SAID_BY = Coalesce(F("claim__speaker_name"), Value(""))


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer and the row of its figure."""

    row: Figure
    answer: Answer


def answers_in(revision: Revision) -> list[StoredAnswer]:
    """The figures of a text that say enough to be an answer, in reading order."""
    return _read_back(Figure.objects.standing().filter(revision=revision), revision)


def answers_of(figures: Iterable[int]) -> dict[int, StoredAnswer]:
    """The answers that these figures give; those that say too little left out."""
    found = _read_back(Figure.objects.filter(pk__in=figures))
    return {answer.row.pk: answer for answer in found}


def _read_back(figures: FigureQuerySet, *known: Revision) -> list[StoredAnswer]:
    rows = list(figures.annotate(said_by=_SAID_BY))
    share_texts(rows, *known)
    found = ((row, _answer(row, vars(row)["said_by"])) for row in rows)
    return [StoredAnswer(row, answer) for row, answer in found if answer is not None]


def stored_answer(row: Figure) -> Answer | None:
    """Read a stored figure back; None where its words say too little."""
    return _answer(row, row.claim.speaker_name if row.claim else "")


def _answer(row: Figure, speaker: str) -> Answer | None:
    report = _report(row)
    made_of = _as_stored(row), speaker, report
    return _kept.of(row.pk, made_of, lambda: _worked_out(row, speaker, report))


def _as_stored(row: Figure) -> str:
    """Every column that an answer may be made of."""
    columns = [value for name, value in vars(row).items() if name not in _NOT_SAID]
    return repr(columns)


def _worked_out(row: Figure, speaker: str, report: Report) -> Answer | None:
    days = [_days(one) for one in row.circumstances.get("days", ())]
    sole = row.circumstances.get("sole", False)
    own = frozenset(row.circumstances.get("own_words", ()))
    found = answer_of(figure_read(row), report, days, speaker, sole=sole)
    return replace(found, own_words=own) if found else None


def _report(row: Figure) -> Report:
    article = row.revision.article
    return Report(
        key=article.pk,
        text=row.revision.text,
        outlet=article.outlet.name if article.outlet else "",
        published=reported_on(article),
    )


def reported_on(article: Article) -> Interval[date] | None:
    """When the article appeared; None where unknown or doubtful."""
    if article.published_first is None or article.published_basis == "doubtful":
        return None
    return Interval(article.published_first, article.published_last)


def figure_read(row: Figure) -> FigureRead:
    """The figure as it was read, with rows in place of entity numbers."""
    return FigureRead(
        id=row.pk,
        kind=FigureKind(row.kind),
        span=(row.start, row.end),
        amount=_amount(row),
        modifier=Modifier(row.modifier),
        unit=row.unit or None,
        interval=_interval(row),
        claim=row.claim_id,
        circumstances=_circumstances(row.circumstances),
        weekday=row.weekday or None,
        precision=row.precision or None,
    )


def _interval(row: Figure) -> Interval[Any]:
    if row.kind == FigureKind.DATE:
        return Interval(row.first_day, row.last_day)
    return Interval(_plain(row.low), _plain(row.high), row.low_open, row.high_open)


def _plain(value: Decimal | None) -> Decimal | None:
    """The value without the column's trailing zeros: 90, not 90.000000."""
    if value is None:
        return None
    whole = value == value.to_integral_value()
    return value.quantize(Decimal(1)) if whole else value.normalize()


def _amount(row: Figure) -> Interval[Any]:
    if row.kind == FigureKind.DATE:
        return _days(row.amount)
    return Interval(_number(row.amount["low"]), _number(row.amount["high"]))


def _days(stored: Mapping[str, Any]) -> Interval[date]:
    low, high = stored["low"], stored["high"]
    return Interval(_day(low), _day(high))


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _number(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _circumstances(stored: Mapping[str, Any]) -> Circumstances:
    fields = {name: value for name, value in stored.items() if name not in _BESIDE}
    predicates = tuple(_predicate(one) for one in fields.pop("predicates", ()))
    lists = {
        name: tuple(value) for name, value in fields.items() if isinstance(value, list)
    }
    return Circumstances(**{**fields, **lists, "predicates": predicates})


def _predicate(stored: Mapping[str, Any]) -> Predicate:
    arguments = tuple(
        Argument(**{**one, "span": tuple(one["span"])}) for one in stored["arguments"]
    )
    return Predicate(
        **{**stored, "span": tuple(stored["span"]), "arguments": arguments}
    )

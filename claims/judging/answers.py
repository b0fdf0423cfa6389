"""A stored figure as alignment and the comparator want it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from articles.models import Article, Revision
from claims.alignment.signature import Signature, signature_of
from claims.facts.fact import Fact
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.models import Figure
from claims.reading import Argument, Circumstances, Predicate

# An outlet's own word about its earlier text is no second report.
_FOOTER_STARTS = ("correction", "clarification", "editor's note", "editor’s note")
_UNTOLD_KINDS = ("ordinal",)


@dataclass(frozen=True, slots=True)
class Answer:
    """A figure with what it answers and what it says."""

    figure: Figure
    signature: Signature
    fact: Fact
    circumstances: Circumstances

    @property
    def article(self) -> Article:
        return self.figure.revision.article

    @property
    def speaker(self) -> str:
        """Who gives it inside the article; empty in the outlet's own voice."""
        claim = self.figure.claim
        return claim.speaker_name if claim else ""


def figures_to_judge(revision: Revision) -> list[Answer]:
    """The figures of a text that say enough to be an answer, in reading order."""
    figures = Figure.objects.standing().with_passage().filter(revision=revision)
    footers = correction_footers(revision.text)
    told = [
        figure
        for figure in figures.exclude(kind__in=_UNTOLD_KINDS)
        if not any(start <= figure.start < end for start, end in footers)
    ]
    answers = (answer_of(figure) for figure in told)
    return [answer for answer in answers if answer is not None]


def correction_footers(text: str) -> list[tuple[int, int]]:
    """The paragraphs in which the outlet corrects itself."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.lstrip(" *[(—–-").casefold().startswith(_FOOTER_STARTS):
            found.append((start, start + len(line)))
        start += len(line)
    return found


def answer_of(figure: Figure) -> Answer | None:
    """Read a stored figure back; None where its words say too little."""
    circumstances = _circumstances(figure.circumstances)
    signature = signature_of(figure.kind, figure.unit, circumstances)
    if signature is None:
        return None
    return Answer(figure, signature, fact_of(figure, signature), circumstances)


def fact_of(figure: Figure, signature: Signature) -> Fact:
    """What the comparator needs to know of a figure."""
    article = figure.revision.article
    frame = signature.known_frame
    claim = figure.claim
    return Fact(
        kind=FigureKind(figure.kind),
        interval=_interval(figure),
        amount=_amount(figure),
        modifier=Modifier(figure.modifier),
        wording=figure.wording,
        unit=figure.unit or None,
        weekday=figure.weekday or None,
        precision=figure.precision or None,  # type: ignore[arg-type]
        reported_on=reported_on(article),
        is_tally=frame.tally if frame else figure.kind == "count",
        is_correction=_was_corrected(figure),
        speaker=claim.speaker_name or None if claim else None,
        outlet=article.outlet.name if article.outlet else "",
    )


def reported_on(article: Article) -> Interval[date] | None:
    """When the article appeared; None where unknown or doubtful."""
    if article.published_first is None or article.published_basis == "doubtful":
        return None
    return Interval(article.published_first, article.published_last)


def _was_corrected(figure: Figure) -> bool:
    """Say whether a correction footer of the article names this very value."""
    text = figure.revision.text
    printed = figure.wording
    return any(printed in text[start:end] for start, end in correction_footers(text))


def _interval(figure: Figure) -> Interval[Any]:
    if figure.kind == "date":
        return Interval(figure.first_day, figure.last_day)
    return Interval(figure.low, figure.high, figure.low_open, figure.high_open)


def _amount(figure: Figure) -> Interval[Any]:
    low, high = figure.amount["low"], figure.amount["high"]
    if figure.kind == "date":
        return Interval(_day(low), _day(high))
    return Interval(_number(low), _number(high))


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _number(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _circumstances(stored: Mapping[str, Any]) -> Circumstances:
    fields = dict(stored)
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

"""The charts of a question: its answers of one kind drawn, the others told in words.

A share has no place on an axis of people, nor a day on one of lengths; such an
answer is a row that says what it comes to.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from articles.models import Basis
from claims.charts.scale import A_FEW_DAYS, day_name
from claims.charts.strip import NARROW, WIDE, Answer, strip_chart
from claims.charts.values import value_chart
from claims.facts.amounts.units import unit_factor
from claims.models import Figure
from claims.wording import meaning, number, on_one_line, outlet_name, passage_url

_IN_UNITS = frozenset({"duration", "measure", "money"})


def charts_of(figures: Sequence[Figure], kind: str = "") -> dict[str, object]:
    """The charts of the answers of a kind: strips, wide and for a phone, and values.

    Where none is of it, or none is given, the first answer's kind is drawn.
    """
    kinds = [figure.kind for figure in figures]
    kind = kind if kind in kinds else next(iter(kinds), "")
    unit = _most_printed_unit(figures, kind)
    answers = [(figure, _as_answer(figure, kind, unit)) for figure in figures]
    drawn = [answer for _, answer in answers]
    name_of = _NAMES.get(kind, number_name)
    # No tick at half a person, or day.
    step = 1 if all(map(_is_whole, drawn)) else 0
    room = A_FEW_DAYS if kind == "date" else 0
    drawn_as = partial(strip_chart, drawn, name_of, least_step=step, least_room=room)
    dated = [
        (day, answer)
        for figure, answer in answers
        if not answer.note and (day := _day_published(figure))
    ]
    return {
        "strip": drawn_as(layout=WIDE),
        "narrow": drawn_as(layout=NARROW),
        "values": value_chart(dated, name_of, least_step=step, least_room=room),
    }


def _most_printed_unit(figures: Sequence[Figure], kind: str) -> str:
    """The unit of the axis: two weeks stand at 14 among days."""
    units = Counter(figure.unit for figure in figures if figure.kind == kind)
    return units.most_common(1)[0][0] if units else ""


def _is_whole(answer: Answer) -> bool:
    limits = (answer.low, answer.high)
    return all(limit is None or limit.is_integer() for limit in limits)


def _day_published(figure: Figure) -> date | None:
    """The day its article came out, where one day is known beyond doubt."""
    article = figure.revision.article
    is_one_day = article.published_first == article.published_last
    is_doubtful = article.published_basis == Basis.DOUBTFUL
    return article.published_first if is_one_day and not is_doubtful else None


def _as_answer(figure: Figure, kind: str, unit: str) -> Answer:
    """A figure as the charts draw it; what is of no such unit is only told."""
    factor = _factor(figure, unit)
    is_drawn = figure.kind == kind and factor is not None
    low, high = _limits(figure, factor or 1.0) if is_drawn else (None, None)
    return Answer(
        label=outlet_name(figure.revision.article),
        wording=on_one_line(figure.wording),
        href=passage_url(figure),
        low=low,
        high=high,
        modifier=figure.modifier,
        verdict=getattr(figure, "verdict", ""),
        note="" if is_drawn else figure.comes_to or meaning(figure),
    )


def _factor(figure: Figure, unit: str) -> float | None:
    """How many units of the axis one of the figure's is; None where it is none."""
    if figure.kind not in _IN_UNITS or figure.unit in {unit, ""}:
        return 1.0
    factor = unit_factor(figure.unit, unit)
    return float(factor) if factor is not None else None


def _limits(figure: Figure, factor: float) -> tuple[float | None, float | None]:
    if figure.kind == "date":
        days = (figure.first_day, figure.last_day)
        low, high = (float(day.toordinal()) if day else None for day in days)
        return low, high
    values = (figure.low, figure.high)
    low, high = (None if v is None else float(v) * factor for v in values)
    return low, high


def number_name(value: float) -> str:
    return number(round(value)) if value == round(value) else f"{value:,.1f}"


def percent_name(value: float) -> str:
    return f"{number_name(value)} %"


# How a tick is named on the axis of each kind; plainly by its number on others.
_NAMES: Mapping[str, Callable[[float], str]] = {
    "date": day_name,
    "percent": percent_name,
}

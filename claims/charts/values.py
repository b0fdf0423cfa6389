"""Value over time: each answer's range at the day it was published."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.charts.scale import Scale, day_scale, day_ticks, scale_for
from claims.charts.strip import Answer

WIDTH, HEIGHT = 920, 280
LEFT, RIGHT, TOP, BOTTOM = 90, 890, 20, 240


@dataclass(frozen=True, slots=True)
class Stick:
    """One answer at its day; a single value has no height."""

    answer: Answer
    x: float
    top: float
    height: float
    open_up: bool


@dataclass(frozen=True, slots=True)
class ValueChart:
    width: int
    height: int
    sticks: list[Stick]
    days: list[tuple[float, str]]
    values: list[tuple[float, str]]


def value_chart(
    answers: Sequence[tuple[date, Answer]],
    name_of: Callable[[float], str],
    *,
    least_step: float = 0,
    least_room: float = 0,
) -> ValueChart | None:
    """Draw dated answers; nothing unless they were published on two days or more."""
    if len({day for day, _ in answers}) < 2:  # noqa: PLR2004
        return None
    limits = [v for _, a in answers for v in (a.low, a.high) if v is not None]
    if not limits:
        return None
    across = day_scale([day for day, _ in answers], LEFT, RIGHT)
    up = scale_for(limits, BOTTOM, TOP, least_step=least_step, least_room=least_room)
    return ValueChart(
        WIDTH,
        HEIGHT,
        list(_sticks(answers, across, up)),
        day_ticks(across),
        [(up.at(tick), name_of(tick)) for tick in up.ticks(5)],
    )


def _sticks(
    answers: Sequence[tuple[date, Answer]], across: Scale, up: Scale
) -> Iterator[Stick]:
    for day, answer in answers:
        bottom = BOTTOM if answer.low is None else up.at(answer.low)
        top = TOP if answer.high is None else up.at(answer.high)
        yield Stick(
            answer=answer,
            x=across.at(day.toordinal()),
            top=top,
            height=round(bottom - top, 1),
            open_up=answer.high is None,
        )

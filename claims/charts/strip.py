"""The strip chart: what each answer to one question may be, one below the other.

A single value is a dot, a range a bar; "more than" has an open end, "around"
soft ends, "dozens" is a block. An answer of another kind is a row of words.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from claims.charts.scale import Scale, scale_for

Shape = Literal["dot", "bar", "soft", "block", "words"]

WIDTH = 920
LEFT = 330
RIGHT = 890
ROW = 34
TOP = 30
# An open end: the bar stops where the head of its arrow begins.
HEAD = 10
SHAPES: dict[str, Shape] = {"about": "soft", "vague": "block"}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its limits as numbers (days as ordinals), null where open.

    A `note` says in words what has no place on the axis.
    """

    label: str
    wording: str
    href: str
    low: float | None
    high: float | None
    modifier: str = "exactly"
    verdict: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """One drawn answer: `x` to `x + width` on the line `y`."""

    answer: Answer
    shape: Shape
    x: float
    width: float
    y: float
    open_left: bool
    open_right: bool

    @property
    def end(self) -> float:
        return round(self.x + self.width, 1)

    @property
    def bar(self) -> tuple[float, float]:
        """Where its bar starts, and how wide it is between the heads of arrows."""
        start = self.x + HEAD * self.open_left
        end = self.end - HEAD * self.open_right
        return round(start, 1), max(round(end - start, 1), 0)


@dataclass(frozen=True, slots=True)
class StripChart:
    width: int
    height: int
    strips: list[Strip]
    ticks: list[tuple[float, str]]


def strip_chart(
    answers: Sequence[Answer],
    name_of: Callable[[float], str],
    *,
    least_step: float = 0,
) -> StripChart | None:
    """Draw the answers that have a limit, then those told in words; none if none has.

    Ticks lie at least `least_step` apart; those of one name are drawn once.
    """
    drawn = [a for a in answers if a.low is not None or a.high is not None]
    if not drawn:
        return None
    limits = [v for a in drawn for v in (a.low, a.high) if v is not None]
    told = [a for a in answers if a.note]
    scale = replace(scale_for(limits, LEFT, RIGHT), least_step=least_step)
    strips = list(_strips([*drawn, *told], scale))
    named = {name_of(value): scale.at(value) for value in scale.ticks()}
    ticks = [(x, name) for name, x in named.items()]
    return StripChart(WIDTH, TOP + ROW * len(strips) + 12, strips, ticks)


def _strips(answers: Sequence[Answer], scale: Scale) -> Iterator[Strip]:
    for row, answer in enumerate(answers):
        x = scale.left if answer.low is None else scale.at(answer.low)
        end = scale.right if answer.high is None else scale.at(answer.high)
        shape = _shape(answer)
        yield Strip(
            answer=answer,
            shape=shape,
            x=x,
            width=round(end - x, 1),
            y=TOP + ROW * row + ROW / 2,
            open_left=answer.low is None and shape != "words",
            open_right=answer.high is None and shape != "words",
        )


def _shape(answer: Answer) -> Shape:
    if answer.note:
        return "words"
    if answer.low == answer.high:
        return "dot"
    return SHAPES.get(answer.modifier, "bar")

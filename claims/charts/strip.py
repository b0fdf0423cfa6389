"""The strip chart: what each answer to one question may be, one below the other.

A single value is a dot, a range a bar; "more than" has an open end, "around"
soft ends, "dozens" is a block. An answer of another kind is a row of words.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from claims.charts.scale import Scale, scale_for

Shape = Literal["dot", "bar", "soft", "block", "words"]

TOP = 30
# An open end: the bar stops where the head of its arrow begins.
HEAD = 10
SHAPES: dict[str, Shape] = {"about": "soft", "vague": "block"}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the axis lies, how high a row is, and how many ticks there are room for.

    The words stand before the axis, or above each row's mark.
    """

    width: int
    left: int
    right: int
    row: int
    ticks: int
    words_above: bool = False


WIDE = Layout(width=920, left=330, right=890, row=34, ticks=6)
# As wide as a phone, where nothing need be scrolled.
NARROW = Layout(width=360, left=14, right=340, row=52, ticks=3, words_above=True)


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
    """One drawn answer: `x` to `x + width` on the line `y`.

    Where its words stand over it, they begin at `left`, on the line `above`.
    """

    answer: Answer
    shape: Shape
    x: float
    width: float
    y: float
    open_left: bool
    open_right: bool
    left: float = 0
    above: float = 0

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
    words_above: bool = False


def strip_chart(
    answers: Sequence[Answer],
    name_of: Callable[[float], str],
    *,
    least_step: float = 0,
    least_room: float = 0,
    layout: Layout = WIDE,
) -> StripChart | None:
    """Draw the answers that have a limit, then those told in words; none if none has.

    Ticks lie at least `least_step` apart; those of one name are drawn once. One value
    alone has `least_room` around it.
    """
    drawn = [a for a in answers if a.low is not None or a.high is not None]
    if not drawn:
        return None
    limits = [v for a in drawn for v in (a.low, a.high) if v is not None]
    told = [a for a in answers if a.note]
    scale = scale_for(
        limits,
        layout.left,
        layout.right,
        least_step=least_step,
        least_room=least_room,
    )
    strips = list(_strips([*drawn, *told], scale, layout))
    named = {name_of(value): scale.at(value) for value in scale.ticks(layout.ticks)}
    ticks = [(x, name) for name, x in named.items()]
    height = TOP + layout.row * len(strips) + 12
    return StripChart(layout.width, height, strips, ticks, layout.words_above)


def _strips(answers: Sequence[Answer], scale: Scale, layout: Layout) -> Iterator[Strip]:
    lower = 0.75 if layout.words_above else 0.5
    for row, answer in enumerate(answers):
        x = scale.left if answer.low is None else scale.at(answer.low)
        end = scale.right if answer.high is None else scale.at(answer.high)
        shape = _shape(answer)
        yield Strip(
            answer=answer,
            shape=shape,
            x=x,
            width=round(end - x, 1),
            y=TOP + layout.row * (row + lower),
            left=layout.left,
            above=TOP + layout.row * (row + 0.3),
            open_left=answer.low is None and shape != "words",
            open_right=answer.high is None and shape != "words",
        )


def _shape(answer: Answer) -> Shape:
    if answer.note:
        return "words"
    if answer.low == answer.high:
        return "dot"
    return SHAPES.get(answer.modifier, "bar")

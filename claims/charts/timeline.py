"""The timeline: a day is a dot, a month a bar, "before" an open bar.

Lanes keep what overlaps apart. Nothing is placed on a day nobody printed:
what has no date goes into a lane of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from claims.charts.scale import Scale, day_scale
from claims.charts.values import day_name

WIDTH = 1100
LEFT = 200
RIGHT = 1080
TOP = 34
LEVEL = 18
GAP = 12
UNDATED = "Undated"
# Two marks nearer than this on one level would touch.
CLEARANCE = 14


@dataclass(frozen=True, slots=True)
class Event:
    """Something said or reported between `first` and `last`, null where open."""

    lane: str
    label: str
    href: str
    kind: Literal["claim", "figure"]
    first: date | None
    last: date | None
    verdict: str = ""

    @property
    def is_dated(self) -> bool:
        return self.first is not None or self.last is not None


@dataclass(frozen=True, slots=True)
class Placed:
    event: Event
    x: float
    width: float
    y: float
    open_left: bool = False
    open_right: bool = False

    @property
    def is_day(self) -> bool:
        return self.width == 0

    @property
    def end(self) -> float:
        return round(self.x + self.width, 1)


@dataclass(frozen=True, slots=True)
class Lane:
    name: str
    top: float
    height: float
    middle: float


@dataclass(frozen=True, slots=True)
class Timeline:
    width: int
    height: int
    lanes: list[Lane]
    marks: list[Placed]
    ticks: list[tuple[float, str]]


def timeline(events: Sequence[Event]) -> Timeline | None:
    """Place all events; nothing if not one is dated."""
    days = [day for e in events for day in (e.first, e.last) if day]
    if not days:
        return None
    scale = day_scale(days, LEFT, RIGHT)
    lanes, marks, top = [], [], float(TOP)
    for name, inside in _by_lane(events):
        placed, height = _fill(inside, scale, top)
        lanes.append(Lane(name, top, height, top + height / 2))
        marks += placed
        top += height
    ticks = [(scale.at(tick), day_name(tick)) for tick in scale.ticks()]
    return Timeline(WIDTH, int(top) + 8, lanes, marks, ticks)


def _by_lane(events: Iterable[Event]) -> list[tuple[str, list[Event]]]:
    """Lanes in the order their first event comes; the undated last."""
    lanes: dict[str, list[Event]] = {}
    undated: list[Event] = []
    for event in events:
        lane = lanes.setdefault(event.lane, []) if event.is_dated else undated
        lane.append(event)
    return [*lanes.items(), *([(UNDATED, undated)] if undated else [])]


def _fill(
    events: Iterable[Event], scale: Scale, top: float
) -> tuple[list[Placed], float]:
    """Put each event on the highest level where it touches no other."""
    ends: list[float] = []
    placed = []
    for index, event in enumerate(events):
        x, width = _place(event, scale, index)
        level = next((n for n, end in enumerate(ends) if end < x), len(ends))
        ends[level : level + 1] = [x + width + CLEARANCE]
        y = top + GAP / 2 + LEVEL * level + LEVEL / 2
        open_left = event.is_dated and event.first is None
        open_right = event.is_dated and event.last is None
        placed.append(Placed(event, x, width, y, open_left, open_right))
    return placed, GAP + LEVEL * len(ends)


def _place(event: Event, scale: Scale, index: int) -> tuple[float, float]:
    if not event.is_dated:
        across = int((RIGHT - LEFT) / CLEARANCE) - 1
        return LEFT + CLEARANCE * (1 + index % across), 0
    x = scale.at(event.first.toordinal()) if event.first else scale.left
    end = scale.at(event.last.toordinal()) if event.last else scale.right
    return x, round(end - x, 1)

"""The timeline: a day is a dot, a month a bar, "before" an open bar.

Lanes keep what overlaps apart; what falls on one place of a lane is one mark
with its number. Nothing is placed on a day nobody printed: what has no date
goes into a lane of its own, what lies outside the window to its edge, pointing
outwards.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from claims.charts.scale import Scale, day_scale, day_ticks

WIDTH = 1180
LEFT = 220
RIGHT = 1140
TOP = 34
LEVEL = 20
GAP = 12
UNDATED = "Undated"
# Two marks nearer than this on one level would touch.
CLEARANCE = 20
VERDICTS = ("contradict", "update", "compatible", "agree")

Place = tuple[float, float, bool, bool]


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
    row: str = ""

    @property
    def is_dated(self) -> bool:
        return self.first is not None or self.last is not None


@dataclass(frozen=True, slots=True)
class Placed:
    """Events at one place of a lane: `x` to `x + width` on the line `y`."""

    events: list[Event]
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

    @property
    def href(self) -> str:
        """One event's passage; of several, their first row in the table."""
        first = self.events[0]
        return first.href if len(self.events) == 1 else first.row

    @property
    def label(self) -> str:
        return "\n".join(event.label for event in self.events[:8])

    @property
    def verdict(self) -> str:
        """The gravest of its events' verdicts."""
        given = {event.verdict for event in self.events}
        return next((verdict for verdict in VERDICTS if verdict in given), "")

    @property
    def kind(self) -> str:
        return self.events[0].kind


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


def timeline(
    events: Sequence[Event], window: tuple[date, date] | None = None
) -> Timeline | None:
    """Place all events; nothing if not one is dated.

    `window` narrows the axis; what lies outside is drawn at its edge.
    """
    days = [day for e in events for day in (e.first, e.last) if day]
    if not days:
        return None
    scale = day_scale(window or days, LEFT, RIGHT)
    lanes, marks, top = [], [], float(TOP)
    for name, inside in _by_lane(events):
        placed, height = _fill(inside, scale, top)
        lanes.append(Lane(name, top, height, top + height / 2))
        marks += placed
        top += height
    return Timeline(WIDTH, int(top) + 8, lanes, marks, day_ticks(scale))


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
    """Put each mark on the highest level where it touches no other."""
    together: dict[Place, list[Event]] = {}
    for event in events:
        together.setdefault(_place(event, scale), []).append(event)
    ends: list[float] = []
    placed = []
    for (x, width, open_left, open_right), alike in sorted(together.items()):
        level = next((n for n, end in enumerate(ends) if end < x), len(ends))
        ends[level : level + 1] = [x + width + CLEARANCE]
        y = top + GAP / 2 + LEVEL * level + LEVEL / 2
        placed.append(Placed(alike, x, width, y, open_left, open_right))
    return placed, GAP + LEVEL * len(ends)


def _place(event: Event, scale: Scale) -> Place:
    """Where it starts, how wide it is, and on which sides it goes on."""
    if not event.is_dated:
        return LEFT + CLEARANCE, 0, False, False
    low = _ordinal(event.first, scale.low)
    high = _ordinal(event.last, scale.high)
    x, end = (scale.at(min(max(day, scale.low), scale.high)) for day in (low, high))
    open_left = event.first is None or low < scale.low
    open_right = event.last is None or high > scale.high
    return x, round(end - x, 1), open_left, open_right


def _ordinal(day: date | None, edge: float) -> float:
    return edge if day is None else float(day.toordinal())

"""One answer to a question, and what a comparison of two may find."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from claims.facts.figure import FigureKind, Modifier, Precision
from claims.facts.interval import Interval


class Verdict(StrEnum):
    """How two answers to one question relate."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    UPDATE = "update"
    CONTRADICT = "contradict"


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict and its reason, a sentence that a journalist could print."""

    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One answer to a question: what a figure says, and who said it when.

    `reported_on` is when the article appeared, `as_of` the time the answer
    itself names ("as of Friday"), `hour`, 0 to 24, the hour of that day. A
    tally may move on between reports; a fixed thing, such as the day of a
    statement, may not. `unit` is as in `Quantity`. `comes_to` says in words what it
    was reckoned into, where it was printed as a figure of another kind.
    """

    kind: FigureKind
    interval: Interval[Decimal] | Interval[date]
    amount: Interval[Decimal] | Interval[date]
    modifier: Modifier
    wording: str
    unit: str | None = None
    weekday: str | None = None
    precision: Precision | None = None
    reported_on: Interval[date] | None = None
    as_of: Interval[date] | None = None
    hour: int | None = None
    is_tally: bool = False
    is_correction: bool = False
    speaker: str | None = None
    outlet: str = ""
    comes_to: str = ""

    @property
    def appeared_on(self) -> Interval[date]:
        """The day of the report; open where it has none."""
        return self.reported_on or Interval()

    @property
    def known_on(self) -> Interval[date]:
        """Say for which days the answer stands; open where nothing is known."""
        for days in (self.as_of, self.reported_on):
            if days is not None and not days.is_unknown:
                return days
        return Interval()

"""What reading a figure gives: its kind, its place in the text, its interval."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from claims.facts.interval import Interval


class FigureKind(StrEnum):
    """What sort of thing a figure says; the contract's words."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    DURATION = "duration"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    DATE = "date"


class Modifier(StrEnum):
    """How the printed amount is hedged or bounded; the contract's words."""

    EXACTLY = "exactly"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    BETWEEN = "between"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount in a text: `text[start:end]` is the expression with its modifier.

    `number_start` and `number_end` hold the bare number ("80" of "more than 80
    women"). The counted noun is not part of the span; what is counted starts
    at `noun_start`, or is None where the expression is complete (money, per
    cent, age). `amount` is what is printed, `interval` what it means. `unit`
    is ISO 4217 for money (None if the currency cannot be told), the unit's
    plural name for measures and durations ("miles", "months"), "percentage
    points" for those, "years" for ages; None for counts and ordinals.
    """

    kind: FigureKind
    start: int
    end: int
    amount: Interval[Decimal]
    modifier: Modifier
    interval: Interval[Decimal]
    unit: str | None = None
    number_start: int = 0
    number_end: int = 0
    noun_start: int | None = None


Precision = Literal[
    "day", "weekend", "week", "part_of_month", "month", "quarter", "season",
    "half", "part_of_year", "year", "decade", "century", "range", "unknown",
]  # fmt: skip

# What a date is counted from: the day of publication, another event of the
# text ("the day before"), nothing (it is complete), or an unknown day.
DateAnchor = Literal["publication", "text", "absolute", "unknown"]


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date in a text: `text[start:end]`, with first and last possible day.

    The interval keeps the width of what was said: "in 2019" is a whole year.
    `weekday` is the English name where one is printed; with an unknown
    publication date it is all that is known and both days are None.
    """

    start: int
    end: int
    interval: Interval[date]
    precision: Precision
    anchor: DateAnchor
    weekday: str | None = None

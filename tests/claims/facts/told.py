"""Facts as a report of a day tells them."""

from datetime import date
from typing import Any

from claims.facts.dates import read_dates
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities
from claims.facts.verdicts import Fact, compare


def amount(wording: str, *, on: date | None = None, **changes: Any) -> Fact:
    """Read one amount as an answer, reported on a day if one is given."""
    (found,) = read_quantities(wording)
    fields: dict[str, Any] = {
        "kind": found.kind,
        "interval": found.interval,
        "amount": found.amount,
        "modifier": found.modifier,
        "wording": wording,
        "unit": found.unit,
        "reported_on": None if on is None else Interval.exactly(on),
    }
    return Fact(**(fields | changes))


def day(wording: str, *, on: date | None = None, **changes: Any) -> Fact:
    """Read one date as an answer in a paper of a day, or of an unknown one."""
    published = None if on is None else Interval.exactly(on)
    (found,) = read_dates(wording, published=published)
    fields: dict[str, Any] = {
        "kind": FigureKind.DATE,
        "interval": found.interval,
        "amount": found.interval,
        "modifier": Modifier.EXACTLY,
        "wording": wording,
        "weekday": found.weekday,
        "precision": found.precision,
        "reported_on": published,
    }
    return Fact(**(fields | changes))


def verdict(left: Fact, right: Fact) -> str | None:
    """What two facts make of each other; None where they are not compared."""
    finding = compare(left, right)
    return None if finding is None else str(finding.verdict)

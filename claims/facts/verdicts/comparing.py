"""Compare two answers to one question, and say why in a sentence.

Only answers to the same question belong here; deciding that is alignment's
work. The order of the two never matters. A false contradiction is the
costliest error, so whatever could be explained otherwise is none.
"""

from claims.facts.fact import Fact, Finding, Verdict
from claims.facts.figure import FigureKind
from claims.facts.verdicts.comparing_amounts import compare_amounts
from claims.facts.verdicts.comparing_days import compare_days

__all__ = ["Fact", "Finding", "Verdict", "compare"]


def compare(left: Fact, right: Fact) -> Finding | None:
    """Say how two answers relate; None when they cannot be compared."""
    if left.kind is not right.kind:
        return None
    first, second = sorted((left, right), key=_reading_order)
    if left.kind is FigureKind.DATE:
        return compare_days(first, second)
    return compare_amounts(first, second)


def _reading_order(fact: Fact) -> tuple[str, ...]:
    """Order by time known, then by everything a reason could quote."""
    days = fact.known_on
    return (
        str(days.low or ""),
        str(days.high or ""),
        str(fact.appeared_on.low or ""),
        f"{fact.hour or 0:02}",
        fact.wording,
        repr(fact.interval),
        fact.outlet,
        fact.speaker or "",
        repr(fact),
    )

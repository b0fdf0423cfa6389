"""Hours at work and the days they were spread over: both tell how long it took."""

from decimal import Decimal

from claims.alignment.frames.frame import DURATION
from claims.alignment.verdicts.answers.answer import Answer

_CLOCK = frozenset({"seconds", "minutes", "hours"})
_HOURS_A_DAY = 24


def told_in_hours_and_days(left: Answer, right: Answer) -> bool:
    """Say whether one is told by the clock, the other in days: nine hours, two days.

    A jury that sat for nine hours may have sat on two days.
    """
    if left.figure.kind != DURATION or right.figure.kind != DURATION:
        return False
    return _is_by_the_clock(left) is not _is_by_the_clock(right)


def _is_by_the_clock(answer: Answer) -> bool:
    """Say whether a length is told in hours, not in full days: "a 48-hour strike"."""
    low, high = answer.fact.interval.low, answer.fact.interval.high
    is_full = isinstance(low, Decimal) and low == high and low % _HOURS_A_DAY == 0
    return answer.fact.unit in _CLOCK and not is_full

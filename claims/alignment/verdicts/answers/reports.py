"""What two reports are to each other: how far apart published, whether both short."""

from datetime import timedelta

from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import gap


def are_short(left: Answer, right: Answer) -> bool:
    """Say whether both stand in short reports, which tell one thing each."""
    return left.report.is_short and right.report.is_short


def published_within(most: timedelta, left: Answer, right: Answer) -> bool:
    """Say whether two reports appeared so near each other, as far as is known."""
    apart = _apart(left, right)
    return apart is not None and apart <= most


def published_beyond(most: timedelta, left: Answer, right: Answer) -> bool:
    """Say whether two reports surely appeared further apart."""
    apart = _apart(left, right)
    return apart is not None and apart > most


def was_published_before(one: Answer, other: Answer) -> bool:
    """Say whether one report surely appeared on an earlier day than the other."""
    days = one.report.published, other.report.published
    return days[0] is not None and days[1] is not None and days[0].is_below(days[1])


def _apart(left: Answer, right: Answer) -> timedelta | None:
    """How far apart two reports appeared; None where one has no day."""
    days = left.report.published, right.report.published
    if days[0] is None or days[1] is None:
        return None
    return gap(days[0], days[1])

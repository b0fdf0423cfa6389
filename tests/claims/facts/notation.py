"""The tables' notation: a marked text, and intervals as "81..", "(2.5..", "6"."""

from datetime import date
from decimal import Decimal

from claims.facts.interval import Interval


def unmark(marked: str) -> tuple[str, int, int]:
    """Take the brackets out of "[More than 80] women"; give text, start and end."""
    start = marked.index("[")
    end = marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), start, end


def amounts(printed: str) -> Interval[Decimal]:
    """Read "6", "12..120", "81..", "..40", "(2.5.." and "..12)"."""
    low, _, high = printed.strip("()").partition("..")
    return Interval(
        Decimal(low) if low else None,
        Decimal(high or low) if high or ".." not in printed else None,
        low_open=printed.startswith("("),
        high_open=printed.endswith(")"),
    )


def days(printed: str) -> Interval[date]:
    """Read "2018-03-19", "2018-03-01..2018-03-31", "..2017-12-31" and "?"."""
    if printed == "?":
        return Interval()
    low, _, high = printed.partition("..")
    return Interval(
        date.fromisoformat(low) if low else None,
        date.fromisoformat(high or low) if high or ".." not in printed else None,
    )

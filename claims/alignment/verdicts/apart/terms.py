"""Counts of which one takes in more: a term of a sum, whoever did it among the dead."""

from claims.alignment.frames.words import ANYBODY
from claims.alignment.matching.strength import Mismatch
from claims.alignment.questions.scope.totals import (
    counts_the_gunman,
    has_neighbour,
    may_count_the_gunman,
)
from claims.alignment.verdicts.answers.answer import Answer


def with_and_without_gunman(left: Answer, right: Answer) -> Mismatch | None:
    """Three with the gunman are not three that he shot before he shot himself."""
    if left.figure.kind != "count" or left.fact.interval != right.fact.interval:
        return None
    told = {
        counts_the_gunman(one.figure.span, one.report.text) for one in (left, right)
    }
    why = "One counts whoever did it among them, the other does not."
    return Mismatch("gunman", why) if told == {True, False} else None


def may_be_added(left: Answer, right: Answer) -> bool:
    """Say whether one is a term of a sum, or may or may not count the gunman."""
    counted = {left.signature.counted, right.signature.counted}
    is_one_sort = (
        len(counted) == 1 and ANYBODY.isdisjoint(counted) and "" not in counted
    )
    if left.figure.kind != "count" or is_one_sort:
        return False
    both = (left, right)
    if any(has_neighbour(one.figure.span, one.report.text) for one in both):
        return True
    killed = left.signature.frame == "kill"
    return killed and any(may_count_the_gunman(one.report.text) for one in both)

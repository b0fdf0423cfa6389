"""What counts come to with what stands beside them, or with whoever did it.

"Two men and two boys" are four; three dead with the gunman are two victims.
"""

from dataclasses import replace

from claims.alignment.frames.words import ANYBODY
from claims.alignment.matching.strength import Mismatch
from claims.alignment.questions.totals import (
    counts_the_gunman,
    has_neighbour,
    may_count_the_gunman,
    totals,
)
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.changes.replacing import told_facts
from claims.facts.interval import Interval
from claims.facts.verdicts import Fact, Finding, Verdict
from claims.facts.verdicts.reasons import find


def added_up(left: Answer, right: Answer) -> Finding | None:
    """Agreement, where one count added up gives the other."""
    if left.figure.kind != "count" or left.fact.interval == right.fact.interval:
        return None
    for one, other in ((left, right), (right, left)):
        sums = totals(one.figure.interval, one.figure.span, one.report.text)
        value = other.figure.interval
        if value.is_exact and any(value.low == total for total in sums):
            because = "agree: added up, one gives the other."
            return find(Verdict.AGREE, one.fact, other.fact, because)
    return None


def in_all(left: Answer, right: Answer) -> tuple[Fact, Fact]:
    """What both say; counts of one clause added up where they differ otherwise."""
    one, other = told_facts(left, right)
    if one.interval == other.interval:
        return one, other
    return _with_neighbour(left, one), _with_neighbour(right, other)


def _with_neighbour(answer: Answer, fact: Fact) -> Fact:
    """What a count of an event comes to with the other count of its clause."""
    frame = answer.signature.known_frame
    if answer.figure.kind != "count" or frame is None or not frame.event:
        return fact
    if not has_neighbour(answer.figure.span, answer.report.text):
        return fact
    found = totals(answer.figure.interval, answer.figure.span, answer.report.text)
    value = next(found, None)
    if value is None:
        return fact
    return replace(
        fact, interval=Interval.exactly(value), amount=Interval.exactly(value)
    )


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

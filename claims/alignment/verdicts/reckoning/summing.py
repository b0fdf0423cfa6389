"""What counts come to with what stands beside them: "two men and two boys" are four."""

from dataclasses import replace

from claims.alignment.questions.scope.totals import (
    has_neighbour,
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

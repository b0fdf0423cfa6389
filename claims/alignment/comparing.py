"""Set two answers against each other: one question or two, and what verdict.

Everything that decides stands here or below, without a database, so that
tests, `manage.py explain` and the judge all give the same answer.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from claims.alignment.answers import Answer, Days, says_when_counted
from claims.alignment.frames import Frame
from claims.alignment.frames.words import CHANGE
from claims.alignment.lemmas import fold
from claims.alignment.matching import Match, Mismatch, Strength, match
from claims.facts.verdicts import Fact, Finding, Verdict, compare

_LONG_PAST = timedelta(days=30)
_ONE_WEEK = timedelta(days=7)
# Acts that one person does again and again: two days far apart are two acts.
_REPEATED = frozenset({"statement"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on two figures, by which rule; no finding: not compared."""

    rule: str
    why: str
    finding: Finding | None = None
    match: Match | None = None


def decide(left: Answer, right: Answer, *, one_story: bool) -> Decision:
    """Compare two answers, or say which rule keeps them apart."""
    if not _may_be_set_against(left, right):
        return Decision("one article", "One article is not set against itself.")
    apart = _other_time(left, right)
    if apart is not None:
        return Decision(apart.rule, apart.why)
    found = match(left.signature, right.signature, one_story=one_story)
    if isinstance(found, Mismatch):
        return Decision(found.rule, found.why)
    finding = compare(*_facts(left, right))
    if finding is None:
        return Decision("values", "Their values cannot be compared.", match=found)
    if found.strength is Strength.WEAK and finding.verdict is not Verdict.AGREE:
        why = f"{found.why} So only equal values are compared."
        return Decision(found.rule, why, match=found)
    return Decision(found.rule, found.why, finding, found)


def _facts(left: Answer, right: Answer) -> tuple[Fact, Fact]:
    """What both say; a report of change makes a tally, a correction is one's own."""
    one, other = left.fact, right.fact
    if left.report.outlet != right.report.outlet:
        one = replace(one, is_correction=False)
        other = replace(other, is_correction=False)
    if _tells_of_change(left) or _tells_of_change(right):
        one, other = replace(one, is_tally=True), replace(other, is_tally=True)
    return one, other


def _tells_of_change(answer: Answer) -> bool:
    predicates = answer.figure.circumstances.predicates
    return any(fold(one.lemma) in CHANGE for one in predicates)


def _may_be_set_against(left: Answer, right: Answer) -> bool:
    """One article is not set against itself, unless two speakers differ in it."""
    if left.report.key != right.report.key:
        return True
    return bool(left.speaker and right.speaker and left.speaker != right.speaker)


def _other_time(left: Answer, right: Answer) -> Mismatch | None:
    """Two events of one sort on two days, or one act done twice."""
    if left.figure.kind == "date":
        return _two_acts(left, right)
    if left.figure.kind == "age":
        return None
    days = event_days(left), event_days(right)
    if days[0] and days[1]:
        if any(one.overlaps(other) for one in days[0] for other in days[1]):
            return None
        return Mismatch("day", "They are said of different days.")
    told, untold = (left, right) if days[0] else (right, left)
    if event_days(told) and _is_long_past(told) and not _is_long_past(untold):
        return Mismatch("day", "One is about something long past.")
    return None


def event_days(answer: Answer) -> tuple[Days, ...]:
    """The days on which it happened, as far as said; days of counting left out."""
    if says_when_counted(answer.figure, answer.signature):
        return ()
    return tuple(one for one in answer.days if not one.is_unknown)


def _is_long_past(answer: Answer) -> bool:
    """Say whether it happened more than a month before it was reported."""
    published = answer.report.published
    if published is None or published.low is None:
        return False
    latest = [one.high for one in event_days(answer) if one.high is not None]
    return bool(latest) and max(latest) < published.low - _LONG_PAST


def _two_acts(left: Answer, right: Answer) -> Mismatch | None:
    frame: Frame | None = left.signature.known_frame
    if frame is None or frame.name not in _REPEATED:
        return None
    one, other = left.fact.interval, right.fact.interval
    if one.overlaps(other) or one.is_unknown or other.is_unknown:
        return None
    first, second = (one, other) if one.is_below(other) else (other, one)
    if second.low - first.high <= _ONE_WEEK:  # type: ignore[operator]
        return None
    return Mismatch("act", "They are weeks apart: two acts of one kind.")

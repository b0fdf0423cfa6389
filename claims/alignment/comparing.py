"""Set two answers against each other: one question or two, and what verdict.

Everything that decides stands here or below, without a database, so that
tests, `manage.py explain` and the judge all give the same answer.
"""

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from claims.alignment.answers import Answer, Days, says_when_counted
from claims.alignment.frames import Frame
from claims.alignment.frames.words import CHANGE
from claims.alignment.lemmas import fold
from claims.alignment.matching import Match, Mismatch, Strength, match
from claims.alignment.totals import has_neighbour, may_count_the_gunman, totals
from claims.facts.reasons import find
from claims.facts.verdicts import Fact, Finding, Verdict, compare

_LONG_PAST = timedelta(days=30)
# What a match of each strength may carry.
_ALLOWED = {
    Strength.STRONG: frozenset(Verdict),
    Strength.LIKELY: frozenset(Verdict) - {Verdict.CONTRADICT},
    Strength.WEAK: frozenset({Verdict.AGREE}),
}
_ONE_WEEK = timedelta(days=7)
# Acts that one person does again and again: two days far apart are two acts.
_REPEATED = frozenset({"statement", "election", "arrested on", "charged on"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on two figures, by which rule; no finding: not compared."""

    rule: str
    why: str
    finding: Finding | None = None
    match: Match | None = None


def decide(left: Answer, right: Answer, *, one_story: bool) -> Decision:
    """Compare two answers, or say which rule keeps them apart."""
    found = _meet(left, right, one_story=one_story)
    if isinstance(found, Mismatch):
        return Decision(found.rule, found.why)
    finding = _summed(left, right) or compare(*_facts(left, right))
    if finding is None:
        return Decision("values", "Their values cannot be compared.", match=found)
    if found.strength is Strength.WEAK and _says_little(left):
        return Decision(found.rule, found.why, match=found)
    if finding.verdict not in _ALLOWED[_strength(found, left, right)]:
        why = f"{found.why} Too little to say “{finding.verdict}”."
        return Decision(found.rule, why, match=found)
    return Decision(found.rule, found.why, finding, found)


def _meet(left: Answer, right: Answer, *, one_story: bool) -> Match | Mismatch:
    """Say whether both answer one question, of one event and one time."""
    if not _may_be_set_against(left, right):
        return Mismatch("one article", "One article is not set against itself.")
    apart = _other_time(left, right)
    return apart or match(left.signature, right.signature, one_story=one_story)


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
    if left.figure.kind != right.figure.kind:
        return None
    if left.figure.kind == "date":
        return _two_acts(left, right)
    if not (_is_dated(left) and _is_dated(right)):
        return None
    return _two_events(left, right)


def _two_events(left: Answer, right: Answer) -> Mismatch | None:
    days = event_days(left), event_days(right)
    if days[0] and days[1]:
        if any(one.overlaps(other) for one in days[0] for other in days[1]):
            return None
        return Mismatch("day", "They are said of different days.")
    if _is_event(left) and _is_long_past(left) != _is_long_past(right):
        return Mismatch("day", "One is about something long past.")
    return None


def _is_dated(answer: Answer) -> bool:
    """Say whether days beside such a figure tell one event from another."""
    frame = answer.signature.known_frame
    if answer.figure.kind == "age":
        return False
    return frame is None or frame.event or not frame.tally


def _is_event(answer: Answer) -> bool:
    frame = answer.signature.known_frame
    return frame is not None and frame.event and answer.figure.kind == "count"


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


def _is_first(answer: Answer) -> bool:
    """Say whether the sentence speaks of the first of its kind: "first elected"."""
    start, end = answer.figure.circumstances.sentence
    return re.search(r"\bfirst\b", answer.report.text[start:end]) is not None


def _two_acts(left: Answer, right: Answer) -> Mismatch | None:
    frame: Frame | None = left.signature.known_frame
    if frame is None or frame.name not in _REPEATED:
        return None
    if _is_first(left) and _is_first(right):
        return None
    one, other = left.fact.interval, right.fact.interval
    if one.overlaps(other) or one.is_unknown or other.is_unknown:
        return None
    first, second = (one, other) if one.is_below(other) else (other, one)
    if second.low - first.high <= _ONE_WEEK:  # type: ignore[operator]
        return None
    return Mismatch("act", "They are weeks apart: two acts of one kind.")

"""What two answers say, where one tells that a value changed or a day was moved."""

import re
from dataclasses import replace

from claims.alignment.answers import Answer
from claims.alignment.frames.words import CHANGE
from claims.alignment.lemmas import fold
from claims.facts.verdicts import Fact

_CORRECTING = re.compile(
    r", not \w+|\b(?:first|earlier|originally|previously|erroneously) reported\b"
)
_RESCHEDULED = re.compile(
    r"\b(?:first|originally|previously) (?:set|scheduled|due|planned)\b"
    r"|\b(?:postponed|pushed back|put off|rescheduled|brought forward)\b"
)


def told_facts(left: Answer, right: Answer) -> tuple[Fact, Fact]:
    """What both say; a report of change makes a tally, a correction is one's own."""
    one, other = left.fact, right.fact
    if left.report.outlet != right.report.outlet:
        one = replace(one, is_correction=False)
        other = replace(other, is_correction=False)
    if left.figure.kind == "date" and _is_moved(left) != _is_moved(right):
        return replace(one, is_correction=True), replace(other, is_correction=False)
    if _tells_of_change(left) or _tells_of_change(right):
        one, other = replace(one, is_tally=True), replace(other, is_tally=True)
    return one, other


def _is_moved(answer: Answer) -> bool:
    """Say whether a day took another's place: "first set for June 23"."""
    start, end = answer.figure.circumstances.sentence
    return _RESCHEDULED.search(answer.report.text[start:end]) is not None


def _tells_of_change(answer: Answer) -> bool:
    found = answer.figure.circumstances
    start, end = found.sentence
    if _CORRECTING.search(answer.report.text[start:end]):
        return True
    return any(fold(one.lemma) in CHANGE for one in found.predicates)

"""What two answers say, where one tells that a value changed or a day was moved."""

import re
from dataclasses import replace

from claims.alignment.frames.words import CHANGE
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.given_up import (
    takes_anothers_place,
    was_said_once,
)
from claims.alignment.verdicts.answers.reports import was_published_before
from claims.alignment.words.lemmas import fold
from claims.facts.verdicts import Fact

_CORRECTING = re.compile(
    r", not \w+|\b(?:first|earlier|originally|previously|erroneously) reported\b"
)
# "With 62 percent of precincts reporting": the count goes on.
_STILL_COUNTING = re.compile(
    r"\b(?:precincts|votes|ballots|boxes|stations|districts|seats)"
    r" (?:reporting|reported|counted|opened|declared)\b"
    r"|\b(?:partial|preliminary|provisional|early) (?:results?|returns|counts?)\b"
    r"|\bcount(?:ing)? (?:continue|goes on|went on)"
    r"|\b(?:yet|still|left) to be counted\b",
    re.IGNORECASE,
)
# "Correction: 600, not 60": the value refuted behind a corrected one.
_NOT_THIS = re.compile(r",? (?:and )?not (?:on |at )?([^.;]+)")
_PRINTED_NUMBER = re.compile(r"[$£€]?\d[\d.,]*\d|\d|[A-Za-z]+")
# "Has reduced the penalty imposed on the firm to £400,000".
_CHANGED_TO = re.compile(
    r"\b(?:cut|reduc(?:ed|es|ing)|lower(?:ed|s|ing)|rais(?:ed|es|ing)|trim(?:med|s|ming)"
    r"|increas(?:ed|es|ing)|slash(?:ed|es|ing)|halv(?:ed|es|ing)|doubl(?:ed|es|ing)"
    r"|shorten(?:ed|s|ing)|extend(?:ed|s|ing)|lengthen(?:ed|s|ing)|commut(?:ed|es|ing))"
    r"\b[^.;\d]{0,120}\bto (?:just |only |about |a )?$"
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
    is_newer = replaces(left, right), replaces(right, left)
    if is_newer[0] != is_newer[1]:
        one = replace(one, is_correction=is_newer[0])
        return one, replace(other, is_correction=is_newer[1])
    is_changed = _tells_of_change(left) or _tells_of_change(right)
    if is_changed or _was_changed_between(left, right):
        one, other = replace(one, is_tally=True), replace(other, is_tally=True)
    return one, other


def footer_names(left: Answer, right: Answer) -> bool:
    """Say whether one report corrects what the other printed: "600, not 60"."""
    if left.figure.kind != right.figure.kind:
        return False
    return any(
        one.fact.is_correction and _refuted(one) == _number(other.fact.wording)
        for one, other in ((left, right), (right, left))
    )


def _refuted(answer: Answer) -> str:
    """The value that a correction says was wrong; empty where it names none."""
    after = answer.report.text[answer.figure.span[1] :]
    found = _NOT_THIS.match(after)
    return _number(found[1]) if found else ""


def _number(printed: str) -> str:
    """The number of an expression as printed: "60,000 eggs" has 60,000."""
    found = _PRINTED_NUMBER.search(printed)
    return found[0].casefold() if found else ""


def text_names(left: Answer, right: Answer) -> bool:
    """Say whether one's own words take back the other's value: "and not 118"."""
    return _takes_back(left, right) or _takes_back(right, left)


def _takes_back(newer: Answer, older: Answer) -> bool:
    old = older.figure.kind, older.figure.amount
    return old in [(one.kind, one.amount) for one in newer.gives_up]


def replaces(newer: Answer, older: Answer) -> bool:
    """Say whether one value is told in place of another, which may be the other's."""
    if newer.figure.kind == "date":
        return _is_moved(newer)
    if _is_of_part(older) and not _is_of_part(newer):
        return not was_published_before(newer, older)
    if was_said_once(older.figure.span, older.report.text):
        return True
    if _takes_back(newer, older):
        return True
    is_changed = takes_anothers_place(newer.figure.span, newer.report.text)
    return is_changed and not newer.gives_up


def _is_of_part(answer: Answer) -> bool:
    """Say whether counting goes on, as the figure's own sentence tells."""
    return _STILL_COUNTING.search(answer.sentence) is not None


def _was_changed_between(left: Answer, right: Answer) -> bool:
    """Say whether the later report alone tells to what the value was changed.

    Where both do, they tell of one change.
    """
    older, newer = left, right
    if was_published_before(right, left):
        older, newer = right, left
    elif not was_published_before(left, right):
        return False
    return _is_changed_to(newer) and not _is_changed_to(older)


def _is_changed_to(answer: Answer) -> bool:
    start = answer.figure.circumstances.sentence[0]
    before = answer.report.text[start : answer.figure.span[0]]
    return _CHANGED_TO.search(before) is not None


def _is_moved(answer: Answer) -> bool:
    """Say whether a day took another's place: "first set for June 23"."""
    return _RESCHEDULED.search(answer.sentence) is not None


def _tells_of_change(answer: Answer) -> bool:
    """Say whether a report tells that the value was another; no cut in rates does."""
    if answer.signature.frame.endswith("moved"):
        return False
    if _CORRECTING.search(answer.sentence):
        return True
    told = answer.figure.circumstances.predicates
    return any(fold(one.lemma) in CHANGE for one in told)

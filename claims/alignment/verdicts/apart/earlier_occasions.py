"""Words that make an amount one of an earlier occasion: the last election, 1998.

"The deadliest attack since 1998, when a gunman killed four" tells a toll of 1998; a
majority "at the last general election" is not that of this one.
"""

import re
from datetime import timedelta

from claims.alignment.matching.matching import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import (
    are_short,
    published_beyond,
    was_published_before,
)
from claims.alignment.words.sentence import words_after

_EARLIER = r"(?:last|previous|preceding|earlier|most recent|past)"
_EVENT = (
    r"(?:elections?|polls?|votes?|ballots?|contests?|by-elections?|referendums?|census"
    r"|surveys?|strikes?|floods?|outbreaks?|tournaments?|championships?|editions?"
    r"|games|cups?|auctions?|attacks?|disasters?|accidents?|crash(?:es)?|inquir(?:y|ies))"
)
_THEN = rf"\b(?:in|at|during|after|from) (?:the |his |her |its |their )?{_EARLIER}"
_BEFORE = re.compile(
    rf"{_THEN} (?:\w+ ){{0,2}}{_EVENT}\b[^.;:]*$"
    r"|\b(?:since|of|in) (?:[A-Z]\w+ )?\d{4}, (?:when|in which|which)\b[^.;]*$"
    r"|\bc(?:ame|omes?|oming) (?:\w+ ){0,4}(?:day|week|month|year)s? after [^.;]*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"^[^.,;:]{{0,40}}{_THEN} (?:\w+ ){{0,2}}{_EVENT}\b", re.IGNORECASE
)
_OF_AMOUNTS = frozenset({"count", "money", "percent", "measure", "duration"})
_REACH = 90
# Reports further apart tell of two seasons, unless the later one looks back.
_HALF_A_YEAR = timedelta(days=183)
_LOOKING_BACK = re.compile(
    r"\b(?:ago|anniversary|inquests?|inquir(?:y|ies)|trials?|court|report into|last"
    r"|previous|earlier|since|\d{4})\b",
    re.IGNORECASE,
)


def other_occasion(left: Answer, right: Answer) -> Mismatch | None:
    """Say whether one alone tells of an earlier occasion, or each of its own year's."""
    if _are_of_two_seasons(left, right):
        return Mismatch("occasion", "Their reports lie too far apart for one event.")
    if _is_of_an_earlier_one(left) == _is_of_an_earlier_one(right):
        return None
    return Mismatch("occasion", "One is told of an earlier occasion.")


def _are_of_two_seasons(left: Answer, right: Answer) -> bool:
    """Say whether two short reports, a season apart, each tell of a fresh event."""
    is_count = left.figure.kind == right.figure.kind == "count"
    frame = left.signature.known_frame
    if not (is_count and are_short(left, right) and frame):
        return False
    if not (frame.event and frame.tally):
        return False
    later = right if was_published_before(left, right) else left
    is_back = _LOOKING_BACK.search(later.report.text) is not None
    return published_beyond(_HALF_A_YEAR, left, right) and not is_back


def _is_of_an_earlier_one(answer: Answer) -> bool:
    if answer.figure.kind not in _OF_AMOUNTS:
        return False
    text, span = answer.report.text, answer.figure.span
    start = answer.figure.circumstances.sentence[0]
    if _BEFORE.search(text[start : span[0]]):
        return True
    return _BEHIND.match(words_after(span, text, _REACH)) is not None

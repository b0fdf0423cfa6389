"""A tally of votes and the margin it leaves: "21 to 14" is "by seven votes".

Both sides of a vote stand beside each other; what the first has more than the second
is compared with a majority, a lead or a margin told alone.
"""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from claims.alignment.frames.frame import COUNT, PERCENT
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.words.lemmas import fold
from claims.alignment.words.sentence import words_after, words_before
from claims.facts.amounts.fractions import read_number
from claims.facts.amounts.percentage_points import POINTS
from claims.facts.interval import Interval
from claims.facts.tokens import tokenize

# "21 to 14", "21-14", "27 votes to 20", "51.5 per cent of the vote to 48.5".
_AGAINST = re.compile(
    r"^(?:\s(?:votes?|ballots?|of the votes?|in favou?r))?"
    r"(?:\s?[-–]\s?|,? (?:to|against) )(?=[\w.])"
)
_TALLIES = frozenset({"vote", "support", "share of the vote"})
_BY_POINTS = re.compile(
    r"\b(?:by|lead of|margin of|ahead by|majority of|gap of)\s+(?:\w+ )?$"
)
_A_DAY = timedelta(days=1)
MARGIN, _VOTE = "margin", fold("vote")


def as_margin(left: Answer, right: Answer) -> tuple[Answer, Answer] | None:
    """Both as margins, where one is told as such and the other as a tally."""
    if left.figure.kind != right.figure.kind:
        return None
    if _is_margin(left) == _is_margin(right):
        return None
    # A recount on another day leaves another margin.
    if not published_within(_A_DAY, left, right):
        return None
    if _is_margin(right):
        found = _told_as_margin(left)
        return (found, _named(right)) if found else None
    found = _told_as_margin(right)
    return (_named(left), found) if found else None


def _is_margin(answer: Answer) -> bool:
    """Say whether a figure is what one side has more than the other."""
    if answer.figure.kind == COUNT:
        return answer.signature.frame == MARGIN
    before = words_before(answer.figure.span, answer.report.text)
    return answer.figure.unit == POINTS and _BY_POINTS.search(before) is not None


def _told_as_margin(answer: Answer) -> Answer | None:
    if answer.signature.frame not in _TALLIES:
        return None
    behind = words_after(answer.figure.span, answer.report.text, 60)
    joint = _AGAINST.match(behind)
    mine = answer.fact.amount.low
    if joint is None or not isinstance(mine, Decimal) or answer.figure.unit == POINTS:
        return None
    other = read_number(tokenize(behind[joint.end() :]), 0)
    if other is None or other.low != other.high or other.low >= mine:
        return None
    return _named(_as(answer, mine - other.low))


def _as(answer: Answer, more: Decimal) -> Answer:
    amount = Interval.exactly(more)
    told: dict[str, Any] = {"interval": amount, "amount": amount}
    is_share = answer.figure.kind == PERCENT
    told |= {"unit": POINTS} if is_share else {}
    wording = f"{answer.fact.wording} ({more:f} more than the rest)"
    return replace(
        answer,
        figure=replace(answer.figure, **told),
        fact=replace(answer.fact, wording=wording, **told),
    )


def _named(answer: Answer) -> Answer:
    """The answer asked as a margin of votes, whatever noun it printed."""
    unit = POINTS if answer.figure.kind == PERCENT else answer.signature.unit
    told = replace(answer.signature, frame=MARGIN, counted=_VOTE, unit=unit)
    return replace(answer, signature=told)

"""A share and the rest of its whole: of whom 95 percent stay away, 5 percent come.

Frames that come in pairs (`claims.alignment.frames.opposites`) leave nothing between
them, so the one share is told as 100 less the other. Those for and against leave
nobody out only where votes were counted.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from claims.alignment.frames.frame import PERCENT
from claims.alignment.frames.opposites import OPPOSITE
from claims.alignment.verdicts.answers.answer import Answer
from claims.facts.figure import Modifier
from claims.facts.interval import Interval

_HUNDRED = Decimal(100)
_TURNED = {
    Modifier.AT_LEAST: Modifier.AT_MOST,
    Modifier.AT_MOST: Modifier.AT_LEAST,
    Modifier.MORE_THAN: Modifier.LESS_THAN,
    Modifier.LESS_THAN: Modifier.MORE_THAN,
}
_FOR_AND_AGAINST = {"support": "oppose", "oppose": "support"}
_COUNTED = re.compile(r"\b(?:ballot|referendum|plebiscite|vot(?:e|es|ed|ing))\b")
_ASKED = re.compile(
    r"\b(?:polls?|pollsters?|survey\w*|undecided|unsure|abst\w+|spoil\w+|blank)\b"
)


def as_rest(left: Answer, right: Answer) -> tuple[Answer, Answer] | None:
    """Both as shares of what the left one tells; None where no pair parts a whole."""
    if {left.figure.kind, right.figure.kind} != {PERCENT}:
        return None
    frames = left.signature.frame, right.signature.frame
    is_pair = OPPOSITE.get(frames[0]) == frames[1]
    if not is_pair and not _are_all_votes(left, right):
        return None
    if any(one.figure.unit or one.signature.denied for one in (left, right)):
        return None
    return left, _rest(right, frames[0])


def _are_all_votes(left: Answer, right: Answer) -> bool:
    """Say whether one tells those for, one those against, and votes were counted."""
    frames = left.signature.frame, right.signature.frame
    return _FOR_AND_AGAINST.get(frames[0]) == frames[1] and all(
        _COUNTED.search(one.report.text) and not _ASKED.search(one.report.text)
        for one in (left, right)
    )


def _rest(answer: Answer, frame: str) -> Answer:
    figure, fact = answer.figure, answer.fact
    told: dict[str, Any] = {
        "interval": _besides(figure.interval),
        "amount": _besides(figure.amount),
        "modifier": _TURNED.get(figure.modifier, figure.modifier),
    }
    return replace(
        answer,
        figure=replace(figure, **told),
        signature=replace(answer.signature, frame=frame),
        fact=replace(fact, wording=f"all but {fact.wording}", **told),
    )


def _besides(interval: Interval[Any]) -> Interval[Decimal]:
    """What is left of a hundred: more than 90 leaves less than ten."""
    low, high = interval.low, interval.high
    return Interval(
        None if high is None else _HUNDRED - cast("Decimal", high),
        None if low is None else _HUNDRED - cast("Decimal", low),
        interval.high_open,
        interval.low_open,
    )

"""A share told as what it was before: "52 percent, up from 47 percent in June"."""

import re

from claims.alignment.frames.frame import PERCENT
from claims.alignment.matching.strength import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import was_published_before
from claims.facts.quantities import read_quantities

_BEFORE = re.compile(
    r"\b(?:(?:up|down|rise|rose|risen|fell|fall|fallen|improved?|increase|drop) from"
    r"|compared (?:with|to)) (?:just |only |about )?$"
)


def told_as_earlier(left: Answer, right: Answer) -> Mismatch | None:
    """Say that one share is the earlier value of the other's sentence.

    A report of an earlier day gave it as the news, and the other tells of the change.
    """
    if left.figure.kind != PERCENT:
        return None
    for one, other in ((left, right), (right, left)):
        if not was_published_before(one, other) and _is_before(one, other):
            return Mismatch("earlier", "One is what the other was before.")
    return None


def _is_before(one: Answer, other: Answer) -> bool:
    """Say whether the other's sentence gives one's value as the earlier one."""
    text = other.sentence
    return " from " in text and any(
        found.amount == one.figure.amount and _BEFORE.search(text[: found.start])
        for found in read_quantities(text)
    )

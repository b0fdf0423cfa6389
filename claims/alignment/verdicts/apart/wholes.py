"""A whole told with its part: "770 jobs will go, 620 of them at the works"."""

import re
from decimal import Decimal

from claims.alignment.matching.strength import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.words.sentence import words_after
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities

_OF_THEM = re.compile(r"^\s+(?:\w+\s)?of (?:them|those|these|whom|which)\b")
_INCLUDING = re.compile(r"\b(?:including|among them)\s+(?:the\s)?$")
# Without one of these nothing behind a figure is its part; to look is cheap.
_MAY_TELL_PARTS = re.compile(
    r"\bof (?:them|those|these|whom|which)\b|\bincluding\b|\bamong them\b"
)
_SENTENCE = re.compile(r"[.!?;](?:\s|$)")
_LOOK = 120


def whole_and_part(left: Answer, right: Answer) -> Mismatch | None:
    """Say that one is the whole of which the other's value is told as a part."""
    if any(
        one.fact.interval in _parts_behind(other)
        for one, other in ((left, right), (right, left))
    ):
        return Mismatch("scope", "One is the whole of which the other is a part.")
    return None


def _parts_behind(answer: Answer) -> list[Interval[Decimal]]:
    """The values that the sentence of a figure tells behind it as its parts."""
    behind = words_after(answer.figure.span, answer.report.text, _LOOK)
    rest = _SENTENCE.split(behind)[0]
    if not _MAY_TELL_PARTS.search(rest):
        return []
    return [
        one.amount
        for one in read_quantities(rest)
        if _OF_THEM.match(rest[one.number_end :])
        or _INCLUDING.search(rest[: one.number_start])
    ]

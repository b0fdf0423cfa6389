"""A share and a count of one whole: "a quarter of its 480 workers" are 120.

Whoever gives a share of a told whole gives a count too, and "450 of 1,500" is a
share. The share may have been rounded, so this tells what meets, not what differs.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import cast

from claims.alignment.frames.frame import COUNT, PERCENT
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.reckoning.told_as import Reckoned, told_as
from claims.alignment.words.lemmas import fold, folded
from claims.facts.figure import FigureKind, Modifier, Quantity
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities
from claims.facts.verdicts.reckoned import reckoned

# "of its 480", "out of a payroll of 1,500": from a part to its whole.
_OF, _SOME_WORDS = re.compile(r"\bof "), re.compile(r"(?:[\w’']+ ){0,3}")
_LOOK_AHEAD = 60
# A smaller whole is the share itself: "two out of every five".
_LEAST = 13
_HUNDRED = Decimal(100)
_HEADCOUNT = folded("workforce payroll headcount")
# What a count of those asks whose share a frame asks.
_COUNTED_AS = {
    "jobs shed": "job", "off work": "strike", "died of all": "kill",
    "without power": "power",
}  # fmt: skip
_FRAMES_OF_THE_OTHER = {
    one: [other]
    for pair in _COUNTED_AS.items()
    for one, other in (pair, pair[::-1])
}  # fmt: skip
# A share is rounded by half a point, "a third" by a twentieth of itself.
_HALF_A_POINT, _OF_ITSELF = Decimal("0.5"), Decimal("0.05")


def in_one_kind(left: Answer, right: Answer) -> tuple[Answer, Answer] | None:
    """A share and a count as two counts, or two shares; None where no whole is told."""
    if left.figure.kind == COUNT and right.figure.kind == PERCENT:
        both = in_one_kind(right, left)
        return (both[1], both[0]) if both else None
    if (left.figure.kind, right.figure.kind) != (PERCENT, COUNT):
        return None
    left = _told_by_counting(left, right)
    if (whole := whole_of(left)) is not None:
        count = _as_count(left, whole, right)
        return (count, right) if count else None
    if (whole := whole_of(right)) is not None:
        share = _as_share(right, whole, left)
        return (left, share) if share else None
    return None


def as_other_kind(answer: Answer) -> list[Signature]:
    """What a share of a told whole answers as a count, and a count as a share."""
    told, kinds = answer.signature, {COUNT: PERCENT, PERCENT: COUNT}
    if told.kind not in kinds or answer.figure.unit or whole_of(answer) is None:
        return []
    frames = [told.frame, *_FRAMES_OF_THE_OTHER.get(told.frame, ())]
    kind = kinds[told.kind]
    return [replace(told, kind=kind, unit="", frame=one) for one in frames]


def _told_by_counting(share: Answer, count: Answer) -> Answer:
    """A share with the frame of its count: a tenth of the jobs as so many jobs."""
    told = share.signature
    if told.counted in _HEADCOUNT:
        told = replace(told, counted=fold("worker"))
    if _COUNTED_AS.get(told.frame) == count.signature.frame:
        told = replace(told, frame=count.signature.frame)
    return replace(share, signature=told)


def whole_of(answer: Answer) -> Decimal | None:
    """The whole a figure is told to be of, in its own words or behind them."""
    start, end = answer.figure.span
    clause = re.split(r"[.;:]\s", answer.report.text[start : end + _LOOK_AHEAD])[0]
    for led in _OF.finditer(clause):
        behind = clause[led.end() :]
        found = next(iter(read_quantities(behind)), None)
        if found is None or not _is_whole(found):
            continue
        if _SOME_WORDS.fullmatch(behind[: found.start]):
            return found.interval.low
    return None


def _is_whole(found: Quantity) -> bool:
    low = found.interval.low
    is_exact = found.kind is FigureKind.COUNT and found.interval.is_exact
    return is_exact and low is not None and low >= _LEAST


def _as_count(answer: Answer, whole: Decimal, other: Answer) -> Answer | None:
    share = answer.fact.amount.low
    if not isinstance(share, Decimal):
        return None
    slack = max(_HALF_A_POINT, share * _OF_ITSELF)
    bounds = [whole * (share + by) / _HUNDRED for by in (-slack, slack)]
    value = (whole * share / _HUNDRED).quantize(Decimal(1))
    interval = _met(Interval(bounds[0], bounds[1]), value, other)
    return _told_as(answer, FigureKind.COUNT, interval, whole)


def _as_share(answer: Answer, whole: Decimal, other: Answer) -> Answer | None:
    count = answer.fact.amount.low
    if not isinstance(count, Decimal):
        return None
    value = count * _HUNDRED / whole
    about = Interval(value - _HALF_A_POINT, value + _HALF_A_POINT)
    return _told_as(answer, FigureKind.PERCENT, _met(about, value, other), whole)


def _met(about: Interval[Decimal], value: Decimal, other: Answer) -> Interval[Decimal]:
    """The value itself where the other gives it: rounding alone lies between."""
    theirs = other.fact.interval
    is_given = theirs.is_exact and theirs.overlaps(about)
    is_near = is_given and abs(cast("Decimal", theirs.low) - value) < _HALF_A_POINT
    return cast("Interval[Decimal]", theirs) if is_near else about


def _told_as(
    answer: Answer, kind: FigureKind, interval: Interval[Decimal], whole: Decimal
) -> Answer:
    comes_to = f"{reckoned(kind, None, interval)} of {whole:,}"
    signature = replace(answer.signature, kind=kind, unit="")
    found = Reckoned(kind, None, interval, Modifier.ABOUT, comes_to)
    return replace(told_as(answer, signature, found), sole=False)

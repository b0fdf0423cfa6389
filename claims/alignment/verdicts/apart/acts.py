"""Two days that are of two acts: one done twice, or one long before the other."""

import re
from datetime import timedelta
from typing import cast

from claims.alignment.frames.frame import DATE
from claims.alignment.matching.strength import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days, gap

# Acts that one person does again and again: two days far apart are two acts.
_REPEATED = frozenset({"statement", "election", "arrested on", "charged on"})
_FIRST = re.compile(r"\bfirst\b")
_ONE_WEEK, _ONE_MONTH = timedelta(days=7), timedelta(days=30)


def other_act(left: Answer, right: Answer) -> Mismatch | None:
    """Two acts of one kind that are dated, or what was and what will be."""
    if left.figure.kind != DATE or right.figure.kind != DATE:
        return None
    return _two_acts(left, right) or _past_and_ahead(left, right)


def _two_acts(left: Answer, right: Answer) -> Mismatch | None:
    frame = left.signature.known_frame
    if frame is None or frame.name not in _REPEATED:
        return None
    if _is_first(left) and _is_first(right):
        return None
    days = _days(left), _days(right)
    if any(one.is_unknown for one in days) or gap(*days) <= _ONE_WEEK:
        return None
    return Mismatch("act", "They are weeks apart: two acts of one kind.")


def _is_first(answer: Answer) -> bool:
    """Say whether the sentence speaks of the first of its kind: "first elected"."""
    return _FIRST.search(answer.sentence) is not None


def _past_and_ahead(left: Answer, right: Answer) -> Mismatch | None:
    """What opened in 1931 is not what opens on Saturday."""
    tenses = is_to_come(left), is_to_come(right)
    if None in tenses or tenses[0] == tenses[1]:
        return None
    if gap(_days(left), _days(right)) <= _ONE_MONTH:
        return None
    return Mismatch("act", "One was long before what the other says will be.")


def is_to_come(answer: Answer) -> bool | None:
    """Say whether a day lies after its report; None where that cannot be told."""
    published = answer.report.published
    if published is None or published.is_unknown or answer.fact.interval.is_unknown:
        return None
    return published.is_below(answer.fact.interval)


def _days(answer: Answer) -> Days:
    return cast("Days", answer.fact.interval)

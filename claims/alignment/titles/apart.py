"""Figures of which their clause tells nothing: "12 miles south", "an 18-year term"."""

import re

from claims.alignment.questions.printed import Printed
from claims.alignment.titles.askable import is_counted_from

_OF_WHICH = re.compile(r"\b(?:of which|of whom)\s$")
# "Two of its nine boats": the nine do nothing.
_WHOLE = re.compile(r"\w of (?:all )?(?:its|their|the|his|her|those|these)\s$")
_OF_THEM = re.compile(r"^\sof (?:it|them|which|that|whom)\b")
_OF_THEM_HOW = re.compile(r"^\sof (?:them|whom) \w+ly\b")
_AWAY = re.compile(
    r"^\s(?:(?:north|south|east|west)[\w-]*|from|away|off|above|below|long|wide|tall"
    r"|deep|high|up|down|outside)\b"
)
_TIMED = re.compile(r"^\s(?:after|before|later|since|ago|earlier|of)\b")
# "An 18-year sentence": upholding it took no 18 years.
_COMPOUND = re.compile(r"-(?:year|month|week|day|hour|minute)$", re.IGNORECASE)
_IN_RANGE = re.compile(r"\b(?:aged|between)\s$")
# "Every two hours": so often, not so long.
_EVERY = re.compile(r"\b(?:every|each)\s$", re.IGNORECASE)
_TIMES = re.compile(r"\btimes$")
_TIMES_WHAT = re.compile(r"^\s(?:the|as|its|more|higher|larger|bigger|that|what)\b")
# What a sum is for says nothing of when: "a loss for 2023".
_FOR = re.compile(
    r"(?<!planned)(?<!scheduled)(?<!set)(?<!slated)(?<!due)(?<!booked) for\s$"
)


def is_part_or_whole(kind: str, at: Printed) -> bool:
    """Say whether a frame's question would be of others than a figure counts.

    "Two of them seriously" are not all the injured, "of its nine boats" not the
    lost ones; a date may be counted from another event.
    """
    before, after = at.text[: at.span[0]], at.text[at.span[1] :]
    if kind == "date":
        return is_apart(kind, at)
    if kind == "duration" and _EVERY.search(before):
        return True
    return bool(_WHOLE.search(before) or _OF_THEM_HOW.match(after))


def is_apart(kind: str, at: Printed) -> bool:
    """Say whether nothing in a figure's clause is done by so much, or then."""
    before, after = at.text[: at.span[0]], at.text[at.span[1] :]
    own = at.text[slice(*at.span)]
    if kind == "date":
        return is_counted_from(at) or _FOR.search(before) is not None
    if _OF_WHICH.search(before) or _WHOLE.search(before) or _OF_THEM.match(after):
        return True
    if kind == "duration":
        is_range = _IN_RANGE.search(before) is not None
        return is_range or bool(_TIMED.match(after) or _COMPOUND.search(own))
    if kind == "measure":
        return _AWAY.match(after) is not None
    return bool(_TIMES.search(own) and _TIMES_WHAT.match(after))

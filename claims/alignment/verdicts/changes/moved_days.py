"""A day to come that the later report says was moved: put off, or brought forward.

Between two reports, both of days still to come, looser words tell it than where one
report alone takes a day back (`claims.alignment.verdicts.changes.replacing`).
"""

import re
from datetime import date
from typing import cast

from claims.alignment.frames.frame import DATE
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days
from claims.alignment.verdicts.apart.acts import is_to_come
from claims.facts.verdicts import Finding, Verdict
from claims.facts.verdicts.reasons import find

_MOVED = re.compile(
    r"\b(?:postpon\w+|reschedul\w+|adjourn\w+|deferred|delay(?:s|ed|ing)?|slip(?:s|ped)?"
    r"|(?:put|putting|push\w*|held|move[sd]?|moving) (?:\w+ ){0,4}?(?:back|off|forward)"
    r"|(?:bring|brings|bringing|brought) (?:\w+ ){0,4}?forward|new date|called off"
    r"|(?:next|another|second|fresh) (?:attempt|try)|try again"
    r"|(?:earlier|later|sooner) than"
    r"|(?:days?|weeks?|months?) (?:late|later|early|earlier)"
    r"|(?:home|back) early|ahead of (?:schedule|plan)"
    r"|(?:was|were|had been) (?:(?:originally|first|initially|once) )?"
    r"(?:to have|due|supposed|scheduled|set|planned)"
    r"|(?:first|originally|initially|previously) (?:set|scheduled|planned|due|billed"
    r"|listed|fixed)|(?:will|would|is|are) now|now (?:set|due|scheduled|planned"
    r"|expected|starts?|begins?|opens?)|have to wait|longer wait"
    r"|wait (?:\w+ )*longer)\b",
    re.IGNORECASE,
)


def was_moved_between(left: Answer, right: Answer) -> Finding | None:
    """The update of a day to come where the later of two short reports moved it."""
    if not _are_two_days_to_come(left, right):
        return None
    earlier, later = sorted((left, right), key=_published_on)
    if not tells_of_moving(later) or tells_of_moving(earlier):
        return None
    because = "are one day to come, told at two times: it was moved between."
    return find(Verdict.UPDATE, earlier.fact, later.fact, because)


def tells_of_moving(answer: Answer) -> bool:
    """Say whether a short report tells that something was put off or hastened."""
    report = answer.report
    told = report.text if report.is_short else answer.sentence
    return _MOVED.search(told) is not None


def _are_two_days_to_come(left: Answer, right: Answer) -> bool:
    if left.figure.kind != DATE or not (is_to_come(left) and is_to_come(right)):
        return False
    one, other = left.report.published, right.report.published
    if one is None or other is None or one.overlaps(other):
        return False
    days = cast("Days", left.fact.interval), cast("Days", right.fact.interval)
    return not days[0].overlaps(days[1])


def _published_on(answer: Answer) -> date:
    published = answer.report.published
    return published.low if published and published.low else date.min

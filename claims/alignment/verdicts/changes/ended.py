"""What was settled once does not move on between two reports: a turnout, a fall.

Counts grow from report to report where people go on counting. What only a verb of
its own tells, and what was declared, was so and stays so, unless either report
says how it stands by its time.
"""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.verdicts.changes.slips import has_digits_moved
from claims.alignment.verdicts.changes.tallies import tells_a_tally
from claims.facts.fact import Fact

# What somebody declares as a whole, though a later report may revise it.
_DECLARED = frozenset({"job"})
# "Have crossed since Friday", "already", "another four": more may come.
_GOES_ON = re.compile(
    r"\b(?:have|has|had) (?:now |already |since )?(?!to\b)\w+"
    r"|\b(?:since|already|another|additional|further|more people|expected|estimated"
    r"|at least|initial(?:ly)?|early|preliminary|provisional|reach(?:ed|es)?"
    r"|(?:is|are|was|were) \w+ing)\b"
)
# A time that is over when it is told: more cannot come.
_OVER = re.compile(
    r"\b(?:height|peak) of the\b|\bat (?:its|their|the) (?:height|peak)\b"
    r"|\bin the first (?:\w+ )?(?:hours?|days?|weeks?)\b"
    r"|\bin the (?:\w+ )?(?:hours?|days?|weeks?) after\b"
    r"|\bon (?:polling|election|voting) day\b|\bon the (?:day|night) of the\b"
)
# Counted or told anew, whatever the digits.
_RETOLD = re.compile(r"\b(?:correct|revis|restat|recount|amend|adjust|audit)\w*")
# Two digits change places by chance, too.
_SOME_DIGITS = 3
_ONE_WEEK = timedelta(days=7)


def as_ended(
    left: Answer, right: Answer, facts: tuple[Fact, Fact]
) -> tuple[Fact, Fact]:
    """The facts, no tally where both reports tell something that was settled."""
    is_over = all(map(_is_over, (left, right))) or _is_misprint(left, right)
    if not is_over or not published_within(_ONE_WEEK, left, right):
        return facts
    one, other = (replace(each, is_tally=False) for each in facts)
    return one, other


def _is_over(answer: Answer) -> bool:
    if _OVER.search(answer.sentence):
        return True
    if answer.signature.frame not in _DECLARED:
        return False
    goes_on = tells_a_tally(answer) or _GOES_ON.search(answer.sentence) is not None
    return not goes_on and not answer.signature.since


def _is_misprint(left: Answer, right: Answer) -> bool:
    """Say whether digits changed places: no tally moves from 1,843 to 1,348."""
    low = left.fact.interval.low
    if any(tells_a_tally(one) or _RETOLD.search(one.sentence) for one in (left, right)):
        return False
    is_long = isinstance(low, Decimal) and len(low.as_tuple().digits) >= _SOME_DIGITS
    return is_long and has_digits_moved(left, right)

"""What was settled once does not move on between two reports: a turnout, a fall.

Counts grow from report to report where people go on counting. What only a verb of
its own tells, and what was declared, was so and stays so, unless either report
says how it stands by its time.
"""

import re
from dataclasses import replace
from datetime import timedelta

from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.verdicts.changes.slips import is_a_misprint
from claims.alignment.verdicts.changes.tallies import tells_a_tally
from claims.alignment.words.sentence import words_after
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
    r"|\bby the time (?:it|they|he|she|the [a-z]+) (?:was|were|closed|ended)\b"
    r"|\b(?:hand|deliver|present|submit)(?:ed|ing)\b[^.;]*\b(?:petition|signatures)\b"
    r"|\b[Pp]etition (?:[a-z]+ ){0,2}(?:handed|delivered|presented|submitted)\b"
)
# "Hauled in 23 people on Thursday": told of that day alone.
_ON_A_DAY = re.compile(r"^(?: [\w-]+){0,3} on [A-Z][a-z]+day\b")
# Counted or told anew, whatever the digits.
_RETOLD = re.compile(r"\b(?:correct|revis|restat|recount|amend|adjust|audit)\w*")
_ONE_WEEK, _ONE_MONTH = timedelta(days=7), timedelta(days=30)


def as_ended(
    left: Answer, right: Answer, facts: tuple[Fact, Fact]
) -> tuple[Fact, Fact]:
    """The facts, no tally where both reports tell something that was settled."""
    is_over = _are_over(left, right) or _is_misprint(left, right)
    is_settled = is_over and published_within(_ONE_WEEK, left, right)
    if not is_settled and not _are_all_there_are(left, right):
        return facts
    one, other = (replace(each, is_tally=False) for each in facts)
    return one, other


def _are_over(left: Answer, right: Answer) -> bool:
    """Say whether both are told of a time that is over, one at least in words."""
    both = left, right
    if all(map(_is_over, both)):
        return True
    return any(map(_is_over, both)) and all(
        _is_over(one) or _is_of_a_past_day(one) for one in both
    )


def _is_of_a_past_day(answer: Answer) -> bool:
    """Say whether a count is told of one day before its report, no more."""
    after = words_after(answer.figure.span, answer.report.text)
    published = answer.report.published
    if published is None or not _ON_A_DAY.match(after) or tells_a_tally(answer):
        return False
    return any(one.is_exact and one.is_below(published) for one in answer.days)


def _is_over(answer: Answer) -> bool:
    if _OVER.search(answer.sentence):
        return True
    if answer.signature.frame not in _DECLARED:
        return False
    goes_on = tells_a_tally(answer) or _GOES_ON.search(answer.clause) is not None
    return not goes_on and not answer.signature.since


def _is_misprint(left: Answer, right: Answer) -> bool:
    """Say whether digits changed places: no tally moves from 1,843 to 1,348."""
    if any(tells_a_tally(one) or _RETOLD.search(one.sentence) for one in (left, right)):
        return False
    return is_a_misprint(left, right)


def _are_all_there_are(left: Answer, right: Answer) -> bool:
    """Say whether both tell how many things there are in all: "all 11 branches"."""
    is_whole = all(
        one.signature.is_whole
        and one.signature.known_frame is None
        and not one.signature.counts_anybody
        for one in (left, right)
    )
    return is_whole and published_within(_ONE_MONTH, left, right)

"""Do two answers hang together in one question, and how surely?

A question is more than a chain of pairs: a sum whose giver is not said would tie
two donors together, a loose "hundreds" two crowds. So an answer is put where it
hangs most surely, and one text gives one answer to one question.
"""

from collections.abc import Sequence
from enum import IntEnum

from claims.alignment.matching.matching import Match, Strength, match
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.changes.replacing import replaces
from claims.alignment.verdicts.comparing import RECKONED, Decision, decide
from claims.alignment.verdicts.evidence.same_answer import SAME_ANSWER, says_little
from claims.alignment.verdicts.reckoning.kinds import reckoned_alike
from claims.facts.verdicts import Verdict
from claims.facts.verdicts.unit_conversion import in_common_unit

# Rules that tell two questions apart, whatever the values; others only find too little.
_TELLING_APART = frozenset({RECKONED, "negation", "scope", "role", "counted", "day"})
# Five passengers need not be the five people, nor one sum the other's.
_MAYBE_SOME = frozenset({"sort", SAME_ANSWER})


class Bond(IntEnum):
    """How surely two answers belong to one question."""

    APART = -1
    NONE = 0
    LIKELY = 1
    STRONG = 2
    SAME = 3


def bond(left: Answer, right: Answer, *, one_story: bool) -> Bond:
    """Say how surely two figures belong to one question; order does not matter.

    Those of one article do if they give the same value.
    """
    if left.report.key == right.report.key:
        return _in_one_text(left, right)
    found = decide(left, right, one_story=one_story)
    if found.finding is None or found.match is None:
        return Bond.APART if _is_told_apart(found) else Bond.NONE
    if found.finding.verdict is Verdict.AGREE and found.rule not in _MAYBE_SOME:
        return Bond.SAME
    return Bond.STRONG if found.match.strength is Strength.STRONG else Bond.LIKELY


def _in_one_text(left: Answer, right: Answer) -> Bond:
    met = match(left.signature, right.signature, one_story=True)
    same = left.fact.interval == right.fact.interval
    is_one = isinstance(met, Match) and same and not says_little(left)
    return Bond.SAME if is_one else Bond.NONE


def _is_told_apart(found: Decision) -> bool:
    return found.match is None and found.rule in _TELLING_APART


def bond_with_all(bonds: Sequence[Bond]) -> Bond:
    """How surely an answer belongs where others are: its surest bond.

    None where more of them are of another question than hang together with it.
    """
    held = sum(one > Bond.NONE for one in bonds)
    is_held = held > 0 and held >= sum(one is Bond.APART for one in bonds)
    return max(bonds) if is_held else Bond.NONE


def excludes(left: Answer, right: Answer) -> bool:
    """Say whether one text gives two values, so that one question holds but one.

    Two people may differ in it, and one value may take the other's place. A share
    and the count it comes to are one value.
    """
    if left.report.key != right.report.key or left.speaker != right.speaker:
        return False
    left, right = reckoned_alike(left, right) or (left, right)
    facts = in_common_unit(left.fact, right.fact)
    if facts is None or facts[0].interval.overlaps(facts[1].interval):
        return False
    return not (replaces(left, right) or replaces(right, left))

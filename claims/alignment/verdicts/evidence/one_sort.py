"""Counts of one sort that meet: two short reports each count artefacts once.

Where only the verb or the noun tells two questions apart, two values of which one
lies in the other are of one thing. A different value tells nothing.
"""

from decimal import Decimal

from claims.alignment.frames.frame import COUNT
from claims.alignment.frames.words import ANYBODY, UNITS, is_person
from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.situations import tell_of_apart
from claims.alignment.matching.told_alike import both_known, count_two_sorts
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import are_short
from claims.alignment.verdicts.evidence.same_answer import LITTLE_MORE, bounded
from claims.alignment.verdicts.reckoning.summing import added_up
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import folded
from claims.facts.fact import Fact
from claims.facts.figure import Modifier
from claims.facts.interval import Interval

ONE_SORT = "one sort"
# What only words keep apart.
_WORDING = frozenset({"frame", "counted"})
# Fewer are added up by chance.
_FEW = Interval.exactly(Decimal(5))
# Of two nights one was spent, another waited.
_LENGTHS = UNITS | folded("night weekend shift")


def by_one_sort(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of the only counts of one sort in two short reports of one story.

    It is as found unless both values meet, and nothing but words tells them apart.
    """
    if left.figure.kind != COUNT:
        return found
    is_open = found.strength is Strength.WEAK if isinstance(found, Match) else False
    if not is_open and found.rule not in _WORDING:
        return found
    one, other = left.signature, right.signature
    if _ask_apart(one, other):
        return found
    if _is_sum(left, right):
        return Match(Strength.WEAK, ONE_SORT, "Added up, one count gives the other.")
    is_alone = left.sole and right.sole and _meet(left.fact, right.fact)
    if not is_alone or not _may_count_one_sort(left, right):
        return found
    return Match(Strength.WEAK, ONE_SORT, "Each report counts one such thing once.")


def _is_sum(left: Answer, right: Answer) -> bool:
    """Say whether counts of one short report come to the other's: 7 and 2, 9."""
    is_few = all(one.fact.interval.is_below(_FEW) for one in (left, right))
    return are_short(left, right) and not is_few and added_up(left, right) is not None


def _meet(one: Fact, other: Fact) -> bool:
    """Say whether one value lies in the other: "just over 280" is no 435."""
    if Modifier.VAGUE in (one.modifier, other.modifier):
        return one.interval.overlaps(other.interval)
    meant = [bounded(each.interval, LITTLE_MORE) for each in (one, other)]
    return all(a is not None and b is not None and a.overlaps(b) for a, b in [meant])


def _may_count_one_sort(left: Answer, right: Answer) -> bool:
    """Say whether one sort is counted; of one value also people of any sort."""
    if _count_one_sort(left.signature, right.signature):
        return True
    both = left.signature.counted, right.signature.counted
    is_same = left.fact.interval == right.fact.interval
    return is_same and all(map(is_person, both)) and not ANYBODY.isdisjoint(both)


def _count_one_sort(left: Signature, right: Signature) -> bool:
    one, other = left.counted, right.counted
    if not one or not other or one in _LENGTHS or count_two_sorts(left, right):
        return False
    return are_equals(one, other) or takes_in(one, other) or takes_in(other, one)


def _ask_apart(left: Signature, right: Signature) -> bool:
    is_other = both_known(left, right) and left.frame != right.frame
    return is_other or left.scope != right.scope or tell_of_apart(left, right)

"""Counts of one sort that meet: two short reports each count artefacts once.

Where only the verb or the noun tells two questions apart, two values of which one
lies in the other are of one thing. A different value tells nothing.
"""

from claims.alignment.frames.frame import COUNT
from claims.alignment.frames.words import UNITS
from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.situations import tell_of_apart
from claims.alignment.matching.told_alike import both_known, count_two_sorts
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.same_answer import LITTLE_MORE, bounded
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import folded
from claims.facts.fact import Fact
from claims.facts.figure import Modifier

ONE_SORT = "one sort"
# What only words keep apart.
_WORDING = frozenset({"frame", "counted"})
# Of two nights one was spent, another waited.
_LENGTHS = UNITS | folded("night weekend shift")


def by_one_sort(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of the only counts of one sort in two short reports of one story.

    It is as found unless both values meet, and nothing but words tells them apart.
    """
    if left.figure.kind != COUNT or not (left.sole and right.sole):
        return found
    is_open = found.strength is Strength.WEAK if isinstance(found, Match) else False
    if not is_open and found.rule not in _WORDING:
        return found
    one, other = left.signature, right.signature
    if not _meet(left.fact, right.fact):
        return found
    if not _count_one_sort(one, other) or _ask_apart(one, other):
        return found
    return Match(Strength.WEAK, ONE_SORT, "Each report counts one such thing once.")


def _meet(one: Fact, other: Fact) -> bool:
    """Say whether one value lies in the other: "just over 280" is no 435."""
    if Modifier.VAGUE in (one.modifier, other.modifier):
        return one.interval.overlaps(other.interval)
    meant = [bounded(each.interval, LITTLE_MORE) for each in (one, other)]
    return all(a is not None and b is not None and a.overlaps(b) for a, b in [meant])


def _count_one_sort(left: Signature, right: Signature) -> bool:
    one, other = left.counted, right.counted
    if not one or not other or one in _LENGTHS or count_two_sorts(left, right):
        return False
    return are_equals(one, other) or takes_in(one, other) or takes_in(other, one)


def _ask_apart(left: Signature, right: Signature) -> bool:
    is_other = both_known(left, right) and left.frame != right.frame
    return is_other or left.scope != right.scope or tell_of_apart(left, right)

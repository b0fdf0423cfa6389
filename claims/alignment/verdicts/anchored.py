"""Two figures that a reader would find by the same words of two long reports.

A long report tells many figures, and verbs differ: what leads from one to the other
are words that stand beside no other figure of the sort. "$14.5 million in state tax
credits" meets "received $11.5 million in tax credits" where neither report tells
another sum of tax credits.
"""

from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.situations import tell_of_apart
from claims.alignment.matching.told_alike import both_known
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.eliminating import (
    are_near,
    are_of_two_things,
    statistics,
)
from claims.alignment.words.counted_nouns import are_equals
from claims.alignment.words.lemmas import fold

# Doubts and mismatches of words alone.
_WORDING = frozenset(
    {
        "frame", "half told", "filler", "reworded", "same frame", "unsaid", "loose",
        "nothing against", "one situation", "related",
    }
)  # fmt: skip
_KINDS = frozenset({"count", "money", "measure", "duration", "percent"})
# How many words of their own two figures share: fewer where a frame asks one thing.
_SOME, _MORE = 2, 3
_WHY = "In both reports the same words stand beside this figure and no other."


def by_own_words(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of two figures of one story that the same words of both lead to.

    It is as found where that is sure already, or where more than words speaks
    against it.
    """
    is_sure = isinstance(found, Match) and found.strength is Strength.STRONG
    if is_sure or found.rule not in _WORDING or left.figure.kind not in _KINDS:
        return found
    if left.fact.interval == right.fact.interval or not are_near(left, right):
        return found
    one, other = left.signature, right.signature
    shared = left.own_words & right.own_words
    if len(shared) < _wanted(one, other) or one.scope != other.scope:
        return found
    if _tell_apart(left, right) or are_of_two_things(left, right):
        return found
    if statistics(left) != statistics(right):
        return found
    return Match(Strength.STRONG, "own words", _WHY)


def _wanted(left: Signature, right: Signature) -> int:
    """How many words are enough; more than any where two things are asked."""
    never = 1000
    if left.kind == "count" and not _count_one_thing(left, right):
        return never
    if left.frame == right.frame:
        return _SOME
    if both_known(left, right):
        return never
    return _MORE


def _count_one_thing(left: Signature, right: Signature) -> bool:
    """Say whether one noun is counted; people of no sort need one frame."""
    if not are_equals(left.counted, right.counted):
        return False
    return left.frame == right.frame or not left.counts_anybody


def _tell_apart(left: Answer, right: Answer) -> bool:
    """Say whether each names others beside who speaks, or tells another act."""
    one, other = left.signature, right.signature
    names = [each.signature.names - _speaker(each) for each in (left, right)]
    if names[0] - other.context and names[1] - one.context:
        return True
    return tell_of_apart(one, other)


def _speaker(answer: Answer) -> frozenset[str]:
    return frozenset(map(fold, answer.speaker.split()))

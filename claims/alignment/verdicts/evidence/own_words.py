"""Two figures that a reader would find by the same words of two long reports.

A long report tells many figures, and verbs differ: what leads from one to the other
are words that stand beside no other figure of the sort. "$14.5 million in state tax
credits" meets "received $11.5 million in tax credits" where neither report tells
another sum of tax credits.
"""

import re

from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.situations import tell_of_apart
from claims.alignment.matching.told_alike import both_known
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.changes.slips import has_digits_moved
from claims.alignment.verdicts.changes.tallies import tells_a_tally
from claims.alignment.verdicts.evidence.eliminating import (
    are_near,
    are_of_two_things,
    are_out_of_proportion,
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
# How many words of their own two figures share.
_SOME = 3
# Each poll asks others: its shares are its own.
_POLL = re.compile(r"\b(?:poll(?:s|ed|sters?)?|surveys?|surveyed)\b", re.IGNORECASE)
_WHY = "In both reports the same words stand beside this figure and no other."


def by_own_words(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of two figures of one story that the same words of both lead to.

    It is as found where that is sure already, where more than words speaks against
    it, and of short reports, whose words are few.
    """
    is_sure = isinstance(found, Match) and found.strength is Strength.STRONG
    if is_sure or found.rule not in _WORDING or left.figure.kind not in _KINDS:
        return found
    if left.report.is_short or right.report.is_short:
        return found
    if not _lead_together(found, left, right) or _ask_apart(left, right):
        return found
    if left.fact.interval == right.fact.interval or not _may_be_one(left, right):
        return found
    return Match(Strength.STRONG, "own words", _WHY)


def _lead_together(found: Match | Mismatch, left: Answer, right: Answer) -> bool:
    """Say whether enough words are shared, or one is asked and one is a misprint."""
    if len(left.own_words & right.own_words) >= _SOME:
        return True
    is_asked = found.rule == "same frame"
    return is_asked and has_digits_moved(left, right)


def _may_be_one(left: Answer, right: Answer) -> bool:
    """Say whether two values are of one order, or of a tally that is told to move."""
    moves = any(map(tells_a_tally, (left, right)))
    return are_near(left, right) or (moves and not are_out_of_proportion(left, right))


def _ask_apart(left: Answer, right: Answer) -> bool:
    """Say whether two things are asked, or one thing of two."""
    one, other = left.signature, right.signature
    if one.scope != other.scope or statistics(left) != statistics(right):
        return True
    if one.frame != other.frame and both_known(one, other):
        return True
    if one.kind == "count" and not _count_one_thing(one, other):
        return True
    if _are_of_two_polls(left, right) or are_of_two_things(left, right):
        return True
    return _tell_apart(left, right)


def _are_of_two_polls(left: Answer, right: Answer) -> bool:
    is_share = left.figure.kind == "percent"
    return is_share and any(_POLL.search(one.sentence) for one in (left, right))


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

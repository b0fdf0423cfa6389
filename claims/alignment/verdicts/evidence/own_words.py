"""Two figures that a reader would find by the same words of two long reports.

A long report tells many figures, and verbs differ: what leads from one to the other
are words that stand beside no other figure of the sort. "$14.5 million in state tax
credits" meets "received $11.5 million in tax credits" where neither report tells
another sum of tax credits.
"""

import re
from decimal import Decimal

from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.situations import tell_of_apart
from claims.alignment.matching.told_alike import both_known
from claims.alignment.questions.signature import Signature
from claims.alignment.questions.telling import context, names_in
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.changes.settled import tell_one_turnout
from claims.alignment.verdicts.changes.slips import has_digits_moved, is_a_misprint
from claims.alignment.verdicts.changes.tallies import tells_a_tally
from claims.alignment.verdicts.evidence.eliminating import (
    are_near,
    are_of_two_things,
    are_out_of_proportion,
    statistics,
)
from claims.alignment.words.counted_nouns import are_equals
from claims.alignment.words.lemmas import fold
from claims.alignment.words.sentence import words_before

# Doubts and mismatches of words alone.
_WORDING = frozenset(
    {
        "frame", "half told", "filler", "reworded", "same frame", "unsaid", "loose",
        "nothing against", "one situation", "related", "unnamed",
    }
)  # fmt: skip
_KINDS = frozenset({"count", "money", "measure", "duration", "percent"})
# How many words of their own two figures share.
_SOME = 3
# Two shares of one thing are seldom further apart.
_TIMES = 2
# Each poll asks others: its shares are its own.
_POLL = re.compile(r"\b(?:poll(?:s|ed|sters?)?|surveys?|surveyed)\b", re.IGNORECASE)
# What a sum is called, and of how many words that says which it is.
_SUM_OF = re.compile(r"\b(?:an?|the|its|their) ((?:[\w’'-]+ ){2,4})(?:of|worth) $")
_NAMED = 2
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
    """Say whether enough words are shared, or what is counted and a word or a misprint.

    "16 properties searched" and "searched 14 properties": no other such are counted.
    """
    shared = left.own_words & right.own_words
    if len(shared) >= _SOME or tell_one_turnout(left, right):
        return True
    if found.rule == "same frame" and has_digits_moved(left, right):
        return True
    if is_a_misprint(left, right):
        return bool(shared) or _name_what_is_counted(left, right)
    if _name_one_sum(left, right):
        return True
    return bool(shared & context(left.signature.counted)) and (
        _count_all(left, right) or _tell_one_act(left, right)
    )


def _name_what_is_counted(left: Answer, right: Answer) -> bool:
    """Say whether both count things of one noun; people are of many sorts."""
    one, other = left.signature, right.signature
    is_named = not (one.counts_anybody or other.counts_anybody)
    return is_named and are_equals(one.counted, other.counted)


def _name_one_sum(left: Answer, right: Answer) -> bool:
    """Say whether both are "an interim fund of" so much, and no other sum is."""
    names = [
        found[1]
        if (found := _SUM_OF.search(words_before(each.figure.span, text)))
        else ""
        for each in (left, right)
        for text in [each.report.text]
    ]
    one, other = map(context, names)
    shared = left.own_words & right.own_words
    return one == other and len(one) >= _NAMED and one <= shared


def _count_all(left: Answer, right: Answer) -> bool:
    """Say whether each says how many there are in all: "all 11 branches"."""
    return left.signature.is_whole and right.signature.is_whole


def _tell_one_act(left: Answer, right: Answer) -> bool:
    """Say whether one verb, known to no frame, tells what is done to them."""
    one, other = left.signature, right.signature
    return bool(one.acts & other.acts) and not both_known(one, other)


def _may_be_one(left: Answer, right: Answer) -> bool:
    """Say whether two values are of one order, or of a tally that is told to move."""
    moves = any(map(tells_a_tally, (left, right)))
    if left.figure.kind == "percent":
        return _are_near_shares(left, right)
    return are_near(left, right) or (moves and not are_out_of_proportion(left, right))


def _are_near_shares(left: Answer, right: Answer) -> bool:
    lows = [each.fact.interval.low for each in (left, right)]
    amounts = sorted(each for each in lows if isinstance(each, Decimal))
    return len(amounts) > 1 and amounts[1] <= _TIMES * amounts[0]


def _ask_apart(left: Answer, right: Answer) -> bool:
    """Say whether two things are asked, or one thing of two."""
    one, other = left.signature, right.signature
    if one.scope != other.scope or statistics(left) != statistics(right):
        return True
    is_one_sum = one.kind == "money" and is_a_misprint(left, right)
    if one.frame != other.frame and both_known(one, other) and not is_one_sum:
        return True
    if one.kind == "count" and not _count_one_thing(one, other):
        return True
    if _are_of_two_polls(left, right) or are_of_two_things(left, right):
        return True
    return not _count_all(left, right) and _tell_apart(left, right)


def _are_of_two_polls(left: Answer, right: Answer) -> bool:
    is_share = left.figure.kind == "percent" and left.signature.frame != "turnout"
    return is_share and any(_POLL.search(one.sentence) for one in (left, right))


def _count_one_thing(left: Signature, right: Signature) -> bool:
    """Say whether one noun is counted; people of no sort need one frame."""
    if not are_equals(left.counted, right.counted):
        return False
    return left.frame == right.frame or not left.counts_anybody


def _tell_apart(left: Answer, right: Answer) -> bool:
    """Say whether each names others beside who speaks, or tells another act."""
    one, other = left.signature, right.signature
    names = [_named_beside(each) - _speaker(each) for each in (left, right)]
    if names[0] - other.context and names[1] - one.context:
        return True
    return tell_of_apart(one, other)


def _named_beside(answer: Answer) -> frozenset[str]:
    """The names in the clause of a figure, not those of what is told behind it."""
    return answer.signature.names & names_in(answer.clause, answer.report.text)


def _speaker(answer: Answer) -> frozenset[str]:
    return frozenset(map(fold, answer.speaker.split()))

"""What keeps two shares apart, or weakens their match: another whole."""

from claims.alignment.frames.frame import PERCENT
from claims.alignment.frames.words import ANYBODY, is_person
from claims.alignment.matching.strength import Mismatch, Rule, Strength
from claims.alignment.matching.told_alike import both_known, name_others
from claims.alignment.questions.signature import Signature
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import folded

# Things that stand for people, and people of no particular sort.
_OF_PEOPLE = folded(
    "vote ballot electorate population public workforce payroll staff force team crew"
    " personnel job post position role seat place household family group majority"
    " community labour labor headcount membership country nation city"
)
_ANYBODY = ANYBODY | folded(
    "worker staff employee member voter adult resident respondent public population"
    " workforce elector householder colleague candidate participant local inhabitant"
)


_OF_ELECTIONS = folded("vote seat")
# What narrows profit or sales to one sort of them.
_PARTS = folded(
    "arm division unit segment subsidiary underlying adjusted operating gross net"
    " online like-for-like comparable domestic overseas foreign core export regional"
    " average median monthly quarterly weekly new used private public first-time"
)
# How many words of two tellings of one share are the same.
_SHARED, _SHARED_OF_EVENT = 3, 2


def ask_one_share(left: Signature, right: Signature) -> bool:
    """Say whether two shares answer one frame and their sentences share a name.

    Not of what may stand otherwise tomorrow: of one plan there are many polls.
    """
    frame = left.known_frame
    if left.kind != PERCENT or frame is None or frame != right.known_frame:
        return False
    if (frame.tally and not frame.event) or not _share_name(left, right):
        return False
    least = _SHARED_OF_EVENT if frame.event else _SHARED
    shared = left.context & right.context
    return len(shared) >= least and not name_others(left, right)


def _share_name(left: Signature, right: Signature) -> bool:
    return bool(left.names & right.context or right.names & left.context)


def unnamed(left: Signature, right: Signature) -> Mismatch | None:
    """A bank's move and a strike are told of by name: there may be others."""
    frame = left.known_frame
    if left.kind != PERCENT or frame is None or not frame.event:
        return None
    if frame != right.known_frame or _share_name(left, right):
        return None
    return Mismatch("unnamed", "Nothing named says that it is one event.")


def other_question(left: Signature, right: Signature) -> Mismatch | None:
    """Two shares asked in unlike words need not part one whole alike."""
    if left.kind != PERCENT or left.frame == right.frame:
        return None
    if left.known_frame is None and right.known_frame is None:
        return None
    return Mismatch("question", "Each may ask its own question.")


def other_whole(left: Signature, right: Signature) -> Mismatch | None:
    """Shares of drivers and of trains: people are no things.

    A frame that knows what it asks may have lost its noun.
    """
    if left.kind != PERCENT or not (left.counted and right.counted):
        return None
    if both_known(left, right) and left.frame == right.frame:
        return None
    both = left.counted, right.counted
    if left.counted != right.counted and {*both} <= _OF_ELECTIONS:
        return Mismatch("whole", "One is a share of votes, the other of seats.")
    people = [is_person(one) or one in _OF_PEOPLE for one in both]
    if people[0] == people[1] or not any(map(is_person, both)):
        return None
    return Mismatch("whole", "One is a share of people, the other of things.")


def other_people(left: Signature, right: Signature) -> Mismatch | None:
    """A share of nurses need not be that of doctors."""
    if left.kind != PERCENT or not (left.counted and right.counted):
        return None
    one, other = left.counted, right.counted
    if not (is_person(one) and is_person(other)) or {one, other} & _ANYBODY:
        return None
    if are_equals(one, other) or takes_in(one, other) or takes_in(other, one):
        return None
    return Mismatch("people", "Each may be a share of other people.")


def of_a_part(left: Signature, right: Signature) -> Mismatch | None:
    """The profit of one arm and the group's, sales online and all sales."""
    if left.kind != PERCENT or not left.frame.endswith("moved"):
        return None
    if not (left.context ^ right.context) & _PARTS:
        return None
    return Mismatch("part", "One may be told of a part alone.")


SHARE_DOUBTS: tuple[tuple[Strength, Rule], ...] = (
    (Strength.LIKELY, other_people),
    (Strength.LIKELY, other_question),
    (Strength.LIKELY, unnamed),
    (Strength.LIKELY, of_a_part),
)
"""What weakens the match of two shares, and how far."""

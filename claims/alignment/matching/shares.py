"""Two shares: of one event or of two, of one whole or of another."""

from claims.alignment.frames.frame import PERCENT
from claims.alignment.frames.words import is_person
from claims.alignment.matching.strength import Mismatch
from claims.alignment.matching.told_alike import both_known, name_others, share_a_name
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import folded

# Things that stand for people.
_OF_PEOPLE = folded(
    "vote ballot electorate population public workforce payroll staff force team crew"
    " personnel job post position role seat place household family group majority"
    " community labour labor headcount membership country nation city"
)
_OF_ELECTIONS = folded("vote seat")
# How many words of two tellings of one share are the same.
_SHARED, _SHARED_OF_EVENT = 3, 2


def ask_one_share(left: Signature, right: Signature) -> bool:
    """Say whether two shares answer one frame and their sentences share a name.

    Not of what may stand otherwise tomorrow: of one plan there are many polls.
    """
    frame = left.known_frame
    if left.kind != PERCENT or frame is None or frame != right.known_frame:
        return False
    if (frame.tally and not frame.event) or not share_a_name(left, right):
        return False
    least = _SHARED_OF_EVENT if frame.event else _SHARED
    shared = left.context & right.context
    return len(shared) >= least and not name_others(left, right)


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

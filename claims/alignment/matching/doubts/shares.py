"""Doubts about shares: of other people, of a part, asked or named unlike."""

from claims.alignment.frames.frame import PERCENT
from claims.alignment.frames.words import ANYBODY, is_person
from claims.alignment.matching.strength import Mismatch
from claims.alignment.matching.told_alike import share_a_name
from claims.alignment.questions.signature import Signature
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import folded

# People of no particular sort.
_ANYBODY = ANYBODY | folded(
    "worker staff employee member voter adult resident respondent public population"
    " workforce elector householder colleague candidate participant local inhabitant"
)
# What narrows profit or sales to one sort of them.
_PARTS = folded(
    "arm division unit segment subsidiary underlying adjusted operating gross net"
    " online like-for-like comparable domestic overseas foreign core export regional"
    " average median monthly quarterly weekly new used private public first-time"
)


def unnamed(left: Signature, right: Signature) -> Mismatch | None:
    """A bank's move and a strike are told of by name: there may be others."""
    frame = left.known_frame
    if left.kind != PERCENT or frame is None or not frame.event:
        return None
    if frame != right.known_frame or share_a_name(left, right):
        return None
    return Mismatch("unnamed", "Nothing named says that it is one event.")


def other_question(left: Signature, right: Signature) -> Mismatch | None:
    """Two shares asked in unlike words need not part one whole alike."""
    if left.kind != PERCENT or left.frame == right.frame:
        return None
    if left.known_frame is None and right.known_frame is None:
        return None
    return Mismatch("question", "Each may ask its own question.")


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

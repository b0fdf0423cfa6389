"""Doubts about words: what is put in other words may be another thing."""

from claims.alignment.matching.related import are_of_all_aboard
from claims.alignment.matching.strength import Mismatch
from claims.alignment.matching.told_alike import (
    both_known,
    last_apart,
    shares_most,
    tell_one_act,
)
from claims.alignment.questions.signature import Signature


def nearly_the_same(left: Signature, right: Signature) -> Mismatch | None:
    """What is paid need not be what was settled for."""
    if left.frame == right.frame or not both_known(left, right):
        return None
    return Mismatch("related", "They ask nearly the same, in other words.")


def other_sum(left: Signature, right: Signature) -> Mismatch | None:
    """What is raised in all is more than one gift."""
    return nearly_the_same(left, right) if left.kind == "money" else None


def other_deed(left: Signature, right: Signature) -> Mismatch | None:
    """How long a fraud went on is not how long it was jailed for."""
    why = "Each is the time that another act took."
    return Mismatch("deed", why) if last_apart(left, right) else None


def hurt_or_shot(left: Signature, right: Signature) -> Mismatch | None:
    """Of people two frames that reports use in turn; who is rescued is freed."""
    if left.kind != "count" or {left.frame, right.frame} == {"rescue", "free"}:
        return None
    if are_of_all_aboard(left, right):
        return None
    return nearly_the_same(left, right)


def reworded(left: Signature, right: Signature) -> Mismatch | None:
    """Other words may ask another thing: the same answer tells against it."""
    if left.frame == right.frame or both_known(left, right):
        return None
    if tell_one_act(left, right):
        return None
    return Mismatch("reworded", "They ask it in other words.")


def barely_reworded(left: Signature, right: Signature) -> Mismatch | None:
    """Two senses shared, or one and somebody named, tell more than one sense."""
    found = reworded(left, right)
    shared = len(left.senses & right.senses)
    is_enough = shared > 1 or (shared and left.company & right.company)
    return None if is_enough else found


def only_in_the_sentence(left: Signature, right: Signature) -> Mismatch | None:
    """The frame may belong to another part of the sentence."""
    if (not left.loose and not right.loose) or shares_most(left, right):
        return None
    return Mismatch("loose", "What one counts is only told elsewhere in its sentence.")

"""Doubts about counts: one may count only some of whom the other counts."""

from claims.alignment.frames.everybody import everybody
from claims.alignment.frames.words import ANYBODY
from claims.alignment.matching.strength import Mismatch
from claims.alignment.matching.told_alike import count_the_same
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import same_sense


def some_of_them(left: Signature, right: Signature) -> Mismatch | None:
    """Three passengers may be some of the four people."""
    if left.kind != "count":
        return None
    if _count_everybody(left, right) or count_the_same(left, right):
        return None
    frame = left.known_frame
    both = {left.counted, right.counted}
    if frame and both & frame.triggers and both & ANYBODY:
        return None
    if _is_the_act(left, right) or "" in both:
        return None
    return Mismatch("sort", "One may count only some of the others' people.")


def _count_everybody(left: Signature, right: Signature) -> bool:
    """Say whether both count people of no particular sort, or all there are of them."""
    same = left.frame == right.frame
    of_all = everybody(left.frame) if same else frozenset()
    return all(one.counts_anybody or one.counted in of_all for one in (left, right))


def _is_the_act(left: Signature, right: Signature) -> bool:
    """Say whether one counts the act and one who it was done to: deaths, skiers."""
    frame = left.known_frame
    both = {left.counted, right.counted}
    return frame is not None and bool(both & frame.triggers and both - frame.triggers)


def act_or_some(left: Signature, right: Signature) -> Mismatch | None:
    """Five deaths, and five skiers among the dead."""
    if left.kind != "count" or not _is_the_act(left, right):
        return None
    if _count_everybody(left, right):
        return None
    if {left.counted, right.counted} & ANYBODY:
        return None
    return Mismatch("act", "One counts the act, the other only one sort of people.")


def not_all_of_them(left: Signature, right: Signature) -> Mismatch | None:
    """Two councilwomen may be two of the twelve."""
    if left.frame != "member" or (left.is_whole and right.is_whole):
        return None
    return Mismatch("not all", "One may count only some of the members.")


def narrowed(left: Signature, right: Signature) -> Mismatch | None:
    """Two Baton Rouge officers may be two of the three officers."""
    if left.kind != "count" or not (_sort(left, right) or _sort(right, left)):
        return None
    return Mismatch("narrowed", "One says more closely whom it counts.")


def _sort(left: Signature, right: Signature) -> set[str]:
    """What narrows one count and is nowhere in the other's sentence, or is a name."""
    return {
        word
        for word in left.sort - right.sort
        if (key := same_sense(fold(word))) not in right.context or key in left.names
    }


def unsaid(left: Signature, right: Signature) -> Mismatch | None:
    """A bare number may count anything: "15 were taken"."""
    if left.kind != "count" or (left.counted and right.counted):
        return None
    frame = left.known_frame
    if frame is not None and frame == right.known_frame and frame.units:
        return None
    return Mismatch("unsaid", "One does not say what it counts.")


def may_be_hurt_or_dead(left: Signature, right: Signature) -> Mismatch | None:
    """Four shot may be the hurt alone, or the dead with them."""
    if left.kind != "count" or "shoot" not in {left.frame, right.frame}:
        return None
    return Mismatch("shot", "Who was shot may be told of the dead or the hurt alone.")

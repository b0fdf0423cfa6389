"""Do two figures answer the same question?

A strong match may carry any verdict. A weak one, where nothing speaks against
it but too little for it, is used only when both give the same value: that two
different questions of one affair have the same unusual answer is rare, and a
false contradiction is the costliest error.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from claims.alignment.frames import PERSONS
from claims.alignment.signature import Signature

_GENERIC_PERSONS = frozenset("person people human individual victim other life".split())
_SHARED_TOPICS = 0.5
_CLEARLY_SHARED_TOPICS = 0.6


class Strength(StrEnum):
    """How sure we are that two figures answer one question."""

    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Match:
    """Two figures answer one question, with the reason."""

    strength: Strength
    why: str


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Two figures answer different questions: which rule said so, and why."""

    rule: str
    why: str


def match(left: Signature, right: Signature, *, one_story: bool) -> Match | Mismatch:
    """Decide whether two figures answer one question; order does not matter."""
    for differs in _OBSTACLES:
        obstacle = differs(left, right)
        if obstacle is not None:
            return obstacle
    return _evidence(left, right, one_story=one_story)


def _other_kind(left: Signature, right: Signature) -> Mismatch | None:
    if left.kind == right.kind and left.unit == right.unit:
        return None
    return Mismatch("kind", "They are different kinds of figures.")


def _other_frame(left: Signature, right: Signature) -> Mismatch | None:
    if left.frame == right.frame:
        return None
    return Mismatch("frame", f"One says “{left.frame}”, the other “{right.frame}”.")


def _other_polarity(left: Signature, right: Signature) -> Mismatch | None:
    if left.denied == right.denied:
        return None
    return Mismatch("negation", "One is about what did not happen.")


def _other_scope(left: Signature, right: Signature) -> Mismatch | None:
    if left.scope == right.scope:
        return None
    narrower = "; ".join(sorted(left.scope ^ right.scope))
    return Mismatch("scope", f"They count different circles ({narrower}).")


def _other_role(left: Signature, right: Signature) -> Mismatch | None:
    for role in left.roles.keys() & right.roles.keys():
        if not left.roles[role] & right.roles[role]:
            return Mismatch("role", f"The {role} is somebody else.")
    return None


def _other_counted(left: Signature, right: Signature) -> Mismatch | None:
    if not left.counted or not right.counted or left.counted == right.counted:
        return None
    if _may_be_the_same_people(left, right) or left.kind == "date":
        return None
    if left.kind != "count" or _share_topics(left, right, _SHARED_TOPICS):
        return None
    return Mismatch(
        "counted", f"One counts “{left.counted}”, the other “{right.counted}”."
    )


def _may_be_the_same_people(left: Signature, right: Signature) -> bool:
    both = {left.counted, right.counted}
    return both <= PERSONS and bool(both & _GENERIC_PERSONS)


_OBSTACLES: tuple[Callable[[Signature, Signature], Mismatch | None], ...] = (
    _other_kind,
    _other_frame,
    _other_polarity,
    _other_scope,
    _other_role,
    _other_counted,
)


def _evidence(
    left: Signature, right: Signature, *, one_story: bool
) -> Match | Mismatch:
    roles = left.roles.keys() & right.roles.keys()
    same_counted = left.counted == right.counted
    if roles and same_counted and _frame_is_full(left, right):
        return Match(Strength.STRONG, "The same is asked of the same.")
    if one_story and same_counted and _is_event(left):
        return Match(Strength.STRONG, "The same is asked of one event.")
    topics = _share_topics(left, right, _CLEARLY_SHARED_TOPICS)
    if one_story and same_counted and topics and left.company & right.company:
        return Match(Strength.STRONG, "The same words are used of the same.")
    if one_story or left.company & right.company:
        return Match(Strength.WEAK, "Nothing speaks against it, little for it.")
    return Mismatch("company", "Nothing says that they are about the same affair.")


def _frame_is_full(left: Signature, right: Signature) -> bool:
    """In a known frame a shared role is enough; else both roles, or the words."""
    if left.known_frame is not None:
        return True
    shared = sum(1 for role in left.roles.keys() & right.roles.keys())
    return shared > 1 or _share_topics(left, right, _SHARED_TOPICS)


def _is_event(signature: Signature) -> bool:
    frame = signature.known_frame
    return frame is not None and frame.event


def _share_topics(left: Signature, right: Signature, least: float) -> bool:
    smaller = min(len(left.topics), len(right.topics))
    return bool(smaller) and len(left.topics & right.topics) / smaller >= least

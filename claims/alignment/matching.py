"""Do two figures answer the same question?

A strong match may carry any verdict. A weak one, where nothing speaks against
it but too little for it, is used only when both give the same value: that two
different questions of one affair have the same unusual answer is rare, and a
false contradiction is the costliest error.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from claims.alignment.frames.words import ANYBODY, PERSONS
from claims.alignment.signature import Signature

_SHARED_TOPICS = 0.5
_CLEARLY_SHARED_TOPICS = 0.6


class Strength(StrEnum):
    """How sure we are that two figures answer one question."""

    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Match:
    """Two figures answer one question, with the rule that says so."""

    strength: Strength
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Two figures answer different questions: which rule said so, and why."""

    rule: str
    why: str


Rule = Callable[[Signature, Signature], "Mismatch | None"]


def match(left: Signature, right: Signature, *, one_story: bool) -> Match | Mismatch:
    """Decide whether two figures answer one question; order does not matter."""
    for differs in _OBSTACLES:
        obstacle = differs(left, right)
        if obstacle is not None:
            return obstacle
    found = _evidence(left, right, one_story=one_story)
    if isinstance(found, Mismatch) or found.strength is Strength.WEAK:
        return found
    for doubts in _DOUBTS:
        doubt = doubts(left, right)
        if doubt is not None:
            return Match(Strength.WEAK, doubt.rule, doubt.why)
    return found


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
    if left.kind != "count" or not left.counted or not right.counted:
        return None
    if left.counted == right.counted or _may_be_the_same_people(left, right):
        return None
    frame = left.known_frame
    if frame and {left.counted, right.counted} <= frame.triggers | ANYBODY:
        return None
    return Mismatch(
        "counted", f"One counts “{left.counted}”, the other “{right.counted}”."
    )


def _may_be_the_same_people(left: Signature, right: Signature) -> bool:
    both = {left.counted, right.counted}
    return both <= PERSONS and (left.counts_anybody or right.counts_anybody)


_OBSTACLES: tuple[Rule, ...] = (
    _other_kind,
    _other_frame,
    _other_polarity,
    _other_scope,
    _other_role,
    _other_counted,
)


def _some_of_them(left: Signature, right: Signature) -> Mismatch | None:
    """Three passengers may be some of the four people."""
    if left.counts_anybody and right.counts_anybody:
        return None
    if left.counted == right.counted or not (left.counted and right.counted):
        return None
    return Mismatch("sort", "One may count only some of the others' people.")


def _elsewhere(left: Signature, right: Signature) -> Mismatch | None:
    if not left.places or not right.places or left.places & right.places:
        return None
    return Mismatch("place", "They name different places.")


def _other_heads(left: Signature, right: Signature) -> Mismatch | None:
    """On the generic path another subject or object is another matter."""
    for role in left.heads.keys() & right.heads.keys():
        named = left.roles.get(role), right.roles.get(role)
        if not left.heads[role] & right.heads[role] and not all(named):
            return Mismatch("filler", f"The {role} is put in other words.")
    return None


def _only_in_the_sentence(left: Signature, right: Signature) -> Mismatch | None:
    if not left.loose and not right.loose:
        return None
    return Mismatch("loose", "What one counts is only told elsewhere in its sentence.")


_DOUBTS: tuple[Rule, ...] = (
    _some_of_them,
    _elsewhere,
    _other_heads,
    _only_in_the_sentence,
)


def _evidence(
    left: Signature, right: Signature, *, one_story: bool
) -> Match | Mismatch:
    entities = left.roles.keys() & right.roles.keys()
    if entities and _frame_is_full(left, right):
        return Match(Strength.STRONG, "same roles", "The same is asked of the same.")
    if one_story and _is_event(left):
        return Match(Strength.STRONG, "one event", "The same is asked of one event.")
    if one_story and _says_the_same(left, right):
        return Match(
            Strength.STRONG, "same words", "The same words are used of the same."
        )
    if one_story or left.company & right.company:
        return Match(
            Strength.WEAK,
            "nothing against",
            "Nothing speaks against it, little for it.",
        )
    return Mismatch("company", "Nothing says that they are about the same affair.")


def _frame_is_full(left: Signature, right: Signature) -> bool:
    """In a known frame a shared role is enough; else both roles, or the words."""
    if left.known_frame is not None:
        return True
    shared = left.roles.keys() & right.roles.keys()
    return len(shared) > 1 or _share_topics(left, right, _SHARED_TOPICS)


def _is_event(signature: Signature) -> bool:
    frame = signature.known_frame
    return frame is not None and frame.event


def _says_the_same(left: Signature, right: Signature) -> bool:
    """The same subject or object by its noun, and mostly the same words."""
    heads = any(
        left.heads[role] & right.heads[role]
        for role in left.heads.keys() & right.heads.keys()
    )
    apart = left.company and right.company and not left.company & right.company
    if apart:
        return False
    if heads and left.known_frame is not None:
        return True
    least = _SHARED_TOPICS if heads else _CLEARLY_SHARED_TOPICS
    return _share_topics(left, right, least)


def _share_topics(left: Signature, right: Signature, least: float) -> bool:
    smaller = min(len(left.topics), len(right.topics))
    return bool(smaller) and len(left.topics & right.topics) / smaller >= least

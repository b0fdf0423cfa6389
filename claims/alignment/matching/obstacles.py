"""What keeps two figures apart: another kind, scope, role, thing or frame."""

from claims.alignment.frames import Frame
from claims.alignment.frames.everybody import everybody
from claims.alignment.frames.words import ANYBODY, PERSONS, is_person
from claims.alignment.matching.fillers import (
    filled,
    is_reworded,
    is_somebody_else,
    told,
)
from claims.alignment.matching.related import are_related
from claims.alignment.matching.shares import other_whole
from claims.alignment.matching.situations import (
    ask_one_thing,
    may_ask_one_thing,
    tell_apart,
)
from claims.alignment.matching.strength import Mismatch, Rule
from claims.alignment.matching.told_alike import both_known, tell_one_act
from claims.alignment.questions.scope.parts import UNSAID
from claims.alignment.questions.scope.ways import OPPOSITES
from claims.alignment.questions.signature import Signature
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import folded

# What a person has or loses: "85 posts" are 85 teachers'.
_POSTS = folded("job post position role")


def _other_kind(left: Signature, right: Signature) -> Mismatch | None:
    is_some_sum = left.kind == "money" and not (left.unit and right.unit)
    if left.kind == right.kind and (left.unit == right.unit or is_some_sum):
        return None
    return Mismatch("kind", "They are different kinds of figures.")


def _other_frame(left: Signature, right: Signature) -> Mismatch | None:
    if left.frame == right.frame or are_related(left, right):
        return None
    if not both_known(left, right) and _is_asked_alike(left, right):
        return None
    return Mismatch("frame", f"One says “{left.frame}”, the other “{right.frame}”.")


def _is_asked_alike(left: Signature, right: Signature) -> bool:
    """Say whether two frames tell of one act or situation in other words."""
    rules = (is_reworded, tell_one_act, ask_one_thing, may_ask_one_thing)
    return any(rule(left, right) for rule in rules)


def _other_polarity(left: Signature, right: Signature) -> Mismatch | None:
    if left.denied == right.denied:
        return None
    return Mismatch("negation", "One is about what did not happen.")


def _other_scope(left: Signature, right: Signature) -> Mismatch | None:
    differing = left.scope ^ right.scope
    if not differing or differing == OPPOSITES or differing in UNSAID:
        return None
    if differing == {"planned"} and all(map(_lies_ahead, (left, right))):
        return None
    narrower = "; ".join(sorted(differing))
    return Mismatch("scope", f"They count different circles ({narrower}).")


def _lies_ahead(signature: Signature) -> bool:
    return signature.ahead or "planned" in signature.scope


def _part_of_it(left: Signature, right: Signature) -> Mismatch | None:
    why = UNSAID.get(left.scope ^ right.scope)
    return Mismatch("scope", why) if why else None


def _other_role(left: Signature, right: Signature) -> Mismatch | None:
    if left.frame != right.frame and not both_known(left, right):
        return _each_of_another(left, right)
    for role in sorted(filled(left) & filled(right)):
        if is_somebody_else(left, right, role):
            return Mismatch("role", f"The {role} is somebody else.")
    return None


def _each_of_another(left: Signature, right: Signature) -> Mismatch | None:
    """Of two verbs one may have for subject what the other has for object.

    Only what each sentence names or tells beside says that they are of others.
    """
    if told(left) & told(right) and tell_apart(left, right):
        return Mismatch("role", "Each is told of somebody or something else.")
    return None


def _other_counted(left: Signature, right: Signature) -> Mismatch | None:
    if left.kind != "count" or not left.counted or not right.counted:
        return None
    if are_equals(left.counted, right.counted) or _one_takes_in(left, right):
        return None
    if _may_be_the_same_people(left, right):
        return None
    frame = left.known_frame or right.known_frame
    both = {left.counted, right.counted}
    if frame and both & frame.triggers and all(_counts(frame, one) for one in both):
        return None
    if frame and both <= frame.triggers | ANYBODY | everybody(frame.name):
        return None
    return Mismatch(
        "counted", f"One counts “{left.counted}”, the other “{right.counted}”."
    )


def _other_things(left: Signature, right: Signature) -> Mismatch | None:
    """Cows are no churches; but pupils may be children, and posts teachers."""
    both = left.counted, right.counted
    if all(is_person(one) or one in _POSTS for one in both):
        return None
    return _other_counted(left, right)


def _one_takes_in(left: Signature, right: Signature) -> bool:
    one, other = left.counted, right.counted
    return takes_in(one, other) or takes_in(other, one)


def _counts(frame: Frame, noun: str) -> bool:
    """Say whether a frame counts such a noun: the act, or somebody it is done to."""
    is_somebody = frame.counted >= PERSONS and is_person(noun)
    return is_somebody or noun in frame.counted | frame.triggers | ANYBODY


def _may_be_the_same_people(left: Signature, right: Signature) -> bool:
    both = {left.counted, right.counted}
    is_anybody = left.counts_anybody or right.counts_anybody
    return is_anybody and all(is_person(one) for one in both)


# What keeps two figures apart whatever they say.
OBSTACLES: tuple[Rule, ...] = (
    _other_kind,
    _other_polarity,
    _other_scope,
    _other_role,
    _other_things,
    other_whole,
)
# What keeps them apart unless they say the same.
OTHER_WORDS: tuple[Rule, ...] = (_part_of_it, _other_frame, _other_counted)

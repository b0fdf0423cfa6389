"""Do two figures answer the same question?

A strong match may carry any verdict, a likely one any but a contradiction. A
weak one, where nothing speaks against it but too little for it, is used only
when both give the same value: that two different questions of one affair have
the same unusual answer is rare, and a false contradiction is the costliest error.
"""

from collections.abc import Iterable

from claims.alignment.frames import Frame
from claims.alignment.frames.everybody import everybody
from claims.alignment.frames.words import ANYBODY, PERSONS, is_person
from claims.alignment.matching.doubts import DOUBTS
from claims.alignment.matching.fillers import agreed as agreed_roles
from claims.alignment.matching.fillers import (
    filled,
    is_reworded,
    is_somebody_else,
    told,
)
from claims.alignment.matching.related import are_related
from claims.alignment.matching.shares import SHARE_DOUBTS, ask_one_share, other_whole
from claims.alignment.matching.situations import (
    ask_one_thing,
    may_ask_one_thing,
    tell_apart,
)
from claims.alignment.matching.strength import Match, Mismatch, Rule, Strength
from claims.alignment.matching.told_alike import (
    ask_loosely,
    both_known,
    is_told_alike,
    name_others,
    tell_one_act,
)
from claims.alignment.questions.parts import UNSAID
from claims.alignment.questions.signature import Signature
from claims.alignment.questions.ways import OPPOSITES
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import folded

__all__ = ["Match", "Mismatch", "Strength", "match"]

# What a person has or loses: "85 posts" are 85 teachers'.
_POSTS = folded("job post position role")
_SHARED_TOPICS = 0.5
_CLEARLY_SHARED_TOPICS = 0.6


def match(left: Signature, right: Signature, *, one_story: bool) -> Match | Mismatch:
    """Decide whether two figures answer one question; order does not matter."""
    obstacle = _first(_OBSTACLES, left, right)
    if obstacle is not None:
        return obstacle
    unlike = _first(_OTHER_WORDS, left, right)
    found = unlike or _evidence(left, right, one_story=one_story)
    if isinstance(found, Mismatch) or found.strength is Strength.WEAK:
        return found
    return _doubted(found, left, right)


def _first(rules: Iterable[Rule], left: Signature, right: Signature) -> Mismatch | None:
    """What the first rule that finds something says."""
    return next((found for one in rules if (found := one(left, right))), None)


def _doubted(found: Match, left: Signature, right: Signature) -> Match:
    """The match, weakened by the first doubt."""
    for strength, doubts in (*DOUBTS, *SHARE_DOUBTS):
        doubt = doubts(left, right)
        if doubt is not None:
            return Match(strength, doubt.rule, doubt.why)
    return found


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
    for role in filled(left) & filled(right):
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
_OBSTACLES: tuple[Rule, ...] = (
    _other_kind,
    _other_polarity,
    _other_scope,
    _other_role,
    _other_things,
    other_whole,
)
# What keeps them apart unless they say the same.
_OTHER_WORDS: tuple[Rule, ...] = (_part_of_it, _other_frame, _other_counted)


def _evidence(
    left: Signature, right: Signature, *, one_story: bool
) -> Match | Mismatch:
    agreed = agreed_roles(left, right, one_story=one_story)
    if agreed and _frame_is_full(left, right, agreed):
        return Match(Strength.STRONG, "same roles", "The same is asked of the same.")
    if one_story and _is_event(left) and _is_event(right):
        return Match(Strength.STRONG, "one event", "The same is asked of one event.")
    if one_story and ask_one_thing(left, right):
        return Match(Strength.STRONG, "one situation", "Most words are the same.")
    if one_story and _says_the_same(left, right):
        is_unsure = _is_half_known(left, right) or _has_several(left, right)
        strength = Strength.LIKELY if is_unsure else Strength.STRONG
        return Match(strength, "same words", "The same words are used of the same.")
    return _weaker_evidence(left, right, one_story=one_story)


def _weaker_evidence(
    left: Signature, right: Signature, *, one_story: bool
) -> Match | Mismatch:
    """Evidence that no role and no word bears out by itself."""
    if one_story and not _is_of_several(left, right) and _tell_one(left, right):
        return Match(Strength.STRONG, "one act", "They tell of one act of the same.")
    if one_story and may_ask_one_thing(left, right):
        return Match(Strength.LIKELY, "one situation", "Most words are the same.")
    if one_story and (_is_event(left) or _is_event(right)):
        why = "What one asks of an event the other may ask in other words."
        return Match(Strength.LIKELY, "reworded", why)
    if one_story and ask_loosely(left, right):
        why = "The same is asked, though it is not said of whom."
        return Match(Strength.LIKELY, "same frame", why)
    if one_story or left.company & right.company:
        return Match(
            Strength.WEAK,
            "nothing against",
            "Nothing speaks against it, little for it.",
        )
    return Mismatch("company", "Nothing says that they are about the same affair.")


def _tell_one(left: Signature, right: Signature) -> bool:
    return is_told_alike(left, right) or ask_one_share(left, right)


def _frame_is_full(left: Signature, right: Signature, agreed: set[str]) -> bool:
    """In a known frame a shared role is enough; else both roles, or the words."""
    if both_known(left, right):
        return True
    return len(agreed) > 1 or _share_topics(left, right, _SHARED_TOPICS)


def _is_half_known(left: Signature, right: Signature) -> bool:
    """Say whether only one asks what a frame knows: charges "involve" no accusers."""
    return (left.known_frame is None) is not (right.known_frame is None)


def _is_of_several(left: Signature, right: Signature) -> bool:
    """Say whether a sum has a giver and a receiver: words alone name neither."""
    frames = [one.known_frame for one in (left, right) if one.known_frame]
    return left.kind == "money" and any(len(frame.roles) > 1 for frame in frames)


def _has_several(left: Signature, right: Signature) -> bool:
    """Say whether one affair may have several: words tell no quake from another."""
    frames = [one.known_frame for one in (left, right) if one.known_frame]
    return any(frame.several for frame in frames)


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
    if apart or name_others(left, right):
        return False
    known = left.known_frame or right.known_frame
    if known is not None and (heads or left.kind == "date"):
        return heads
    least = _SHARED_TOPICS if heads else _CLEARLY_SHARED_TOPICS
    return _share_topics(left, right, least)


def _share_topics(left: Signature, right: Signature, least: float) -> bool:
    smaller = min(len(left.topics), len(right.topics))
    return bool(smaller) and len(left.topics & right.topics) / smaller >= least

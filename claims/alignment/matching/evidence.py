"""What says that two figures answer one question, and how surely."""

from claims.alignment.matching.fillers import agreed as agreed_roles
from claims.alignment.matching.shares import ask_one_share
from claims.alignment.matching.situations import ask_one_thing, may_ask_one_thing
from claims.alignment.matching.strength import Match, Mismatch, Strength
from claims.alignment.matching.told_alike import (
    ask_loosely,
    both_known,
    is_told_alike,
    name_others,
)
from claims.alignment.questions.signature import Signature

_SHARED_TOPICS = 0.5
_CLEARLY_SHARED_TOPICS = 0.6


def evidence(left: Signature, right: Signature, *, one_story: bool) -> Match | Mismatch:
    """The surest sign that two figures which nothing keeps apart answer one question.

    A mismatch where nothing says that they are of one affair.
    """
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

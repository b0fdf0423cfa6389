"""Doubts about who fills the roles: somebody else, or not told by one."""

from claims.alignment.frames.words import PRONOUNS
from claims.alignment.matching.fillers import beside, filled, same_filler
from claims.alignment.matching.strength import Mismatch
from claims.alignment.questions.signature import Signature
from claims.names.matching import same_bearer

# How many stems, and what part of all, two tellings of one thing share.
_ALIKE_WORDS, _ALIKE_PART = 4, 0.7
# Words of a full name.
_FULL = 2


def other_heads(left: Signature, right: Signature) -> Mismatch | None:
    """On the generic path another subject or object is another matter.

    Where only one has a verb of its own, its subject is not the other's.
    """
    if bool(left.acts) != bool(right.acts):
        return None
    for role in sorted(left.heads.keys() & right.heads.keys()):
        if _is_pronoun(left, role) or _is_pronoun(right, role):
            continue
        same = left.heads[role] & right.heads[role] or same_filler(left, right, role)
        if not same:
            return Mismatch("filler", f"The {role} is put in other words.")
    return None


def _is_pronoun(signature: Signature, role: str) -> bool:
    """Say whether only a pronoun fills a role: who it is may be either's."""
    return signature.heads[role] <= PRONOUNS and role not in signature.roles


def half_told(left: Signature, right: Signature) -> Mismatch | None:
    """A gift to one fund may have come from two givers, if one is not named."""
    frame = left.known_frame
    wanted = frame.roles.keys() if frame else frozenset()
    if _is_told_alike(left, right) or _is_told_elsewhere(left, right):
        return None
    if beside(left, right):
        return None
    if len(wanted) > 1 and (filled(left) ^ filled(right)) & wanted:
        return Mismatch("half told", "One does not say all that the other says.")
    return None


def _is_told_elsewhere(left: Signature, right: Signature) -> bool:
    """Say whether whoever fills a role in one stands in the other's sentence."""
    return all(
        bool(other.context & one.heads[role])
        for one, other in ((left, right), (right, left))
        for role in one.heads.keys() - filled(other)
    )


def _is_told_alike(left: Signature, right: Signature) -> bool:
    """Say whether both are told in nearly the same words: "the fund's grant to …"."""
    shared = len(left.topics & right.topics)
    return shared >= max(_ALIKE_WORDS, _ALIKE_PART * len(left.topics | right.topics))


def surname_alone(left: Signature, right: Signature) -> Mismatch | None:
    """The ages of a family: "Reed, 40" need not be "Ann Reed, 6"."""
    if left.kind != "age":
        return None
    names = left.phrases.get("bearer", ""), right.phrases.get("bearer", "")
    if same_bearer(*names, "PERSON") or _share_full_name(*names):
        return None
    return Mismatch("surname", "A surname alone may be another of the family.")


def _share_full_name(one: str, other: str) -> bool:
    """Say whether both end in one full name: "Welder Tomas Reiger"."""
    ends = [name.split()[-_FULL:] for name in (one, other)]
    return ends[0] == ends[1] and len(ends[0]) == _FULL

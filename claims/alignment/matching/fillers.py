"""Who fills a role in two signatures: one bearer, another, or it cannot be told."""

import re

from claims.alignment.frames.words import PRONOUNS
from claims.alignment.matching.told_alike import both_known
from claims.alignment.questions.roles.fillers import NameWords
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import senses_of

_NOBODY: frozenset[int] = frozenset()
_NOTHING: frozenset[str] = frozenset()
# Words written large right before a noun written small; whose it is, is another.
_NAMES_IN_FRONT = re.compile(
    r"\b(?!The\b|An?\b)[A-Z][\w-]*(?=(?: [A-Z][\w-]*)* [a-z]+$)"
)
# Whoever stands in front of these is meant.
_RELATIVE = frozenset({"which", "who", "whom"})
_GENERATIONS = frozenset({"jr", "jr.", "sr", "sr."})


def told(signature: Signature) -> set[str]:
    """The roles filled by a name or a resolved pronoun; descriptions are unsure."""
    relative = {r for r, words in signature.phrases.items() if words in _RELATIVE}
    resolved = signature.roles.keys() & (signature.pronouns | relative)
    return signature.named.keys() | resolved


def filled(signature: Signature) -> set[str]:
    """The roles filled by somebody or something."""
    return signature.roles.keys() | signature.named.keys() | signature.heads.keys()


def same_filler(left: Signature, right: Signature, role: str) -> bool:
    """Say whether a role is filled by one bearer: known, by name or by the noun.

    "The caucus" may be known under two names; names that differ are two bearers.
    """
    if left.roles.get(role, _NOBODY) & right.roles.get(role, _NOBODY):
        return True
    names = left.named.get(role), right.named.get(role)
    if names[0] and names[1]:
        return any(_one_name(a, b) for a in names[0] for b in names[1])
    return same_noun(left, right, role)


def _one_name(left: NameWords, right: NameWords) -> bool:
    """Say whether one name is a form of the other; "Jr." is somebody else."""
    return (left <= right or right <= left) and not (left ^ right) & _GENERATIONS


def same_noun(left: Signature, right: Signature, role: str) -> bool:
    """Say whether one noun fills a role: "the caucus", which may be two of a kind."""
    nouns = left.heads.get(role, _NOTHING) & right.heads.get(role, _NOTHING)
    return bool(nouns - PRONOUNS)


def is_somebody_else(left: Signature, right: Signature, role: str) -> bool:
    """Say whether a role that both fill is filled by two."""
    is_told = role in told(left) & told(right)
    is_other = is_told and not same_filler(left, right, role)
    return is_other or _are_named_apart(left, right, role)


def _are_named_apart(left: Signature, right: Signature, role: str) -> bool:
    """Say whether names tell two of a kind apart: "Brent crude", "West Texas crude"."""
    if not same_noun(left, right, role):
        return False
    found = [
        {fold(word) for word in _NAMES_IN_FRONT.findall(one.phrases.get(role, ""))}
        for one in (left, right)
    ]
    return all(found) and not found[0] & found[1]


def _is_sure(left: Signature, right: Signature, role: str, *, one_story: bool) -> bool:
    """Say whether names meet, or in one story nouns that point to somebody."""
    if _by_name(left, right, role):
        return True
    return one_story and _definite(left, right, role)


def _by_name(left: Signature, right: Signature, role: str) -> bool:
    return not same_noun(left, right, role) or bool(
        left.roles.get(role, _NOBODY) & right.roles.get(role, _NOBODY)
    )


def _definite(left: Signature, right: Signature, role: str) -> bool:
    """Of days only somebody definite: "officers had died" is not one death."""
    return left.kind != "date" or (left.points_to(role) and right.points_to(role))


def agreed(left: Signature, right: Signature, *, one_story: bool) -> set[str]:
    """The roles both fill alike; nouns count only inside one story."""
    both = filled(left) & filled(right)
    alike = {
        role
        for role in both
        if same_filler(left, right, role)
        and _is_sure(left, right, role, one_story=one_story)
    }
    if alike or not one_story or left.frame != right.frame:
        return alike
    return beside(left, right)


def beside(left: Signature, right: Signature) -> set[str]:
    """The roles one fills with somebody who stands in the other's sentence, roleless.

    "Bains resigned", "Bains handed in his resignation". None where one role of
    either is filled by somebody who does not stand there, or of both by two.
    """
    if left.kind == "date" and not _happened_once(left, right):
        return set()
    if any(not left.roles[r] & right.roles[r] for r in left.roles.keys() & right.roles):
        return set()
    lost = [
        (role, _stands_in(one, role, other))
        for one, other in ((left, right), (right, left))
        for role in filled(one) - filled(other)
        if role in told(one) or _is_someone(one, role)
    ]
    return {role for role, _ in lost} if all(is_near for _, is_near in lost) else set()


def _is_someone(signature: Signature, role: str) -> bool:
    """Say whether only a pronoun fills a role: nobody knows who that is."""
    return signature.heads.get(role, _NOTHING) <= PRONOUNS


def _stands_in(signature: Signature, role: str, other: Signature) -> bool:
    """Say whether who fills a role is named in the other's sentence."""
    known = signature.roles.get(role, _NOBODY)
    if known and known <= other.company:
        return True
    heads = signature.heads.get(role, _NOTHING) - PRONOUNS
    return bool(heads & other.context)


def _happened_once(left: Signature, right: Signature) -> bool:
    """Say whether a day is of what happens once; who kills stands beside the dead."""
    frame = left.known_frame
    is_killing = senses_of(fold("kill")) <= left.acts | right.acts
    return frame is not None and frame.once and not is_killing


def is_reworded(left: Signature, right: Signature) -> bool:
    """Say whether two frames, not both known, may ask the same in other words.

    What one asks is said beside the other; or one asks nothing clear, and two
    senses are shared.
    """
    if both_known(left, right):
        return False
    if left.frame in right.senses or right.frame in left.senses:
        return True
    is_vague = any(one.loose or one.frame.startswith("of ") for one in (left, right))
    return is_vague and len(left.senses & right.senses) > 1

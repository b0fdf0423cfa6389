"""Do two figures answer the same question?

A strong match may carry any verdict, a likely one any but a contradiction. A
weak one, where nothing speaks against it but too little for it, is used only
when both give the same value: that two different questions of one affair have
the same unusual answer is rare, and a false contradiction is the costliest error.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from claims.alignment.frames.words import ANYBODY, ONE_TIME, PERSONS, PRONOUNS
from claims.alignment.signature import NameWords, Signature

_NOBODY: frozenset[int] = frozenset()
_NOTHING: frozenset[str] = frozenset()
_LOOSELY_ASKED = frozenset({"count", "money", "duration", "measure"})
# Frames that reports use in turn: who is shot is hurt.
_RELATED = frozenset({frozenset({"shoot", "injure"})})
_GENERATIONS = frozenset({"jr", "jr.", "sr", "sr."})
_SHARED_TOPICS = 0.5
_CLEARLY_SHARED_TOPICS = 0.6


class Strength(StrEnum):
    """How sure we are that two figures answer one question."""

    STRONG = "strong"
    LIKELY = "likely"
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
    for strength, doubts in _DOUBTS:
        doubt = doubts(left, right)
        if doubt is not None:
            return Match(strength, doubt.rule, doubt.why)
    return found


def _other_kind(left: Signature, right: Signature) -> Mismatch | None:
    if left.kind == right.kind and left.unit == right.unit:
        return None
    return Mismatch("kind", "They are different kinds of figures.")


def _other_frame(left: Signature, right: Signature) -> Mismatch | None:
    if left.frame == right.frame or {left.frame, right.frame} in _RELATED:
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
    for role in _told(left) & _told(right):
        if not same_filler(left, right, role):
            return Mismatch("role", f"The {role} is somebody else.")
    return None


def _told(signature: Signature) -> set[str]:
    """The roles filled by a name or a resolved pronoun; descriptions are unsure."""
    return signature.named.keys() | (signature.roles.keys() & signature.pronouns)


def _filled(signature: Signature) -> set[str]:
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
    if left.counted == right.counted:
        return None
    frame = left.known_frame
    both = {left.counted, right.counted}
    if frame and both & frame.triggers and both & ANYBODY:
        return None
    return Mismatch("sort", "One may count only some of the others' people.")


def _not_all_of_them(left: Signature, right: Signature) -> Mismatch | None:
    """Two councilwomen may be two of the twelve."""
    if left.frame != "member" or (left.is_whole and right.is_whole):
        return None
    return Mismatch("not all", "One may count only some of the members.")


def _related(left: Signature, right: Signature) -> Mismatch | None:
    if left.frame == right.frame:
        return None
    return Mismatch("related", "They ask nearly the same, in other words.")


def _elsewhere(left: Signature, right: Signature) -> Mismatch | None:
    if not left.places or not right.places or left.places & right.places:
        return None
    return Mismatch("place", "They name different places.")


def _other_heads(left: Signature, right: Signature) -> Mismatch | None:
    """On the generic path another subject or object is another matter."""
    for role in left.heads.keys() & right.heads.keys():
        same = left.heads[role] & right.heads[role] or same_filler(left, right, role)
        if not same:
            return Mismatch("filler", f"The {role} is put in other words.")
    return None


def _only_in_the_sentence(left: Signature, right: Signature) -> Mismatch | None:
    if not left.loose and not right.loose:
        return None
    return Mismatch("loose", "What one counts is only told elsewhere in its sentence.")


def _surname_alone(left: Signature, right: Signature) -> Mismatch | None:
    """The ages of a family: "Reed, 40" need not be "Ann Reed, 6"."""
    if left.kind != "age":
        return None
    names = (*left.named.get("bearer", ()), *right.named.get("bearer", ()))
    if all(len(words) > 1 for words in names) and len(names) > 1:
        return None
    return Mismatch("surname", "A surname alone may be another of the family.")


def _half_told(left: Signature, right: Signature) -> Mismatch | None:
    """A gift to one fund may have come from two givers, if one is not named."""
    frame = left.known_frame
    wanted = frame.roles.keys() if frame else frozenset()
    if len(wanted) > 1 and (_filled(left) ^ _filled(right)) & wanted:
        return Mismatch("half told", "One does not say all that the other says.")
    return None


def _may_happen_again(left: Signature, right: Signature) -> Mismatch | None:
    asked = {one.frame for one in (left, right) if one.known_frame is None}
    if left.kind != "date" or asked <= ONE_TIME:
        return None
    return Mismatch("again", "It may have happened more than once.")


# What weakens a match, and how far.
_DOUBTS: tuple[tuple[Strength, Rule], ...] = (
    (Strength.WEAK, _some_of_them),
    (Strength.WEAK, _related),
    (Strength.WEAK, _not_all_of_them),
    (Strength.WEAK, _elsewhere),
    (Strength.LIKELY, _other_heads),
    (Strength.LIKELY, _only_in_the_sentence),
    (Strength.LIKELY, _may_happen_again),
    (Strength.LIKELY, _half_told),
    (Strength.LIKELY, _surname_alone),
)


def _evidence(
    left: Signature, right: Signature, *, one_story: bool
) -> Match | Mismatch:
    agreed = _agreed(left, right, one_story=one_story)
    if agreed and _frame_is_full(left, right, agreed):
        return Match(Strength.STRONG, "same roles", "The same is asked of the same.")
    if one_story and _is_event(left):
        return Match(Strength.STRONG, "one event", "The same is asked of one event.")
    if one_story and _says_the_same(left, right):
        return Match(
            Strength.STRONG, "same words", "The same words are used of the same."
        )
    if one_story and left.known_frame and left.kind in _LOOSELY_ASKED:
        why = "The same is asked, though it is not said of whom."
        return Match(Strength.LIKELY, "same frame", why)
    if one_story or left.company & right.company:
        return Match(
            Strength.WEAK,
            "nothing against",
            "Nothing speaks against it, little for it.",
        )
    return Mismatch("company", "Nothing says that they are about the same affair.")


def _agreed(left: Signature, right: Signature, *, one_story: bool) -> set[str]:
    """The roles both fill alike; nouns count only inside one story."""
    both = _filled(left) & _filled(right)
    return {
        role
        for role in both
        if same_filler(left, right, role)
        and (one_story or not same_noun(left, right, role))
    }


def _frame_is_full(left: Signature, right: Signature, agreed: set[str]) -> bool:
    """In a known frame a shared role is enough; else both roles, or the words."""
    if left.known_frame is not None:
        return True
    return len(agreed) > 1 or _share_topics(left, right, _SHARED_TOPICS)


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
    if left.known_frame is not None and (heads or left.kind == "date"):
        return heads
    least = _SHARED_TOPICS if heads else _CLEARLY_SHARED_TOPICS
    return _share_topics(left, right, least)


def _share_topics(left: Signature, right: Signature, least: float) -> bool:
    smaller = min(len(left.topics), len(right.topics))
    return bool(smaller) and len(left.topics & right.topics) / smaller >= least

"""What weakens a match, each as a rule with its reason."""

from claims.alignment.frames.everybody import everybody
from claims.alignment.frames.words import ANYBODY, ONE_TIME, PRONOUNS
from claims.alignment.matching.fillers import beside, filled, same_filler
from claims.alignment.matching.situations import ask_one_thing
from claims.alignment.matching.strength import Mismatch, Rule, Strength
from claims.alignment.matching.told_alike import (
    both_known,
    count_the_same,
    last_apart,
    shares_most,
    tell_one_act,
)
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import same_sense
from claims.names.matching import same_bearer

# How many stems, and what part of all, two tellings of one thing share.
_ALIKE_WORDS, _ALIKE_PART = 4, 0.7
# Words of a full name.
_FULL = 2


def _some_of_them(left: Signature, right: Signature) -> Mismatch | None:
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


def _act_or_some(left: Signature, right: Signature) -> Mismatch | None:
    if left.kind != "count" or not _is_the_act(left, right):
        return None
    if _count_everybody(left, right):
        return None
    if {left.counted, right.counted} & ANYBODY:
        return None
    return Mismatch("act", "One counts the act, the other only one sort of people.")


def _not_all_of_them(left: Signature, right: Signature) -> Mismatch | None:
    """Two councilwomen may be two of the twelve."""
    if left.frame != "member" or (left.is_whole and right.is_whole):
        return None
    return Mismatch("not all", "One may count only some of the members.")


def _related(left: Signature, right: Signature) -> Mismatch | None:
    if left.frame == right.frame or not both_known(left, right):
        return None
    return Mismatch("related", "They ask nearly the same, in other words.")


def _other_sum(left: Signature, right: Signature) -> Mismatch | None:
    """What is raised in all is more than one gift."""
    return _related(left, right) if left.kind == "money" else None


def _other_deed(left: Signature, right: Signature) -> Mismatch | None:
    why = "Each is the time that another act took."
    return Mismatch("deed", why) if last_apart(left, right) else None


def _hurt_or_shot(left: Signature, right: Signature) -> Mismatch | None:
    is_rescue = {left.frame, right.frame} == {"rescue", "free"}
    return _related(left, right) if left.kind == "count" and not is_rescue else None


def _reworded(left: Signature, right: Signature) -> Mismatch | None:
    """Other words may ask another thing: the same answer tells against it."""
    if left.frame == right.frame or both_known(left, right):
        return None
    if tell_one_act(left, right):
        return None
    return Mismatch("reworded", "They ask it in other words.")


def _barely_reworded(left: Signature, right: Signature) -> Mismatch | None:
    """Two senses shared, or one and somebody named, tell more than one sense."""
    found = _reworded(left, right)
    shared = len(left.senses & right.senses)
    is_enough = shared > 1 or (shared and left.company & right.company)
    return None if is_enough else found


def _elsewhere(left: Signature, right: Signature) -> Mismatch | None:
    if not left.places or not right.places or left.places & right.places:
        return None
    return Mismatch("place", "They name different places.")


def _place_unsaid(left: Signature, right: Signature) -> Mismatch | None:
    """Rain is measured in many places: one that names none may mean another."""
    frame = left.known_frame
    if left.kind != "measure" or frame is None or "place" not in frame.roles:
        return None
    if bool(_where(left)) == bool(_where(right)):
        return None
    return Mismatch("unplaced", "Only one says where it was measured.")


def _where(signature: Signature) -> frozenset[object]:
    names = signature.heads.get("place", frozenset())
    return frozenset({*signature.places, *names, *signature.company})


def _other_heads(left: Signature, right: Signature) -> Mismatch | None:
    """On the generic path another subject or object is another matter.

    Where only one has a verb of its own, its subject is not the other's.
    """
    if bool(left.acts) != bool(right.acts):
        return None
    for role in left.heads.keys() & right.heads.keys():
        if _is_pronoun(left, role) or _is_pronoun(right, role):
            continue
        same = left.heads[role] & right.heads[role] or same_filler(left, right, role)
        if not same:
            return Mismatch("filler", f"The {role} is put in other words.")
    return None


def _is_pronoun(signature: Signature, role: str) -> bool:
    """Say whether only a pronoun fills a role: who it is may be either's."""
    return signature.heads[role] <= PRONOUNS and role not in signature.roles


def _only_in_the_sentence(left: Signature, right: Signature) -> Mismatch | None:
    if (not left.loose and not right.loose) or shares_most(left, right):
        return None
    return Mismatch("loose", "What one counts is only told elsewhere in its sentence.")


def _other_stretch(left: Signature, right: Signature) -> Mismatch | None:
    """What happened since October is more than what happened; a term is a term."""
    if left.since == right.since or left.kind == "duration":
        return None
    return Mismatch("since", "One counts all since a day.")


def _ahead(left: Signature, right: Signature) -> Mismatch | None:
    if "planned" not in left.scope ^ right.scope:
        return None
    return Mismatch("ahead", "One says what is planned, the other what will be.")


def _surname_alone(left: Signature, right: Signature) -> Mismatch | None:
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


def _half_told(left: Signature, right: Signature) -> Mismatch | None:
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


def _narrowed(left: Signature, right: Signature) -> Mismatch | None:
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


def _unsaid(left: Signature, right: Signature) -> Mismatch | None:
    if left.kind != "count" or (left.counted and right.counted):
        return None
    frame = left.known_frame
    if frame is not None and frame == right.known_frame and frame.units:
        return None
    return Mismatch("unsaid", "One does not say what it counts.")


def _may_be_hurt_or_dead(left: Signature, right: Signature) -> Mismatch | None:
    if left.kind != "count" or "shoot" not in {left.frame, right.frame}:
        return None
    return Mismatch("shot", "Who was shot may be told of the dead or the hurt alone.")


def _may_happen_again(left: Signature, right: Signature) -> Mismatch | None:
    asked = {one.frame for one in (left, right) if one.known_frame is None}
    if left.kind != "date" or asked <= ONE_TIME:
        return None
    return Mismatch("again", "It may have happened more than once.")


def _may_be_another(left: Signature, right: Signature) -> Mismatch | None:
    """Two days of what no frame knows need somebody or something definite in common."""
    if left.kind != "date" or left.known_frame is not None:
        return None
    if any(_is_pinned(left, one) and _is_pinned(right, one) for one in left.phrases):
        return None
    return Mismatch("another", "Nothing definite says that it is one event.")


def _is_pinned(signature: Signature, role: str) -> bool:
    return role in signature.named or signature.points_to(role)


def _unless_one_situation(doubt: Rule) -> Rule:
    """The doubt, but of what is told in most of the same words of the same."""

    def doubted(left: Signature, right: Signature) -> Mismatch | None:
        found = doubt(left, right)
        return None if found and ask_one_thing(left, right) else found

    return doubted


# What weakens a match, and how far.
DOUBTS: tuple[tuple[Strength, Rule], ...] = (
    (Strength.WEAK, _some_of_them),
    (Strength.WEAK, _hurt_or_shot),
    (Strength.WEAK, _other_deed),
    (Strength.WEAK, _unless_one_situation(_other_sum)),
    (Strength.WEAK, _unless_one_situation(_barely_reworded)),
    (Strength.WEAK, _not_all_of_them),
    (Strength.WEAK, _elsewhere),
    (Strength.LIKELY, _unless_one_situation(_related)),
    (Strength.LIKELY, _act_or_some),
    (Strength.LIKELY, _unless_one_situation(_reworded)),
    (Strength.LIKELY, _unless_one_situation(_other_heads)),
    (Strength.LIKELY, _unless_one_situation(_only_in_the_sentence)),
    (Strength.LIKELY, _narrowed),
    (Strength.LIKELY, _place_unsaid),
    (Strength.LIKELY, _unless_one_situation(_unsaid)),
    (Strength.LIKELY, _may_be_hurt_or_dead),
    (Strength.LIKELY, _may_happen_again),
    (Strength.LIKELY, _may_be_another),
    (Strength.LIKELY, _unless_one_situation(_half_told)),
    (Strength.LIKELY, _surname_alone),
    (Strength.LIKELY, _other_stretch),
    (Strength.LIKELY, _ahead),
)

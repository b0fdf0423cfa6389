"""Whether a verb has what completes it: whom it is done to, and what is said."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.neighbours import following
from claims.extraction.asking.relatives import TIMES
from claims.extraction.asking.remainder import is_time
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import INTRANSITIVE, VerbGroup
from claims.extraction.grammar.phrases import children

_TAKING: Final = frozenset(
    "buy build take make give find bring provide contain cite discover publish"
    " award acquire purchase obtain receive hire employ".split()
)
_FREE: Final = frozenset({"IN", "TO", "RB", "RP"})


def lost_object(group: VerbGroup, target: Target, said: str) -> bool:
    """Say whether what is done to whom stands behind the verb, and was left out."""
    told = children(group.last, "obj", "iobj")
    if not said and any(one.tag_ in {"WDT", "WP"} for one in told):
        return True  # "An offer which the union rejected in May".
    objects = [one for one in told if _is_near(one, group) and one.tag_[:2] == "NN"]
    objects = [one for one in objects if not target.start <= one.i < target.end]
    is_named = "{" in said
    is_left_out = any(one.text not in said and not is_named for one in objects)
    return is_left_out or _lost_clause(group, target, said)


def _lost_clause(group: VerbGroup, target: Target, said: str) -> bool:
    """Say whether what is said or asked was left out: "boasted on Monday that"."""
    told = children(group.last, "ccomp")
    told = [one for one in told if _is_near(one, group)]
    is_free = group.last.lemma_ in INTRANSITIVE
    is_that = target.doc[target.end].lower_ == "that" and not said
    is_that = is_that and target.first > group.start
    return not is_free and (is_that or any(one.text not in said for one in told))


def _is_near(told: Token, group: VerbGroup) -> bool:
    """Say whether it stands behind the verb, no comma between."""
    between = told.doc[group.end : told.i]
    return told.i >= group.end and all(one.text != "," for one in between)


def is_behind_object(target: Target, group: VerbGroup, subject: Subject) -> bool:
    """Say whether what is done to whom stands before the clause, and is no figure."""
    is_own = target.anchor.dep_ in {"obj", "obl:unmarked"} and not group.chain
    is_behind = _lacks_object(group, target) or stands_before(group, subject)
    return not is_own and is_behind


def _lacks_object(group: VerbGroup, target: Target) -> bool:
    """Say whether nothing is bought: "a school bought in 1988 for £9" was bought."""
    is_passive = any(one.lemma_ in {"be", "get"} for one in group.helpers)
    is_own = target.anchor.dep_ in {"obj", "conj"} or target.first == group.end
    is_active = not (is_passive or is_own or group.is_reduced)
    taken = children(group.last, "obj", "ccomp", "xcomp", "iobj")
    return is_active and group.last.lemma_ in _TAKING and not taken


def stands_before(group: VerbGroup, subject: Subject) -> bool:
    """Say whether the object stands before its clause: "the phrase Reed cited"."""
    verb, before = group.main, group.main.doc[group.start - 1]
    if before.tag_ in {"WDT", "WP"} and before.dep_ != "obj":
        return False
    is_own = subject.start <= verb.head.i < subject.end
    is_inner = verb.dep_ == "acl:relcl" and not is_own and verb.head.lower_ not in TIMES
    lefts = [one.tag_ for one in verb.lefts]
    is_place = "WRB" in lefts or any(
        one.tag_ in {"WDT", "WP"} for one in verb.subtree if one.dep_ == "obl"
    )
    is_whole = bool(children(group.last, "obj", "xcomp", "ccomp"))
    return is_inner and not (is_place or is_whole or group.last.lemma_ in INTRANSITIVE)


def takes_object(group: VerbGroup, target: Target) -> bool:
    """Say whether an object stands behind the verb, that no question can name."""
    first = target.doc[group.end]
    is_free = first.tag_ in _FREE or first.is_punct or is_time(first)
    is_free = is_free and not (first.lower_ == "up" and following(first).lower_ == "to")
    return not is_free and not target.first <= first.i < target.end

"""Who or what a clause speaks of: its subject, as a question names it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from claims.alignment.askable import covers
from claims.alignment.naming import who
from claims.alignment.phrases import bare_of_preposition, definite
from claims.alignment.scope import Printed
from claims.reading import Argument, Circumstances, Predicate

_SUBJECTS = ("nsubj", "nsubj:pass")
_JOINED = re.compile(r",?\s*")
_AND = re.compile(r",?\s*(?:and|&)\s*")
# What may stand before a figure that is the subject: "A crowd of 31,400 watched".
_BEFORE_IT = re.compile(
    r"(?:(?:at|least|about|around|some|more|than|nearly|almost|only|just|up|to|over"
    r"|the|all|a|an|another|crowd|total|group|of|its|their|his|her)\W+)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does it, by the argument nearest to the verb and a name to ask with."""

    argument: Argument
    name: str


def own_subject(
    predicate: Predicate, found: Circumstances, at: Printed
) -> Argument | None:
    """The subject that a figure is or stands in, in front of its verb.

    What stands right behind another verb is that verb's object: "who stole £400
    was jailed".
    """
    for one in predicate.arguments:
        start = one.span[0]
        is_own = one.relation in _SUBJECTS and covers(one.span, at.span)
        leads = is_own and _BEFORE_IT.fullmatch(at.text[start : at.span[0]] or "")
        is_object = any(0 <= start - p.span[1] <= 1 for p in found.predicates)
        if leads and not is_object and predicate.span[0] >= at.span[1]:
            return one
    return None


def subject_of(
    predicate: Predicate, at: Printed, names: Mapping[int, str]
) -> Subject | None:
    """Who else does it; None where nobody would know who that is."""
    subjects = [
        one
        for one in predicate.arguments
        if one.relation in _SUBJECTS and not covers(one.span, at.span)
    ]
    before = [one for one in subjects if one.span[1] <= predicate.span[0]]
    if len(before) > 1 and _are_joined(before, at.text):
        return _joined(before, at.text, names)
    chosen = next((one for one in reversed(before) if one.entity), None)
    chosen = chosen or next(iter([*before, *subjects]), None)
    if chosen is None:
        return None
    name = who(_unfronted(chosen, predicate, at), names, at.text)
    return Subject(chosen, name) if name else None


def _unfronted(subject: Argument, predicate: Predicate, at: Printed) -> Argument:
    """ "In a lawsuit filed by …": the lawsuit was filed."""
    between = at.text[subject.span[1] : predicate.span[0]]
    bare = bare_of_preposition(subject.words)
    is_fronted = subject.relation == "nsubj:pass" and not between.strip()
    if not is_fronted or bare == subject.words:
        return subject
    return Argument(
        "nsubj:pass", subject.lemma, definite(bare), subject.span, subject.entity
    )


def _are_joined(subjects: Iterable[Argument], text: str) -> bool:
    return all(
        _AND.fullmatch(text[one.span[1] : other.span[0]])
        or (
            _JOINED.fullmatch(text[one.span[1] : other.span[0]])
            and one.entity
            and other.entity
        )
        for one, other in pairwise(subjects)
    )


def _joined(
    subjects: list[Argument], text: str, names: Mapping[int, str]
) -> Subject | None:
    """ "Quart, Bragg and Marton"."""
    found = [who(one, names, text) for one in subjects]
    if not all(found):
        return None
    return Subject(subjects[-1], f"{', '.join(found[:-1])} and {found[-1]}")

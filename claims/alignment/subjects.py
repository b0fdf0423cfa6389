"""Who or what a clause speaks of: its subject, as a question names it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from claims.alignment.askable import covers, is_told
from claims.alignment.naming import in_full, who
from claims.alignment.phrases import (
    bare_of_preposition,
    definite,
    is_indefinite,
    lowered,
)
from claims.alignment.scope import Printed
from claims.alignment.verbs import is_past
from claims.reading import Argument, Circumstances, Predicate

_SUBJECTS = ("nsubj", "nsubj:pass")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_WHICH = re.compile(r"\b(?:which|whom|who)\s$")
_DATELINE = re.compile(r"\s?(?:\([\w ]+\)\s?)?[—–-]{1,2}\s")
# "The chairman, Tom Reed, 62, ": a title, a name, an age; then helpers.
_LOST = re.compile(
    r"\W*(The (?:[a-z-]+ ){0,3}[a-z-]+|(?:[A-Z][\w’'.-]* )*[A-Z][\w’'-]+)"
    r"(?:, ((?:[A-Z][\w’'.-]* )+[A-Z][\w’'-]+))?((?:, \d{1,3})?,?)"
    r" ((?:has|have|had|will|is|was|were) )?$"
)
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
    predicate: Predicate, found: Circumstances, at: Printed, names: Mapping[int, str]
) -> Subject | None:
    """Who else does it; None where nobody would know who that is."""
    subjects = [
        one
        for one in predicate.arguments
        if one.relation in _SUBJECTS
        and not covers(one.span, at.span)
        and not _DATELINE.match(at.text[one.span[1] :])
    ]
    if not subjects:
        return _lost(predicate, found, at, names)
    before = [one for one in subjects if one.span[1] <= predicate.span[0]]
    if len(before) > 1 and _are_joined(before, at.text):
        return _joined(before, at.text, names)
    chosen = next((one for one in reversed(before) if one.entity), None)
    chosen = chosen or next(iter([*before, *subjects]))
    if _is_object(chosen, predicate, found, at.text):
        return None
    name = who(_unfronted(chosen, predicate, at), names, at.text)
    return Subject(chosen, name) if name else None


def _is_object(
    subject: Argument, predicate: Predicate, found: Circumstances, text: str
) -> bool:
    """Say whether what is done stands before who does it: "the boat that Reed sold"."""
    before = text[: subject.span[0]]
    has_object = any(one.relation == "obj" for one in predicate.arguments)
    if before.endswith(" that ") and not has_object and not is_told(found):
        end = len(before) - len(" that ")
        return not any(one.span[1] == end for one in found.predicates)
    return subject.words.casefold() not in _RELATIVE and bool(_WHICH.search(before))


def _lost(
    predicate: Predicate, found: Circumstances, at: Printed, names: Mapping[int, str]
) -> Subject | None:
    """ "The chairman, Tom Reed, 62, resigned": whom the parse left out."""
    start = found.sentence[0]
    opening = _LOST.match(at.text[start : predicate.span[0]])
    verb = at.text[slice(*predicate.span)]
    if opening is None or not (opening[4] or is_past(verb)):
        return None
    who_it_is = opening[2] or opening[1]
    end = start + opening.end(3)
    argument = Argument("nsubj", who_it_is.split()[-1], opening[0], (start, end))
    return Subject(argument, lowered(in_full(who_it_is, found, names)))


def _unfronted(subject: Argument, predicate: Predicate, at: Printed) -> Argument:
    """ "In a lawsuit filed by …": the lawsuit was filed."""
    between = at.text[subject.span[1] : predicate.span[0]]
    bare = bare_of_preposition(subject.words)
    is_fronted = subject.relation == "nsubj:pass" and not between.strip()
    if not is_fronted or (bare == subject.words and not is_indefinite(bare)):
        return subject
    named = definite(bare) if is_indefinite(bare) else bare
    return replace(subject, words=named)


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

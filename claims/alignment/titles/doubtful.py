"""Frames' own titles that a long article makes doubtful: they ask of something else."""

import re
from typing import Final

from claims.alignment.frames.words import is_person
from claims.alignment.questions.nearby import sentence_around
from claims.alignment.titles.filling import Filler
from claims.alignment.titles.openings import preposition_before
from claims.alignment.words.lemmas import fold
from claims.reading import Predicate

_ESCAPE: Final = fold("escape")
_CUSTODY: Final = re.compile(r"\b(?:prison|jail|gaol|custody|cells?|captors?|camp)\b")
_COST: Final = fold("cost")
_DOING: Final = re.compile(r"\b[A-Za-z]+ing\s$")
_IN_PRISON: Final = re.compile(
    r"\b(?:prison|jail|bars|custody|sentence[ds]?|imprison\w+|term|life|convict\w+"
    r"|penalty|maximum)\b"
)
# "An argument that voters will hear this fall" is heard by no court.
_IN_COURT: Final = re.compile(
    r"\b(?:court|judge|magistrate|trial|hearing|arraign\w*|tribunal|jury|bail)\b", re.I
)
_HOURS: Final = re.compile(r"\b(?:hour|minute|second)s?\b")
# A day, not a month alone: "in a June letter".
_DAY: Final = re.compile(r"\d|day\b|\b(?:tomorrow|tonight)\b")
_OWNING: Final = re.compile(r"^['’]s ((?:[\w-]+ ){0,2}[\w-]+)")
_OF_DOING: Final = re.compile(r"\baccused of [^.;]*$")
# "People inside the church", "people, including two women": too much to ask for.
_NARROWED: Final = re.compile(
    r",|\s(?:in|at|on|inside|outside|near|from|with|for|including)\s"
)
# What is done to those who are counted, by a verb of its own.
_HARMING: Final = frozenset("shoot injure treat kill evacuate".split())


def is_doubtful(known: Filler) -> bool:
    """Say whether a figure of a long article is hardly what its frame asks for.

    "The two officers involved in the shooting" are not those shot, five hours of
    battery life no sentence, and "today's rivals" date no statement.
    """
    kind, frame = known.signature.kind, known.signature.known_frame
    if frame is None:
        return False
    if kind == "count":
        return _is_other_count(known)
    if kind == "date":
        return _is_other_day(known)
    if kind == "duration":
        return _is_other_length(known)
    return frame.name == "cost" and _is_cost_of_doing(known)


def _sentence(known: Filler) -> str:
    return known.at.text[slice(*sentence_around(known.at, known.found))]


def _is_other_count(known: Filler) -> bool:
    """Say whether others are counted: those who shot, or one told without a number."""
    frame, noun = known.signature.known_frame, known.found.noun
    if _NARROWED.search(known.found.noun_words):
        return True
    if frame is not None and frame.name == "accuse" and _is_accused(known):
        return True
    if frame is None or frame.name not in _HARMING | {"accuse"}:
        return False
    if frame.name == "accuse":
        return noun is not None and not (is_person(noun) or noun == "people")
    if known.found.in_words and frame.name != "kill":
        return True
    is_told = any(_is_told_by(one, frame.triggers) for one in known.found.predicates)
    return noun is not None and not is_told


def _is_accused(known: Filler) -> bool:
    """Say whether it counts whom something was done to: "accused of shooting two"."""
    first = sentence_around(known.at, known.found)[0]
    return _OF_DOING.search(known.at.text[first : known.at.span[0]]) is not None


def _is_told_by(predicate: Predicate, triggers: frozenset[str]) -> bool:
    verb = fold(predicate.lemma)
    return bool({verb, *verb.split()} & triggers)


def _is_other_day(known: Filler) -> bool:
    """Say whether a date is whose something else is, or no day for a statement."""
    frame = known.signature.known_frame
    after = known.at.text[known.at.span[1] :]
    owned = _OWNING.match(after)
    words = {fold(one) for one in owned[1].split()} if owned else set()
    if words and frame and not words & frame.triggers:
        return True
    if known.signature.frame == "hearing on" and not _IN_COURT.search(_sentence(known)):
        return True
    if known.signature.frame == "escaped on" and _escapes_something(known):
        return True
    if known.signature.frame.endswith(" since"):
        return preposition_before(known.at) != "since"
    printed = known.at.text[slice(*known.at.span)]
    return known.signature.frame == "statement" and not _DAY.search(printed)


def _escapes_something(known: Filler) -> bool:
    """Say whether somebody escaped no prison: "escaped prosecution, injury, notice"."""
    escaping = [one for one in known.found.predicates if fold(one.lemma) == _ESCAPE]
    objects = [a for one in escaping for a in one.arguments if a.relation == "obj"]
    return any(_CUSTODY.search(one.words) is None for one in objects)


def _is_other_length(known: Filler) -> bool:
    """Say whether a length is of something else: "out after an 11-day trial"."""
    printed = known.at.text[slice(*known.at.span)]
    if known.signature.frame == "faces":
        is_short = _HOURS.search(printed) is not None
        return is_short or not _IN_PRISON.search(_sentence(known))
    return known.signature.frame == "deliberate" and "-" in printed


def _is_cost_of_doing(known: Filler) -> bool:
    """Say whether something else costs it: "clearing the wood", "shut, costing us"."""
    costing = [one for one in known.found.predicates if fold(one.lemma) == _COST]
    objects = [one for p in costing for one in p.arguments if one.relation == "obj"]
    things = [one for p in costing for one in p.arguments if one.relation == "nsubj"]
    done = any(_DOING.search(known.at.text[: one.span[0]]) for one in things)
    return done or len(objects) > 1

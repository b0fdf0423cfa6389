"""How sure or how far along what is counted is: charged, convicted, planned."""

import re
from collections.abc import Iterator

from claims.alignment.frames.words import SPEECH, STATUS, is_person
from claims.alignment.questions.framing.choosing import Framed
from claims.alignment.questions.printed import Printed
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_before
from claims.reading import Argument, Circumstances, Predicate

_RECOVERING = re.compile(
    r"\w+ to (?:survive|recover|live|pull through|make a (?:full|good)|be (?:fine|ok))"
)
# Characters in which the verb and its complement stand.
_COMPLEMENT = 30
# "A near-capacity 41,200" came.
_NEARLY = re.compile(r"\bnear[- ]$")
_MODAL_WORD = re.compile(r"\b(?:may|might|could|would|should|can)\b")
# Standings of people alone: a university that charges $48,600 accuses nobody.
_OF_PEOPLE = frozenset(
    {"charged", "convicted", "acquitted", "arrested", "known", "represented"}
)
# Whoever is known to be dead is dead.
_CERTAIN = folded("confirm know")
_ACCUSATIONS = folded("count charge offence offense felony misdemeanor crime")
_MODALS = frozenset({"may", "might", "could", "would", "should", "can"})
_ABLE = frozenset({"can", "could"})
# What is allowed at most: seats of a boat, the highest gift.
CAPACITY = "capacity"


def standings(
    kind: str, framed: Framed, found: Circumstances, printed: Printed
) -> Iterator[str]:
    """How sure or how far along: charged, convicted, planned."""
    if not found.predicates:
        yield from _by_modal(printed)
    narrowing = {one.span for one in framed.narrowing}
    for predicate in found.predicates:
        status = STATUS.get(fold(predicate.lemma))
        is_told = status is not None and _tells(predicate, status, framed, printed)
        if status in _OF_PEOPLE and not _may_count_people(kind, found):
            continue
        if status and is_told and predicate.span not in narrowing:
            yield status
        if _is_open(kind, predicate, framed) and not (
            predicate.modal == "would" and _is_reported(found)
        ):
            yield "planned"


def _is_open(kind: str, predicate: Predicate, framed: Framed) -> bool:
    """Say whether a modal tells what may be: not of a day, which says so by itself.

    Nor of whoever "would back" a cap in a poll, or "cannot drive for a year".
    """
    if predicate.modal not in _MODALS or predicate.link == "embeds" or kind == "date":
        return False
    if framed.frame is not None and "planned" in framed.frame.standings:
        return False
    return not (predicate.negated and predicate.modal in _ABLE)


def _tells(predicate: Predicate, status: str, framed: Framed, printed: Printed) -> bool:
    """Say whether a status is one of the counted, not of the question or a speaker."""
    frame = framed.frame
    if frame is not None:
        is_asked = fold(predicate.lemma) in frame.triggers
        # "Divers expect to search for two still missing": they are missing now.
        is_now = status == "planned" and frame.state
        is_certain = fold(predicate.lemma) in _CERTAIN and frame.name == "kill"
        if is_asked or is_now or is_certain or status in frame.standings:
            return False
    if status == "planned" and _is_to_recover(predicate, printed):
        return False
    if status == "confirmed":
        return not _is_said(predicate, printed)
    if status == CAPACITY:
        return _NEARLY.search(words_before(predicate.span, printed.text)) is None
    return status != "asked" or _is_asked_for(predicate, printed)


def _is_to_recover(predicate: Predicate, printed: Printed) -> bool:
    """Match "expected to survive": how many were hurt is no plan."""
    start, end = predicate.span
    return _RECOVERING.match(printed.text, start, end + _COMPLEMENT) is not None


def _is_asked_for(predicate: Predicate, printed: Printed) -> bool:
    """Say whether the figure is what is asked for, not of those who ask it."""
    return predicate.link == "governs" and not any(
        one.relation == "nsubj" and holds_figure(one, printed)
        for one in predicate.arguments
    )


def _is_said(predicate: Predicate, printed: Printed) -> bool:
    """Say whether somebody confirms it: "the mayor confirmed five" only says so."""
    return any(
        one.relation == "nsubj" and not holds_figure(one, printed)
        for one in predicate.arguments
    )


def _may_count_people(kind: str, found: Circumstances) -> bool:
    """Say whether it may count accused people, or what they are accused of."""
    noun = fold(found.noun or "")
    return kind == "count" and (not noun or is_person(noun) or noun in _ACCUSATIONS)


def _is_reported(found: Circumstances) -> bool:
    """Say whether somebody said so: "would reach" is then what will be."""
    return any(
        one.link == "embeds" and fold(one.lemma) in SPEECH for one in found.predicates
    )


def _by_modal(at: Printed) -> Iterator[str]:
    """What a modal in front says, where the parse holds no predicate."""
    if _MODAL_WORD.search(words_before(at.span, at.text)):
        yield "planned"


def holds_figure(argument: Argument, at: Printed) -> bool:
    """Say whether a figure stands in an argument: "nine", in "the nine men"."""
    return argument.span[0] <= at.span[0] < argument.span[1]

"""What a figure answers where no frame knows: its predicate or what is measured."""

from collections.abc import Iterable, Iterator

from claims.alignment.frames import BY_NAME
from claims.alignment.frames.words import (
    FUNCTION_WORDS,
    LIGHT,
    PRONOUNS,
    SPEECH,
    UNITS,
)
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import has_synonyms, same_sense
from claims.reading import Circumstances, Predicate


def generic_name(kind: str, found: Circumstances, telling: Iterable[Predicate]) -> str:
    """The key of the first predicate that says something, else what is measured."""
    return _no_frame(_named_by(kind, found, list(telling)), kind)


def nearest_sense(kind: str, near: str) -> str:
    """What the nearest word that says something means; empty without one."""
    words = (word for word in near.split() if word.islower())
    words = (fold(word) for word in words if word not in FUNCTION_WORDS)
    telling = (one for one in words if one not in LIGHT | UNITS)
    return _no_frame(next((same_sense(one) for one in telling), ""), kind)


def presented(predicates: Iterable[Predicate]) -> Iterator[Predicate]:
    """The predicates that say something: neither light nor a unit."""
    for predicate in predicates:
        if predicate.lemma[:1].isalpha() and fold(predicate.lemma) not in LIGHT | UNITS:
            yield predicate


def takes_time(predicate: Predicate) -> bool:
    """Say whether a length of time is that of a verb's own deed: "took money for …"."""
    relations = {
        one.relation.partition(":")[0]: fold(one.lemma) in UNITS
        for one in predicate.arguments
    }
    return relations.get("obl", False) and not relations.get("obj", True)


def _no_frame(name: str, kind: str) -> str:
    """A generic name that is no frame's: missed games are not missing people."""
    frame = BY_NAME.get(name)
    return f"to {name}" if frame and kind in frame.kinds else name


def _named_by(kind: str, found: Circumstances, told: list[Predicate]) -> str:
    for predicate in presented(told):
        key = fold(predicate.lemma)
        return same_sense(key if has_synonyms(key) else key.split()[0])
    if kind == "date":
        return ""
    if found.noun and kind == "count":
        return f"of {fold(found.noun)}"
    subjects = [
        fold(one.lemma)
        for predicate in told
        for one in predicate.arguments
        if one.relation in {"nsubj", "nmod"}
        and fold(one.lemma) not in UNITS | PRONOUNS
        and fold(predicate.lemma) not in SPEECH
    ]
    return f"of {subjects[0]}" if subjects else ""

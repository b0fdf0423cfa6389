"""Put what a figure answers as a question a person would ask."""

import re
from collections.abc import Mapping
from string import Formatter

from claims.alignment.frames.words import LIGHT
from claims.alignment.signature import Signature
from claims.reading import Argument, Circumstances, Predicate

_OPENINGS = {
    "count": "How many",
    "money": "How much money",
    "percent": "What share",
    "age": "How old",
    "duration": "How long",
    "measure": "How much",
    "ordinal": "Which in order",
    "date": "When",
}
_LONGEST_PHRASE = 60
_NUMBER_WORDS = re.compile(
    r"^(?:(?:all|the|its|their|his|her|some|any|these|those)\s+)+", re.IGNORECASE
)


def question_text(
    signature: Signature, found: Circumstances, names: Mapping[int, str]
) -> str:
    """The question that a figure of this signature answers.

    `names` gives the name of every entity row in the signature.
    """
    frame = signature.known_frame
    if frame is None:
        return _from_the_words(signature, found, names)
    slots = {field for _, field, _, _ in Formatter().parse(frame.title) if field}
    filled = {slot: _slot(slot, signature, found, names) for slot in slots}
    return frame.title.format_map(filled)


def _slot(
    slot: str, signature: Signature, found: Circumstances, names: Mapping[int, str]
) -> str:
    if slot == "counted":
        return _counted(found) or "people"
    if slot == "event":
        return _event(signature, found, names)
    who = _named(signature.roles.get(slot, frozenset()), names)
    return who or "somebody"


def _counted(found: Circumstances) -> str:
    phrase = _NUMBER_WORDS.sub("", found.noun_words.strip())
    return phrase if len(phrase) <= _LONGEST_PHRASE else found.noun or ""


def _event(signature: Signature, found: Circumstances, names: Mapping[int, str]) -> str:
    """Where or in what, in the article's own words: " in the ferry accident"."""
    for predicate in found.predicates:
        for argument in predicate.arguments:
            if argument.relation.startswith(("obl", "nmod")) and _is_short(argument):
                return f" {argument.words}"
    who = _named(signature.company, names)
    return f" ({who})" if who else ""


def _is_short(argument: Argument) -> bool:
    return " " in argument.words and len(argument.words) <= _LONGEST_PHRASE


def _named(rows: frozenset[int], names: Mapping[int, str]) -> str:
    return " and ".join(names[row] for row in sorted(rows)[:2] if row in names)


def _from_the_words(
    signature: Signature, found: Circumstances, names: Mapping[int, str]
) -> str:
    opening = _OPENINGS[signature.kind]
    counted = _counted(found) if signature.kind in {"count", "percent"} else ""
    said = " ".join(part for part in (opening, counted) if part)
    about = _clause(found) or _named(signature.company, names)
    return f"{said}: {about}?" if about else f"{said}?"


def _clause(found: Circumstances) -> str:
    for predicate in found.predicates:
        if predicate.lemma not in LIGHT:
            return _in_words(predicate)
    return ""


def _in_words(predicate: Predicate) -> str:
    """Subject, verb, object as printed: "Vance – elect"."""
    subjects = [a.words for a in predicate.arguments if a.relation.startswith("nsubj")]
    objects = [a.words for a in predicate.arguments if a.relation in {"obj", "obl"}]
    short = [part for part in (*subjects[:1], predicate.lemma, *objects[:1]) if part]
    return " – ".join(part[:_LONGEST_PHRASE] for part in short)

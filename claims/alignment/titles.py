"""Put what a figure answers as a question a person would ask."""

import re
from collections.abc import Iterator, Mapping
from string import Formatter

from claims.alignment.asking import reads_well, trimmed, who
from claims.alignment.clauses import Asking, ask
from claims.alignment.frames.words import EVENT_NOUNS, PERSONS, PRONOUNS, STATUS
from claims.alignment.framing import frame_of
from claims.alignment.last_resort import quoted_clause
from claims.alignment.lemmas import fold, folded
from claims.alignment.openings import many
from claims.alignment.phrases import (
    NARROWER,
    bare,
    bare_of_preposition,
    definite,
    is_definite,
    lowered,
)
from claims.alignment.scope import CAPACITY, DIFFERENCE, Printed
from claims.alignment.sentence import preposition
from claims.alignment.signature import Signature, signature_of
from claims.reading import Argument, Circumstances, FigureRead

_LONGEST_PHRASE = 50
_DIGIT = re.compile(r"\d")
_GATHERINGS = folded(
    "rally protest march party riot match final game concert fair festival"
)
_CIRCLES = {"known": "known to", "represented": "represented by"}
_DOCUMENTS = frozenset({"statement", "letter"})
_WHERE = frozenset({"in", "at", "near", "outside", "on", "during", "after", "over"})


def describe(figure: FigureRead, names: Mapping[int, str], text: str = "") -> str:
    """The question a figure answers; empty where its sentence says too little.

    `names` gives the name of each entity in the figure's circumstances, `text`
    is the article's.
    """
    printed = Printed(text, figure.span) if text else None
    found = figure.circumstances
    signature = signature_of(str(figure.kind), figure.unit, found, printed)
    if signature is None:
        return ""
    return question_text(signature, found, names, printed, figure.unit)


def told_apart(question: str, figure: FigureRead, text: str) -> str:
    """A question with its figure's clause, where another is worded alike.

    It is returned as it is where it quotes the clause already, or none tells more.
    """
    clause = quoted_clause(figure.circumstances, Printed(text, figure.span))
    if not clause or "“" in question:
        return question
    return f"{question.removesuffix('?')}: {clause}?"


def question_text(
    signature: Signature,
    found: Circumstances,
    names: Mapping[int, str],
    printed: Printed | None = None,
    unit: str | None = None,
) -> str:
    """The question that a figure of this signature answers.

    `names` gives the name of every entity row in the signature.
    """
    text = printed.text if printed else ""
    for title in _titles(signature):
        filled = _fill(title, signature, found, names, text)
        if filled is not None and reads_well(filled):
            return filled
    at = printed or Printed("", (0, 0))
    return ask(Asking(signature.kind, counted_words(found), unit, found, at, names))


def _titles(signature: Signature) -> tuple[str, ...]:
    """The frame's own titles; none fits what was not done, or what names itself."""
    frame = signature.known_frame
    fits = not signature.denied and not _names_itself(signature)
    fits = fits and DIFFERENCE not in signature.scope
    if frame is None or not fits:
        return ()
    return frame.allowed if CAPACITY in signature.scope else frame.titles


def _names_itself(signature: Signature) -> bool:
    """Say whether what is counted is the act itself: signatures do not sign."""
    frame = signature.known_frame
    is_act = frame is not None and signature.counted in frame.triggers - PERSONS
    return is_act and frame is not None and not frame.roles


def _fill(
    title: str,
    signature: Signature,
    found: Circumstances,
    names: Mapping[int, str],
    text: str,
) -> str | None:
    slots = {name for _, name, _, _ in Formatter().parse(title) if name}
    filled = {slot: _slot(slot, signature, found, names, text) for slot in slots}
    if any(words is None for words in filled.values()):
        return None
    return title.format_map(filled)


def _slot(
    slot: str,
    signature: Signature,
    found: Circumstances,
    names: Mapping[int, str],
    text: str,
) -> str | None:
    if slot == "counted":
        counted = many(_without_trigger(signature, counted_words(found))) or "people"
        return f"{counted}{_circle(signature.kind, found)}"
    if slot == "event":
        return _event(found, text)
    if slot == "of":
        counted = counted_words(found)
        return f" of {many(counted)}" if counted else " of people"
    if slot == "document":
        return _document(found)
    return _who(slot, signature, names)


def _without_trigger(signature: Signature, counted: str) -> str:
    """The counted without what the question says again: "trapped miners"."""
    frame = signature.known_frame
    *words, head = counted.removesuffix(" on board").split() or [""]
    asked = frame.triggers if frame else frozenset()
    return " ".join([*(word for word in words if fold(word) not in asked), head])


def _circle(kind: str, found: Circumstances) -> str:
    """Of which circle: " known to prosecutors", " represented by the firm"."""
    framed = frame_of(kind, found)
    for predicate in framed.narrowing if framed else ():
        by = _CIRCLES.get(STATUS.get(fold(predicate.lemma), ""))
        for one in predicate.arguments:
            if by and one.relation == "nsubj" and one.words[:1].isalpha():
                return f" {by} {one.words if one.entity else one.words.lower()}"
    return ""


def counted_words(found: Circumstances) -> str:
    """What is counted as printed, without its number and article."""
    phrase = bare(found.noun_words)
    if len(phrase) > _LONGEST_PHRASE:
        phrase = NARROWER.split(phrase)[0]
    return phrase if len(phrase) <= _LONGEST_PHRASE else found.noun or ""


def _who(role: str, signature: Signature, names: Mapping[int, str]) -> str | None:
    """Who fills a role: by name, else as printed; nobody for a pronoun."""
    rows = sorted(signature.roles.get(role, ()))[:2]
    named = [definite(names[row]) for row in rows if row in names]
    if named:
        return " and ".join(named)
    phrase = bare_of_preposition(signature.phrases.get(role, ""))
    if not 0 < len(phrase) <= _LONGEST_PHRASE:
        return None
    if role != "bearer" and not is_definite(phrase) and not phrase[:1].isupper():
        return None
    return who(Argument("nsubj", phrase.split()[-1], phrase, (0, 0)), names) or None


def _event(found: Circumstances, text: str) -> str:
    """In what or where: " in the coach crash near Tern Bridge", or nothing."""
    for argument in _arguments(found):
        if fold(argument.lemma) in EVENT_NOUNS:
            event = definite(bare_of_preposition(trimmed(argument.words)))
            case = "at" if fold(argument.lemma) in _GATHERINGS else "in"
            return f" {case} {lowered(event)}"
    for argument in _arguments(found):
        case = preposition(argument, text)
        is_place = case in _WHERE and argument.relation[:3] == "obl"
        if argument.entity and is_place and fold(argument.lemma) not in PRONOUNS:
            return f" {case} {lowered(bare_of_preposition(argument.words))}"
    return ""


def _arguments(found: Circumstances) -> Iterator[Argument]:
    for predicate in found.predicates:
        for argument in predicate.arguments:
            if len(argument.words) <= _LONGEST_PHRASE and not _DIGIT.search(
                argument.words
            ):
                yield argument


def _document(found: Circumstances) -> str:
    lemmas = {one.lemma for one in found.predicates} | set(found.lemmas)
    return next(iter(sorted(lemmas & _DOCUMENTS, reverse=True)), "statement")

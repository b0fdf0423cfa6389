"""Put what a figure answers as a question a person would ask."""

from collections.abc import Iterator, Mapping
from string import Formatter

from claims.alignment.clauses import ask
from claims.alignment.frames.words import EVENT_NOUNS, PRONOUNS, STATUS
from claims.alignment.framing import frame_of
from claims.alignment.lemmas import fold
from claims.alignment.phrases import NARROWER, bare, definite, is_definite, lowered
from claims.alignment.scope import Printed
from claims.alignment.sentence import preposition
from claims.alignment.signature import Signature, signature_of
from claims.reading import Argument, Circumstances, FigureRead

_LONGEST_PHRASE = 50
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
    frame = signature.known_frame
    for title in frame.titles if frame else ():
        filled = _fill(title, signature, found, names, text)
        if filled is not None:
            return filled
    return ask(signature, found, counted_words(found), printed, unit)


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
        return f"{counted_words(found) or 'people'}{_circle(signature.kind, found)}"
    if slot == "event":
        return _event(found, text)
    if slot == "document":
        return _document(found)
    return _who(slot, signature, names)


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
    phrase = signature.phrases.get(role, "")
    if not 0 < len(phrase) <= _LONGEST_PHRASE or fold(phrase) in PRONOUNS:
        return None
    return lowered(phrase) if is_definite(phrase) or role == "bearer" else None


def _event(found: Circumstances, text: str) -> str:
    """In what or where: " in the coach crash near Tern Bridge", or nothing."""
    for argument in _arguments(found):
        if fold(argument.lemma) in EVENT_NOUNS:
            return f" in {lowered(definite(argument.words))}"
    for argument in _arguments(found):
        case = preposition(argument, text)
        if argument.entity and case in _WHERE and argument.relation[:3] == "obl":
            return f" {case} {lowered(bare(argument.words) or argument.words)}"
    return ""


def _arguments(found: Circumstances) -> Iterator[Argument]:
    for predicate in found.predicates:
        for argument in predicate.arguments:
            if len(argument.words) <= _LONGEST_PHRASE:
                yield argument


def _document(found: Circumstances) -> str:
    lemmas = {one.lemma for one in found.predicates} | set(found.lemmas)
    return next(iter(sorted(lemmas & _DOCUMENTS, reverse=True)), "statement")

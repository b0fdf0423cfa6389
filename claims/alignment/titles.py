"""Put what a figure answers as a question a person would ask."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from string import Formatter

from claims.alignment.ages import age_question
from claims.alignment.askable import is_counted_from, is_said_of, is_supposed
from claims.alignment.asking import reads_well, trimmed
from claims.alignment.clauses import Asking, ask
from claims.alignment.dated_nouns import date_of_noun
from claims.alignment.frames import Frame
from claims.alignment.frames.words import (
    EVENT_NOUNS,
    HAPPENING,
    LIGHT,
    PERSONS,
    PRONOUNS,
    STATUS,
)
from claims.alignment.framing import frame_of, presented
from claims.alignment.happened import GATHERINGS, HARMFUL, event_of_article
from claims.alignment.last_resort import last_resort, quoted_clause
from claims.alignment.lemmas import fold, folded
from claims.alignment.naming import who
from claims.alignment.nearby import sentence_around
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
from claims.reading import Argument, Circumstances, FigureRead, Predicate

_LONGEST_PHRASE = 50
_DIGIT = re.compile(r"\d")
_GATHERINGS = folded(
    "rally protest march party riot match final game concert fair festival"
)
_CIRCLES = {"known": "known to", "represented": "represented by"}
_DOCUMENTS = frozenset({"statement", "letter"})
_CASE = {"attend": "at", "miss": "after", "critical": "after"}
_AT_WHAT = re.compile(r"\battended (?:at|in|during) the\b")
_HURT = frozenset(
    "kill injure shoot miss trap rescue evacuate destroy critical".split()
)
_CORE = ("obj", "nsubj:pass", "nsubj")
# Verbs that do what their object names: to file a lawsuit, to reach a deal.
_DOING = folded(
    "release publish issue file sign reach send write post receive accept return"
    " strike broker win"
)
_ANYBODY_S = frozenset({"counted", "event", "of", "document", "auxiliary"})
_NOBODY = re.compile(r"\b(?:it|there)\?$|\bit\b.{0,4}(?:cost|worth)|\bin favor\?$")
_WHERE = frozenset({"in", "at", "near", "outside", "on", "during"})


def describe(figure: FigureRead, names: Mapping[int, str], text: str = "") -> str:
    """The question a figure answers; empty where none would read as asked by a person.

    `names` gives the name of each entity in the figure's circumstances, `text`
    is the article's.
    """
    asked = _asked_of(figure, names, text)
    return asked.in_full() if asked else ""


def describe_somehow(figure: FigureRead, names: Mapping[int, str], text: str) -> str:
    """The question a figure answers, in the clause's own words at worst.

    For what several figures answer: their comparison needs a heading.
    """
    asked = _asked_of(figure, names, text)
    return (asked.in_full() or asked.somehow()) if asked else ""


def told_apart(question: str, figure: FigureRead, text: str) -> str:
    """A question with its figure's clause, where another is worded alike.

    It is returned as it is where it quotes the clause already, or none tells more.
    """
    clause = quoted_clause(figure.circumstances, Printed(text, figure.span))
    if not clause or "“" in question:
        return question
    return f"{question.removesuffix('?')}: {clause}?"


def _asked_of(
    figure: FigureRead, names: Mapping[int, str], text: str
) -> "_Asked | None":
    printed = Printed(text, figure.span) if text else None
    found = figure.circumstances
    signature = signature_of(str(figure.kind), figure.unit, found, printed)
    if signature is None:
        return None
    return _Asked(signature, found, names, printed or Printed("", (0, 0)), figure.unit)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a figure answers, and what its question is made of."""

    signature: Signature
    found: Circumstances
    names: Mapping[int, str]
    at: Printed
    unit: str | None

    def in_full(self) -> str:
        """The best question that names who and what; empty where there is none."""
        kind = self.signature.kind
        if kind == "age":
            return self._age()
        clause = Asking(
            kind, counted_words(self.found), self.unit, self.found, self.at, self.names
        )
        titles = list(self._of_frame()) if self._frame_fits() else []
        telling = (one for one, is_vague in titles if not is_vague)
        first = next(filter(reads_well, telling), "")
        if first or kind != "date":
            return first or ask(clause)
        return ask(clause) or date_of_noun(self.found, self.at, self.names)

    def somehow(self) -> str:
        """The frame's question for anybody, else one that quotes the clause."""
        first = next((one for one, _ in self._of_frame() if reads_well(one)), "")
        words = counted_words(self.found)
        kind, unit = self.signature.kind, self.unit
        return first or last_resort(kind, words, unit, self.found, self.at)

    def _age(self) -> str:
        rows = sorted(self.signature.roles.get("bearer", ()))[:1]
        is_told = "old" not in self.at.text[slice(*self.at.span)]
        holder = next((self.names[row] for row in rows if row in self.names), "")
        holder = holder if is_told else ""
        return age_question(self.found, self.at, self.names, holder)

    def _of_frame(self) -> Iterator[tuple[str, bool]]:
        """The frame's questions that can be filled, and whether they tell nobody."""
        for title in _titles(self.signature):
            filled = _fill(title, self.signature, self.found, self.names, self.at)
            if filled is not None:
                placed = _slot("event", self.signature, self.found, self.names, self.at)
                yield filled, _is_vague(title, filled, self.signature, placed or "")

    def _frame_fits(self) -> bool:
        """Say whether the frame's act is what the figure is said of, as fact."""
        telling = [one for one in self.found.predicates if one.link != "embeds"]
        if any(is_supposed(one, self.found, self.at) for one in telling):
            return CAPACITY in self.signature.scope
        if self.signature.kind == "date":
            return self._dates_its_act(telling)
        return not self.signature.loose or not any(presented(telling))

    def _dates_its_act(self, telling: Iterable[Predicate]) -> bool:
        """Say whether a date is said of what its frame asks, not of another act."""
        frame = self.signature.known_frame
        own = [one for one in telling if is_said_of(one, self.at)]
        if frame is None or self.signature.loose or is_counted_from(self.at):
            return False
        return any(_is_act(one, frame) for one in own)


def _is_act(predicate: Predicate, frame: Frame) -> bool:
    """Say whether a predicate is the act a frame asks of, or does it with a noun."""
    verb = fold(predicate.lemma)
    heads = {fold(a.lemma) for a in predicate.arguments if a.relation in _CORE}
    keys = {verb, *verb.split(), verb.replace(" ", "-")}
    pairs = {f"{verb.partition(' ')[0]}-{fold(a.lemma)}" for a in predicate.arguments}
    if keys & frame.triggers or pairs & frame.triggers:
        return _is_meant(predicate)
    return bool(heads & frame.triggers) and verb in LIGHT | HAPPENING | _DOING


def _is_meant(predicate: Predicate) -> bool:
    """A magazine that "bears little resemblance" was not born."""
    is_born = fold(predicate.lemma) == fold("bear")
    return not is_born or any(a.relation == "nsubj:pass" for a in predicate.arguments)


def _is_vague(title: str, filled: str, signature: Signature, placed: str) -> bool:
    """Say whether a question names nobody and nothing: "How much was paid?".

    `placed` is in what or where it happened, as far as the title says it.
    """
    slots = {name for _, name, _, _ in Formatter().parse(title) if name}
    frame = signature.known_frame
    if slots - _ANYBODY_S or _NOBODY.search(filled):
        return bool(_NOBODY.search(filled))
    if signature.kind == "count" and frame is not None and frame.event:
        return False
    if signature.kind == "count" and len(filled.split()) > len(title.split()):
        return False
    return not placed if "event" in slots else signature.kind == "money"


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
    at: Printed,
) -> str | None:
    slots = {name for _, name, _, _ in Formatter().parse(title) if name}
    filled = {slot: _slot(slot, signature, found, names, at) for slot in slots}
    if any(words is None for words in filled.values()):
        return None
    return _AT_WHAT.sub("attended the", title.format_map(filled))


def _slot(
    slot: str,
    signature: Signature,
    found: Circumstances,
    names: Mapping[int, str],
    at: Printed,
) -> str | None:
    if slot == "counted":
        counted = many(_without_trigger(signature, counted_words(found))) or "people"
        return f"{counted}{_circle(signature.kind, found)}"
    if slot == "event":
        return _event(signature, found, at.text) or _of_article(signature, found, at)
    if slot == "of":
        counted = counted_words(found)
        return f" of {many(counted)}" if counted else " of people"
    if slot == "document":
        return _document(found)
    who_it_is = _who(slot, signature, names)
    printed = at.text[slice(*at.span)].casefold()
    is_itself = printed and who_it_is and printed in who_it_is.casefold()
    return None if is_itself else who_it_is


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


def _event(signature: Signature, found: Circumstances, text: str) -> str:
    """In what or where: " in the coach crash near Tern Bridge", or nothing."""
    frame = signature.known_frame
    own = frame.triggers if frame and signature.kind == "date" else frozenset()
    for argument in _arguments(found):
        if fold(argument.lemma) in EVENT_NOUNS - own:
            event = definite(bare_of_preposition(trimmed(argument.words)))
            case = "at" if fold(argument.lemma) in _GATHERINGS else "in"
            return f" {case} {lowered(event)}"
    for argument in _arguments(found):
        case = preposition(argument, text)
        is_place = case in _WHERE and argument.relation[:3] == "obl"
        if argument.entity and is_place and fold(argument.lemma) not in PRONOUNS:
            return f" {case} {lowered(bare_of_preposition(argument.words))}"
    return ""


def _of_article(signature: Signature, found: Circumstances, at: Printed) -> str:
    """In what the article's lead says that it happened, where the clause does not."""
    if signature.kind != "count":
        return ""
    events = GATHERINGS if signature.frame == "attend" else HARMFUL
    if signature.frame not in {"attend", *_HURT}:
        return ""
    sentence = at.text[slice(*sentence_around(at, found))]
    event = event_of_article(at.text, sentence, events)
    case = _CASE.get(signature.frame, "in")
    return f" {case} {event}" if event else ""


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

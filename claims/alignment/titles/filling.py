"""Fill the slots of a frame's question: who, what is counted, in what it happened."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import Formatter

from claims.alignment.frames import Frame
from claims.alignment.frames.words import (
    CORPSES,
    EVENT_NOUNS,
    HAPPENING,
    LIGHT,
    PERSONS,
    PRONOUNS,
    STATUS,
    is_person,
)
from claims.alignment.questions.framing.choosing import frame_of
from claims.alignment.questions.nearby import sentence_around
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.signature import Signature
from claims.alignment.titles.asking import trimmed
from claims.alignment.titles.happened import (
    GATHERINGS,
    HARMFUL,
    event_of_article,
    is_headline,
)
from claims.alignment.titles.naming import is_called_otherwise, is_kind, who
from claims.alignment.titles.openings import many
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.phrases import (
    NARROWER,
    bare,
    bare_of_preposition,
    definite,
    is_definite,
    lowered,
)
from claims.alignment.words.sentence import preposition
from claims.alignment.words.verbs import is_plural
from claims.facts.calendar.words import ANY_MONTH
from claims.names.gazetteer import is_common_word
from claims.reading import Argument, Circumstances

_LONGEST_PHRASE = 50
_LONGEST_ACRONYM = 5
_DIGIT = re.compile(r"\d")
_GATHERED = GATHERINGS | folded("riot")
_CIRCLES = {"known": "known to", "represented": "represented by"}
_DOCUMENTS = frozenset({"statement", "letter"})
_WHERE = frozenset({"in", "at", "near", "outside", "on", "during"})
_DAYS = re.compile(rf"\b(?:[A-Z][a-z]+day|{ANY_MONTH})$")
# Counts of people an event hurt; how the question names the event.
_HURT = frozenset(
    "kill injure shoot miss trap rescue evacuate destroy critical power treat".split()
)
_CASE = {"attend": "at", "miss": "after", "critical": "after"}
_MANY = {"was": "were", "is": "are", "has": "have", "does": "do"}
_HELPED = re.compile(r"\b(was|is|has|does) \{(\w+)\}")
_AT_WHAT = re.compile(r"\battended (?:at|in|during) the\b")
# Like what, only the sentence before tells.
_LIKENED = re.compile(r"^(?:an?|the|this|that)? ?(?:similar|same|such|another)\b", re.I)
# Who has jobs to give: a bill that cuts posts has none.
_BODIES = folded(
    "company firm council plant factory hospital school university college airline"
    " bank chain group maker carmaker retailer agency department authority board"
    " newspaper station broadcaster club charity mill mine yard shipyard office"
    " ministry government trust service union shop store hotel airport railway giant"
    " business corporation foundry brewery bakery farm museum library theatre"
)
_A = re.compile(r"^an? ")
_OWNING = re.compile(r"\{(\w+)\}'s")
_DIED = folded("die perish drown")


@dataclass(frozen=True, slots=True)
class Filler:
    """A figure's signature and circumstances, the names in them, and its place."""

    signature: Signature
    found: Circumstances
    names: Mapping[int, str]
    at: Printed


def fill(title: str, known: Filler) -> str | None:
    """A frame's title in words; None where one of its slots stays empty."""
    slots = {name for _, name, _, _ in Formatter().parse(title) if name}
    filled = {slot: slot_words(slot, known) for slot in slots}
    if any(words is None for words in filled.values()):
        return None
    if any(" of " in (filled[one] or "") for one in _OWNING.findall(title)):
        return None  # "The head of the firm's sentence".
    agreed = _HELPED.sub(lambda found: _agreed(found, filled), title)
    asked = _AT_WHAT.sub("attended the", agreed.format_map(filled))
    return asked.replace("were killed", "died") if _died(known) else asked


def _agreed(found: re.Match[str], filled: Mapping[str, str | None]) -> str:
    """ "Was {payee} paid" of several is "were {payee} paid"."""
    is_many = is_plural(filled[found[2]] or "")
    return f"{_MANY[found[1]]} {{{found[2]}}}" if is_many else found[0]


def _died(known: Filler) -> bool:
    """Say whether people died, and nobody is said to have been killed."""
    said = {fold(one.lemma) for one in known.found.predicates}
    return bool(said & _DIED) and not said & folded("kill shoot murder")


def slot_words(slot: str, known: Filler) -> str | None:
    """The words of one slot; None where nobody would know who that is."""
    signature, found = known.signature, known.found
    if slot == "counted":
        counted = _counted(known)
        if not counted:
            return None
        return f"{counted}{_circle(signature.kind, found)}"
    if slot == "event":
        return _event(known) or _of_article(known)
    if slot == "of":
        counted = counted_words(found)
        return f" of {many(counted)}" if counted else " of people"
    if slot == "document":
        return _document(found)
    return _somebody_else(slot, known)


def _counted(known: Filler) -> str:
    """What is counted; people where nothing is named, unless only things can be."""
    signature, found = known.signature, known.found
    frame = signature.known_frame
    if fold(found.noun or "") in CORPSES:
        return "people"
    counted = many(_without_trigger(signature, counted_words(found)))
    is_of_things = frame is not None and frame.counted and not frame.counted & PERSONS
    return counted or ("" if is_of_things else "people")


def _somebody_else(slot: str, known: Filler) -> str | None:
    """Who fills a role, unless it is the figure itself, or "it" is taken for a man."""
    named = _who(slot, known)
    printed = known.at.text[slice(*known.at.span)].casefold()
    is_itself = printed and named and printed in named.casefold()
    return None if is_itself or _is_unsure(slot, known) else named


def _is_unsure(role: str, known: Filler) -> bool:
    """Say whether "it" stands for whoever speaks, who may be a person.

    "Tom Reed said it had paid" tells of his museum.
    """
    subjects = [
        (predicate.link, one)
        for predicate in known.found.predicates
        for one in predicate.arguments
        if one.relation == "nsubj"
    ]
    own = {one.words.casefold() for link, one in subjects if link != "embeds"}
    filled = known.signature.roles.get(role, frozenset())
    speakers = [one for link, one in subjects if link == "embeds"]
    heads = [one.words.split()[-1] for one in speakers if one.entity in filled]
    return "it" in own and any(h[:1].isupper() or is_person(h) for h in heads)


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


def _who(role: str, known: Filler) -> str | None:
    """Who fills a role: by name, else as printed; nobody for a pronoun."""
    signature, names = known.signature, known.names
    rows = sorted(signature.roles.get(role, ()))[:2]
    named = [names[row] for row in rows if row in names]
    if any(map(_DAYS.search, named)):
        return None
    if any(is_kind(one, known.at.text) or _is_dateline(one) for one in named):
        return None
    phrase = bare_of_preposition(signature.phrases.get(role, ""))
    if named and is_called_otherwise(phrase, named[0]):
        return phrase
    if named:
        return " and ".join(map(definite, named))
    if not 0 < len(phrase) <= _LONGEST_PHRASE or not _is_fit(phrase, role):
        return None
    printed = who(Argument("nsubj", phrase.split()[-1], phrase, (0, 0)), names)
    return _A.sub("the ", printed or "") or None


def _is_fit(phrase: str, role: str) -> bool:
    """Say whether words for whoever fills a role tell who that is."""
    if _is_dateline(phrase) or _LIKENED.search(phrase):
        return False
    if role == "employer" and fold(phrase.rsplit(" ", maxsplit=1)[-1]) not in _BODIES:
        return False
    return role == "bearer" or is_definite(phrase) or _is_name(phrase)


def _is_name(phrase: str) -> bool:
    """Say whether a phrase is a name, not a word that only opens its sentence."""
    is_word = " " not in phrase and is_common_word(phrase.casefold())
    return phrase[:1].isupper() and not is_word


def _is_dateline(name: str) -> bool:
    """Say whether a name is all in capitals: "LEEDS", "SAN FRANCISCO"."""
    return name.isupper() and len(name) > _LONGEST_ACRONYM


def _event(known: Filler) -> str:
    """In what or where: " in the coach crash near Tern Bridge", or nothing."""
    signature, found, text = known.signature, known.found, known.at.text
    frame = signature.known_frame
    own = frame.triggers if frame and signature.kind == "date" else frozenset()
    for argument in _arguments(found):
        if is_headline(argument):
            continue
        if fold(argument.lemma) in EVENT_NOUNS - own - folded("party strike"):
            event = definite(bare_of_preposition(trimmed(argument.words)))
            case = "at" if fold(argument.lemma) in _GATHERED else "in"
            return f" {case} {lowered(event)}"
    for argument in _arguments(found, _acts_of(frame)):
        case = preposition(argument, text)
        is_place = case in _WHERE and argument.relation[:3] == "obl"
        is_day = _DAYS.search(argument.words) or fold(argument.lemma) in PRONOUNS
        if argument.entity and is_place and not is_day:
            return f" {case} {lowered(bare_of_preposition(argument.words))}"
    return ""


def _of_article(known: Filler) -> str:
    """In what the article's lead says that it happened, where the clause does not."""
    name = known.signature.frame
    if known.signature.kind != "count" or name not in {"attend", *_HURT}:
        return ""
    events = GATHERINGS if name == "attend" else HARMFUL
    sentence = known.at.text[slice(*sentence_around(known.at, known.found))]
    event = event_of_article(known.at.text, sentence, events)
    return f" {_CASE.get(name, 'in')} {event}" if event else ""


def _acts_of(frame: Frame | None) -> frozenset[str]:
    """The words that tell of a frame's act, with those that add nothing to it."""
    return (frame.triggers if frame else frozenset()) | LIGHT | HAPPENING


def _arguments(
    found: Circumstances, acts: frozenset[str] | None = None
) -> Iterator[Argument]:
    """What is said with the verbs around a figure; with those of `acts` alone."""
    for predicate in found.predicates:
        keys = {fold(predicate.lemma), *fold(predicate.lemma).split()}
        if acts is not None and not keys & acts:
            continue
        for argument in predicate.arguments:
            if len(argument.words) <= _LONGEST_PHRASE and not _DIGIT.search(
                argument.words
            ):
                yield argument


def _document(found: Circumstances) -> str:
    lemmas = {one.lemma for one in found.predicates} | set(found.lemmas)
    return next(iter(sorted(lemmas & _DOCUMENTS, reverse=True)), "statement")

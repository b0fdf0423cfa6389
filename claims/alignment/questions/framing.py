"""Choose the frame a figure answers in: what its predicates and nouns ask."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.alignment.frames import (
    AGE_FRAME,
    BY_NAME,
    Frame,
    frame_for,
    frame_of_unit,
)
from claims.alignment.frames.frame import COUNT
from claims.alignment.frames.words import (
    HAPPENING,
    LIGHT,
    MOVING,
    PERSONS,
    SPEECH,
    SUPPORTING,
    UNITS,
    WRONGDOING,
    is_person,
)
from claims.alignment.questions.generic import (
    generic_name,
    nearest_sense,
    presented,
    takes_time,
)
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.synonyms import has_synonyms, same_sense
from claims.reading import Argument, Circumstances, Predicate

# Of these any argument may say what is asked: "support for the plan at 52 per cent".
_TOLD_BY_ARGUMENTS = frozenset({"money", "duration", "percent", "measure"})
# Their turns of phrase say more than their verb: "spent two years behind bars".
_TOLD_BY_TURNS = frozenset({"duration", "percent", "measure"})
_DOCUMENTS = folded("statement letter")
# How many words from the figure a trigger still belongs to it.
_NEAR = 12
# What is worth its price: "in a deal worth €120 million".
_DEALS = frozenset({"deal", "takeover", "acquisition", "buyout", "merger", "purchase"})
_CLOSE = 6


@dataclass(frozen=True, slots=True)
class Around:
    """The words around a figure: those of its sentence, the nearest first.

    `back` says that a pronoun refers to the sentence before, whose words follow
    them; `turns` name the frames that turns of phrase beside the figure ask.
    """

    words: str = ""
    back: bool = False
    turns: tuple[str, ...] = ()


_NOTHING = Around()


@dataclass(frozen=True, slots=True)
class _Asked:
    """What sort of thing a frame must answer: the kind, what is counted, the unit."""

    kind: str
    noun: str
    unit: str | None

    def fits(self, frame: Frame) -> bool:
        """Say whether a frame counts such a noun in such a unit.

        Who counts people counts skiers; no fire burns gallons.
        """
        if self.unit and frame.only_units and self.unit not in frame.only_units:
            return False
        if not frame.counted or not self.noun or self.noun in frame.counted:
            return True
        return frame.counted >= PERSONS and is_person(self.noun)


@dataclass(frozen=True, slots=True)
class Framed:
    """A frame with the predicates that tell it and those that only narrow."""

    name: str
    frame: Frame | None
    telling: tuple[Predicate, ...]
    narrowing: tuple[Predicate, ...] = ()
    # Found somewhere in the sentence, not on what governs the figure.
    loose: bool = False


def frame_of(
    kind: str,
    found: Circumstances,
    around: Around = _NOTHING,
    unit: str | None = None,
) -> Framed | None:
    """The frame a figure answers in; None where its words say too little."""
    telling, narrowing = _divide(found)
    near = around.words
    asked = _Asked(kind, fold(found.noun) if found.noun else "", unit)
    turned = _turned_frame(asked, around.turns)
    frame = frame_of_unit(kind, unit) or _next_frame(asked, near)
    frame = frame or (turned if kind in _TOLD_BY_TURNS else None)
    frame = frame or _near_frame(asked, found, telling)
    if frame is not None:
        return Framed(frame.name, frame, telling, narrowing, _is_narrowed(found, frame))
    frame = turned or _counted_frame(asked, found, telling)
    if frame is not None:
        return Framed(frame.name, frame, telling, narrowing)
    is_far = around.back or kind != "date"
    frame = _far_frame(asked, found, telling, near) if is_far else None
    if frame is not None:
        is_near = bool(folded(" ".join(near.split()[:_NEAR])) & frame.triggers)
        is_near = is_near and all(_only_moves(one) for one in presented(telling))
        is_near = is_near and not (around.back and any(map(_has_particle, telling)))
        return Framed(frame.name, frame, telling, narrowing, loose=not is_near)
    frame = _first(asked, [asked.noun] if asked.noun else [])
    if frame is not None:
        return Framed(frame.name, frame, telling, narrowing)
    name = generic_name(kind, found, telling)
    if name:
        return Framed(name, None, telling, narrowing)
    name = nearest_sense(kind, near)
    return Framed(name, None, telling, narrowing, loose=True) if name else None


def _has_particle(predicate: Predicate) -> bool:
    """Say whether a light verb says much with its particle: "set aside"."""
    return " " in predicate.lemma


def _only_moves(predicate: Predicate) -> bool:
    return fold(predicate.lemma) in MOVING


def _divide(
    found: Circumstances,
) -> tuple[tuple[Predicate, ...], tuple[Predicate, ...]]:
    """Split predicates into those that tell what is asked and those that narrow.

    "Prosecutors were aware of 19 women who said …": what the women said is the
    question, that prosecutors knew of them its scope.
    """
    modifying = tuple(one for one in found.predicates if one.link == "modifies")
    governing = tuple(one for one in found.predicates if one.link == "governs")
    is_person = found.noun is not None and fold(found.noun) in PERSONS
    said = {fold(one.lemma) for one in modifying}
    if not is_person or not said & (WRONGDOING | SPEECH):
        return governing + modifying, ()
    return modifying, tuple(presented(governing))


def _is_narrowed(found: Circumstances, frame: Frame) -> bool:
    """Three people who were shot, taken by ambulance: not all who were shot."""
    if COUNT not in frame.kinds or not frame.event:
        return False
    governing = [one for one in found.predicates if one.link == "governs"]
    keys = {part for one in governing for part in fold(one.lemma).split()}
    said = keys - LIGHT - UNITS - MOVING - SPEECH
    said |= {fold(one.lemma) for one in governing if _is_passive(one)} - {fold("leave")}
    return bool(said) and not (keys | _pairs(governing)) & frame.triggers


def _pairs(predicates: Iterable[Predicate]) -> set[str]:
    """Each verb with each of its arguments: "give-birth"."""
    return {
        f"{_verb(one)}-{fold(a.lemma)}" for one in predicates for a in one.arguments
    }


def _is_passive(predicate: Predicate) -> bool:
    return any(one.relation == "nsubj:pass" for one in predicate.arguments)


def _turned_frame(asked: _Asked, turns: Iterable[str]) -> Frame | None:
    """The frame that a turn of phrase asks: "made off with $500", "let 12 go"."""
    return next((one for name in turns if asked.fits(one := BY_NAME[name])), None)


def _next_frame(asked: _Asked, near: str) -> Frame | None:
    """The frame of the noun right behind: "$750,000 bail", "4.2 inches of rain".

    Of a sum also of the word in front: "worth €5 million".
    """
    words, kind = near.split(), asked.kind
    if kind == "money" and "worth" in words[:2]:
        is_price = not _DEALS.isdisjoint(words[:_CLOSE])
        return None if is_price else BY_NAME["worth"]
    is_named = kind in {"money", "measure"} and bool(words)
    return _first(asked, [fold(words[0])]) if is_named else None


def _near_frame(
    asked: _Asked, found: Circumstances, telling: Iterable[Predicate]
) -> Frame | None:
    """The frame triggered by a predicate of the figure, its noun or a modifier."""
    kind, noun = asked.kind, asked.noun
    if kind == "age":
        return AGE_FRAME
    telling = _counted_last(telling, noun)
    keys = [fold(one.lemma) for one in telling]
    if kind == "count" and noun in PERSONS and _accuses(keys):
        return BY_NAME["accuse"]
    inside = [
        fold(a.lemma)
        for one in telling
        for a in one.arguments
        if kind in _TOLD_BY_ARGUMENTS
        or (kind == "date" and fold(a.lemma) in _DOCUMENTS)
        or not noun
        or (fold(one.lemma) in LIGHT and a.relation in {"obj", "obl"})
        or (fold(one.lemma) in SUPPORTING and a.relation == "obj")
        or (kind == "date" and _happens(one, a))
    ]
    modifiers = [key for one in found.modifiers if not is_person(key := fold(one))]
    modifiers += ["aboard"] if " on board" in found.noun_words else []
    pairs = [f"{_verb(one)}-{fold(a.lemma)}" for one in telling for a in one.arguments]
    keys = [key for key in keys if key != noun]
    return _first(asked, [*pairs, *keys, *modifiers, *inside])


def _counted_frame(
    asked: _Asked, found: Circumstances, telling: Iterable[Predicate]
) -> Frame | None:
    """The frame of what is counted, where nothing else is said of it."""
    noun = asked.noun
    does = any(_says_much(one) and fold(one.lemma) != noun for one in telling)
    if does or not noun:
        return None
    own = [] if noun in PERSONS else [noun]
    return _first(asked, [*own, *(fold(one) for one in found.modifiers)])


def _counted_last(telling: Iterable[Predicate], noun: str) -> list[Predicate]:
    """The predicates, what is only the counted noun itself behind all others."""
    return sorted(telling, key=lambda one: bool(noun) and fold(one.lemma) == noun)


def _happens(predicate: Predicate, argument: Argument) -> bool:
    """Say whether an argument is what took place: "the hearing was held"."""
    is_subject = argument.relation.startswith("nsubj")
    return is_subject and fold(predicate.lemma) in LIGHT | HAPPENING


def _verb(predicate: Predicate) -> str:
    """The verb without its particle: "face up" is "face"."""
    return fold(predicate.lemma).partition(" ")[0]


def _accuses(keys: Iterable[str]) -> bool:
    said = set(keys)
    return fold("accuse") in said or bool(said & SPEECH and said & WRONGDOING)


def _first(asked: _Asked, keys: Iterable[str]) -> Frame | None:
    for part in (word for key in keys for word in _parts(key)):
        frame = frame_for(asked.kind, part)
        if frame and asked.fits(frame):
            return frame
    return None


def _parts(key: str) -> Iterator[str]:
    """A verb with its particle, then each alone: "turn-out", "turn", "out".

    Where both mean something of their own ("carry off"), only together.
    """
    words = key.split()
    if len(words) > 1:
        yield "-".join(words)
        yield same_sense(key)
    if not has_synonyms(key) or len(words) == 1:
        yield from words


def _far_frame(
    asked: _Asked, found: Circumstances, telling: Iterable[Predicate], near: str
) -> Frame | None:
    """The frame the sentence speaks of nearest to the figure."""
    kind, noun = asked.kind, asked.noun
    if any(_says_much(one) and fold(one.lemma) != noun for one in telling):
        return None
    if kind == "duration" and any(map(takes_time, telling)):
        return None
    keys = [fold(word) for word in near.split()] or [fold(one) for one in found.lemmas]
    if kind == "count" and is_person(noun) and _accuses(keys[:_NEAR]):
        return BY_NAME["accuse"]
    return _first(asked, keys)


def _says_much(predicate: Predicate) -> bool:
    key = fold(predicate.lemma)
    is_word = predicate.lemma[:1].isalpha()
    says = is_word and key not in LIGHT | UNITS | MOVING | SPEECH
    return says and bool(predicate.arguments)

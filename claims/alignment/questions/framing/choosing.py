"""Choose the frame a figure answers in: what its predicates and nouns ask."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.alignment.frames import (
    AGE_FRAME,
    BY_NAME,
    Frame,
    frame_of_unit,
)
from claims.alignment.frames.frame import COUNT
from claims.alignment.frames.happenings import HAPPENINGS
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
from claims.alignment.questions.framing.fitting import (
    Asked,
    counted_frame,
    first_frame,
    noun_frame,
    says_much,
    turned_frame,
    verb_of,
)
from claims.alignment.questions.framing.generic import (
    generic_name,
    nearest_sense,
    presented,
    takes_time,
)
from claims.alignment.words.lemmas import fold, folded
from claims.reading import Argument, Circumstances, Predicate

# Of these any argument may say what is asked: "support for the plan at 52 per cent".
_TOLD_BY_ARGUMENTS = frozenset({"money", "duration", "percent", "measure"})
# Turns of phrase say more than verbs, except of sums: "spent two years behind bars";
_TOLD_BY_TURNS = frozenset({"duration", "percent", "measure"})
# of sums in an appeal and a seizure, and of days: "donors have given $9,000".
_TOLD_FIRST = frozenset(one.name for one in HAPPENINGS) | {
    "raise", "seize", "resignation", "opened on", "closed on", "strike on", "sunk on",
    "stolen on", "trial on", "hearing on", "convicted on", "deal on", "launched on",
    "election", "crash on", "married on", "dismissed on", "sentenced on", "strike",
    "shortfall",
}  # fmt: skip
# "Paid $4 million to settle the lawsuit" tells more than that it was paid.
_TELLING_WHAT_FOR = {
    "pay": frozenset({"settle", "fine", "sell", "debt", "rent"}),
    "give": frozenset({"sell", "steal"}),
    "sell": frozenset({"debt"}),
    "settle": frozenset({"debt"}),
}
_DOCUMENTS = folded("statement letter")
# How many words from the figure a trigger still belongs to it.
_NEAR = 12
# What is worth its price: "in a deal worth €120 million".
_DEALS = frozenset(
    "deal takeover acquisition buyout merger purchase settlement payout".split()
)
_CLOSE = 6


@dataclass(frozen=True, slots=True)
class Around:
    """The words around a figure: those of its sentence, the nearest first.

    `back` says that a pronoun refers to the sentence before, whose words follow
    them; `turns` name the frames that turns of phrase beside the figure ask,
    `outranking` those of turns that say it whatever verb stands beside.
    """

    words: str = ""
    back: bool = False
    turns: tuple[str, ...] = ()
    outranking: tuple[str, ...] = ()


_NOTHING = Around()


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
    asked = Asked(kind, fold(found.noun) if found.noun else "", unit)
    for frame, is_loose in _candidates(asked, found, telling, around):
        if frame is not None:
            return Framed(frame.name, frame, telling, narrowing, is_loose)
    name = generic_name(kind, found, telling)
    if name:
        return Framed(name, None, telling, narrowing)
    name = nearest_sense(kind, around.words)
    return Framed(name, None, telling, narrowing, loose=True) if name else None


def _candidates(
    asked: Asked,
    found: Circumstances,
    telling: tuple[Predicate, ...],
    around: Around,
) -> Iterator[tuple[Frame | None, bool]]:
    """What may be asked, the surest first, and whether it is only told loosely."""
    near = around.words
    yield turned_frame(asked, around.outranking), False
    turned = turned_frame(asked, around.turns)
    frame = frame_of_unit(asked.kind, asked.unit) or _next_frame(asked, near)
    if asked.kind in _TOLD_BY_TURNS or (turned and turned.name in _TOLD_FIRST):
        frame = frame or turned
    frame = frame or _near_frame(asked, found, telling)
    if frame and turned and turned.name in _TELLING_WHAT_FOR.get(frame.name, ()):
        frame = turned
    is_narrowed = frame is not None and frame != turned and _is_narrowed(found, frame)
    yield frame, is_narrowed
    yield turned or counted_frame(asked, found, telling), False
    if around.back or asked.kind != "date":
        frame = _far_frame(asked, found, telling, near)
        yield frame, frame is not None and not _is_beside(frame, telling, around)
    yield noun_frame(asked, telling), False


def _is_beside(frame: Frame, telling: Iterable[Predicate], around: Around) -> bool:
    """Say whether a frame's word stands near, where no other verb says anything."""
    nearest = around.words.split()[:_NEAR]
    is_near = bool(folded(" ".join(nearest)) & frame.triggers)
    is_near = is_near and all(_only_moves(one) for one in presented(telling))
    return is_near and not (around.back and any(map(_has_particle, telling)))


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
        f"{verb_of(one)}-{fold(a.lemma)}" for one in predicates for a in one.arguments
    }


def _is_passive(predicate: Predicate) -> bool:
    return any(one.relation == "nsubj:pass" for one in predicate.arguments)


def _next_frame(asked: Asked, near: str) -> Frame | None:
    """The frame of the noun right behind: "$750,000 bail", "4.2 inches of rain".

    Of a sum also of the word in front: "worth €5 million".
    """
    words, kind = near.split(), asked.kind
    if kind == "money" and "worth" in words[:2]:
        is_price = not _DEALS.isdisjoint(words[:_CLOSE])
        return None if is_price else BY_NAME["worth"]
    is_named = kind in {"money", "measure"} and bool(words)
    return first_frame(asked, [fold(words[0])]) if is_named else None


def _near_frame(
    asked: Asked, found: Circumstances, telling: Iterable[Predicate]
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
    pairs = [
        f"{verb_of(one)}-{fold(a.lemma)}" for one in telling for a in one.arguments
    ]
    keys = [key for key in keys if key != noun]
    return first_frame(asked, [*pairs, *keys, *modifiers, *inside])


def _counted_last(telling: Iterable[Predicate], noun: str) -> list[Predicate]:
    """The predicates, what is only the counted noun itself behind all others."""
    return sorted(telling, key=lambda one: bool(noun) and fold(one.lemma) == noun)


def _happens(predicate: Predicate, argument: Argument) -> bool:
    """Say whether an argument is what took place: "the hearing was held"."""
    is_subject = argument.relation.startswith("nsubj")
    return is_subject and fold(predicate.lemma) in LIGHT | HAPPENING


def _accuses(keys: Iterable[str]) -> bool:
    said = set(keys)
    return fold("accuse") in said or bool(said & SPEECH and said & WRONGDOING)


def _far_frame(
    asked: Asked, found: Circumstances, telling: Iterable[Predicate], near: str
) -> Frame | None:
    """The frame the sentence speaks of nearest to the figure."""
    kind, noun = asked.kind, asked.noun
    if any(says_much(one) and fold(one.lemma) != noun for one in telling):
        return None
    if kind == "duration" and any(map(takes_time, telling)):
        return None
    keys = [fold(word) for word in near.split()] or [fold(one) for one in found.lemmas]
    if kind == "count" and is_person(noun) and _accuses(keys[:_NEAR]):
        return BY_NAME["accuse"]
    return first_frame(asked, keys)

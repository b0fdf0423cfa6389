"""Which frame a word asks that may count what is counted: homes do not die."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.alignment.frames import BY_NAME, Frame, frames_for
from claims.alignment.frames.words import (
    CORPSES,
    LIGHT,
    MOVING,
    PERSONS,
    SPEECH,
    UNITS,
    is_person,
)
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.synonyms import has_synonyms, same_sense
from claims.reading import Circumstances, Predicate

# What is done with the dead of an event.
_FINDING = folded(
    "find recover pull bring retrieve count discover dig uncover unearth lift lie"
    " remove haul fish wash see take collect pile lay litter drag"
)
# Bodies are found and lives lost or saved; nothing else befalls them.
_COUNTED_BY = dict.fromkeys(CORPSES, frozenset({"kill"})) | {
    fold("life"): frozenset({"kill", "rescue"})
}
# Those who do something are some of these.
_COUNTING_ALL = frozenset({"aboard", "member", "employ"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What sort of thing a frame must answer: the kind, what is counted, the unit."""

    kind: str
    noun: str
    unit: str | None

    def fits(self, frame: Frame) -> bool:
        """Say whether a frame counts such a noun in such a unit.

        Who counts people counts skiers; no fire burns gallons, no body is rescued.
        """
        if self.unit and frame.only_units and self.unit not in frame.only_units:
            return False
        if self.kind == "count" and self.noun in _COUNTED_BY:
            return frame.name in _COUNTED_BY[self.noun]
        if not frame.counted or not self.noun or self.noun in frame.counted:
            return True
        return frame.counted >= PERSONS and is_person(self.noun)


def turned_frame(asked: Asked, turns: Iterable[str]) -> Frame | None:
    """The frame that a turn of phrase asks: "made off with $500", "let 12 go"."""
    return next((one for name in turns if asked.fits(one := BY_NAME[name])), None)


def counted_frame(
    asked: Asked, found: Circumstances, telling: Iterable[Predicate]
) -> Frame | None:
    """The frame of what is counted, where nothing else is said of it."""
    noun = asked.noun
    does = any(says_much(one) and fold(one.lemma) != noun for one in telling)
    if does or not noun:
        return None
    own = [] if noun in PERSONS else [noun]
    frame = first_frame(asked, [*own, *(fold(one) for one in found.modifiers)])
    return None if _are_some(frame, telling) else frame


def noun_frame(asked: Asked, telling: Iterable[Predicate]) -> Frame | None:
    """The frame that what is counted speaks of by itself: "400 marchers".

    Passengers of whom more is told need not have been on board: "were rebooked";
    councillors who left the chamber need not have been all there are.

    Bodies found are of the killed; those named or buried are some of them.
    """
    if asked.kind == "count" and asked.noun in CORPSES:
        are_all = any(verb_of(one) in _FINDING for one in telling)
        return BY_NAME["kill"] if are_all else None
    frame = first_frame(asked, [asked.noun]) if asked.noun else None
    return None if _are_some(frame, telling) else frame


def _are_some(frame: Frame | None, telling: Iterable[Predicate]) -> bool:
    """Say whether those counted do something that not all there are need do."""
    counts_all = frame is not None and frame.name in _COUNTING_ALL
    return counts_all and any(
        says_much(one) or verb_of(one) == fold("leave") for one in telling
    )


def first_frame(asked: Asked, keys: Iterable[str]) -> Frame | None:
    """The first frame that one of the keys asks and that fits what is asked.

    A motion is carried too: "by 19 votes to 18" has nobody on board.
    """
    for part in (word for key in keys for word in _parts(key)):
        for frame in frames_for(asked.kind, part):
            is_of_votes = frame.name == "aboard" and not asked.noun
            if asked.fits(frame) and not is_of_votes:
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


def verb_of(predicate: Predicate) -> str:
    """The verb without its particle: "face up" is "face"."""
    return fold(predicate.lemma).partition(" ")[0]


def says_much(predicate: Predicate) -> bool:
    """Say whether a predicate tells more than that a number is so: not "stood at"."""
    key = fold(predicate.lemma)
    is_word = predicate.lemma[:1].isalpha()
    says = is_word and key not in LIGHT | UNITS | MOVING | SPEECH
    return says and bool(predicate.arguments)

"""What a report tells of the person whose age it prints: sex, part played, fate.

Two reports may call one person a climber and a retired teacher. That both tell
of one is seen by the part played in the event and by what became of the person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.described import (
    SOMEBODY,
    described,
    names_a_person,
    sentences,
)
from claims.alignment.questions.roles.fates import (
    IN_TURN,
    OF_VICTIMS,
    first_fate,
    is_one_of_several,
    last_fate,
    last_fate_at,
)
from claims.alignment.words.lemmas import fold, folded

# Parts in an event that nobody plays two of.
_PARTS = {
    key: part
    for part, words in {
        "wheel": "driver motorist trucker chauffeur",
        "motorbike": "motorcyclist biker rider",
        "bike": "cyclist bicyclist rider",
        "horse": "jockey equestrian rider",
        "air": "pilot aviator balloonist",
        "canopy": "paraglider parachutist skydiver",
        "hill": "climber hiker walker mountaineer rambler alpinist trekker hillwalker"
        " fellwalker scrambler backpacker",
        "ski": "skier",
        "board": "snowboarder",
        "swim": "swimmer bather",
        "wave": "surfer",
        "paddle": "kayaker canoeist paddleboarder paddler",
        "dive": "diver snorkeller snorkeler",
        "boat": "sailor yachtsman skipper rower",
        "fish": "fisherman angler",
        "foot": "pedestrian jogger runner",
        "seat": "passenger",
    }.items()
    for key in folded(words)
}
_SIDES = {
    key: side
    for side, words in {
        "accused": "suspect gunman shooter attacker assailant killer accused defendant"
        " knifeman axeman arsonist robber burglar thief hacker murderer culprit"
        " perpetrator bomber kidnapper rapist offender fugitive",
        "victim": "victim hostage deceased casualty complainant accuser",
    }.items()
    for key in folded(words)
}
_MEN = folded(
    "man boy he father dad husband son brother uncle nephew grandfather widower lad"
    " schoolboy gunman policeman fisherman businessman groom bridegroom actor monk"
    " priest grandson boyfriend waiter salesman cameraman postman"
)
_WOMEN = folded(
    "woman girl she mother mum mom wife daughter sister aunt niece grandmother widow"
    " schoolgirl policewoman businesswoman bride actress nun granddaughter girlfriend"
    " waitress heiress midwife great-grandmother"
)
# Nouns that tell no person from another.
_ANYBODY = (
    _MEN
    | _WOMEN
    | folded(
        "person adult victim teenager teen youth child resident local pensioner student"
        " pupil juvenile minor somebody toddler baby individual national people"
    )
)
_PLURALS = frozenset("men women people children boys girls brothers sisters".split())
_CLAUSE = re.compile(
    r"[;]|\b(?:while (?!\w+(?:ed|ing)\b)|whose|but|where|before (?:an?|the))\b"
)
# "Lee Parr, 31, a former guard,", "is a dad-of-two": the same person again.
_ASIDE = re.compile(r"^, (?:an?|the) [^,.;]{3,60}")
_ALSO = re.compile(
    r"(?:\b(?:is|was|as|been)|[,–—-])\s+(?:(?:an?|the) )?(?:[\w’'-]+\s+){0,3}$"
)
_OBJECT = 45
_UNSAID = frozenset({"he", "she", SOMEBODY})
_NAMES_HIM = re.compile(r"\b(?:him|her) (?:as|to be)\b")
_REFERS_BACK = re.compile(r"^\W*(?:He|She|The|His|Her)\b|\b(?:him|her) (?:as|to be)\b")
# "She is 40", "The welder, 41", "the 62-year-old vanished".
_REFERRED_TO = re.compile(
    r"(?:^|[,;–—-] ?|\bthat )\W*(?:He|She|he|she)\b"
    r"|\b[Tt]he (?:(?:[\w’'-]+ ){0,2}[\w’'-]+,? )?"
    r"(?:(?:aged|now|who (?:is|was)|is|was|turned) )?$"
)
_GOES_ON = re.compile(r"^\W*(?:He|She)\b|\bhim\b|\bher\b(?! \w)")
_SOMEBODY = re.compile(
    r"\b(?:an?|the|his|her|their|two|three|another) (?:[\w’'-]+ ){0,2}?([a-z][\w-]+)"
)
_POSSESSIVE = re.compile(r"\b(his|her|he|she|mr|mrs|ms|miss)\b", re.IGNORECASE)
_SEX = {"his": "m", "he": "m", "mr": "m", "her": "f", "she": "f", "mrs": "f",
        "ms": "f", "miss": "f"}  # fmt: skip
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_WHEEL = re.compile(
    r"\b(?:at|behind) the wheel\b|\b(?:who|he|she)\b[^,.]* (?:drove|was driving)\b"
)
_CONTROLS = re.compile(r"\bat the controls\b")
_FAR, _CLOSE = 140, 6


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose age is told: folded nouns, sex, and what became of them.

    `fate` is what is told nearest to the age; empty where nothing known is.
    `is_several` says that others share it, `is_plural` that the age is of several,
    `refers_back` that the report spoke of the person before: "the 40-year-old".
    """

    nouns: frozenset[str]
    sex: str
    fate: str
    is_several: bool
    is_plural: bool
    refers_back: bool

    @property
    def parts(self) -> frozenset[str]:
        """The parts in an event that the nouns name."""
        return frozenset(_PARTS[noun] for noun in self.nouns if noun in _PARTS)

    @property
    def sides(self) -> frozenset[str]:
        """Whether the nouns tell of the accused or of the victim."""
        return frozenset(_SIDES[noun] for noun in self.nouns if noun in _SIDES)

    @property
    def trades(self) -> frozenset[str]:
        """The nouns that tell one person from another."""
        return self.nouns - _ANYBODY


def are_two(one: Person, other: Person) -> bool:
    """Say whether what is told of two persons cannot be told of one."""
    if one.sex and other.sex and one.sex != other.sex:
        return True
    for mine, theirs in ((one.parts, other.parts), (one.sides, other.sides)):
        if mine and theirs and not mine & theirs:
            return True
    fates = {one.fate, other.fate} - {""}
    return len(fates) > 1 and fates not in IN_TURN and not _may_have_both(one, other)


def _may_have_both(one: Person, other: Person) -> bool:
    """Say whether a part in common joins two fates: a hurt driver was charged."""
    return _play_one_part(one, other) and "rescued" not in {one.fate, other.fate}


def _play_one_part(one: Person, other: Person) -> bool:
    is_accused = "accused" in one.sides & other.sides
    return is_accused or bool(one.parts & other.parts)


def are_told_alike(one: Person, other: Person) -> bool:
    """Say whether both have one part, one trade or one fate."""
    if _play_one_part(one, other) or one.trades & other.trades:
        return True
    if one.fate and one.fate == other.fate:
        return True
    return any(
        "victim" in mine.sides and theirs.fate in OF_VICTIMS
        for mine, theirs in ((one, other), (other, one))
    )


@lru_cache(maxsize=256)  # an age is set against every other of its story
def person_of(printed: Printed) -> Person:
    """Read what a report tells of the person whose age is printed."""
    passage = _Passage.of(printed)
    nouns = frozenset(_nouns(printed, passage))
    clause = passage.before + passage.own + passage.after
    keys = frozenset(map(fold, nouns))
    keys |= {fold("driver")} if _WHEEL.search(clause) else frozenset()
    keys |= {fold("pilot")} if _CONTROLS.search(clause) else frozenset()
    sides = frozenset(_SIDES[one] for one in keys if one in _SIDES)
    fate = _fate_of(sides, _fate(passage, nouns))
    return Person(
        keys,
        _sex(keys, passage),
        fate,
        is_several=is_one_of_several(fate, clause, printed.text),
        is_plural=any(map(_is_plural, nouns)),
        refers_back=_REFERRED_TO.search(passage.before) is not None,
    )


def _fate_of(sides: frozenset[str], fate: str) -> str:
    """What became of the person; nobody is held for being a victim."""
    if "victim" in sides and fate not in OF_VICTIMS:
        return ""
    return fate or ("held" if "accused" in sides else "")


@dataclass(frozen=True, slots=True)
class _Passage:
    """The sentence of an age, cut at it, with the sentences around."""

    previous: str
    before: str
    own: str
    after: str
    following: str

    @classmethod
    def of(cls, printed: Printed) -> "_Passage":
        start, end = printed.span
        *earlier, before = sentences(printed.text[:start])
        after, *later = sentences(printed.text[end:])
        own = printed.text[start:end]
        return cls("".join(earlier[-1:]), before, own, after, "".join(later[:1]))


def _nouns(printed: Printed, passage: _Passage) -> Iterator[str]:
    """The nouns for the person: beside the age, in front of it and behind it."""
    noun = described(printed).lemma
    if noun != SOMEBODY:
        yield noun
    at = passage.before.casefold().rfind(noun)
    if at > 0 and _ALSO.search(passage.before[:at]):
        yield from list(_persons(passage.before[:at]))[:1]
    if aside := _ASIDE.match(passage.after):
        yield from _persons(aside[0])
    is_unsaid = noun in _UNSAID or _NAMES_HIM.search(passage.before)
    if is_unsaid and _REFERS_BACK.search(passage.before):
        one = (each for each in _persons(passage.previous) if not _is_plural(each))
        yield from list(one)[:1]


def _persons(words: str) -> Iterator[str]:
    for word in _WORDS.findall(words):
        if names_a_person(word):
            yield word.casefold().partition("-of-")[0]


def _fate(passage: _Passage, nouns: frozenset[str]) -> str:
    """What is told nearest: right before, behind, earlier, in the next sentence."""
    near = passage.before[-_OBJECT:].rpartition(",")[2]
    behind = _CLAUSE.split(passage.after[:_FAR])[0]
    goes_on = passage.following if _GOES_ON.search(passage.following) else ""
    is_back = _REFERS_BACK.search(passage.before + passage.own)
    return (
        last_fate(near)
        or first_fate(_before_another(behind, nouns))
        or _own_fate(passage.before, nouns)
        or first_fate(_before_another(goes_on, nouns))
        or (_own_fate(passage.previous, nouns) if is_back else "")
    )


def _before_another(words: str, nouns: frozenset[str]) -> str:
    """A passage up to another person: "tied a leash round the leg of a surfer"."""
    for found in _SOMEBODY.finditer(words):
        if names_a_person(found[1]) and found[1].casefold() not in nouns:
            return words[: found.start()]
    return words


def _own_fate(words: str, nouns: frozenset[str]) -> str:
    """The fate told last, unless somebody else stands right before it."""
    fate, at = last_fate_at(words)
    *_, last = ("", *_persons(words[:at]))
    return fate if not last or last in nouns else ""


def _sex(keys: frozenset[str], passage: _Passage) -> str:
    """ "m" or "f" by a noun, else by the pronoun nearest to the age; or empty."""
    is_male, is_female = bool(keys & _MEN), bool(keys & _WOMEN)
    if is_male != is_female:
        return "m" if is_male else "f"
    close = " ".join((passage.before + passage.own).split()[-_CLOSE:])
    *_, last = ("", *_POSSESSIVE.findall(close))
    return _SEX.get(last.casefold(), "")


def _is_plural(noun: str) -> bool:
    is_plural = noun.endswith("s") and not noun.endswith("ss") and fold(noun) != noun
    return noun in _PLURALS or is_plural

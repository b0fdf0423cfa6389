"""How a sentence tells what its figure answers: acts, themes, words beside it.

Two outlets seldom use one verb: "recalled 86,000 minivans" and "the recall covers
112,000" tell of one act, once by the verb and once by its noun.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from claims.alignment.frames.opposites import NEGATIVE
from claims.alignment.frames.words import (
    FUNCTION_WORDS,
    LIGHT,
    MOVING,
    PRONOUNS,
    SPEECH,
    TIMES,
    UNITS,
    is_person,
)
from claims.alignment.questions.framing.choosing import Framed
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import SHORT_REPORT
from claims.alignment.words.synonyms import has_synonyms, same_sense, senses_of
from claims.alignment.words.topics import WORD, stem
from claims.reading import Circumstances, Predicate

# Verbs that only present a number: what is said stands in their subject.
PRESENTING = (
    LIGHT
    | MOVING
    | folded(
        "cover affect involve hit top pass exceed number total amount weigh measure"
        " last jump climb decline decrease dip slip slide swell expand surge tumble"
        " plunge average cause see turn stay accord put set show register record run"
        " work help"
    )
)
_HANDING_OVER = folded("give get")
_SAYING_LITTLE = PRESENTING | UNITS | SPEECH
_TIMES = TIMES | frozenset("early late last next other another".split())
_UNTELLING = FUNCTION_WORDS | PRONOUNS | UNITS | SPEECH | LIGHT
_AHEAD = re.compile(
    r"\b(?:will|next (?:week|month|year|season)|tomorrow|due to|set to|is to|are to)\b"
)
_SINCE = re.compile(
    r"\b[Ss]ince (?:[A-Z\d]|last\b|early\b|late\b|mid|the (?:start|beginning|turn) of)"
    r"|\b[Ss]ince (?:the|its|it) (?:[\w-]+ ){0,3}?(?:began|started|appeared|emerged"
    r"|opened|broke out|erupted|surfaced|took hold|(?:was|were) (?:first )?(?:declared"
    r"|detected|found|reported|identified|confirmed|launched))\b"
    r"|\b[Ss]ince the (?:first|last|outbreak|epidemic|pandemic|war|conflict|fighting"
    r"|invasion|uprising|coup|crisis|ceasefire|truce|campaign|election|season)\b"
    r"|\b[Bb]etween (?:[A-Z]\w+ )?\d{4} and\b"
    r"|\bso far this\b|\bto date\b"
)
# Frames asked by what did not happen: not found, not alive, not in use.
_TOLD_BY_DENIAL = NEGATIVE | {
    "miss", "kill", "out of use", "ban", "opened on", "closed on", "closed for",
    "last time", "wait", "due out",
}  # fmt: skip
# Who says it: "the chairwoman, Akosua Brempong, said", "director Isla Renwick told".
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,3}"
_SAYS = (
    r"(?:said|says|told|tells|announced|confirmed|estimated|reported|added|wrote|insisted"
    r"|claimed|warned|explained|argued|testified|ruled)"
)
_SAYING = re.compile(
    rf", (?:[A-Z][a-z]{{1,3}}\.? )?(?P<beside>{_NAME}),? {_SAYS}\b"
    rf"|[a-z] (?P<titled>{_NAME}),? {_SAYS}\b"
    rf"|\b{_SAYS} (?:[a-z]+ ){{0,3}}(?P<behind>{_NAME})(?=[,.;]|$)"
    rf"|\b[Aa]ccording to (?:[a-z]+ ){{0,4}}(?P<source>{_NAME})(?=[,.;]|$)"
)
# Written large though they name nobody in particular: "the City Council", "Rs 2 crore".
_OFFICES = frozenset(
    same_sense(key)
    for key in folded(
        "city council county town state district federal national municipal"
        " government senate parliament assembly congress ministry department office"
        " board commission committee court crown magistrate police mayor governor"
        " president minister senator councillor judge justice captain sergeant"
        " inspector constable chief commissioner chairman chairwoman director"
        " treasurer professor bishop mr mrs ms dr sir rs sh ksh ush tsh rm kr"
    )
)
# "58% are unable to read" is what "more than half cannot read" says.
_UNABLE = folded("unable incapable")
# How many words from the figure an act is looked for where the parse has none.
_NEAR = 8


def acts(framed: Framed, counted: str, near: str) -> frozenset[str]:
    """The senses of what is said to be done: of the verbs that say something.

    The `counted` noun does nothing. Where the parse holds no verb, of the nearest
    words that have a near synonym.
    """
    told = [one for one in framed.telling if one.link != "embeds"]
    told = [one for one in told if fold(one.lemma) != counted]
    asked = framed.frame.triggers if framed.frame else frozenset()
    found = {sense for one in told for sense in _verb_senses(one, asked)}
    if not counted:
        found = found or {sense for one in told for sense in _handing_over(one)}
    if found or told:
        return frozenset(found)
    words = {fold(word) for word in near.split()[:_NEAR] if word.islower()}
    known = {word for word in words - PRESENTING - UNITS if has_synonyms(word)}
    return frozenset().union(*(senses_of(word) for word in known))


def _handing_over(predicate: Predicate) -> frozenset[str]:
    """The senses of a verb that hardly says more than that money changed hands."""
    key = fold(predicate.lemma)
    return senses_of(key) if key in _HANDING_OVER else frozenset()


def _verb_senses(predicate: Predicate, asked: frozenset[str]) -> Iterator[str]:
    key = fold(predicate.lemma)
    verb, _, particle = key.partition(" ")
    if particle and senses_of(key) != {key}:
        yield from senses_of(key)
    elif verb in asked or _says_something(verb):
        yield from senses_of(verb)


def _says_something(verb: str) -> bool:
    is_somebody = is_person(verb)
    return verb[:1].isalpha() and verb not in _SAYING_LITTLE and not is_somebody


def themes(framed: Framed, found: Circumstances) -> frozenset[str]:
    """The senses of what is counted and of the subjects and objects beside it."""
    nouns = [found.noun or ""]
    nouns += [
        one.lemma
        for predicate in framed.telling
        for one in predicate.arguments
        if one.relation.split(":")[0] in {"nsubj", "nmod", "obj"}
    ]
    keys = {fold(noun) for noun in nouns if noun[:1].isalpha()}
    return frozenset().union(*(senses_of(key) for key in keys - PRONOUNS - UNITS))


def context(near: str) -> frozenset[str]:
    """The words of a sentence that say something, near synonyms as one."""
    return frozenset(_content(near.split()))


def names_in(sentence: str, text: str) -> frozenset[str]:
    """The words of a sentence that are names, folded; an office names nobody.

    Its first word is one if the text writes it large elsewhere too.
    """
    first, *words = WORD.findall(sentence) or [""]
    if first and _is_large_elsewhere(first, text):
        words.append(first)
    large = _content(word for word in words if word[:1].isupper())
    return frozenset(large) - _OFFICES


@lru_cache(maxsize=64)  # asked for every figure of a text, one after the other
def names_mentioned(text: str) -> frozenset[str]:
    """All names of a short report, folded; a long one names too many to tell."""
    return names_in(text, text) if len(text) <= SHORT_REPORT else frozenset()


def speakers_named(sentence: str) -> frozenset[str]:
    """The words of the names of people who only say what a sentence tells, folded."""
    names = (found[found.lastgroup or 0] for found in _SAYING.finditer(sentence))
    return frozenset(_content(word for name in names for word in WORD.findall(name)))


def _is_large_elsewhere(first: str, text: str) -> bool:
    """Say whether a sentence's first word stands so inside a sentence too."""
    if f" {first}" not in text:
        return False
    return re.search(rf"(?<=[a-z,] ){re.escape(first)}\b", text) is not None


def _content(words: Iterable[str]) -> Iterator[str]:
    return filter(None, map(_told, words))


@lru_cache(maxsize=20_000)
def _told(word: str) -> str:
    """What a word says, near synonyms as one; empty where it says little."""
    key = stem(word)
    says_little = key in _TIMES | _UNTELLING or fold(key) in _UNTELLING
    return "" if says_little else same_sense(fold(key))


def is_ahead(sentence: str) -> bool:
    """Say whether a sentence speaks of what will be."""
    return _AHEAD.search(sentence) is not None


def is_denied(framed: Framed) -> bool:
    """Say whether what is told did not happen; who "did not survive" died."""
    negated = any(one.negated or fold(one.lemma) in _UNABLE for one in framed.telling)
    return negated and framed.name not in _TOLD_BY_DENIAL


def counts_since(sentence: str) -> bool:
    """Say whether a sentence tells of all since a day: "since October"."""
    return _SINCE.search(sentence) is not None

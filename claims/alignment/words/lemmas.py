"""Fold the forms of a word together, however well it was lemmatised.

The lemmatiser is a small statistical model and errs on rare forms ("injur",
"releas"). Folding its output once more makes "die", "died" and "di" one key.
The rules are a light stemmer's (after Porter 1980, steps 1a and 1b) with the
irregular forms that news uses most. A key is for comparing, not for printing.
"""

import re
from functools import cache

from claims.alignment.words.irregular import BASES

IRREGULAR = BASES | {
    form: lemma
    for lemma, forms in {
        "person": "people persons",
        "man": "men",
        "woman": "women",
        "child": "children kid",
        "councilwoman": "councilwomen",
        "schoolchild": "schoolchildren",
        "grandchild": "grandchildren",
        "trainee": "trainees",
        "life": "lives",
        "mp": "mps",
        "mla": "mlas",
        "sue": "su suing sued sues",
        "die": "dies died dying dead di",
        "be": "is are was were been being",
        "have": "has had having",
        "release": "releas",
        "pay": "paying",
        "shoot": "shots shooting shootings",
        "rise": "ris",
        "win": "winning",
        "lose": "losing los",
        "get": "getting",
        "make": "making",
        "take": "taking",
        "come": "coming",
        "go": "gone going",
        "say": "says",
        "begin": "beginning",
        "run": "running",
        "flee": "fl fleeing",
        "drown": "drowned",
        "set": "setting",
        "hit": "hitting",
        "sink": "sunken",
        "leave": "leaving",
        "lie": "lying",
        "quit": "quitting",
        "sentence": "sentenced sentencing sentenc",
        "match": "matches matche",
    }.items()
    for form in forms.split()
}
_ENDINGS = re.compile(r"(?<=[a-z]{2})(?:ied|ies|ed|ing|es|s)$")
_DOUBLED = re.compile(r"([bcdfgklmnprtvz])\1$")
_SHORT = 3
# Without it they would be another word: a plan, to win, a car.
_KEEPS_ITS_E = frozenset({"plane", "wine", "care", "robe", "bare", "cape", "trainee"})
# "Watchmen", "policemen"; no man is a specimen.
_MEN = re.compile(r"(?<=[a-z]{3})(?<!speci)(?<!regi)(?<!abdo)(?<!acu)(?<!wo)men$")


@cache
def fold(word: str) -> str:
    """The key that all forms of a word share; of several words, each one's."""
    return " ".join(_fold(part) for part in word.casefold().split())


def _fold(word: str) -> str:
    word = IRREGULAR.get(word, _MEN.sub("man", word))
    if len(word) > _SHORT and not word.endswith(("ss", "us", "is")):
        word = _ENDINGS.sub(_without_ending, word)
    return _bare(IRREGULAR.get(word, word))


def _without_ending(ending: re.Match[str]) -> str:
    return "y" if ending.group().startswith("ie") else ""


def _bare(word: str) -> str:
    """Without a silent e or a doubled last letter: "kill", "rescu", "trap"."""
    if word in _KEEPS_ITS_E:
        return word
    bare = word.rstrip("e") if len(word) > _SHORT else word
    return _DOUBLED.sub(r"\1", bare)


def folded(words: str) -> frozenset[str]:
    """The keys of the words of a list that is easy to read and to edit."""
    return frozenset(fold(word) for word in words.split())

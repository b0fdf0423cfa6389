"""Forms of verbs, for questions: "sold" is asked with "did … sell"."""

import re

from claims.alignment.words.irregular import BASES
from claims.alignment.words.topics import rarity

BE = frozenset({"is", "are", "was", "were", "am", "be", "been", "being"})
HAVE = frozenset({"has", "have", "had"})
MODALS = frozenset(
    "will would can could may might must should shall does did do".split()
)
AUXILIARIES = BE | HAVE | MODALS
_PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children",
    "foot": "feet", "life": "lives", "half": "halves", "wife": "wives",
}  # fmt: skip
_UNCHANGED = frozenset(
    "crew staff police personnel aircraft people cattle sheep fish news series species"
    " percent troops money cash aid water food".split()
)
_REGULAR = frozenset({"human", "german", "roman"})
_SEVERAL = frozenset(
    "two three four five six seven eight nine ten several both many few".split()
)
_BEHIND_HEAD = re.compile(r"\s(?:of|at|in|on|for|from|with|to)\s")
_SINGULARS = frozenset("ss us is as".split())
_DOUBLE_E = frozenset("agreed disagreed freed guaranteed decreed refereed".split())
# "Promised" is of "promise", "discussed" of "discuss".
_TAKES_E = re.compile(r"(?:[^s]s|[^t]z|v|c|u)$")
_WITHOUT_E = frozenset("focus bias canvas gas bus rev".split())
# "Died" is of "die", "tried" of "try".
_SHORT_STEM = 3
# Of "inspected" and "unsealed" the stem is the verb, where no list knows better.
_WHOLE_STEM = re.compile(r"(?:[aeiou]{2}[^aeiou]|[^aeiou]{2})$")
_VOWELS = frozenset("aeiou")


def base_form(verb: str) -> str:
    """The verb as it follows "did": "sold" is "sell", "destroyed" is "destroy"."""
    word = verb.casefold()
    if word in BASES or word in _DOUBLE_E:
        return BASES.get(word) or word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    if is_third_person(word):
        is_short = len(word) <= len("lies") or not word.endswith("ies")
        return word[:-1] if is_short else f"{word[:-3]}y"
    return _without_ed(word)


def is_third_person(verb: str) -> bool:
    """Say whether a verb has the ending of "she says"."""
    return verb.endswith("s") and not verb.endswith("ss")


def is_past(verb: str) -> bool:
    """Say whether a verb may be a past form or a participle, by its form alone."""
    word = verb.casefold()
    return word in BASES or word.endswith("ed")


def _without_ed(word: str) -> str:
    """Of "pocket" and "pockete", "releas" and "release", the one news prints."""
    if not word.endswith("ed") or word.endswith("eed"):
        return word
    stem = word[:-2]
    if stem.endswith("i"):
        return f"{stem}e" if len(stem) < _SHORT_STEM else f"{stem[:-1]}y"
    if _TAKES_E.search(stem) and stem not in _WITHOUT_E:
        return f"{stem}e"
    if stem[-1:] == stem[-2:-1]:
        return min((stem, stem[:-1]), key=rarity)
    forms = (stem, f"{stem}e") if _WHOLE_STEM.search(stem) else (f"{stem}e", stem)
    return min(forms, key=rarity)


def plural(noun: str) -> str:
    """The plural of a noun: "case" is "cases", "woman" is "women"."""
    word = noun.casefold()
    if _is_many(word):
        return noun
    irregular = next((one for one in _PLURALS if word.endswith(one)), "")
    if irregular and word not in _REGULAR:
        return f"{noun[: len(noun) - len(irregular)]}{_PLURALS[irregular]}"
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return f"{noun}es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def _is_many(word: str) -> bool:
    """Say whether a noun is in the plural already, or has none."""
    if word in _UNCHANGED or word.endswith(tuple(_PLURALS.values())):
        return True
    return word[-1:] == "s" and word[-2:] not in _SINGULARS


def is_plural(phrase: str) -> bool:
    """Say whether a noun phrase takes "were": "boats", "police", "Reed and Hale"."""
    words = _BEHIND_HEAD.split(phrase)[0].split() or [""]
    last, first = words[-1].casefold(), words[0].casefold()
    is_name = words[-1][:1].isupper()
    ends = last[-1:] == "s" and last[-2:] not in _SINGULARS and not is_name
    many = last in {*_PLURALS.values(), "police", "they", "we", "you"}
    return many or ends or first in _SEVERAL or " and " in phrase

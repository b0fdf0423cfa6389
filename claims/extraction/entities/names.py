"""Cut names into parts and tell which names in one article may be one person's."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from claims.extraction.nouns import noun_gender

HONORIFICS: Final = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady madam rev reverend fr prof".split()
)
_SUFFIXES: Final = frozenset("jr sr ii iii iv esq phd md qc kc mbe obe".split())
_PARTICLES: Final = frozenset(
    "de da di del della der den du la le van von bin al el".split()
)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_EDGES = ' \t\n,.;:()[]"“”'


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in lower case: given names, surname, "jr" and the like."""

    given: tuple[str, ...]
    surname: str
    suffix: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.given, *self.surname.split())


def without_possessive(name: str) -> str:
    """Take off 's or a bare apostrophe, and loose marks at the edges."""
    return _POSSESSIVE.sub("", name.strip(_EDGES)).strip(_EDGES)


def without_suffix(name: str) -> str:
    """Take off ", Jr." and other letters after a name."""
    words = name.split()
    while len(words) > 1 and words[-1].strip(".,").casefold() in _SUFFIXES:
        words.pop()
    return " ".join(words).rstrip(",")


@lru_cache(maxsize=10_000)
def person_name(name: str) -> PersonName:
    """Cut a person's name, titles before it left out."""
    printed = _WORD.findall(without_possessive(name))
    is_first_name = bool(printed) and printed[0][0].isupper()
    words = [word.casefold() for word in printed]
    suffix = ""
    while len(words) > 1 and words[-1] in _SUFFIXES:
        suffix = words.pop()
    while len(words) > 1 and words[0] in HONORIFICS:
        words.pop(0)
    cut = max(len(words) - 1, 0)
    while cut > is_first_name and words[cut - 1] in _PARTICLES:
        cut -= 1
    return PersonName(tuple(words[:cut]), " ".join(words[cut:]), suffix)


def same_person(left: PersonName, right: PersonName) -> bool:
    """Say whether two full names may be one person's.

    Short forms that begin the long one agree ("Cy", "Cyrus"), so do initials;
    a name may go on with another surname ("Ana Ruiz", "Ana Ruiz Ortega").
    """
    if left.suffix and right.suffix and left.suffix != right.suffix:
        return False
    if not left.given or not right.given:
        return False
    if left.surname != right.surname:
        return _goes_on(left, right) or _goes_on(right, left)
    return _agree(left.given[0], right.given[0])


def bears(name: PersonName, word: str) -> bool:
    """Say whether one word can call the bearer of a full name by surname."""
    return word in {name.surname, *name.given[1:], name.surname.split()[-1:][0]}


def honorific_gender(title: str) -> str | None:
    """The gender that "Mr", "Lady" or "chairwoman" before a name tells."""
    words = title.casefold().replace(".", "").split()
    genders = [gender for word in words if (gender := noun_gender(word))]
    return genders[-1] if genders else None


def is_honorific(title: str) -> bool:
    """Say whether a title is mere politeness and tells of no work."""
    return title.casefold().rstrip(".") in HONORIFICS


def acronym(name: str) -> str:
    """The initials of a name's capitalised words, upper case."""
    return "".join(word[0] for word in re.findall(r"\b[A-Z][\w&]*", name))


def _agree(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return longer.startswith(shorter)


def _goes_on(short: PersonName, full: PersonName) -> bool:
    count = len(short.words)
    return full.words[:count] == short.words and len(full.words) > count

"""Cut a printed name into its parts."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from claims.names.words import (
    COMPANY_FORMS,
    GENERATIONS,
    HONORIFICS,
    PARTICLES,
    SMALL_WORDS,
    SUFFIXES,
    TITLE_WORDS,
)

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*\.?|&")
_CAPITALISED: Final = re.compile(r"\b[A-Z][\w&]*")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_EDGES: Final = ' \t\n,.;:()[]"“”'
_GENERATIONS: Final = frozenset(word.strip(".").casefold() for word in GENERATIONS)
_REMEMBERED: Final = 10_000


@dataclass(frozen=True, slots=True)
class Name:
    """A name cut into its words, lower case, without accents and titles.

    `suffix` is "jr" and the like. The first `length_of_given` words are a person's
    given names, the others the surname with its particles: "van der berg".
    """

    words: tuple[str, ...]
    suffix: str = ""
    length_of_given: int = 0

    @property
    def folded(self) -> str:
        return " ".join(self.words)

    @property
    def last_word(self) -> str:
        return self.words[-1] if self.words else ""

    @property
    def given(self) -> tuple[str, ...]:
        return self.words[: self.length_of_given]

    @property
    def surname(self) -> str:
        return " ".join(self.words[self.length_of_given :])


@lru_cache(maxsize=_REMEMBERED)
def folded(text: str) -> str:
    """The text in lower case and without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def without_possessive(name: str) -> str:
    """Take off 's or a bare apostrophe, and loose marks at the edges."""
    return _POSSESSIVE.sub("", name.strip(_EDGES)).strip(_EDGES)


def without_suffix(name: str) -> str:
    """Take off ", Jr." and other letters after a name."""
    words = name.split()
    while len(words) > 1 and words[-1].strip(".,").casefold() in SUFFIXES:
        words.pop()
    return " ".join(words).rstrip(",")


def generation(text: str) -> str:
    """The word that tells father from son, bare: "jr" of "Max Roe, Jr."; or empty."""
    last = text.rsplit(maxsplit=1)[-1].strip(".,").casefold() if text.split() else ""
    return last if last in _GENERATIONS else ""


def is_honorific(title: str) -> bool:
    """Say whether a title is mere politeness and tells of no work."""
    return title.casefold().rstrip(".") in HONORIFICS


@lru_cache(maxsize=_REMEMBERED)
def person_name(text: str) -> Name:
    """Cut a person's name: "DA Cyrus Vance, Jr.'s" is cyrus vance, suffix jr."""
    words = _words(text)
    suffix = ""
    while len(words) > 1 and folded(words[-1]) in SUFFIXES:
        suffix = folded(words.pop())
    while len(words) > 1 and folded(words[0]) in TITLE_WORDS:
        words.pop(0)
    plain = tuple(map(folded, words))
    return Name(plain, suffix, _length_of_given(words, plain))


def _length_of_given(words: list[str], plain: tuple[str, ...]) -> int:
    """Count given names; a capitalised first word is one: "Van Jones"."""
    is_first_name = bool(words) and words[0][0].isupper()
    count = max(len(words) - 1, 0)
    while count > is_first_name and plain[count - 1] in PARTICLES:
        count -= 1
    return count


@lru_cache(maxsize=_REMEMBERED)
def organisation_name(text: str) -> Name:
    """Cut an organisation's name, without its article and company form."""
    words = list(map(folded, _words(text)))
    while len(words) > 1 and words[0] == "the":
        words.pop(0)
    while len(words) > 1 and words[-1] in COMPANY_FORMS:
        words.pop()
    return Name(tuple(words))


def name_of(text: str, entity_type: str) -> Name:
    """Cut a name as its OntoNotes entity type asks."""
    return person_name(text) if entity_type == "PERSON" else organisation_name(text)


def initials(name: Name) -> str:
    """The letters an acronym of the name would have; small words have none."""
    return "".join(word[0] for word in name.words if word not in SMALL_WORDS)


def acronym(name: str) -> str:
    """The initials of a printed name's capitalised words, upper case."""
    return "".join(word[0] for word in _CAPITALISED.findall(name))


def index_key(text: str, entity_type: str) -> str:
    """What names of one bearer share: only names of equal keys are compared."""
    name = name_of(text, entity_type)
    if entity_type == "PERSON":
        return name.last_word
    return name.folded if len(name.words) == 1 else initials(name)


def _words(text: str) -> list[str]:
    bare = without_possessive(text)
    return [word.rstrip(".").replace("’", "'") for word in _WORD.findall(bare)]

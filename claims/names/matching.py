"""When two names mean one person or one organisation.

Conservative on purpose: a wrong merge puts words into somebody's mouth, a
missed one is mended with a click. Every match across articles says why.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from claims.names.cutting import Name, initials, name_of
from claims.names.gazetteer import (
    is_coined,
    is_common_word,
    is_given_name,
    is_surname,
)
from claims.names.nicknames import formal_names
from claims.names.words import BODIES, COMPANY_HEADS, COMPANY_OPENINGS

_SHORTEST_MISSPELT: Final = 5
_FEWEST_CONSONANTS: Final = 5  # with the first and the last letter
_LONGEST_TEAM: Final = 3
_VOWELS: Final = frozenset("aeiou")
_OF_WOMEN: Final = frozenset("a e elle ette ia ina ine la le lle na".split())
"""What makes a woman's first name of a man's: "Eric", "Erica"."""


def same_person(left: Name, right: Name) -> str | None:
    """Why two full names are one person, or None where they may be two.

    A surname alone is never enough here: who bears it in the article or the
    story decides that.
    """
    if not left.given or not right.given or _are_generations(left, right):
        return None
    if _adds_a_surname(left, right) or _adds_a_surname(right, left):
        return "the same name, a second surname added"
    if left.last_word != right.last_word:
        return None
    if left.words == right.words:
        return "the same name"
    if _is_form(left.given[0], right.given[0]) and _middle_names_agree(left, right):
        return "one surname and forms of one first name"
    return None


def may_be_one_person(left: Name, right: Name) -> bool:
    """Say whether two full names of one article may be one person's.

    Within an article an initial agrees with its first name, and a name may go on
    with another surname ("Ana Ruiz", "Ana Ruiz Ortega").
    """
    if not left.given or not right.given or _are_generations(left, right):
        return False
    if left.surname != right.surname:
        return _goes_on(left, right) or _goes_on(right, left)
    return _given_names_agree(left.given[0], right.given[0])


def bears(name: Name, word: str) -> bool:
    """Say whether one folded word can call the bearer of a full name by surname."""
    return word in {name.surname, *name.given[1:], name.last_word}


def same_organisation(left: Name, right: Name) -> str | None:
    """Why two names are one organisation or place, or None."""
    if not left.words or not right.words:
        return None
    if left.words == right.words:
        return "the same name"
    for short, full in ((left, right), (right, left)):
        if len(short.words) == 1 and len(full.words) > 1:
            letters = initials(full)
            if len(letters) > 1 and short.words[0].replace(".", "") == letters:
                return "the initials of the name"
    return None


def same_bearer(left: str, right: str, entity_type: str) -> str | None:
    """Why two names of one entity type mean one bearer, or None."""
    one, other = name_of(left, entity_type), name_of(right, entity_type)
    if entity_type == "PERSON":
        return same_person(one, other)
    return same_organisation(one, other)


def is_short_for(short: str, full: str, entity_type: str) -> bool:
    """Say whether one name may be a short form of the other, either way round.

    A surname of a person, also where both are one; the last two or more words
    of an organisation's name ("City Council" of "Ansel City Council"). Who is
    meant, company decides.
    """
    names = sorted(
        (name_of(short, entity_type), name_of(full, entity_type)),
        key=lambda name: len(name.words),
    )
    ending, whole = names[0].words, names[1].words
    if not ending or whole[-len(ending) :] != ending:
        return False
    if entity_type == "PERSON":
        return len(ending) == 1
    return len(ending) > 1 and ending != whole


def is_company_without_its_kind(short: str, full: str) -> bool:
    """Match "Blue Heron" and "Blue Heron Cruises", "Sander" and "Bank Sander".

    "Chiefs" calls the "Border Chiefs".

    A word that no list knows calls a company alone: "Elbonix" of "Elbonix Cells".
    """
    words = full.split()
    return len(words) > 1 and (
        (words[-1] in COMPANY_HEADS and words[:-1] == short.split())
        or (words[0] == short and is_coined(short))
        or (words[0] in COMPANY_OPENINGS and words[1:] == short.split())
        or (words[-1] == short and is_team(words))
    )


def is_team(words: Sequence[str]) -> bool:
    """Match "Border Chiefs", who go on as "Chiefs": a plural that heads no body."""
    first, last = words[0], words[-1]
    is_plural = last.istitle() and last.endswith("s") and not last.endswith("ss")
    is_word = is_common_word(last) and not is_surname(last) and last not in BODIES
    is_name = 1 < len(words) <= _LONGEST_TEAM and first.istitle()
    return is_name and is_plural and is_word


def _are_generations(left: Name, right: Name) -> bool:
    """Say whether the names tell father from son."""
    return bool(left.suffix and right.suffix and left.suffix != right.suffix)


def _given_names_agree(left: str, right: str) -> bool:
    if left == right:
        return True
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    shorter, longer = sorted((left, right), key=len)
    if longer.startswith(shorter):
        return longer.removeprefix(shorter) not in _OF_WOMEN
    return bool(formal_names(left) & formal_names(right)) or _is_misspelt(left, right)


def spelt_alike(left: str, right: str) -> bool:
    """Say whether two people's names may be one name spelt in two ways.

    "Kateryna Roe" and "Katerina Roe", "Mohammed" and "Mohamed": one surname, and
    first names of the same consonants. What both do must tell that they are one.
    """
    one, other = name_of(left, "PERSON"), name_of(right, "PERSON")
    if not one.given or not other.given or one.surname != other.surname:
        return False
    bones = _consonants(one.given[0])
    return len(bones) >= _FEWEST_CONSONANTS and bones == _consonants(other.given[0])


def _consonants(word: str) -> str:
    """The consonants of a name, each run once, and its last letter."""
    plain = word.replace("y", "i").replace("ck", "k").replace("ph", "f")
    plain = plain.replace("c", "k").replace("w", "v").replace("h", "")
    kept = "".join(letter for letter, _ in groupby(plain) if letter not in _VOWELS)
    return f"{plain[:1]}{kept}{plain[-1:]}"


def _is_misspelt(left: str, right: str) -> bool:
    """Match "Jeffery" and "Jeffrey": letters that changed places."""
    is_long = min(len(left), len(right)) >= _SHORTEST_MISSPELT
    return is_long and left[0] == right[0] and sorted(left) == sorted(right)


def _is_form(left: str, right: str) -> bool:
    """An initial alone is too little to go by."""
    return min(len(left), len(right)) > 1 and _given_names_agree(left, right)


def _middle_names_agree(left: Name, right: Name) -> bool:
    pairs = zip(left.given[1:], right.given[1:], strict=False)
    return all(_given_names_agree(one, other) for one, other in pairs)


def _adds_a_surname(short: Name, full: Name) -> bool:
    """Match "Ana Ruiz" and "Ana Ruiz Ortega", not "Mary Ann" and "Mary Ann Poe"."""
    is_next = len(full.words) == len(short.words) + 1
    return is_next and _goes_on(short, full) and not is_given_name(short.last_word)


def _goes_on(short: Name, full: Name) -> bool:
    count = len(short.words)
    return full.words[:count] == short.words and len(full.words) > count

"""What open word lists know of a name: signs to weigh, never a verdict.

The lists and their licences are in `data/`; `claims.training.language.gazetteers`
writes them. All words are looked up in lower case and without accents.
"""

from functools import lru_cache
from pathlib import Path
from typing import Final

from claims.names.cutting import folded
from claims.names.words import BODIES

_DATA: Final = Path(__file__).parent / "data"
_SHORTEST_COINED: Final = 5


@lru_cache
def _words(name: str) -> frozenset[str]:
    return frozenset((_DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines())


def is_given_name(word: str) -> bool:
    """Say whether people are called so by first name."""
    return folded(word) in _words("given_names")


def is_surname(word: str) -> bool:
    """Say whether many people have the surname."""
    return folded(word) in _words("surnames")


def is_common_word(word: str) -> bool:
    """Say whether dictionaries have the word in lower case."""
    return folded(word) in _words("common_words")


def is_place(name: str) -> bool:
    """Say whether a country, a state or a city is called so, and hardly a person."""
    if is_country(name):
        return not is_given_name(name)
    is_other = is_given_name(name) or is_surname(name) or is_common_word(name)
    return is_city(name) and not is_other


def is_city(name: str) -> bool:
    """Say whether a large city is called so; people may be, too."""
    return folded(name) in _words("cities")


def is_country(name: str) -> bool:
    """Say whether a country or one of the United States is called so."""
    return folded(name) in _words("countries")


def is_coined(word: str) -> bool:
    """Say whether no list knows the word: nobody and nothing else is called so."""
    is_known = is_common_word(word) or is_city(word) or is_country(word)
    is_called = is_given_name(word) or is_surname(word) or word in BODIES
    is_long = word.isalpha() and len(word) >= _SHORTEST_COINED
    return is_long and not is_known and not is_called

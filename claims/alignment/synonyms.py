"""Words that ask the same: near synonyms, and nouns that stand for a verb's act.

`senses.txt` holds a group a line, for what no frame knows. A word of several
meanings stands in several groups; a particle is tied to its verb by a hyphen.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from claims.alignment.lemmas import fold

SENSES_FILE = Path(__file__).with_name("senses.txt")


def same_sense(key: str) -> str:
    """The word that stands for a folded lemma and its near synonyms.

    A word of several meanings stands for itself alone.
    """
    senses = senses_of(key)
    return next(iter(senses)) if len(senses) == 1 else key


def has_synonyms(key: str) -> bool:
    """Say whether a folded lemma stands in a group."""
    return key in _groups()


def senses_of(key: str) -> frozenset[str]:
    """Everything a folded lemma may mean, each by the word that stands for it."""
    return _groups().get(key) or frozenset({key})


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in SENSES_FILE.read_text(encoding="utf-8").splitlines():
        words = [fold(word.replace("-", " ")) for word in line.split()]
        for word in words:
            found[word].add(words[0])
    return {word: frozenset(senses) for word, senses in found.items()}

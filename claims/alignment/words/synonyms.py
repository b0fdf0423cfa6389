"""Words that ask the same: near synonyms, and nouns that stand for a verb's act.

`senses.txt` holds a group a line, for what no frame knows. A word of several
meanings stands in several groups; a particle is tied to its verb by a hyphen.
`words/turned_round.txt` has verbs that tell one act from two sides, `set_apart.txt`
what one report tells beside the other: the killed and the injured.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from claims.alignment.words.lemmas import fold

WORDS = Path(__file__).parent
SENSES_FILE = WORDS / "senses.txt"
TURNED_ROUND_FILE = WORDS / "turned_round.txt"
SET_APART_FILE = WORDS / "set_apart.txt"
_Groups = Mapping[str, frozenset[int]]


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


def are_one_act(left: Iterable[str], right: Iterable[str]) -> bool:
    """Say whether two sets of senses tell one act, from one side or from two."""
    one, other = set(left), set(right)
    sides = _sides()
    return bool(
        one & other
        or {number for sense in one for number in sides.get(sense, ())}
        & {number for sense in other for number in sides.get(sense, ())}
    )


def are_set_apart(left: Iterable[str], right: Iterable[str]) -> bool:
    """Say whether a word of one side is told beside a word of the other."""
    lines = _set_apart()
    found = {(number, word) for word in left for number in lines.get(word, ())}
    others = {(number, word) for word in right for number in lines.get(word, ())}
    return any(
        number == another and word != other
        for number, word in found
        for another, other in others
    )


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in SENSES_FILE.read_text(encoding="utf-8").splitlines():
        words = [fold(word.replace("-", " ")) for word in line.split()]
        for word in words:
            found[word].add(words[0])
    return {word: frozenset(senses) for word, senses in found.items()}


@cache
def _sides() -> _Groups:
    """The lines of verbs that tell one act from two sides, by sense."""
    return _numbered(TURNED_ROUND_FILE, senses_of)


@cache
def _set_apart() -> _Groups:
    return _numbered(SET_APART_FILE, lambda key: frozenset({same_sense(key)}))


def _numbered(path: Path, keys: Callable[[str], Iterable[str]]) -> _Groups:
    """The numbers of the lines of a list in which each key stands."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        for key in (key for word in line.split() for key in keys(fold(word))):
            found[key].add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}

"""Which nouns may count the same things: homes and houses, minivans and vehicles.

`counted_nouns.txt` holds a group of equals a line, or a wider noun, ">" and what
it takes in, which may be wider than others again: workers, miners, quarrymen.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import WORDS

NOUNS_FILE = WORDS / "counted_nouns.txt"
_WIDER = ">"


def are_equals(one: str, other: str) -> bool:
    """Say whether two folded nouns count the same sort of things."""
    equals = _equals()
    return one == other or bool(
        equals.get(one, frozenset()) & equals.get(other, frozenset())
    )


def takes_in(wide: str, narrow: str) -> bool:
    """Say whether one folded noun is of a wider sort: a vehicle and a minivan."""
    return narrow in _narrower().get(wide, frozenset())


@cache
def _lines() -> tuple[str, ...]:
    return tuple(NOUNS_FILE.read_text(encoding="utf-8").splitlines())


@cache
def _equals() -> Mapping[str, frozenset[int]]:
    """The numbers of the lines of equals in which each noun stands."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(_lines()):
        for word in line.split() if _WIDER not in line else ():
            found[fold(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _narrower() -> Mapping[str, frozenset[str]]:
    """Every noun that each wide noun takes in, by however many steps."""
    found: dict[str, set[str]] = defaultdict(set)
    for wide, narrow in (line.split(_WIDER) for line in _lines() if _WIDER in line):
        found[fold(wide.strip())] |= {fold(word) for word in narrow.split()}
    return {wide: frozenset(_all_below(wide, found)) for wide in found}


def _all_below(wide: str, narrower: Mapping[str, set[str]]) -> set[str]:
    below: set[str] = set()
    waiting = [wide]
    while waiting:
        new = narrower.get(waiting.pop(), set()) - below
        below |= new
        waiting.extend(new)
    return below - {wide}

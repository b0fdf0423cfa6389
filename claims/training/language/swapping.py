"""Other names for the same sentences, so that context and not memory tells a name.

Two years of campaign news repeat few names very often. In half of the articles each
person, place and organisation becomes another one, the same throughout the article.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from claims.training.language.invention import Inventor
from claims.training.language.pieces import Piece

SWAPPED: Final = frozenset({"PERSON", "GPE", "ORG"})
GENERATIONS: Final = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"})
_WORDS_OF_A_PERSON: Final = (2, 3)
_FEWEST_MENTIONS: Final = 2
_SHARE_SWAPPED: Final = 0.6
_SHARE_INVENTED: Final = 0.4
_SHARE_OF_OFFICES: Final = 0.12
_SHARE_OF_PLACED_OFFICES: Final = 0.4


@dataclass(frozen=True, slots=True)
class NamePool:
    """Names to draw from; each string counts once, however often it was printed."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    others: dict[str, tuple[str, ...]]

    @classmethod
    def collect(cls, pieces: Iterable[Piece]) -> "NamePool":
        """Gather the names of labelled texts that are printed more than once."""
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for piece in pieces:
            counts[piece.label][piece.text] += 1
        names = {label: tuple(_repeated(counts[label])) for label in SWAPPED}
        people = [words for name in names["PERSON"] if (words := _full_name(name))]
        given = sorted({words[0] for words in people})
        surnames = sorted({words[-1] for words in people})
        return cls(tuple(given), tuple(surnames), names)


def _repeated(counts: Counter[str]) -> Iterator[str]:
    yield from sorted(name for name, n in counts.items() if n >= _FEWEST_MENTIONS)


def _full_name(name: str) -> list[str]:
    words = [word for word in name.split() if word not in GENERATIONS]
    return words if len(words) in _WORDS_OF_A_PERSON else []


class Swapper:
    """Renames the people, places and organisations of one article consistently."""

    def __init__(self, pool: NamePool, random: Random) -> None:
        self.pool = pool
        self.random = random
        self.inventor = Inventor(pool.surnames, pool.others["GPE"], random)
        self.renamed: dict[tuple[str, str], str] = {}

    def swap(self, pieces: Sequence[Piece]) -> list[Piece]:
        """Give the article's pieces under their new names, some with an office."""
        self._know_given_names(pieces)
        return [new for piece in pieces for new in self._swapped(piece)]

    def _know_given_names(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            words = piece.text.split()
            if piece.label == "PERSON" and len(words) > 1:
                self._rename("given", words[0])

    def _swapped(self, piece: Piece) -> Iterator[Piece]:
        if piece.label == "PERSON":
            if " " in piece.text and self.random.random() < _SHARE_OF_OFFICES:
                yield from self._office()
            yield replace(piece, text=self._other_person(piece.text))
        elif piece.label in SWAPPED:
            yield replace(piece, text=self._rename(piece.label, piece.text))
        else:
            yield piece

    def _office(self) -> Iterator[Piece]:
        """Put "Ruritania District Attorney" before a name, of which it is no part."""
        if self.random.random() < _SHARE_OF_PLACED_OFFICES:
            yield Piece(self.random.choice(self.pool.others["GPE"]), "GPE")
            yield Piece(" ")
        yield Piece(f"{self.inventor.office()} ")

    def _other_person(self, name: str) -> str:
        words = name.split()
        if len(words) == 1:
            is_given = ("given", name) in self.renamed
            return self._rename("given" if is_given else "surname", name)
        kinds = ["given"] * (len(words) - 1) + ["surname"]
        return " ".join(map(self._rename, kinds, words))

    def _rename(self, kind: str, name: str) -> str:
        if name in GENERATIONS or name.endswith("."):
            return name
        key = (kind, name)
        if key not in self.renamed:
            self.renamed[key] = self._draw(kind, name)
        return self.renamed[key]

    def _draw(self, kind: str, name: str) -> str:
        if kind == "given":
            return self.random.choice(self.pool.given)
        if kind == "surname":
            return self.inventor.surname()
        if self.random.random() > _SHARE_SWAPPED:
            return name
        if kind == "ORG" and self.random.random() < _SHARE_INVENTED:
            return self.inventor.organisation()
        return self.random.choice(self.pool.others[kind])

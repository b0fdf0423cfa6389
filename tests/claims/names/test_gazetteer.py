"""What the open lists know, and what they leave in doubt."""

import pytest

from claims.names.gazetteer import (
    is_common_word,
    is_country,
    is_given_name,
    is_place,
    is_surname,
)


def test_names_are_known_whatever_their_case_and_accents() -> None:
    assert is_given_name("Margaret")
    assert is_given_name("RENÉE")
    assert is_surname("Smith")
    assert not is_given_name("Xyzzy")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Germany", True, id="country"),
        pytest.param("Buenos Aires", True, id="city"),
        pytest.param("Georgia", False, id="first-name-too"),
        pytest.param("Jackson", False, id="surname-too"),
        pytest.param("Reading", False, id="common-word-too"),
        pytest.param("Ruritania", False, id="unknown"),
    ],
)
def test_a_place_is_sure_where_nothing_else_is_called_so(
    name: str, *, expected: bool
) -> None:
    assert is_place(name) is expected


def test_a_country_stays_one_though_people_are_called_so() -> None:
    assert is_country("Georgia")
    assert not is_country("Paris")


def test_a_common_word_is_written_in_lower_case_elsewhere() -> None:
    assert is_common_word("Disgraced")
    assert not is_common_word("Weimar")

"""One bearer or two: names as newspapers print them."""

import pytest

from claims.names.cutting import index_key, person_name
from claims.names.matching import (
    is_company_without_its_kind,
    may_be_one_person,
    same_bearer,
    spelt_alike,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Di Marlowe", "Diana Marlowe, Jr.", id="short-form-and-suffix"),
        pytest.param("DA Diana Marlowe", "Diana Marlowe", id="title"),
        pytest.param("Diana Marlowe’s", "Diana Marlowe", id="possessive"),
        pytest.param("Maggie Okafor-Hale", "Margaret Okafor-Hale", id="nickname"),
        pytest.param("Renée Dupont", "Renee Dupont", id="accent"),
        pytest.param("Diana R. Marlowe", "Diana Marlowe", id="middle-initial"),
        pytest.param("Jeffery Marlowe", "Jeffrey Marlowe", id="letters-changed-places"),
    ],
)
def test_forms_of_one_name_are_one_person(left: str, right: str) -> None:
    assert same_bearer(left, right, "PERSON")
    assert same_bearer(right, left, "PERSON")
    assert index_key(left, "PERSON") == index_key(right, "PERSON")


def test_a_second_surname_leaves_one_person() -> None:
    assert same_bearer("Diana Marlowe", "Diana Marlowe Okafor", "PERSON")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Diana Marlowe", "Peter Marlowe", id="other-first-name"),
        pytest.param("Marlowe", "Diana Marlowe", id="surname-alone"),
        pytest.param("D. Marlowe", "Diana Marlowe", id="initial-alone"),
        pytest.param("Tom Reed Jr.", "Tom Reed Sr.", id="father-and-son"),
        pytest.param("Diana R. Marlowe", "Diana K. Marlowe", id="other-middle-name"),
        pytest.param("Diana Marlowe", "Diana Reed", id="other-surname"),
        pytest.param("Mary Ann", "Mary Ann Marlowe", id="second-first-name"),
        pytest.param("Eric Marlowe", "Erica Marlowe", id="man-and-woman"),
        pytest.param("Daniel Marlowe", "Danielle Marlowe", id="woman-and-man"),
    ],
)
def test_names_that_may_be_two_people_stay_two(left: str, right: str) -> None:
    assert same_bearer(left, right, "PERSON") is None


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        pytest.param("the Harbour Trust", "Harbour Trust", True, id="article"),
        pytest.param("Quay Lines Ltd", "Quay Lines", True, id="company-form"),
        pytest.param("PAPD", "Port Ansel Police Department", True, id="initials"),
        pytest.param("Harbour Trust", "Harbour Board", False, id="other-name"),
        pytest.param("PAFD", "Port Ansel Police Department", False, id="other-letters"),
    ],
)
def test_organisations_meet_by_name_or_initials(
    left: str, right: str, same: bool
) -> None:
    assert bool(same_bearer(left, right, "ORG")) is same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Ted Marlowe", "Ted Marlowe, Jr.", id="suffix"),
        pytest.param("Di Marlowe", "Diana Marlowe", id="short-form"),
        pytest.param("D. Marlowe", "Diana Marlowe", id="initial"),
        pytest.param("Ana Ruiz", "Ana Ruiz Ortega", id="second-surname"),
        pytest.param("Bill de Boer", "Bill de Boer’s", id="particle-and-possessive"),
    ],
)
def test_forms_of_a_full_name_in_one_article_are_one_person(
    left: str, right: str
) -> None:
    assert may_be_one_person(person_name(left), person_name(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Ana Ruiz", "Carl Ruiz", id="first-names"),
        pytest.param("Ana Ruiz", "Ana Reis", id="surnames"),
        pytest.param("Ted Marlowe, Jr.", "Ted Marlowe, Sr.", id="generations"),
        pytest.param("Ruiz", "Ana Ruiz", id="surname-alone"),
    ],
)
def test_names_that_may_be_two_people_stay_apart_in_an_article(
    left: str, right: str
) -> None:
    assert not may_be_one_person(person_name(left), person_name(right))


@pytest.mark.parametrize(
    ("short", "full", "is_short"),
    [
        pytest.param("Grey Gull", "Grey Gull Cruises", True, id="last-word"),
        pytest.param("Sander", "Bank Sander", True, id="first-word"),
        pytest.param("Grey", "Grey Gull Cruises", False, id="two-words-short"),
        pytest.param("Ansel", "Ansel Courier", False, id="paper-of-a-town"),
        pytest.param("Ansel", "Ansel", False, id="one-word"),
    ],
)
def test_a_company_goes_on_without_its_kind(
    short: str, full: str, is_short: bool
) -> None:
    assert is_company_without_its_kind(short, full) is is_short


@pytest.mark.parametrize(
    ("left", "right", "alike"),
    [
        pytest.param("Kateryna Roe", "Katerina Roe", True, id="vowel"),
        pytest.param("Mohammed Roe", "Mohamad Roe", True, id="doubled-letter"),
        pytest.param("Maria Roe", "Mario Roe", False, id="last-letter"),
        pytest.param("John Roe", "Jan Roe", False, id="short"),
        pytest.param("Kateryna Roe", "Katerina Poe", False, id="surname"),
    ],
)
def test_one_first_name_may_be_spelt_in_two_ways(
    left: str, right: str, alike: bool
) -> None:
    assert spelt_alike(left, right) == alike

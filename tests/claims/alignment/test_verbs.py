"""Forms of verbs and nouns, as questions need them."""

import pytest

from claims.alignment.verbs import (
    agreeing,
    base_form,
    is_plural,
    participle,
    plural,
)


@pytest.mark.parametrize(
    ("verb", "base"),
    [
        ("sold", "sell"), ("struck", "strike"), ("withdrew", "withdraw"),
        ("destroyed", "destroy"), ("released", "release"), ("carried", "carry"),
        ("stopped", "stop"), ("lies", "lie"), ("carries", "carry"), ("passes", "pass"),
        ("needs", "need"), ("need", "need"), ("hit", "hit"), ("made", "make"),
        ("agreed", "agree"), ("promised", "promise"), ("discussed", "discuss"),
        ("enrolled", "enroll"), ("seized", "seize"), ("focused", "focus"),
    ],
)  # fmt: skip
def test_the_base_follows_did(verb: str, base: str) -> None:
    assert base_form(verb) == base


@pytest.mark.parametrize(
    ("base", "done"),
    [("sell", "sold"), ("close", "closed"), ("carry", "carried"), ("file", "filed")],
)
def test_the_participle_follows_was(base: str, done: str) -> None:
    assert participle(base) == done


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("case", "cases"), ("woman", "women"), ("person", "people"), ("crew", "crew"),
        ("city", "cities"), ("day", "days"), ("church", "churches"),
        ("councilwomen", "councilwomen"), ("boats", "boats"), ("human", "humans"),
    ],
)  # fmt: skip
def test_many_are_asked_in_the_plural(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    ("phrase", "takes_were"),
    [
        ("the boats", True), ("police", True), ("Reed and Hale", True),
        ("three of the women", True), ("the yard", False), ("Tom Reed", False),
        ("the loss", False), ("four offences at a court", True),
    ],
)  # fmt: skip
def test_a_phrase_takes_were(phrase: str, *, takes_were: bool) -> None:
    assert is_plural(phrase) is takes_were


def test_what_is_said_of_one_is_said_of_many() -> None:
    assert agreeing("was treated for a cut") == "were treated for a cut"
    assert agreeing("sank") == "sank"

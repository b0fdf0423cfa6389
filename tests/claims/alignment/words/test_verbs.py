"""Forms of verbs and nouns, as questions need them."""

import pytest

from claims.alignment.words.verbs import (
    base_form,
    is_plural,
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
        ("sued", "sue"), ("argued", "argue"),
    ],
)  # fmt: skip
def test_the_base_follows_did(verb: str, base: str) -> None:
    assert base_form(verb) == base


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

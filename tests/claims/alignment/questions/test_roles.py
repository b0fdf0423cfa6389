"""Who fills a role, by name."""

import pytest

from claims.alignment.questions.roles.fillers import named, without_datelines
from tests.readings import argument, predicate


@pytest.mark.parametrize(
    ("lemma", "words", "entity", "names"),
    [
        pytest.param("Ruiz", "Ana Ruiz", 1, {"ana", "ruiz"}, id="a-name"),
        pytest.param("minister", "culture minister Ana Ruiz", 1, {"ana", "ruiz"},
                     id="behind-a-title"),
        pytest.param("aide", "Vane's aide Ana Ruiz", 1, {"ana", "ruiz"},
                     id="not-whose-aide"),
    ],
)  # fmt: skip
def test_a_role_is_filled_by_name(
    lemma: str, words: str, entity: int | None, names: set[str]
) -> None:
    filler = argument("nsubj", lemma, words, entity)
    assert named({"agent": [filler]}) == {"agent": {frozenset(names)}}


@pytest.mark.parametrize(
    ("lemma", "words", "entity"),
    [
        pytest.param("lawyer", "a lawyer for Vane", 1, id="somebody's"),
        pytest.param("aide", "Vane's aide", 1, id="owned"),
    ],
)
def test_a_description_is_no_name(lemma: str, words: str, entity: int | None) -> None:
    assert named({"agent": [argument("nsubj", lemma, words, entity)]}) == {}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("ORREL, Kent - A choir will pay £7.", [], id="dateline"),
        pytest.param("ORREL will pay £7.", ["ORREL"], id="subject"),
    ],
)
def test_where_a_report_was_written_does_nothing(text: str, left: list[str]) -> None:
    told = [predicate("pay", ("nsubj", "ORREL", 1))]
    found = [a.words for one in without_datelines(told, text) for a in one.arguments]
    assert found == left

"""What the parse cuts off is read from the text behind it."""

from dataclasses import replace

import pytest

from claims.alignment.questions.roles.cut_off import has_lost_object, with_name_behind
from tests.readings import argument, predicate, span


@pytest.mark.parametrize(
    ("text", "words", "lemma", "completed"),
    [
        pytest.param("The waste firm Harmer & Sons was fined.", "The waste firm",
                     "firm", "The waste firm Harmer & Sons", id="behind-a-description"),
        pytest.param("The director Ana Ruiz resigned.", "The director Ana", "director",
                     "The director Ana Ruiz", id="half-a-name"),
        pytest.param("The firm was fined.", "The firm", "firm", "The firm", id="none"),
        pytest.param("A judge fined the firm Monday.", "the firm", "firm", "the firm",
                     id="a-day"),
        pytest.param("They fined the firm. Ana Ruiz left.", "the firm", "firm",
                     "the firm", id="of-the-next-sentence"),
    ],
)  # fmt: skip
def test_a_name_behind_a_description_belongs_to_it(
    text: str, words: str, lemma: str, completed: str
) -> None:
    told = replace(argument("nsubj", lemma, words, None), span=span(text, words))
    found = with_name_behind(told, text)
    assert found.words == completed
    assert text[slice(*found.span)] == completed


@pytest.mark.parametrize(
    ("text", "verb", "lost"),
    [
        pytest.param("Calder City sold Ana Ruiz for £2m.", "sold", True, id="a-name"),
        pytest.param("The house sold for £2m.", "sold", False, id="sold-itself"),
    ],
)
def test_a_name_behind_the_verb_is_its_object(
    text: str, verb: str, *, lost: bool
) -> None:
    told = replace(predicate("sell"), span=span(text, verb))
    assert has_lost_object(told, ("sell nsubj", "sell obj"), text) is lost
    assert not has_lost_object(told, ("sell nsubj",), text)

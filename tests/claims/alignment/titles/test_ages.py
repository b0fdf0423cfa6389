"""How old somebody is, asked by a name or not at all."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.titles.ages import age_question
from tests.readings import circumstances, predicate, span

NAMES = {1: "Martha Reed"}


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("Ivor Lunt, 34, left.", "34", "How old is Ivor Lunt?", id="name"),
        pytest.param("Ms Reed, 58, left.", "58", "How old is Martha Reed?",
                     id="surname-in-full"),
        pytest.param("A 34-year-old baker, Ivor Lunt, left.", "34-year-old",
                     "How old is Ivor Lunt?", id="name-behind"),
        pytest.param("The 66-year-old Harbour ex-mogul left.", "66-year-old",
                     "How old is the Harbour ex-mogul?", id="description"),
        pytest.param("The 33-year-old Harbour restaurant manager left.", "33-year-old",
                     "How old is the Harbour restaurant manager?", id="what-manager"),
        pytest.param("Lifeguard Ivor Lunt, 34, left.", "34", "How old is Ivor Lunt?",
                     id="what-he-does"),
        pytest.param("Ivor “Red” Lunt, 34, left.", "34",
                     "How old is Ivor “Red” Lunt?", id="nickname"),
        pytest.param("The 34-year-old Ivor Lunt drove.", "34-year-old",
                     "How old is Ivor Lunt?", id="who-did-something"),
        pytest.param("A 3-year-old died early Monday.", "3-year-old", "", id="a-day"),
        pytest.param("With 34 behind her, she left.", "34", "", id="a-word"),
        pytest.param("Both at Lunt, ages 34 and 41, left.", "ages 34", "",
                     id="two-ages"),
        pytest.param("He died in April aged 91.", "91", "", id="a-month"),
        pytest.param("A 34-year-old man left.", "34-year-old", "", id="nobody"),
        pytest.param("Man, 34, charged", "34", "", id="no-name"),
    ],
)  # fmt: skip
def test_an_age_is_asked_of_somebody_named(
    text: str, words: str, question: str
) -> None:
    found = circumstances(predicate("leave", ("nsubj", "Ms Reed", 1)))
    at = Printed(text, span(text, words))
    assert age_question(found, at, NAMES) == question

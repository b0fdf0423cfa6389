"""When something was that a noun names."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.titles.dated_nouns import date_of_noun
from claims.reading import Circumstances, Predicate
from tests.readings import span

NAMES = {1: "Tom Reed"}


@pytest.mark.parametrize(
    ("text", "date", "noun", "question"),
    [
        pytest.param("It was a 2015 sting operation.", "2015", "operation",
                     "When was the sting operation?", id="narrowed"),
        pytest.param("They read a 2018 audit of the fund.", "2018", "audit",
                     "When was the audit of the fund?", id="of-what"),
        pytest.param("A 2016 plea deal his office made with Tom Reed stood.", "2016",
                     "deal", "When was the plea deal with Tom Reed?", id="with-whom"),
        pytest.param("The last strike, in 2008, was long.", "2008", "strike",
                     "When was the last strike?", id="behind-its-noun"),
        pytest.param("It lost a 2015 case.", "2015", "case", "", id="any-case"),
        pytest.param("They met at a cafe in 2015.", "2015", "cafe", "",
                     id="what-has-no-day"),
        pytest.param("A report on boats, released in May, was long.", "May", "",
                     "When was the report on boats released?", id="made-public"),
        pytest.param("It is in figures the board released in May.", "May", "", "",
                     id="who-released-them"),
        pytest.param("It fell from the 11 announced in May.", "May", "", "",
                     id="a-bare-number"),
        pytest.param("A memoir that will be published in May.", "May", "", "",
                     id="still-to-come"),
        pytest.param("He was not reached for comment in May.", "May", "", "",
                     id="no-noun-of-an-event"),
    ],
)  # fmt: skip
def test_a_noun_with_a_day_of_its_own_is_asked_after(
    text: str, date: str, noun: str, question: str
) -> None:
    nouns = (Predicate(noun, span(text, noun), "governs"),) if noun else ()
    found = Circumstances((0, len(text)), predicates=nouns, entities=(1,))
    assert date_of_noun(found, Printed(text, span(text, date)), NAMES) == question

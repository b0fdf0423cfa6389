"""Which words stand near a figure, and what it counts."""

import pytest

from claims.alignment.questions.nearby import (
    near_words,
    with_lost_noun,
    without_backdrop,
)
from claims.alignment.questions.printed import Printed
from claims.reading import Argument, Circumstances, Predicate
from tests.readings import circumstances, predicate, span


def test_a_figure_that_opens_its_sentence_has_nothing_of_the_one_before() -> None:
    text = "Two men were killed on Friday. Twelve people remained in hospital."
    start = text.index("Twelve")
    figure = Printed(text, (start, start + len("Twelve people")))

    near = near_words("count", figure, Circumstances(sentence=(start, len(text))))

    assert near == "remained in hospital"


@pytest.mark.parametrize(
    ("around", "left"),
    [
        pytest.param("after an 11-day trial", ["trial"], id="when"),
        pytest.param("an 11-day trial", ["sit", "trial"], id="what"),
    ],
)
def test_a_length_with_a_noun_is_not_what_came_after_it(
    around: str, left: list[str]
) -> None:
    text = f"Jurors sat {around}."
    sat = Predicate(
        "sit", span(text, "sat"), "governs",
        (Argument("obl", "trial", around, span(text, around), None),),
    )  # fmt: skip
    found = circumstances(sat, predicate("trial"), noun="trial", noun_words="trial")
    figure = Printed(text, span(text, "11-day"))
    told = without_backdrop("duration", found, figure).predicates
    assert [one.lemma for one in told] == left


@pytest.mark.parametrize(
    ("text", "noun", "counted"),
    [
        ("It was 73% of Grade 5 girls.", "grade", "girls"),
        ("It was 73% of Class X pupils.", "class", "pupils"),
        ("It was 73% of its Year 6 intake.", "year", "year"),
        ("It was 73% of girls in Grade 5.", "girl", "girl"),
    ],
)
def test_who_is_in_a_grade_is_counted(text: str, noun: str, counted: str) -> None:
    start = text.index("73%")
    found = Circumstances(sentence=(0, len(text)), noun=noun)

    with_noun = with_lost_noun("percent", found, Printed(text, (start, start + 3)))

    assert with_noun.noun == counted

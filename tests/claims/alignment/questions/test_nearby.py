"""Which words stand near a figure, and what it counts."""

import pytest

from claims.alignment.questions.nearby import (
    clause_around,
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


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        pytest.param(
            "It will cut 64 jobs, ending a line that has run since 1967.",
            "It will cut 64 jobs",
            id="behind",
        ),
        pytest.param(
            "It had told them that work would stop and that 64 jobs would go.",
            "64 jobs would go.",
            id="who-tells-it",
        ),
        pytest.param(
            "It cut 64 jobs at the works.", "It cut 64 jobs at the works.", id="whole"
        ),
    ],
)
def test_a_clause_ends_where_something_else_is_told(text: str, clause: str) -> None:
    start = text.index("64 jobs")
    figure = Printed(text, (start, start + len("64 jobs")))
    found = clause_around(figure, Circumstances(sentence=(0, len(text))))
    assert found.removeprefix(" that ") == clause


def lost(text: str, *told: str) -> Circumstances:
    """What stands around the number at the end of a text, once its noun is found."""
    subject = ("nsubj", "The number of clerks", None)
    predicates = (predicate(verb, subject, link="embeds") for verb in told)
    found = circumstances(
        *predicates, noun=None, noun_words="", sentence=(0, len(text))
    )
    start = text.rindex(" ") + 1
    made = with_lost_noun("count", found, Printed(text, (start, len(text))))
    assert made is not None
    return made


def test_what_climbed_is_counted() -> None:
    assert lost("It said that claims had climbed to 97").noun == "claims"
    assert lost("It said that it had climbed to 97").noun is None


def test_whoever_is_numbered_is_asked_about_by_their_own_verb() -> None:
    found = lost("The number of clerks suspended has risen to eight", "suspend")
    assert found.noun == "clerks"
    assert [one.link for one in found.predicates] == ["governs"]

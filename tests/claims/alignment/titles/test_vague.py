"""Questions of a frame that tell nobody of what they are, in long and short texts."""

import pytest

from claims.alignment.titles.vague import SHORT
from claims.reading import Predicate
from tests.claims.alignment.titles.test_titles import asked, figure
from tests.readings import circumstances, predicate

ELSE = " The talks went on for hours, and nobody left the hall." * (SHORT // 50)


@pytest.mark.parametrize(
    ("text", "words", "act", "kind", "question"),
    [
        pytest.param("Eleven people were hurt.", "Eleven people",
                     predicate("injure", ("nsubj:pass", "Eleven people", None)),
                     "count",
                     "How many people were injured?", id="event"),
        pytest.param("Ann Hale gave $400.", "$400",
                     predicate("give", ("nsubj", "Ann Hale", 2)), "money",
                     "How much did Ann Hale give?", id="giver"),
    ],
)  # fmt: skip
def test_a_long_text_may_tell_of_several_such(
    text: str, words: str, act: Predicate, kind: str, question: str
) -> None:
    made = figure(text, words, circumstances(act, noun=None, noun_words=""), kind)
    assert asked(made, text) == question
    assert asked(made, text + ELSE) == ""


def test_a_long_text_says_in_its_lead_of_what_it_is() -> None:
    text = f"A storm tore across Hask. Eleven people died.{ELSE}"
    act = predicate("die", ("nsubj", "Eleven people", None))
    made = figure(text, "Eleven people", circumstances(act))
    assert asked(made, text) == "How many women died in the storm?"


@pytest.mark.parametrize("employer", ["Unions", "the bill", "a similar firm"])
def test_jobs_go_at_nothing_but_a_body(employer: str) -> None:
    text = f"{employer} cut 62 jobs."
    cut = predicate("cut", ("nsubj", employer, None), ("obj", "62 jobs", None))
    made = figure(text, "62 jobs", circumstances(cut, noun="job", noun_words="jobs"))
    assert employer not in asked(made, text)


def test_a_place_is_where_the_act_was_not_another() -> None:
    text = "An inquest into the deaths of three men will open in Derby."
    found = circumstances(
        predicate("death", ("nmod", "of three men", None)),
        predicate("open", ("obl", "in Derby", 1)),
    )
    made = figure(text, "three men", found)
    assert "Derby" not in asked(made, text)


@pytest.mark.parametrize(
    ("text", "words", "act", "kind"),
    [
        pytest.param("Tom Reed was convicted on 18 counts.", "18 counts",
                     predicate("convict", ("nsubj:pass", "Tom Reed", 1)), "count",
                     id="convicted-is-not-charged"),
        pytest.param("Ann Hale would give Tom Reed $400, she said.", "$400",
                     predicate("give", ("nsubj", "Ann Hale", 2),
                               ("iobj", "Tom Reed", 1), modal="would"), "money",
                     id="to-be-given"),
        pytest.param("Ann Hale pays Tom Reed more than the $400 he lost.", "$400",
                     predicate("pay", ("nsubj", "Ann Hale", 2),
                               ("iobj", "Tom Reed", 1)), "money", id="compared"),
        pytest.param("Tom Reed was arrested over a fire in 2019.", "2019",
                     predicate("arrest", ("nsubj:pass", "Tom Reed", 1)), "date",
                     id="day-of-another-event"),
    ],
)  # fmt: skip
def test_no_frame_asks_what_is_told_otherwise(
    text: str, words: str, act: Predicate, kind: str
) -> None:
    noun = "count" if kind == "count" else None
    found = circumstances(act, noun=noun, noun_words="counts" if noun else "")
    assert asked(figure(text, words, found, kind), text) == ""


def test_somebody_new_in_the_text_is_known_in_a_question() -> None:
    text = "A former chief was indicted on 18 counts."
    indicted = predicate("indict", ("nsubj:pass", "A former chief", None))
    found = circumstances(indicted, noun="count", noun_words="counts")
    question = "On how many counts was the former chief charged?"
    assert asked(figure(text, "18 counts", found), text) == question

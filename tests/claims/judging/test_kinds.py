"""Figures of two kinds in one question, from texts to rows, on a real database."""

from datetime import date
from itertools import permutations

import pytest
from pytest_django import DjangoAssertNumQueries

from articles.models import Article
from claims.extraction.reader import open_reader
from claims.facts.interval import Interval
from claims.judging import judge
from claims.models import Comparison, Figure, Question
from claims.recording import record
from tests.factories import current_run, make_article

pytestmark = pytest.mark.django_db
MAY_27 = date(2024, 5, 27)
YARD = "Corven shipyard in Hask"
COUNT = f"The {YARD} is to shed 120 workers, the firm said."
PART = f"The {YARD} is to shed a quarter of its 480 workers, its union said."
SHARE = "Corven shipyard in Hask will shed 25 percent of its workers, the mayor said."
BEGAN = f"The strike at the {YARD} began on May 16."
SINCE = f"Workers at the {YARD} have been on strike since May 16."
LENGTH = f"The 11-day strike at the {YARD} has cost the firm a ship, it said."
LASTING = f"Workers at the {YARD} have been on strike for 11 days."
MOST_QUERIES = 40
AGED = "Ada Corven, 63, the head of the Hask shipyard, resigned."
BORN = "Ada Corven, the head of the Hask shipyard, was born in 1961."


def printed(text: str) -> Article:
    """An article with such a text, read and judged."""
    article = make_article(text, published_on=MAY_27)
    made = open_reader().read(text, published=Interval.exactly(MAY_27))
    record(article.latest, made, current_run())
    judge(article.latest)
    return article


def beside(*words: str) -> dict[str, str]:
    """What each figure that prints one of these words says beside its question."""
    found = (one for one in Figure.objects.all() if one.wording in words)
    return {one.wording: one.comes_to for one in found}


def verdict_on(*words: str) -> str | None:
    """The verdict on two figures, by their wordings."""
    pairs = Comparison.objects.standing()
    found = (one for one in pairs if {s.wording for s in one.sides} == set(words))  # type: ignore[union-attr]
    return next((one.verdict for one in found), None)


@pytest.mark.parametrize("texts", list(permutations([COUNT, PART, SHARE])))
def test_a_count_stands_beside_the_shares_it_comes_to_in_whatever_order(
    texts: tuple[str, ...],
) -> None:
    for text in texts:
        printed(text)
    question = Question.objects.get(kind="percent")
    assert question.answers.count() == len(texts)
    assert question.text.startswith("What share of its")
    assert verdict_on("120 workers", "a quarter") == "agree"
    assert beside("120 workers", "25 percent") == {
        "120 workers": "what “a quarter” comes to",
        "25 percent": "",
    }


def test_the_whole_of_a_share_answers_nothing_said_of_the_share() -> None:
    printed(COUNT)
    printed(PART)
    assert verdict_on("120 workers", "480 workers") is None


@pytest.mark.parametrize("texts", [(BEGAN, LENGTH), (LENGTH, BEGAN)])
def test_a_length_and_its_first_day_are_one_question(texts: tuple[str, ...]) -> None:
    for text in texts:
        printed(text)
    assert verdict_on("11-day", "May 16") == "agree"
    assert beside("May 16") == {"May 16": "comes to 11 days"}


def test_a_question_has_the_kind_of_most_of_its_answers() -> None:
    printed(LENGTH)
    printed(BEGAN)
    question = Question.objects.get()
    assert question.kind == "duration"
    printed(SINCE)
    question.refresh_from_db()
    assert question.kind == "date"
    assert beside("11-day", "May 16") == {
        "11-day": "what “May 16” comes to",
        "May 16": "",
    }
    assert question.text.startswith(("When", "Since when"))


def test_a_birth_and_an_age_are_one_question() -> None:
    printed(AGED)
    printed(BORN)
    assert verdict_on("63", "1961") == "compatible"
    assert Question.objects.get(kind="age").answers.count() == 2
    assert beside("1961") == {"1961": "comes to 62 or 63 years"}


def test_judging_again_moves_no_figure() -> None:
    articles = [printed(text) for text in (COUNT, PART, SHARE, BEGAN, LENGTH)]
    before = list(Figure.objects.order_by("pk").values("question", "comes_to"))
    for article in articles:
        judge(article.latest)
    assert list(Figure.objects.order_by("pk").values("question", "comes_to")) == before


def test_a_figure_that_meets_other_kinds_costs_the_same_however_many_there_are(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for text in (COUNT, PART, SHARE, LENGTH, BEGAN, LASTING, SINCE):
        printed(text)
    article = printed(PART)
    with django_assert_max_num_queries(MOST_QUERIES):
        judge(article.latest)

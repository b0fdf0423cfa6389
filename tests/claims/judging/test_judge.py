"""From recorded figures to questions and comparisons, on a real database."""

from dataclasses import replace

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.judging import judge
from claims.judging.answers import answers_in
from claims.models import Comparison, Question, Status
from claims.recording import record
from tests.claims.judging.reports import (
    ABOUT,
    JUNE_1,
    MARCH_4,
    MARCH_6,
    accused,
    report,
)
from tests.factories import current_run, make_article
from tests.readings import circumstances, claim, count, entity, predicate, reading

pytestmark = pytest.mark.django_db


def test_two_articles_answers_meet_in_one_question() -> None:
    report("Six women", 6)
    report("six women", 6, MARCH_6)
    question = Question.objects.get()
    assert question.text == "How many women have accused Tom Reed?"
    assert question.answers.count() == 2
    comparison = Comparison.objects.get()
    assert comparison.verdict == "agree"
    assert comparison.reason


def test_a_question_asks_for_people_where_only_some_answers_are_of_one_sort() -> None:
    says = predicate("accuse", ("nsubj", "they", None), ("obj", "Tom Reed", 1))
    swimmers = circumstances(says, noun="swimmer", noun_words="swimmers", entities=(1,))
    people = circumstances(says, noun="person", noun_words="people", entities=(1,))
    report("Six swimmers", 6, MARCH_4, found=swimmers)
    report("Ten people", 10, JUNE_1, found=people)
    assert Question.objects.get().text == "How many people have accused Tom Reed?"


def test_a_growing_tally_is_an_update() -> None:
    report("Six women", 6, MARCH_4)
    report("Eighty women", 80, JUNE_1)
    assert Comparison.objects.get().verdict == "update"


def test_a_lone_figure_of_a_short_report_is_read_back_as_such() -> None:
    article = report("Six women", 6)
    assert [one.answer.sole for one in answers_in(article.latest)] == [True]


def test_another_circle_is_another_question() -> None:
    report("Nineteen women", 19)
    report("Thirty women", 30, found=accused("represent"))
    assert Question.objects.count() == 2
    assert not Comparison.objects.exists()


def test_one_article_is_not_set_against_itself() -> None:
    text = f"{ABOUT}Six women accused Tom Reed. Later nine women accused Tom Reed."
    article = make_article(text)
    figures = [
        count(text, 1, "Six women", 6, accused()),
        count(text, 2, "nine women", 9, accused()),
    ]
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=figures)
    record(article.latest, made, current_run())
    judge(article.latest)
    assert not Comparison.objects.exists()


def test_a_third_text_ties_no_two_values_of_one_text_together() -> None:
    text = f"{ABOUT}Six women accused Tom Reed. Later nine women accused Tom Reed."
    article = make_article(text, published_on=MARCH_4)
    figures = [
        count(text, 1, "Six women", 6, accused()),
        count(text, 2, "nine women", 9, accused()),
    ]
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=figures)
    record(article.latest, made, current_run())
    judge(article.latest)
    report("Nine women", 9, MARCH_6)
    six, nine = (Question.objects.filter(answers__low=value) for value in (6, 9))
    assert six.distinct().get().answers.count() == 1
    assert nine.distinct().get().answers.count() == 2
    assert Comparison.objects.get().verdict == "agree"


def test_two_questions_of_one_story_are_never_put_alike() -> None:
    text = f"{ABOUT}Six women accused Tom Reed. Later nine women accused Tom Reed."
    article = make_article(text)
    figures = [
        count(text, 1, "Six women", 6, accused()),
        count(text, 2, "nine women", 9, accused()),
    ]
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=figures)
    record(article.latest, made, current_run())
    judge(article.latest)
    for _ in range(2):
        texts = sorted(one.text for one in Question.objects.all())
        assert texts == ["", "How many women have accused Tom Reed?"]
        assert Question.objects.in_words().count() == 1
        judge(article.latest)


def test_a_question_put_like_another_articles_is_told_apart_by_its_outlet() -> None:
    report("Six women", 6)
    second = report("Two additional women", 2)
    plain = "How many women have accused Tom Reed?"
    texts = {plain, f"{plain} ({second.outlet})"}
    assert {one.text for one in Question.objects.all()} == texts


def test_what_nobody_would_ask_holds_its_figure_until_another_agrees() -> None:
    painted = predicate("paint", ("nsubj", "Tom Reed", 1))
    found = circumstances(painted, noun="boat", noun_words="boats")
    report("Four boats", 4, found=found)
    assert Question.objects.get().text == ""
    report("four boats", 4, MARCH_6, found=found)
    assert Comparison.objects.get().question == Question.objects.in_words().get()


def test_a_question_goes_before_a_clause_that_is_only_quoted() -> None:
    painted = predicate("paint", ("nsubj", "Tom Reed", 1))
    boats = circumstances(painted, noun="boat", noun_words="boats")
    asked = "How many boats did Tom Reed paint?"
    quoted = replace(boats, asked="“Tom Reed painted … boats”: how many?")
    for day in (MARCH_4, MARCH_6):
        report("Four boats", 4, day, found=quoted)
    assert Question.objects.in_words().get().text == quoted.asked
    report("four boats", 4, JUNE_1, found=replace(boats, asked=asked))
    assert Question.objects.in_words().get().text == asked


def test_judging_again_changes_nothing_and_decisions_stay() -> None:
    report("Six women", 6)
    second = report("Nine women", 9)
    Comparison.objects.update(status=Status.CONFIRMED)
    before = list(Comparison.objects.values_list("pk", "verdict", "status"))
    questions = list(Question.objects.values_list("pk", "text"))
    judge(second.latest)
    assert list(Comparison.objects.values_list("pk", "verdict", "status")) == before
    assert list(Question.objects.values_list("pk", "text")) == questions


def test_what_is_no_longer_found_is_withdrawn_unless_decided() -> None:
    report("Six women", 6)
    second = report("Nine women", 9)
    record(second.latest, reading(), current_run())
    judge(second.latest)
    assert Comparison.objects.get().withdrawn
    Comparison.objects.update(withdrawn=False, status=Status.CONFIRMED)
    judge(second.latest)
    assert not Comparison.objects.get().withdrawn


def test_judging_one_more_article_costs_the_same(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for n in range(6):
        report("Six women", 6 + n, MARCH_4)
    text = f"{ABOUT}Forty women accused Tom Reed."
    article = make_article(text, published_on=MARCH_6)
    figure = count(text, 1, "Forty women", 40, accused())
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=[figure])
    record(article.latest, made, current_run())
    with django_assert_max_num_queries(40):
        judge(article.latest)


def test_wordings_of_one_quotation_are_aligned() -> None:
    for words in (
        "“We will not walk away from this harbour until all is known,”",
        "“We will not walk from this harbour until all is known,”",
    ):
        text = f"{ABOUT}{words} Tom Reed said."
        article = make_article(text)
        made = reading(claims=[claim(text, 1, words)])
        record(article.latest, made, current_run())
        judge(article.latest)
    comparison = Comparison.objects.get()
    assert (comparison.kind, comparison.verdict) == ("quote", "altered")
    assert ["delete", "away", ""] in comparison.words


def test_that_before_a_quotation_is_the_outlets_word() -> None:
    said = "e will not walk away from this harbour"
    for words in (f"“W{said} until all is known,”", f"that “w{said}”"):
        text = f"{ABOUT}Tom Reed said {words}."
        article = make_article(text)
        made = reading(claims=[claim(text, 1, words)])
        record(article.latest, made, current_run())
        judge(article.latest)
    assert [op for op, _, _ in Comparison.objects.get().words] == ["equal", "delete"]


def test_one_articles_equal_answers_share_a_question() -> None:
    text = f"{ABOUT}Six women accused Tom Reed. These six women accused Tom Reed."
    article = make_article(text)
    figures = [
        count(text, 1, "Six women", 6, accused()),
        count(text, 2, "six women", 6, accused()),
    ]
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=figures)
    record(article.latest, made, current_run())
    judge(article.latest)
    assert Question.objects.get().answers.count() == 2


def test_a_reason_prints_whole_numbers_whole() -> None:
    report("Six women", 6)
    report("about 80 women", 80)
    assert "000" not in Comparison.objects.get().reason


def test_only_what_stands_in_quotation_marks_is_aligned() -> None:
    for words in (
        "he would never again let the harbour “fall into the hands of strangers”",
        "he would always let the harbour “fall into the hands of strangers”",
    ):
        text = f"{ABOUT}Tom Reed said {words}."
        article = make_article(text)
        made = reading(claims=[claim(text, 1, words, kind="mixed")])
        record(article.latest, made, current_run())
        judge(article.latest)
    assert Comparison.objects.get().verdict == "same"

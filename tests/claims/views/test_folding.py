"""The queue shows a question once, with its pairs folded behind it."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Comparison, Question, Status
from claims.views import folding
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_question,
    make_quote_comparison,
    make_story,
)


def pairs_of(question: Question, *verdicts: str) -> list[Comparison]:
    return [make_comparison(question=question, verdict=name) for name in verdicts]


def test_the_pairs_of_one_question_are_one_row_led_by_the_gravest(
    editor: Client,
) -> None:
    question = make_question()
    pairs_of(question, "update", "update", "contradict")

    page = editor.get(reverse("review"))

    (fold,) = page.context["folds"]
    assert fold.leader.verdict == "contradict"
    assert fold.verdicts == {"contradict": 1, "update": 2}
    assert page.context["pair_count"] == 3
    assert "2 more pairs" in page.content.decode()


def test_quotations_without_a_question_stay_apart(editor: Client) -> None:
    for _ in range(2):
        make_quote_comparison(make_claim(), make_claim())

    page = editor.get(reverse("review"))

    assert len(page.context["folds"]) == 2
    assert "Two wordings of what Mara Quill said" in page.content.decode()


def test_a_disputed_question_stands_before_one_whose_tally_grew(editor: Client) -> None:
    pairs_of(make_question(text="How many boats came?"), "update", "update")
    pairs_of(make_question(text="How many boats left?"), "update", "contradict")

    page = editor.get(reverse("review"))

    asked = [str(fold.leader.question) for fold in page.context["folds"]]
    assert asked == ["How many boats left?", "How many boats came?"]


def test_pairs_beyond_the_first_are_counted_and_have_a_page(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folding, "PAIRS_SHOWN", 2)
    question = make_question()
    pairs_of(question, *["update"] * 5)

    (fold,) = editor.get(reverse("review")).context["folds"]
    every = editor.get(reverse("pairs", args=[question.pk]))

    assert (len(fold.pairs), fold.number, fold.unshown) == (2, 5, 3)
    assert every.context["page"].paginator.count == 5


def test_the_next_and_the_previous_pair_and_the_next_question(editor: Client) -> None:
    disputed, growing = make_question(), make_question()
    later = pairs_of(growing, "update")
    first, second = pairs_of(disputed, "contradict", "update")

    at_first = editor.get(first.get_absolute_url()).context["beside"]
    at_second = editor.get(second.get_absolute_url()).context["beside"]
    at_last = editor.get(later[0].get_absolute_url()).context["beside"]

    assert (at_first.previous, at_first.following) == (None, second.pk)
    assert at_first.next_fold == later[0].pk
    assert (at_second.previous, at_second.following) == (first.pk, later[0].pk)
    assert (at_last.following, at_last.next_fold) == (first.pk, None)


def test_judging_goes_on_inside_the_story_that_was_chosen(editor: Client) -> None:
    story = make_story(make_article())
    mine, next_of_mine = pairs_of(make_question(story=story), "update", "update")
    pairs_of(make_question(), "contradict")
    address = f"{reverse('decide', args=[mine.pk])}?story={story.pk}"

    page = editor.post(address, {"status": "confirmed", "seen": 0})

    expected = f"{next_of_mine.get_absolute_url()}?story={story.pk}&done={mine.pk}"
    assert page["Location"] == expected


@pytest.mark.parametrize(
    ("status", "counted"),
    [
        pytest.param(Status.CONFIRMED, 1, id="confirmed"),
        pytest.param(Status.CANNOT_TELL, 1, id="undecided"),
        pytest.param(Status.EXPLAINED, 0, id="explained"),
        pytest.param(Status.NOT_COMPARABLE, 0, id="not-comparable"),
        pytest.param(Status.EXTRACTION_ERROR, 0, id="misread"),
    ],
)
def test_what_an_editor_set_aside_is_no_contradiction_of_the_story(
    editor: Client, status: str, counted: int
) -> None:
    question = make_question(story=make_story(make_article()))
    comparison = make_comparison(question=question, status=status)
    assert question.story is not None

    story = editor.get(question.story.get_absolute_url()).context["story"]
    page = editor.get(question.get_absolute_url())

    assert story.contradiction_count == counted
    assert (comparison in page.context["differing"]) == bool(counted)
    assert (comparison in page.context["set_aside"]) == (not counted)


def test_a_question_disputed_by_many_pairs_is_one_contradiction_of_its_story(
    editor: Client,
) -> None:
    story = make_story(make_article())
    pairs_of(make_question(story=story), "contradict", "contradict")
    pairs_of(make_question(story=story), "contradict")

    page = editor.get(reverse("stories"))

    assert page.context["stories"][0].contradiction_count == 2

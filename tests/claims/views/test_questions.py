"""A question's page: its axis fits what is counted."""

from datetime import date
from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.wording import meaning_beside
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_question,
    make_story,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("low", "is_whole"),
    [
        pytest.param(1501, True, id="people"),
        pytest.param("1500.5", False, id="with-a-fraction"),
    ],
)
def test_no_tick_stands_between_two_people(
    reader: Client, low: object, is_whole: bool
) -> None:
    asked = make_question()
    make_figure(
        make_article("1,500 came."), "1,500", low=1500, high=1500, question=asked
    )
    make_figure(make_article("More came."), "More", low=low, high=None, question=asked)

    ticks = reader.get(asked.get_absolute_url()).context["strip"].ticks

    assert all("." not in name for _, name in ticks) is is_whole


def test_what_nobody_would_ask_is_on_no_page(reader: Client) -> None:
    article = make_article("Six boats lay there.")
    story = make_story(article)
    unasked = make_question(text="", story=story)
    make_figure(article, "Six boats", question=unasked)

    assert reader.get(unasked.get_absolute_url()).status_code == HTTPStatus.NOT_FOUND
    assert reader.get(f"{story.get_absolute_url()}").context["matrix"].rows == []
    page = reader.get(article.get_absolute_url()).content.decode()
    assert "Six boats" in page
    assert unasked.get_absolute_url() not in page


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"confidence": 0.9}, "said by Mara Quill"),
        ({"confidence": 0.5}, "perhaps said by Mara Quill"),
        ({"act": "belief"}, "belief of Mara Quill"),
        ({"speaker_name": ""}, "said by somebody"),
    ],
    ids=["sure", "unsure", "a belief", "not named"],
)
def test_an_answer_says_how_surely_somebody_gave_it(
    reader: Client, told: dict[str, Any], expected: str
) -> None:
    claim = make_claim(**told)
    figure = make_figure(claim.revision.article, question=make_question(), claim=claim)
    comparison = make_comparison(figure)
    assert figure.question is not None

    for address in (
        figure.question.get_absolute_url(),
        comparison.get_absolute_url(),
    ):
        html = " ".join(reader.get(address).content.decode().split())
        assert f"<span>{expected}</span>" in html


def test_answers_of_another_kind_are_told_beside_the_axis_of_the_questions_own(
    reader: Client,
) -> None:
    asked = make_question(kind="count")
    texts = ("120 workers go.", "Some 100 workers go.", "A quarter go.")
    counted, rounded, share = (make_article(text) for text in texts)
    make_figure(counted, "120 workers", low=120, high=120, question=asked)
    make_figure(rounded, "Some 100 workers", low=90, high=110, question=asked)
    make_figure(
        share, "A quarter", kind="percent", low=25, high=25, question=asked,
        comes_to="comes to 120 of 480",
    )  # fmt: skip

    page = reader.get(asked.get_absolute_url())

    strip = page.context["strip"]
    assert [one.shape for one in strip.strips] == ["dot", "bar", "words"]
    limits = [one.x for one in strip.strips[:2]]
    assert min(limits) > strip.strips[2].x
    html = page.content.decode()
    assert html.count("comes to 120 of 480") == len(
        ["in the chart", "for a phone", "in the list"]
    )


@pytest.mark.parametrize(
    ("words", "beside"),
    [
        pytest.param("120 boats", "comes to 9 percent", id="printed-in-full"),
        pytest.param(
            "some 120", "120 boats, comes to 9 percent", id="with-its-meaning"
        ),
    ],
)
def test_what_is_printed_in_full_is_not_told_again(words: str, beside: str) -> None:
    article = make_article(f"They counted {words} there.")
    told = make_figure(article, words, low=120, high=120, comes_to="comes to 9 percent")

    assert meaning_beside(told) == beside


def test_lengths_in_two_units_stand_on_one_axis(reader: Client) -> None:
    asked = make_question(kind="duration")
    for words, value, unit in (
        ("14 days", 14, "days"),
        ("15 days", 15, "days"),
        ("two weeks", 2, "weeks"),
    ):
        make_figure(
            make_article(f"It lasted {words}."), words, kind="duration", unit=unit,
            low=value, high=value, question=asked,
        )  # fmt: skip

    strips = reader.get(asked.get_absolute_url()).context["strip"].strips

    assert strips[0].x == strips[2].x


def test_a_day_is_no_place_on_an_axis_of_lengths(reader: Client) -> None:
    asked = make_question(kind="duration")
    make_figure(
        make_article("An 11-day strike."), "11-day", kind="duration", unit="days",
        low=11, high=11, question=asked,
    )  # fmt: skip
    began = date(2024, 5, 16)
    make_figure(
        make_article("It began on May 16."), "May 16", kind="date", low=None, high=None,
        first_day=began, last_day=began, question=asked, comes_to="comes to 11 days",
    )  # fmt: skip

    strip = reader.get(asked.get_absolute_url()).context["strip"]

    assert [one.answer.note for one in strip.strips] == ["", "comes to 11 days"]
    assert all("2024" not in name for _, name in strip.ticks)

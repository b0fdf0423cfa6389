"""A question's page: its axis fits what is counted."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

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

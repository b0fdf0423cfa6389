"""A question's page: its axis fits what is counted."""

import pytest
from django.test import Client

from tests.factories import make_article, make_figure, make_question

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

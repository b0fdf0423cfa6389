"""A question on an earlier day: only what had certainly been printed by then."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from articles.models import Basis, Revision
from claims.models import Figure, Question
from claims.views.as_known import standing_on
from tests.factories import (
    make_article,
    make_comparison,
    make_figure,
    make_question,
    make_revision,
)

pytestmark = pytest.mark.django_db

MARCH_4, MARCH_5, MARCH_6 = (date(2021, 3, day) for day in (4, 5, 6))


def answer(asked: Question, day: date | None, boats: int = 6, **changes: Any) -> Figure:
    article = make_article(f"{boats} boats came.", published_on=day, **changes)
    return make_figure(article, f"{boats} boats", low=boats, high=boats, question=asked)


def shown(reader: Client, asked: Question, day: str) -> list[Figure]:
    page = reader.get(asked.get_absolute_url(), {"on": day})
    assert page.status_code == 200
    figures: list[Figure] = page.context["figures"]
    return figures


def received(revision: Revision, day: int) -> None:
    at = datetime(2021, 3, day, 12, tzinfo=UTC)
    Revision.objects.filter(pk=revision.pk).update(received_at=at)


def test_an_earlier_day_shows_what_was_printed_by_then(reader: Client) -> None:
    asked = make_question()
    first, second = answer(asked, MARCH_4), answer(asked, MARCH_5)
    answer(asked, MARCH_6)

    assert shown(reader, asked, "2021-03-05") == [first, second]
    assert len(shown(reader, asked, "")) == 3


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"published_on": None}, id="undated"),
        pytest.param({"published_on": MARCH_4, "published_last": None}, id="open-span"),
        pytest.param(
            {"published_on": MARCH_4, "published_last": MARCH_6}, id="span-goes-on"
        ),
        pytest.param(
            {"published_on": MARCH_4, "published_basis": Basis.DOUBTFUL}, id="doubtful"
        ),
    ],
)
def test_what_may_have_come_later_is_not_shown(
    reader: Client, changes: dict[str, Any]
) -> None:
    asked = make_question()
    known = answer(asked, MARCH_4)
    day = changes.pop("published_on")
    assert day is None or isinstance(day, date)
    answer(asked, day, **changes)

    assert shown(reader, asked, "2021-03-05") == [known]


def test_the_page_says_what_it_leaves_out(reader: Client) -> None:
    asked = make_question()
    for day in (MARCH_4, MARCH_6, None):
        answer(asked, day)

    page = reader.get(asked.get_absolute_url(), {"on": "2021-03-04"})

    assert "1 answer came later" in " ".join(page.content.decode().split())
    assert "of no sure day and is left out" in page.content.decode()


def test_a_verdict_on_a_later_answer_is_not_shown(reader: Client) -> None:
    asked = make_question()
    first, second = answer(asked, MARCH_4), answer(asked, MARCH_4, 7)
    later = answer(asked, MARCH_6, 9)
    make_comparison(first, second, verdict="compatible")
    make_comparison(first, later)

    page = reader.get(asked.get_absolute_url(), {"on": "2021-03-05"})

    assert [f.verdict for f in page.context["figures"]] == ["compatible"] * 2
    assert page.context["differing"] == []
    assert len(page.context["fitting"]) == 1


def test_a_corrected_article_is_shown_as_it_read_that_day(reader: Client) -> None:
    asked = make_question()
    old = answer(asked, MARCH_4)
    article = old.revision.article
    received(old.revision, 4)
    received(make_revision(article, "Nine boats came."), 6)
    new = make_figure(article, "Nine boats", low=9, high=9, question=asked)
    Figure.objects.filter(pk=old.pk).update(superseded=True)

    assert shown(reader, asked, "2021-03-05") == [old]
    assert shown(reader, asked, "2021-03-06") == [new]


def test_of_an_article_received_later_the_first_text_counts(reader: Client) -> None:
    asked = make_question()
    only = answer(asked, MARCH_4)

    assert shown(reader, asked, "2021-03-04") == [only]


@pytest.mark.parametrize(
    ("day", "earlier", "following"),
    [
        pytest.param(None, MARCH_5, None, id="today"),
        pytest.param(MARCH_5, MARCH_4, MARCH_6, id="between"),
        pytest.param(MARCH_4, None, MARCH_5, id="the-first"),
        pytest.param(date(2021, 2, 1), None, MARCH_4, id="before-all"),
    ],
)
def test_the_neighbouring_days_are_those_that_brought_an_answer(
    day: date | None, earlier: date | None, following: date | None
) -> None:
    asked = make_question()
    today = [answer(asked, on) for on in (MARCH_4, MARCH_5, MARCH_6, None)]

    found = standing_on(day, today)

    assert (found.earlier, found.following) == (earlier, following)


def test_no_day_is_no_error(reader: Client) -> None:
    asked = make_question()
    answer(asked, MARCH_4)

    page = reader.get(asked.get_absolute_url(), {"on": "the day before"})

    assert page.status_code == 200
    assert len(page.context["figures"]) == 1
    assert "Enter a valid date" in page.content.decode()

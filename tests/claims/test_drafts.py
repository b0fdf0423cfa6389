"""A draft is held against the archive, and leaves nothing behind in it."""

from collections.abc import Iterable
from datetime import date

import pytest

from articles.models import Article, Origin, Revision
from claims import belt, drafts, held_drafts, judging, recording, tasks
from claims.extraction.reader import Request
from claims.models import Claim, Comparison, Run
from claims.reading import Reading
from tests import readings
from tests.factories import current_run, make_article, make_story

PRINTED = "“We counted six boats before the storm came in,” said Mara Quill."
COPY = "“We counted six ships before the storm came in,” said Mara Quill."
DAY = date(2021, 3, 5)
USER = 7


class QuoteReader:
    """Finds the one quotation of every text it is given."""

    version = "quotes"

    def read_many(self, requests: Iterable[Request]) -> list[Reading]:
        return [reading_of(request.text) for request in requests]


def reading_of(text: str) -> Reading:
    quoted = text[: text.index("”") + 1]
    return Reading(entities=(), claims=(readings.claim(text, 1, quoted),), figures=())


@pytest.fixture(autouse=True)
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(belt, "reader", QuoteReader)


@pytest.fixture
def printed(db: None) -> Article:
    article = make_article(PRINTED)
    make_story(article)
    recording.record(article.latest, reading_of(PRINTED), current_run())
    judging.judge(article.latest)
    return article


def test_a_quotation_of_the_draft_is_shown_beside_other_wordings(
    printed: Article,
) -> None:
    found = drafts.check(COPY, DAY)

    (quotation,) = found["quotations"]
    (other,) = quotation["others"]
    assert other["verdict"] == "altered"
    assert "ships" in other["reason"]
    assert other["href"].startswith(printed.get_absolute_url())


def test_checking_a_draft_stores_nothing(printed: Article) -> None:
    tables = (Article, Origin, Revision, Run, Claim, Comparison)
    before = [model._default_manager.count() for model in tables]

    drafts.check(COPY, DAY)

    assert [model._default_manager.count() for model in tables] == before


def test_the_task_puts_the_result_in_the_place_of_the_draft(printed: Article) -> None:
    token = held_drafts.hold(USER, COPY, DAY)

    tasks.check_draft(USER, token)
    first = held_drafts.held(USER, token)
    tasks.check_draft(USER, token)

    assert first is not None
    assert set(first) == {"found"}
    assert held_drafts.held(USER, token) == first


def test_a_draft_that_cannot_be_read_says_so_and_is_dropped(
    db: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(copy: str, _published: date) -> None:
        raise ValueError(copy)

    monkeypatch.setattr(drafts, "check", fail)
    token = held_drafts.hold(USER, COPY, DAY)

    tasks.check_draft(USER, token)

    held = held_drafts.held(USER, token)
    assert held is not None
    assert "copy" not in held
    assert held["failed"]
    assert "ships" not in caplog.text


def test_a_forgotten_draft_is_left_alone(db: None) -> None:
    token = held_drafts.hold(USER, COPY, DAY)
    held_drafts.forget(USER, token)

    tasks.check_draft(USER, token)

    assert held_drafts.held(USER, token) is None

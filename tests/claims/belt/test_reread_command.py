"""`manage.py reread` puts the articles it is asked for in line, and no others."""

import pytest
from django.core.management import call_command

from articles.models import Article, Progress
from claims import tasks
from claims.models import ReadingBatch
from tests.factories import make_article, make_run, make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_line(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The revisions that were put in line."""
    asked: list[int] = []
    monkeypatch.setattr(tasks, "reread", asked.extend)
    return asked


@pytest.fixture
def articles() -> list[Article]:
    return [make_article(title=title) for title in ("Ferry", "Harbour", "Pier")]


def test_every_article_is_read_again_when_none_is_named(
    articles: list[Article], in_line: list[int]
) -> None:
    said = call_command("reread")

    assert in_line == [article.latest.pk for article in articles]
    assert said == "3 articles are in line; a running worker reads them."


def test_a_story_is_read_again_alone(
    articles: list[Article], in_line: list[int]
) -> None:
    ferry, harbour, _ = articles
    story = make_story(ferry, harbour)

    call_command("reread", story=story.pk)

    assert in_line == [ferry.latest.pk, harbour.latest.pk]


def test_articles_that_could_not_be_read_are_read_again_alone(
    articles: list[Article], in_line: list[int]
) -> None:
    ferry, harbour, _ = (article.latest.pk for article in articles)
    run = make_run()
    ReadingBatch.objects.create(run=run, revision_ids=[ferry], state=Progress.DEAD)
    ReadingBatch.objects.create(run=run, revision_ids=[harbour], state=Progress.DONE)

    call_command("reread", failed=True)

    assert in_line == [ferry]

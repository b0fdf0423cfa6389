"""Versions of the reader: seen, tried and put to use by an admin."""

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Progress
from claims import belt, tasks
from claims.models import ReadingBatch
from claims.models.runs import Examination, Trial
from tests.factories import (
    current_run,
    make_article,
    make_claim,
    make_comparison,
    make_revision,
    make_run,
    make_story,
)

RUNS = "/runs/"


@pytest.fixture(autouse=True)
def version(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(belt, "reader_version", lambda: "new")
    monkeypatch.setattr(tasks, "_send", lambda *_sent: None)
    return "new"


def test_an_article_counts_for_the_version_it_stands_as_read_by(admin: Client) -> None:
    older = make_run(version="old", is_current=True)
    make_claim(run=older)
    make_claim(run=make_run(version="new"))

    page = admin.get(RUNS)

    assert {run.version: count for run, count in page.context["runs"]} == {
        "old": 1,
        "new": 1,
    }
    assert page.context["older"] == 1


def test_trying_asks_for_the_newest_texts_and_the_page_says_what_they_gave(
    admin: Client,
) -> None:
    article = make_article()
    newest = make_revision(article, "Another text.")

    admin.post(reverse("runs-try"), {"articles": 5})

    trial = Trial.objects.get()
    assert (trial.revision, trial.version) == (newest, "new")
    changed = {"gained": ["a claim nobody had"], "lost": [], "changed": []}
    trial.found = {"claims": changed, "figures": changed, "verdicts": changed}
    trial.save()
    assert "a claim nobody had" in admin.get(RUNS).content.decode()


@pytest.mark.parametrize("articles", ["0", "100000", "many", ""])
def test_a_number_of_articles_that_makes_no_sense_is_refused(
    admin: Client, articles: str
) -> None:
    page = admin.post(reverse("runs-try"), {"articles": articles}, follow=True)

    assert "Choose 1 to 200 articles" in page.content.decode()
    assert not Trial.objects.exists()


def test_reading_again_takes_what_was_chosen(admin: Client) -> None:
    current_run()
    inside, outside = make_article(), make_article()
    story = make_story(inside)
    make_claim(inside)
    make_claim(outside)

    admin.post(reverse("runs-again"), {"scope": "older", "story": story.pk})

    assert ReadingBatch.objects.get().revision_ids == [inside.latest.pk]


def test_what_could_not_be_read_is_shown_and_read_again(admin: Client) -> None:
    revision = make_article().latest
    ReadingBatch.objects.create(
        run=current_run(),
        revision_ids=[revision.pk],
        state=Progress.DEAD,
        error="ValueError: broken",
    )

    assert "ValueError: broken" in admin.get(RUNS).content.decode()
    admin.post(reverse("runs-again"), {"scope": "failed"})

    batch = ReadingBatch.objects.get()
    assert (batch.state, batch.revision_ids) == (Progress.NEW, [revision.pk])


def test_an_editor_does_not_start_runs(editor: Client) -> None:
    assert editor.get(RUNS).status_code == 403
    assert editor.post(reverse("runs-again"), {"scope": "all"}).status_code == 403
    assert editor.post(reverse("runs-examine")).status_code == 403


def test_the_reader_is_held_against_decisions_and_the_page_says_how_it_did(
    admin: Client,
) -> None:
    make_comparison(status="confirmed")
    assert "1 judged pair," in admin.get(RUNS).content.decode()

    admin.post(reverse("runs-examine"))
    page = admin.get(RUNS).content.decode()
    assert "Waiting for a worker that runs this code" in page

    broken = [["Six or nine?", "/review/7/"]]
    found = {"kept": 12, "gained": [], "broken": broken, "missed": []}
    Examination.objects.filter(version="new").update(found=found)

    page = admin.get(RUNS).content.decode()
    assert "Broken: 1" in page
    assert '<a href="/review/7/">Six or nine?</a>' in page
    assert "Gained: 0" not in page

"""The desk, the audit, and what is taken away."""

from xml.etree import ElementTree

import pytest
from celery import current_app
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from articles.models import Dump, DumpRow, Outcome
from claims import deciding
from claims.models import ReadingBatch, Story
from tests.factories import (
    current_run,
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_story,
    make_user,
)


@pytest.fixture(autouse=True)
def no_remembered_worker() -> None:
    cache.clear()


@pytest.mark.parametrize(
    ("answers", "is_warned"), [([], True), ([{"celery@here": "pong"}], False)]
)
def test_an_admin_is_told_when_articles_wait_and_no_worker_answers(
    admin: Client,
    monkeypatch: pytest.MonkeyPatch,
    answers: list[dict[str, str]],
    is_warned: bool,
) -> None:
    monkeypatch.setattr(current_app.control, "ping", lambda **_: answers)
    ReadingBatch.objects.create(run=current_run(), revision_ids=[1])

    html = admin.get(reverse("desk")).content.decode()

    assert ("No worker answers" in html) is is_warned
    assert ("make run" in html) is is_warned


def test_a_queue_that_cannot_be_reached_is_no_error(
    admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: float) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(current_app.control, "ping", refuse)

    assert admin.get(reverse("desk")).status_code == 200


def test_an_empty_desk_says_what_this_is_and_what_to_do(journalist: Client) -> None:
    html = journalist.get(reverse("desk")).content.decode()

    assert "Nothing has come in yet" in html


def test_what_is_assigned_to_me_stands_on_my_desk(editor: Client) -> None:
    make_article()
    mine, _others = make_comparison(reason="Mine to judge."), make_comparison()
    me = User.objects.get(groups__name="editor")
    deciding.assign(mine, to=me)

    page = editor.get(reverse("desk"))

    assert [row.pk for row in page.context["mine"]] == [mine.pk]


@pytest.mark.parametrize(("settled", "stands"), [("", 1), ("sent_again", 0)])
def test_refused_rows_stand_on_the_desk_until_they_are_settled(
    admin: Client, settled: str, stands: int
) -> None:
    make_article()
    dump = Dump.objects.create(name="boats.jsonl", sha256="0" * 64, size=1)
    refused = {"outcome": Outcome.REFUSED, "reason": "No text."}
    DumpRow.objects.create(dump=dump, number=1, settled=settled, **refused)

    assert len(admin.get(reverse("desk")).context["refused"]) == stands


def test_the_audit_says_who_did_what(admin: Client) -> None:
    colleague = make_user("editor", username="colleague")
    comparison = make_comparison()
    deciding.decide(comparison, "confirmed", by=colleague, seen=0)
    deciding.undo(comparison, by=colleague, seen=1)
    deciding.merge(make_entity("M. Quill"), make_entity("Mara Quill"), by=colleague)

    html = admin.get(reverse("audit")).content.decode()

    assert html.count("colleague") >= 3
    assert "took back" in html
    assert "merged M. Quill into Mara Quill" in html


def test_the_audit_names_who_changed_a_row_in_place(
    admin: Client, editor: Client
) -> None:
    story, comparison = make_story(make_article()), make_comparison()
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    change = deciding.merge(other, kept, by=make_user("editor"))
    make_user("editor", username="colleague")

    editor.post(reverse("story-title", args=[story.slug]), {"title": "The count"})
    editor.post(reverse("assign", args=[comparison.pk]), {"to": "colleague"})
    editor.post(reverse("undo-change", args=[change.pk]))
    article = story.articles.get()
    corrected = {"outlet": "", "published_on": "", "title": "Boats, counted again"}
    admin.post(reverse("article-correct", args=[article.pk]), corrected)

    acts = {act.what: act.by for act in admin.get(reverse("audit")).context["acts"]}
    assert str(acts[f"gave story {story.pk} the title “The count”"]).startswith(
        "editor"
    )
    assert str(acts[f"assigned comparison {comparison.pk}"]).startswith("editor")
    assert str(acts[f"undid the merge or split number {change.pk}"]).startswith(
        "editor"
    )
    words = f"corrected article {article.pk}: “Boats, counted again”"
    assert str(acts[words]).startswith("admin")


def test_the_audit_leaves_out_what_the_machine_renamed(admin: Client) -> None:
    story = make_story(make_article())
    Story.objects.filter(pk=story.pk).update(title="Named by the machine")

    assert "Named by the machine" not in admin.get(reverse("audit")).content.decode()


def test_a_download_holds_what_the_filtered_page_shows(journalist: Client) -> None:
    make_claim(kind="direct")
    make_claim(kind="indirect")

    answer = journalist.get(
        reverse("export", args=["claims", "json"]), {"kind": "indirect"}
    )

    rows = answer.getvalue()
    assert rows.count(b'"kind": "indirect"') == 1
    assert b'"kind": "direct"' not in rows


@pytest.mark.parametrize("address", ["passwords.csv", "claims.exe"])
def test_what_is_no_table_or_format_is_not_found(
    journalist: Client, address: str
) -> None:
    assert journalist.get(f"/export/{address}").status_code == 404


def test_the_feed_lists_contradictions_that_stand(reader: Client) -> None:
    make_comparison(reason="Six and nine.")
    make_comparison(verdict="agree", reason="Six and six.")
    make_comparison(withdrawn=True, reason="Gone.")

    feed = reader.get(reverse("feed"))

    root = ElementTree.fromstring(feed.content)  # noqa: S314 - our own feed
    summaries = [
        entry.text for entry in root.iter("{http://www.w3.org/2005/Atom}summary")
    ]
    assert summaries == ["Six and nine."]

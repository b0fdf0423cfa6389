"""The ingest pages: upload, preview, progress."""

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from articles.importing import import_dump, receive_dump
from articles.models import Article, Dump, Progress
from claims import batches, tasks
from claims.models import ReadingBatch
from tests.articles.rows_taken_in import BAD, GOOD, take_in
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ids of dumps whose import was asked for."""
    asked: list[int] = []
    monkeypatch.setattr(tasks, "_send", lambda _task, pk: asked.append(pk))
    return asked


def upload(client: Client, *files: tuple[str, bytes], **fields: str) -> Any:
    sent = [SimpleUploadedFile(name, data) for name, data in files]
    return client.post(reverse("ingest"), {"uploads": sent, **fields})


@pytest.mark.parametrize(
    "name",
    ["ingest", "dump", "dump-errors", "dump-retry", "dump-cancel", "dump-leave"],
)
@pytest.mark.parametrize("role", ["reader", "journalist", "editor"])
def test_only_an_admin_may_ingest(client: Client, name: str, role: str) -> None:
    client.force_login(make_user(role))
    address = reverse(name, args=[] if name == "ingest" else [1])

    assert client.get(address).status_code == 403
    assert client.post(address).status_code == 403


def test_an_upload_starts_its_import_after_commit(
    admin: Client, started: list[int], django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answer = upload(admin, ("boats.jsonl", GOOD), outlet=" Quay  Post ")

    dump = Dump.objects.get()
    assert answer.url == reverse("dump", args=[dump.pk])
    assert started == [dump.pk]
    assert dump.defaults["outlet"] == "Quay Post"
    assert dump.uploaded_by is not None


def test_an_empty_file_is_named_and_the_others_go_in(
    admin: Client, started: list[int]
) -> None:
    answer = upload(admin, ("boats.jsonl", GOOD), ("none.csv", b""))
    page = admin.get(answer.url)

    assert [dump.name for dump in Dump.objects.all()] == ["boats.jsonl"]
    assert "none.csv is empty" in page.content.decode()


def test_several_files_go_in_as_a_dump_each(admin: Client, started: list[int]) -> None:
    answer = upload(admin, ("one.txt", b"One."), ("two.txt", b"Two."))

    assert answer.url == reverse("ingest")
    assert set(Dump.objects.values_list("name", flat=True)) == {"one.txt", "two.txt"}
    assert "2 files are going in" in admin.get(answer.url).content.decode()


def test_several_files_to_look_at_first_wait_in_the_list(
    admin: Client, started: list[int]
) -> None:
    answer = upload(admin, ("one.txt", b"One."), ("two.txt", b"Two."), preview="1")

    assert started == []
    assert "2 files wait" in admin.get(answer.url).content.decode()


def test_the_list_is_asked_for_again_until_all_of_it_went_in(admin: Client) -> None:
    dump = receive_dump(io.BytesIO(GOOD), "boats.jsonl")
    address = reverse("ingest")

    page = admin.get(address).content.decode()
    part = admin.get(address, headers={"HX-Request": "true"})
    import_dump(dump.pk, on_stored=lambda _ids: None)
    later = admin.get(address, headers={"HX-Request": "true"}).content.decode()

    assert 'hx-get="/ingest/"' in page
    assert '<meta http-equiv="refresh"' in page
    assert "<html" not in part.content.decode()
    assert "HX-Request" in part["Vary"]
    assert "1 row read" in later
    assert "hx-get" not in later


def test_a_second_upload_of_what_goes_in_already_is_told_so(
    admin: Client, started: list[int]
) -> None:
    upload(admin, ("boats.jsonl", GOOD))
    answer = upload(admin, ("boats.jsonl", GOOD))

    page = admin.get(answer.url).content.decode()
    assert "The same file is going in already." in page
    assert Dump.objects.count() == 1


def test_an_upload_without_a_file_says_what_is_missing(admin: Client) -> None:
    answer = upload(admin)

    assert answer.status_code == 422
    assert "This field is required" in answer.content.decode()


def test_an_upload_over_the_limit_is_refused(admin: Client, settings: Settings) -> None:
    settings.UPLOAD_LIMIT_MB = 0

    answer = upload(admin, ("boats.jsonl", GOOD))

    assert answer.status_code == 422
    assert "boats.jsonl is larger than 0 MB" in answer.content.decode()


def test_an_upload_is_refused_when_the_disk_is_nearly_full(
    admin: Client, settings: Settings
) -> None:
    settings.FREE_DISK_FLOOR_MB = 10**9

    page = admin.get(upload(admin, ("boats.jsonl", GOOD)).url).content.decode()

    assert "must stay free" in page
    assert not Dump.objects.exists()


def test_a_dump_page_adds_up_and_names_row_field_reason_and_words(
    admin: Client,
) -> None:
    dump = take_in(GOOD + b"\n" + BAD)

    page = admin.get(dump.get_absolute_url()).content.decode()

    words = " ".join(page.split())
    assert "<strong>2</strong> received = <strong>1</strong> stored" in words
    assert "<strong>1</strong> refused" in words
    assert "<td>date</td>" in page
    assert "31/02/2021" in page
    assert "hx-get" not in page, "a finished dump is not asked for again"


def test_a_dump_leads_to_the_articles_it_brought(admin: Client) -> None:
    page = admin.get(take_in(GOOD).get_absolute_url()).content.decode()

    article = Article.objects.get()
    assert f'<a href="{article.get_absolute_url()}">Boats</a>' in page


def test_a_dump_that_brought_nothing_says_so(admin: Client) -> None:
    page = admin.get(take_in(BAD).get_absolute_url()).content.decode()

    assert "It brought nothing new." in page
    assert "What went in" not in page


def test_a_running_dump_is_asked_for_again_with_and_without_script(
    admin: Client,
) -> None:
    dump = receive_dump(io.BytesIO(GOOD), "boats.jsonl")

    page = admin.get(dump.get_absolute_url()).content.decode()

    assert 'hx-trigger="every 2s"' in page
    assert '<meta http-equiv="refresh"' in page


def test_htmx_gets_the_numbers_alone_until_the_dump_is_done(admin: Client) -> None:
    dump = receive_dump(io.BytesIO(GOOD), "boats.jsonl")
    part = admin.get(dump.get_absolute_url(), headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    assert "HX-Refresh" not in part

    import_dump(dump.pk, on_stored=lambda _ids: None)
    part = admin.get(dump.get_absolute_url(), headers={"HX-Request": "true"})
    assert part["HX-Refresh"] == "true"


def test_what_stood_in_a_refused_row_is_only_ever_escaped(admin: Client) -> None:
    dump = take_in(b'{"text": 1, "title": "<script>alert(1)</script>"}')

    page = admin.get(dump.get_absolute_url()).content.decode()

    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_preview_shows_rows_and_columns_and_imports_on_demand(
    admin: Client, started: list[int], django_capture_on_commit_callbacks: Any
) -> None:
    table = b"Schlagzeile,Artikel\nBoote,Sechs Boote kamen.\n"
    dump_page = upload(admin, ("boote.csv", table), preview="1").url
    dump = Dump.objects.get()
    assert dump.state == Progress.HELD
    page = admin.get(dump_page).content.decode()
    assert "The header names no column of text" in page
    assert '<option value="Artikel"' in page

    columns = {"text": "Artikel", "title": "Schlagzeile"}
    retry = reverse("dump-retry", args=[dump.pk])
    admin.post(retry, columns | {"again": "1"})
    page = admin.get(dump_page).content.decode()
    assert "Sechs Boote kamen." in page
    assert not started

    with django_capture_on_commit_callbacks(execute=True):
        admin.post(retry, columns)
    assert started == [dump.pk]
    import_dump(dump.pk, on_stored=lambda _ids: None)
    assert Article.objects.get().title == "Boote"


def test_a_dump_can_be_cancelled_and_retried(
    admin: Client, started: list[int], django_capture_on_commit_callbacks: Any
) -> None:
    dump = receive_dump(io.BytesIO(GOOD), "boats.jsonl")

    admin.post(reverse("dump-cancel", args=[dump.pk]))
    dump.refresh_from_db()
    assert dump.state == Progress.CANCELLED

    with django_capture_on_commit_callbacks(execute=True):
        admin.post(reverse("dump-retry", args=[dump.pk]))
    dump.refresh_from_db()
    assert dump.state == Progress.NEW
    assert started == [dump.pk]


def test_a_column_that_no_dump_can_have_maps_nothing(admin: Client) -> None:
    dump = receive_dump(io.BytesIO(b"text\nBoats.\n"), "boats.csv", hold=True)
    sent = {"text": "te\0xt", "again": "1"}

    answer = admin.post(reverse("dump-retry", args=[dump.pk]), sent, follow=True)

    assert "names no column of text" in answer.content.decode()


def test_cancel_and_retry_are_never_a_mere_link(admin: Client) -> None:
    dump = receive_dump(io.BytesIO(GOOD), "boats.jsonl")

    for name in ("dump-cancel", "dump-retry"):
        assert admin.get(reverse(name, args=[dump.pk])).status_code == 405


def test_a_dump_is_not_done_before_its_articles_are_read(admin: Client) -> None:
    dump = receive_dump(io.BytesIO(GOOD), "boats.jsonl")

    def put_in_line(ids: list[int]) -> None:
        batches.plan(ids, batches.run_in_use("new"))

    import_dump(dump.pk, on_stored=put_in_line)

    for address in (dump.get_absolute_url(), reverse("ingest")):
        page = " ".join(admin.get(address).content.decode().split())
        assert '<span class="tag">Stored, being read' in page
    page = admin.get(dump.get_absolute_url()).content.decode()
    assert "1 of its articles waits for a worker" in page
    part = admin.get(dump.get_absolute_url(), headers={"HX-Request": "true"})
    assert "HX-Refresh" not in part

    ReadingBatch.objects.update(state=Progress.DONE)
    page = " ".join(admin.get(dump.get_absolute_url()).content.decode().split())
    assert '<span class="tag">Done' in page
    assert "All that was stored is read and compared" in page

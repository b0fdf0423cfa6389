"""What becomes of each row of a dump: none is lost, none goes in twice."""

from datetime import date

import pytest

from articles.importing import preview_dump, receive_dump
from articles.models import Article, Basis, DumpRow, Outcome, Outlet, Progress, Revision
from tests.articles.dumps import BOATS, TakeIn, json_lines, outcomes

pytestmark = pytest.mark.django_db(transaction=True)


def test_every_row_received_is_stored_revised_duplicate_or_refused(
    take_in: TakeIn,
) -> None:
    dump = take_in(
        BOATS,
        BOATS,
        BOATS | {"text": "Seven boats came in today."},
        BOATS | {"id": "2", "published_on": "2021-02-31"},
        "not json",
    )

    assert dump.state == Progress.DONE
    assert dump.rows_read == 5
    assert outcomes(dump) == {"stored": 1, "duplicate": 1, "revision": 1, "refused": 2}
    assert Article.objects.get().latest.text == "Seven boats came in today."


def test_a_refused_row_keeps_its_number_field_reason_and_words(take_in: TakeIn) -> None:
    dump = take_in(BOATS, BOATS | {"id": "2", "date": "31/02/2021"})

    row = DumpRow.objects.get(dump=dump, outcome=Outcome.REFUSED)
    assert (row.number, row.field, row.raw) == (2, "date", "31/02/2021")
    assert "not a date of the calendar" in row.reason
    assert row.values["text"] == BOATS["text"]


def test_the_same_bytes_again_change_nothing(take_in: TakeIn) -> None:
    take_in(BOATS, BOATS | {"id": "2"})
    before = list(Revision.objects.values_list("pk", "sha256"))

    again = take_in(BOATS, BOATS | {"id": "2"})

    assert outcomes(again) == {"duplicate": 2}
    assert list(Revision.objects.values_list("pk", "sha256")) == before


def test_new_text_at_the_same_address_is_a_revision_whatever_its_id(
    take_in: TakeIn,
) -> None:
    url = "https://gazette.example/boats"
    take_in({"url": url, "text": "Six boats."})
    dump = take_in({"url": url, "id": "7", "outlet": "Other", "text": "Ten boats."})

    assert outcomes(dump) == {"revision": 1}
    numbers = Article.objects.get().revisions.values_list("number", flat=True)
    assert list(numbers) == [1, 2]


def test_the_same_text_of_an_unknown_outlet_again_is_a_duplicate(
    take_in: TakeIn,
) -> None:
    text = {"id": "boats.txt", "text": "Six boats."}
    take_in(text)

    assert outcomes(take_in(text)) == {"duplicate": 1}
    assert outcomes(take_in(text | {"outlet": "Quay Post"})) == {"stored": 1}
    assert outcomes(take_in(text | {"id": "other.txt"})) == {"stored": 1}


def test_articles_of_unknown_outlets_are_not_folded_by_their_ids(
    take_in: TakeIn,
) -> None:
    dump = take_in({"id": "1", "text": "Six boats."}, {"id": "1", "text": "A fire."})

    assert outcomes(dump) == {"stored": 2}
    assert Outlet.objects.count() == 0


def test_a_proposed_outlet_is_shown_but_not_acted_on(take_in: TakeIn) -> None:
    take_in({"id": "1", "text": "“We sail at dawn,” Quill told The Harbour Herald."})

    article = Article.objects.get()
    assert article.outlet is None
    assert article.inferred["outlet"]["basis"] == Basis.DOUBTFUL
    assert article.inferred["outlet"]["value"] == "The Harbour Herald"


def test_outlets_are_one_by_name_whatever_their_capitals(take_in: TakeIn) -> None:
    take_in(BOATS, BOATS | {"id": "2", "outlet": "HARBOUR  GAZETTE"})

    assert Outlet.objects.count() == 1


def test_words_are_findable_after_an_import(take_in: TakeIn) -> None:
    take_in(BOATS | {"title": "Harbour news"})

    assert not Revision.objects.filter(search=None).exists()
    assert Revision.objects.filter(search="boats").exists()
    assert Revision.objects.filter(search="harbour").exists()


def test_an_article_too_long_for_a_search_vector_goes_in(take_in: TakeIn) -> None:
    words = " ".join(f"wort{number}ß" for number in range(300_000))
    dump = take_in({"id": "1", "text": words})

    assert outcomes(dump) == {"stored": 1}
    assert Revision.objects.get().text == words


def test_unsafe_characters_do_not_move_offsets_in_the_stored_text(
    take_in: TakeIn,
) -> None:
    take_in({"id": "1", "text": "Six\x00boats \ud800came\r\nin."})

    assert Revision.objects.get().text == "Six\ufffdboats \ufffdcame\r\nin."


def test_a_preview_counts_what_would_happen_and_keeps_nothing(take_in: TakeIn) -> None:
    take_in(BOATS)
    rows = json_lines(
        '{"id": "1", "outlet": "Harbour Gazette", "text": "Six boats came in today."}',
        '{"id": "2", "outlet": "New Paper", "text": "A fire."}',
        '{"id": "3", "text": ""}',
    )
    dump = receive_dump(rows, "boats.jsonl", hold=True)

    preview = preview_dump(dump)

    assert preview.tally == {"stored": 1, "revision": 0, "duplicate": 1, "refused": 1}
    assert preview.columns["outlet"] == "outlet"
    assert preview.is_whole
    assert len(preview.rows) == 3
    assert Article.objects.count() == 1
    assert not dump.rows.exists()


def test_defaults_hold_for_articles_that_do_not_say(take_in: TakeIn) -> None:
    take_in(
        {"id": "1", "text": "Six boats."},
        BOATS,
        defaults={"outlet": "Quay Post", "published_on": "2021-03-04"},
    )

    names = Article.objects.order_by("pk").values_list("outlet__name", flat=True)
    assert list(names) == ["Quay Post", "Harbour Gazette"]
    undated = Article.objects.get(outlet__name="Quay Post")
    assert undated.published_first == date(2021, 3, 4)

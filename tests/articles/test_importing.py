"""A dump goes in: every row is accounted for, and nothing goes in twice."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError, connection
from django.utils import timezone
from pytest_django.fixtures import Settings

from articles.importing import (
    GoesInAlreadyError,
    NotReceivedError,
    cancel_dump,
    correct_article,
    import_dump,
    preview_dump,
    receive_dump,
    start_dump,
    waiting_dumps,
)
from articles.importing import batches as batching
from articles.models import (
    Article,
    Basis,
    Dump,
    DumpRow,
    Outcome,
    Outlet,
    Progress,
    Revision,
)

pytestmark = pytest.mark.django_db(transaction=True)

BOATS = {"id": "1", "outlet": "Harbour Gazette", "text": "Six boats came in today."}

REPORT = (
    "The harbour board met on the old pier and spoke for two hours about the ferry. "
    "Its chair, Mara Quill, said the ferry would sail again once the gangway was "
    "mended and the lamps were lit. Nobody from the company came to the meeting, and "
    "nobody from the company would say why when asked on the steps afterwards. The "
    "board will meet again when the tide tables for the autumn are printed."
)
STATEMENT = "“Our boats were never late, and the log of the pier master shows it,”"


def outcomes(dump: Dump) -> dict[str, int]:
    return dict(Counter(dump.rows.values_list("outcome", flat=True)))


def jsonl(*texts: str) -> BytesIO:
    return BytesIO("\n".join(texts).encode())


def read_nothing(revision_ids: list[int]) -> None:
    """Nothing is read after these imports."""


def test_every_row_received_is_stored_revised_duplicate_or_refused(
    take_in: Any,
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


def test_a_refused_row_keeps_its_number_field_reason_and_words(take_in: Any) -> None:
    dump = take_in(BOATS, BOATS | {"id": "2", "date": "31/02/2021"})

    row = DumpRow.objects.get(dump=dump, outcome=Outcome.REFUSED)
    assert (row.number, row.field, row.raw) == (2, "date", "31/02/2021")
    assert "not a date of the calendar" in row.reason
    assert row.values["text"] == BOATS["text"]


def test_the_same_bytes_again_change_nothing(take_in: Any) -> None:
    take_in(BOATS, BOATS | {"id": "2"})
    before = list(Revision.objects.values_list("pk", "sha256"))

    again = take_in(BOATS, BOATS | {"id": "2"})

    assert outcomes(again) == {"duplicate": 2}
    assert list(Revision.objects.values_list("pk", "sha256")) == before


def test_new_text_at_the_same_address_is_a_revision_whatever_its_id(
    take_in: Any,
) -> None:
    url = "https://gazette.example/boats"
    take_in({"url": url, "text": "Six boats."})
    dump = take_in({"url": url, "id": "7", "outlet": "Other", "text": "Ten boats."})

    assert outcomes(dump) == {"revision": 1}
    numbers = Article.objects.get().revisions.values_list("number", flat=True)
    assert list(numbers) == [1, 2]


def test_the_same_text_of_an_unknown_outlet_again_is_a_duplicate(
    take_in: Any,
) -> None:
    text = {"id": "boats.txt", "text": "Six boats."}
    take_in(text)

    assert outcomes(take_in(text)) == {"duplicate": 1}
    assert outcomes(take_in(text | {"outlet": "Quay Post"})) == {"stored": 1}
    assert outcomes(take_in(text | {"id": "other.txt"})) == {"stored": 1}


def test_articles_of_unknown_outlets_are_not_folded_by_their_ids(take_in: Any) -> None:
    dump = take_in({"id": "1", "text": "Six boats."}, {"id": "1", "text": "A fire."})

    assert outcomes(dump) == {"stored": 2}
    assert Outlet.objects.count() == 0


def test_a_proposed_outlet_is_shown_but_not_acted_on(take_in: Any) -> None:
    take_in({"id": "1", "text": "“We sail at dawn,” Quill told The Harbour Herald."})

    article = Article.objects.get()
    assert article.outlet is None
    assert article.inferred["outlet"]["basis"] == Basis.DOUBTFUL
    assert article.inferred["outlet"]["value"] == "The Harbour Herald"


def test_outlets_are_one_by_name_whatever_their_capitals(take_in: Any) -> None:
    take_in(BOATS, BOATS | {"id": "2", "outlet": "HARBOUR  GAZETTE"})

    assert Outlet.objects.count() == 1


def test_a_near_copy_elsewhere_is_another_article_of_one_origin(take_in: Any) -> None:
    copy = REPORT.replace("two hours", "three hours")
    take_in({"id": "1", "outlet": "Reuters", "title": "Ferry", "text": REPORT})
    dump = take_in({"id": "9", "outlet": "Quay Post", "text": copy})

    assert outcomes(dump) == {"stored": 1}
    wire, other = Article.objects.order_by("pk")
    assert wire.origin == other.origin
    assert (wire.origin.kind, wire.origin.label) == ("wire", "Reuters")
    assert "of its wording with" in wire.origin.why
    assert "is an agency's, so it came first" in wire.origin.why


def test_copies_in_one_batch_are_of_one_origin_too(take_in: Any) -> None:
    take_in(
        {"id": "1", "outlet": "Quay Post", "text": REPORT, "date": "2021-03-04"},
        {"id": "2", "outlet": "Pier Times", "text": REPORT, "date": "2021-03-05"},
    )

    first, second = Article.objects.order_by("pk")
    assert first.origin == second.origin
    assert "(Quay Post, 4 March 2021) is dated earlier" in first.origin.why


def test_different_reports_keep_origins_of_their_own(take_in: Any) -> None:
    take_in(BOATS, {"id": "2", "outlet": "Quay Post", "text": REPORT})

    assert len(set(Article.objects.values_list("origin", flat=True))) == 2


@pytest.mark.parametrize("late_first", [True, False], ids=["proof first", "proof last"])
def test_a_date_before_the_words_it_quotes_were_said_is_doubtful(
    take_in: Any, late_first: bool
) -> None:
    early = {"id": "1", "text": f"date 2021-01-01 {STATEMENT} the company wrote."}
    proof = {
        "id": "2",
        "title": "Company answers",
        "text": f"{STATEMENT} it wrote.\n\n— Ferry Co (@ferryco) March 19, 2021",
    }
    rows = [proof, early] if late_first else [early, proof]
    for row in rows:
        take_in(row)

    doubtful = Article.objects.get(external_id="1")
    assert doubtful.published_basis == Basis.DOUBTFUL
    assert doubtful.published_first == date(2021, 1, 1)
    assert "“Company answers”" in doubtful.published_why
    assert "19 March 2021" in doubtful.published_why


def test_an_article_whose_date_became_doubtful_is_read_again(take_in: Any) -> None:
    take_in({"id": "1", "text": f"date 2021-01-01 {STATEMENT} the company wrote."})
    dated = Revision.objects.get()
    post = f"{STATEMENT} it wrote.\\n\\n— Ferry Co (@ferryco) March 19, 2021"
    dump = receive_dump(jsonl(f'{{"id": "2", "text": "{post}"}}'), "post.jsonl")
    to_read: list[int] = []

    import_dump(dump.pk, on_stored=to_read.extend)

    assert to_read == [Revision.objects.exclude(pk=dated.pk).get().pk, dated.pk]


def test_words_are_findable_after_an_import(take_in: Any) -> None:
    take_in(BOATS | {"title": "Harbour news"})

    assert not Revision.objects.filter(search=None).exists()
    assert Revision.objects.filter(search="boats").exists()
    assert Revision.objects.filter(search="harbour").exists()


def test_an_article_too_long_for_a_search_vector_goes_in(take_in: Any) -> None:
    words = " ".join(f"wort{number}ß" for number in range(300_000))
    dump = take_in({"id": "1", "text": words})

    assert outcomes(dump) == {"stored": 1}
    assert Revision.objects.get().text == words


def test_unsafe_characters_do_not_move_offsets_in_the_stored_text(
    take_in: Any,
) -> None:
    take_in({"id": "1", "text": "Six\x00boats \ud800came\r\nin."})

    assert Revision.objects.get().text == "Six\ufffdboats \ufffdcame\r\nin."


def test_of_eight_uploads_of_one_dump_one_wins_and_the_others_are_told() -> None:
    together = threading.Barrier(8)

    def upload(_: int) -> str:
        together.wait()
        try:
            receive_dump(jsonl('{"text": "Six boats."}'), "same.jsonl")
        except GoesInAlreadyError as error:
            return str(error)
        else:
            return "received"
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        answers = Counter(pool.map(upload, range(8)))

    assert answers == {"received": 1, "The same file is going in already.": 7}
    assert Dump.objects.count() == 1


def test_uploads_that_lose_leave_no_file_behind(
    settings: Settings, take_in: Any
) -> None:
    receive_dump(jsonl('{"text": "Six boats."}'), "same.jsonl")
    with pytest.raises(GoesInAlreadyError):
        receive_dump(jsonl('{"text": "Six boats."}'), "same.jsonl")

    assert len(list((settings.MEDIA_ROOT / "dumps").iterdir())) == 1


def test_an_upload_is_refused_when_the_disk_is_nearly_full(
    settings: Settings,
) -> None:
    settings.FREE_DISK_FLOOR_MB = 10**9

    with pytest.raises(NotReceivedError, match="must stay free"):
        receive_dump(jsonl("{}"), "boats.jsonl")
    assert not Dump.objects.exists()


def rows_of(count: int) -> BytesIO:
    rows = (
        f'{{"id": "{n}", "outlet": "Gazette", "text": "{n} boats."}}'
        for n in range(count)
    )
    return jsonl(*rows)


class KilledError(BaseException):
    """Stands for a kill: no handler of ours sees it."""


def test_a_killed_import_goes_on_where_it_stood(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(10), "boats.jsonl")
    told: list[int] = []

    def die_in_the_second_batch(ids: list[int]) -> None:
        if told:
            raise KilledError
        told.extend(ids)

    with pytest.raises(KilledError):
        import_dump(dump.pk, on_stored=die_in_the_second_batch)
    dump.refresh_from_db()
    assert (dump.state, dump.rows_read, Article.objects.count()) == ("running", 4, 4)
    import_dump(dump.pk, on_stored=told.extend)
    assert dump.rows.count() == 4, "nobody takes a dump whose lease still stands"

    Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))
    assert waiting_dumps() == [dump.pk]
    import_dump(dump.pk, on_stored=told.extend)

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read, Article.objects.count()) == ("done", 10, 10)
    assert sorted(told) == sorted(Revision.objects.values_list("pk", flat=True))


def test_a_worker_that_comes_late_stores_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(8), "boats.jsonl")

    def lose_the_lease(ids: list[int]) -> None:
        Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))

    def take_over(ids: list[int]) -> None:
        Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))
        import_dump(dump.pk, on_stored=lose_the_lease)

    monkeypatch.setattr("articles.importing.fill_search", take_over)
    import_dump(dump.pk, on_stored=read_nothing)

    dump.refresh_from_db()
    assert dump.rows.count() == 8
    assert Article.objects.count() == 8


def test_a_worker_overtaken_at_its_row_stores_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(10), "boats.jsonl")
    monkeypatch.setattr(
        "articles.importing.fill_search", lambda _ids: Dump.objects.update(rows_read=8)
    )

    import_dump(dump.pk, on_stored=read_nothing)

    assert dump.rows.count() == 4


def test_cancelling_stops_after_the_batch_in_hand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batching, "BATCH_ROWS", 4)
    dump = receive_dump(rows_of(10), "boats.jsonl")
    monkeypatch.setattr(
        "articles.importing.fill_search", lambda _ids: cancel_dump(dump)
    )

    import_dump(dump.pk, on_stored=read_nothing)

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read, dump.rows.count()) == ("cancelled", 4, 4)


def test_a_cancelled_dump_can_go_on_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dump = receive_dump(rows_of(3), "boats.jsonl")
    cancel_dump(dump)

    assert start_dump(dump)
    import_dump(dump.pk, on_stored=read_nothing)

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read) == ("done", 3)


def test_a_dump_that_fails_three_times_is_dead_and_says_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dump = receive_dump(rows_of(1), "boats.jsonl")

    def fail(ids: list[int]) -> None:
        raise LookupError("no reader")

    for _ in range(4):
        import_dump(dump.pk, on_stored=fail)

    dump.refresh_from_db()
    assert (dump.state, dump.tries) == (Progress.DEAD, 3)
    assert dump.error == "LookupError: no reader"
    assert not Article.objects.exists()


def test_a_server_that_went_away_is_not_held_against_the_dump() -> None:
    dump = receive_dump(rows_of(1), "boats.jsonl")

    def go_away(ids: list[int]) -> None:
        raise OperationalError("server closed the connection")

    for _ in range(4):
        with pytest.raises(OperationalError):
            import_dump(dump.pk, on_stored=go_away)

    dump.refresh_from_db()
    assert (dump.state, dump.tries) == (Progress.NEW, 0)


def test_importing_a_finished_dump_again_does_nothing(take_in: Any) -> None:
    dump = take_in(BOATS)

    import_dump(dump.pk, on_stored=read_nothing)

    assert dump.rows.count() == 1


def test_a_preview_counts_what_would_happen_and_keeps_nothing(take_in: Any) -> None:
    take_in(BOATS)
    rows = jsonl(
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


def test_defaults_hold_for_articles_that_do_not_say(take_in: Any) -> None:
    take_in(
        {"id": "1", "text": "Six boats."},
        BOATS,
        defaults={"outlet": "Quay Post", "published_on": "2021-03-04"},
    )

    names = Article.objects.order_by("pk").values_list("outlet__name", flat=True)
    assert list(names) == ["Quay Post", "Harbour Gazette"]
    undated = Article.objects.get(outlet__name="Quay Post")
    assert undated.published_first == date(2021, 3, 4)


def test_a_correction_outlives_the_same_dump_and_names_who_made_it(
    take_in: Any,
) -> None:
    take_in({"id": "1", "text": "Six boats."})
    article = Article.objects.get()
    admin = User.objects.create(username="ada")
    day = date(2021, 3, 4)

    changes = {"outlet": "Quay Post", "published_on": day, "title": "Boats"}
    assert correct_article(article, changes, by=admin) == [article.latest.pk]
    again = take_in({"id": "1", "text": "Six boats."})

    article.refresh_from_db()
    assert outcomes(again) == {"duplicate": 1}
    assert (article.title, article.published_last) == ("Boats", day)
    assert article.published_basis == Basis.CORRECTED
    assert article.inferred["outlet"]["why"] == "Corrected by ada."


BOATS_AT = BOATS | {"url": "https://gazette.example/boats", "title": "Six boats"}


def test_a_new_wording_restates_title_and_day_where_its_row_gives_them(
    take_in: Any,
) -> None:
    take_in(BOATS_AT | {"published_on": "2021-03-04"})
    take_in(
        BOATS_AT
        | {"title": "Ten boats", "published_on": "2021-03-05", "text": "Ten boats."}
    )
    take_in(
        BOATS_AT | {"title": "", "text": "Eleven boats."},
        defaults={"published_on": "2021-04-01"},
    )

    article = Article.objects.get()
    assert article.revisions.count() == 3
    assert (article.title, article.published_last) == ("Ten boats", date(2021, 3, 5))
    assert article.published_basis == Basis.GIVEN


@pytest.mark.parametrize(
    "day",
    [pytest.param(date(2021, 3, 9), id="known"), pytest.param(None, id="unknown")],
)
def test_a_new_wording_leaves_what_an_admin_corrected(
    take_in: Any, day: date | None
) -> None:
    take_in(BOATS_AT)
    admin = User.objects.create(username="ada")
    changes = {"published_on": day, "title": "Boats"}
    correct_article(Article.objects.get(), changes, by=admin)
    take_in(
        BOATS_AT
        | {"title": "Ten boats", "published_on": "2021-03-05", "text": "Ten boats."}
    )

    article = Article.objects.get()
    assert article.revisions.count() == 2
    assert (article.title, article.published_last) == ("Boats", day)


def test_two_wordings_in_one_batch_leave_the_later_title(take_in: Any) -> None:
    take_in(BOATS_AT, BOATS_AT | {"title": "Ten boats", "text": "Ten boats."})

    assert Article.objects.get().title == "Ten boats"

"""Refused rows: fixed and sent again, refused anew, or set aside."""

import csv
import io
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Article, Dump, Outcome
from tests.articles.rows_taken_in import BAD, GOOD, take_in

pytestmark = pytest.mark.django_db


def errors_of(client: Client, dump: Dump) -> str:
    answer: Any = client.get(reverse("dump-errors", args=[dump.pk]))
    return b"".join(answer.streaming_content).decode()


def test_errors_can_be_fixed_and_uploaded_again(admin: Client) -> None:
    dump = take_in(GOOD + b"\n" + BAD)

    lines = errors_of(admin, dump)
    (row,) = csv.DictReader(io.StringIO(lines))
    assert (row["refused_row"], row["refused_field"]) == ("2", "date")
    fixed = take_in(lines.replace("31/02/2021", "2021-02-28").encode(), "fixed.csv")

    assert {k.value: n for k, n in fixed.tally().items() if n} == {"stored": 1}
    article = Article.objects.get(external_id="2")
    assert article.latest.text == "=A fire.", "escaping for spreadsheets is undone"


def test_errors_hold_nothing_that_a_spreadsheet_would_run(admin: Client) -> None:
    dump = take_in(BAD)

    (row,) = csv.DictReader(io.StringIO(errors_of(admin, dump)))

    assert row["text"] == "'=A fire."


def to_mend(dump: Dump) -> list[int]:
    return list(dump.rows.to_mend().values_list("number", flat=True))


def test_a_refused_row_that_was_fixed_and_sent_again_waits_for_nobody(
    admin: Client,
) -> None:
    dump = take_in(GOOD + b"\n" + BAD + b"\n" + BAD.replace(b'"2"', b'"3"'))
    lines = errors_of(admin, dump).splitlines()

    take_in("\n".join(lines[:2]).replace("31/02/2021", "2021-02-28").encode(), "f.csv")

    assert to_mend(dump) == [3]
    assert (
        '<span class="tag">1 refused</span>' in admin.get("/ingest/").content.decode()
    )
    page = admin.get(dump.get_absolute_url()).content.decode()
    assert "sent again" in page
    assert "1 waits" in page
    assert len(errors_of(admin, dump).splitlines()) == 2, "a header and what is left"
    assert dump.tally()[Outcome.REFUSED] == 2, "what was received stays accounted for"


def test_a_row_refused_a_second_time_waits_in_the_newer_dump_alone(
    admin: Client,
) -> None:
    dump = take_in(BAD)

    again = take_in(errors_of(admin, dump).encode(), "errors.csv")

    assert (to_mend(dump), to_mend(again)) == ([], [1])


@pytest.mark.parametrize("cell", ["", "x", "-1", "9" * 30, "²"])
def test_a_row_that_names_no_refused_row_settles_none(admin: Client, cell: str) -> None:
    dump = take_in(BAD)
    table = f"text,refused_dump,refused_row\nSix boats.,{dump.pk},{cell}\n"

    assert take_in(table.encode(), "own.csv").tally()[Outcome.STORED] == 1
    assert to_mend(dump) == [1]


def test_what_nobody_will_mend_is_set_aside_and_stays_on_the_page(
    admin: Client,
) -> None:
    dump = take_in(BAD)

    page = admin.post(reverse("dump-leave", args=[dump.pk]), follow=True)

    html = page.content.decode()
    assert "Set aside: 1 refused row." in html
    assert "Each was sent again or set aside." in html
    assert "31/02/2021" in html
    assert to_mend(dump) == []

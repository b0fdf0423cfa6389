"""The interchange contract, member for member, and files that execute nothing."""

import csv
import io
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from claims import deciding, exporting
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_question,
    make_quote_comparison,
    make_revision,
    make_story,
    make_user,
)

pytestmark = pytest.mark.django_db


def exported(table: str) -> list[dict[str, Any]]:
    return list(exporting.rows_of(exporting.TABLES[table]))


SIDE = {
    "article",
    "outlet",
    "origin",
    "published_on",
    "text",
    "spans",
    "interval",
    "speaker",
}


def test_a_comparison_has_the_members_of_the_contract() -> None:
    comparison = make_comparison()

    row = exported("comparisons")[0]

    assert set(row) >= {
        "id",
        "kind",
        "found_by",
        "story",
        "question",
        "verdict",
        "reason",
        "status",
        "left",
        "right",
    }
    assert set(row["left"]) == set(row["right"]) == SIDE
    assert row["question"] == {
        "id": comparison.question_id,
        "text": "How many boats were counted?",
    }
    assert row["left"]["text"] == "six boats"
    assert row["left"]["interval"] == {"low": 6, "high": 6}
    json.dumps(row)


def test_a_side_gives_back_its_own_text() -> None:
    make_comparison()

    left = exported("comparisons")[0]["left"]

    article = next(a for a in exported("articles") if a["article"] == left["article"])
    assert left["text"] == " … ".join(article["text"][a:b] for a, b in left["spans"])


def test_copies_have_one_origin_on_both_sides() -> None:
    first = make_article()
    copy = make_article(origin=first.origin)
    make_comparison(make_figure(first), make_figure(copy))

    row = exported("comparisons")[0]

    assert row["left"]["origin"] == row["right"]["origin"]


def test_a_quotation_has_its_speaker_and_no_interval() -> None:
    speaker = make_entity()
    make_quote_comparison(make_claim(speaker=speaker), make_claim(speaker=None))

    left = exported("comparisons")[0]["left"]

    assert left["speaker"] == "Mara Quill"
    assert left["interval"] is None


def test_withdrawn_rows_are_not_exported() -> None:
    make_comparison(withdrawn=True)
    make_claim(withdrawn=True)
    make_figure(superseded=True)

    assert exported("comparisons") == exported("claims") == []
    assert len(exported("figures")) == 2


@pytest.mark.parametrize(
    ("fields", "interval"),
    [
        pytest.param(
            {"low": 81, "high": None}, {"low": 81, "high": None}, id="open-end"
        ),
        pytest.param(
            {"low": Decimal("2.5"), "high": None, "low_open": True},
            {"low": 2.5, "high": None, "open": True},
            id="open-bound",
        ),
        pytest.param(
            {
                "kind": "date",
                "low": None,
                "high": None,
                "first_day": date(2021, 5, 4),
                "last_day": date(2021, 5, 4),
            },
            {"low": "2021-05-04", "high": "2021-05-04"},
            id="day",
        ),
        pytest.param(
            {"kind": "date", "low": None, "high": None, "weekday": "Thursday"},
            {"low": None, "high": None, "weekday": "Thursday"},
            id="weekday",
        ),
    ],
)
def test_an_interval_is_written_as_the_contract_has_it(
    fields: dict[str, Any], interval: dict[str, Any]
) -> None:
    make_figure(**fields)

    assert exported("figures")[0]["interval"] == interval


def test_an_article_is_exported_once_with_its_newest_text() -> None:
    article = make_article()
    make_revision(article, "Corrected.")

    rows = exported("articles")

    assert [row["text"] for row in rows] == ["Corrected."]
    assert rows[0]["article"] == article.external_id


def test_a_question_counts_its_verdicts_and_names_its_answers() -> None:
    question = make_question()
    one = make_figure(question=question)
    comparison = make_comparison(one)

    row = exported("questions")[0]

    assert row["verdicts"] == {"contradict": 1}
    assert set(row["answers"]) == {
        comparison.left_figure_id,
        comparison.right_figure_id,
    }


def test_a_decision_says_who_and_when() -> None:
    comparison = make_comparison()
    editor = make_user("editor")
    deciding.decide(comparison, "explained", by=editor, seen=0, kind="later count")

    row = exported("decisions")[0]

    assert (row["status"], row["kind"], row["by"]) == (
        "explained",
        "later count",
        editor.username,
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_defuses_formulas(start: str) -> None:
    text = "".join(exporting.write([{"title": f"{start}cmd()"}], exporting.CSV))

    row = next(csv.DictReader(io.StringIO(text, newline="")))
    assert row["title"].startswith("'")


def test_an_empty_table_is_an_empty_file_or_array() -> None:
    assert list(exporting.write([], exporting.JSON_LINES)) == []
    assert json.loads("".join(exporting.write([], exporting.JSON))) == []


def test_the_command_prints_one_storys_rows(capsys: pytest.CaptureFixture[str]) -> None:
    inside, _outside = make_article(), make_article()
    story = make_story(inside)

    call_command("export", "articles", "--story", str(story.pk))

    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["id"] for row in rows] == [inside.pk]


def test_the_command_says_when_there_is_no_such_story() -> None:
    with pytest.raises(CommandError, match="no story 999"):
        call_command("export", "claims", "--story", "999")


def test_wordings_of_one_utterance_have_one_origin() -> None:
    make_quote_comparison(make_claim(), make_claim())
    row = exported("comparisons")[0]
    assert row["left"]["origin"] == row["right"]["origin"]

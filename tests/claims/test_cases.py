"""What a decision asks of the next reader."""

import json
from io import StringIO
from typing import Any

import pytest

from claims import cases, deciding, exporting
from claims.models import Comparison
from tests.factories import (
    make_claim,
    make_comparison,
    make_figure,
    make_quote_comparison,
    make_user,
)


@pytest.mark.parametrize(
    ("kind", "verdict", "status", "right", "wrong"),
    [
        ("figure", "contradict", "confirmed", {"contradict"}, {"update", None}),
        ("figure", "agree", "confirmed", {"agree"}, {"compatible", None}),
        ("figure", "contradict", "explained", {"update", None}, {"contradict"}),
        ("figure", "update", "not_comparable", {None}, {"update", "agree"}),
        ("figure", "agree", "extraction_error", {None, "update"}, {"agree"}),
        ("quote", "altered", "explained", {"same", "shortened", None}, {"altered"}),
        ("quote", "altered", "confirmed", {"altered"}, {"same", None}),
    ],
)
def test_a_decision_says_which_verdicts_are_right(
    kind: str, verdict: str, status: str, right: set[Any], wrong: set[Any]
) -> None:
    decided = Comparison(kind=kind, verdict=verdict, status=status)

    given = cases.right_verdicts(decided)

    assert right <= given
    assert not wrong & given


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "is_case"),
    [
        ({"status": "confirmed"}, True),
        ({"status": "not_comparable"}, True),
        ({"status": "extraction_error"}, True),
        ({"status": "explained"}, True),
        ({"status": "explained", "verdict": "update"}, False),
        ({"status": "new"}, False),
        ({"status": "waiting"}, False),
        ({"status": "cannot_tell"}, False),
        ({"status": "confirmed", "found_by": "editor"}, True),
        ({"status": "confirmed", "found_by": "editor", "withdrawn": True}, False),
    ],
    ids=lambda value: (
        "-".join(map(str, value.values())) if isinstance(value, dict) else ""
    ),
)
def test_what_decides_something_is_a_case(
    changes: dict[str, Any], is_case: bool
) -> None:
    row = make_comparison(**changes)

    assert (row in cases.decided()) is is_case


@pytest.mark.django_db
def test_two_claims_that_an_editor_flagged_are_no_case() -> None:
    deciding.flag(
        make_claim(), make_claim(), by=make_user("editor"), reason="Not both."
    )

    assert not cases.decided().exists()


@pytest.mark.django_db
def test_cases_are_exported_with_passages_that_can_be_found_again() -> None:
    row = make_comparison(status="not_comparable")
    make_quote_comparison(make_claim(), make_claim(), status="new")
    left = row.left_figure
    assert left is not None

    (line,) = exporting.rows_of(exporting.TABLES["cases"])

    assert line["right_verdicts"] == [None]
    assert line["left"]["sha256"] == left.revision.sha256
    (span,) = line["left"]["spans"]
    assert left.revision.text[slice(*span)] == line["left"]["text"] == "six boats"
    for form in (exporting.JSON_LINES, exporting.CSV):
        written = StringIO("".join(exporting.write([line], form))).read()
        assert "six boats" in written
    assert json.loads("".join(exporting.write([line], exporting.JSON_LINES))) == line


@pytest.mark.django_db
def test_what_a_reader_finds_again_is_no_case_of_its_own() -> None:
    make_figure()

    assert list(cases.decided()) == []

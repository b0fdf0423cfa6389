"""The lines that `analyze` prints keep the contract."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from django.core.management import CommandError, call_command

from articles.metadata import describe
from articles.readers import ArticleRecord
from claims.extraction.reader import PIPELINE, Request
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.reading import FigureRead, Reading
from claimtrack.analysis_line import analysis_line
from claimtrack.management.commands import analyze
from tests.readings import circumstances, claim, entity, span

SCHEMA = json.loads(Path("docs/analysis-line.schema.json").read_text())
TEXT = "Ana Ruiz said 14 oaks fell on 1 March 2016."

COUNT = FigureRead(
    id=1,
    kind=FigureKind.COUNT,
    span=span(TEXT, "14 oaks"),
    amount=Interval(Decimal(14), Decimal(14)),
    modifier=Modifier.ABOUT,
    unit="oaks",
    interval=Interval(Decimal("12.6"), Decimal("15.4")),
    claim=1,
    circumstances=circumstances(),
)
DAY = replace(
    COUNT,
    id=2,
    kind=FigureKind.DATE,
    span=span(TEXT, "1 March 2016"),
    amount=Interval.exactly(date(2016, 3, 1)),
    unit=None,
    interval=Interval(None, date(2016, 3, 1)),
    precision="day",
    weekday="Tuesday",
)

needs_weights = pytest.mark.skipif(
    not (PIPELINE / "attribution" / "model.int8.onnx").exists(),
    reason="the pipeline's weights are not there",
)


def line_of(reading: Reading) -> dict[str, Any]:
    record = ArticleRecord(TEXT, id="a-1")
    return analysis_line(record, describe(record), reading)


def test_an_empty_reading_keeps_the_contract() -> None:
    line = line_of(Reading())
    jsonschema.validate(line, SCHEMA)
    assert line["claims"] == []


def test_a_full_reading_keeps_the_contract() -> None:
    reading = Reading(
        (entity(TEXT, 1, "Ana Ruiz"),),
        (claim(TEXT, 1, "14 oaks fell"),),
        (COUNT, DAY),
    )
    line = line_of(reading)
    jsonschema.validate(line, SCHEMA)
    assert json.loads(json.dumps(line)) == line


def test_an_unknown_day_of_saying_is_an_object_of_nulls() -> None:
    line = line_of(Reading(claims=(claim(TEXT, 1, "14 oaks fell"),)))
    (said,) = line["claims"]
    assert said["said_on"] == {"first": None, "last": None}


def test_a_missing_file_is_named() -> None:
    with pytest.raises(CommandError, match=r"There is no file nowhere\.txt"):
        call_command("analyze", "nowhere.txt")


@needs_weights
def test_rows_come_in_order_and_refusals_go_to_standard_error(tmp_path: Path) -> None:
    rows = [{"id": "b", "text": TEXT}, {"id": "refused"}, {"id": "a", "text": TEXT}]
    dump = tmp_path / "dump.jsonl"
    dump.write_text("\n".join(map(json.dumps, rows)))
    out, err = StringIO(), StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("analyze", str(dump), stdout=out, stderr=err)
    assert ended.value.code == 1
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["article"]["id"] for line in lines] == ["b", "a"]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
        assert line["article"]["text"] == TEXT
    assert "dump.jsonl, row 2" in err.getvalue()


class Choking:
    """A reader that one text is too much for."""

    def read_many(self, requests: Iterable[Request]) -> Iterator[Reading]:
        for request in requests:
            if "poison" in request.text:
                raise ValueError("it cannot be parsed")
            yield Reading(claims=(claim(request.text, 1, "14 oaks fell"),))


def test_an_article_that_cannot_be_read_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyze, "open_reader", lambda *_: Choking())
    texts = [TEXT, "A poison text.", TEXT]
    dump = tmp_path / "three.jsonl"
    dump.write_text("\n".join(json.dumps({"text": text}) for text in texts))
    out, err = StringIO(), StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("analyze", str(dump), stdout=out, stderr=err)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
    assert ended.value.code == 1
    assert [len(line["claims"]) for line in lines] == [1, 0, 1]
    assert lines[1]["error"] == "ValueError: it cannot be parsed"
    assert "it cannot be parsed" in err.getvalue()

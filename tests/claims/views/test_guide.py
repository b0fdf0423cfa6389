"""The method page says how often the reader in use errs."""

import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from claims.views import measured


def test_the_error_rates_of_the_reader_that_ships_are_printed(reader: Client) -> None:
    html = reader.get(reverse("method")).content.decode()

    assert "Direct quotations" in html
    assert "False contradictions" in html
    assert "make evaluate" in html


def test_every_measured_row_is_a_thing_and_its_figure() -> None:
    rows = measured.evaluated()

    assert rows
    assert {len(row) for row in rows} == {2}
    assert not [what for what, _ in rows if what.startswith("speaker")]


def test_another_pipeline_brings_its_own_scores(
    tmp_path: Path, settings: Settings
) -> None:
    folder = tmp_path / "attribution"
    folder.mkdir()
    scores = {"direct": {"joint_lenient": 50.0, "joint_exact": 40.0}}
    (folder / "meta.json").write_text(json.dumps({"dev_scores": scores}))
    settings.CLAIMS_PIPELINE = str(tmp_path)

    assert measured.attributions() == [
        measured.Attribution("direct quotations", 50.0, 40.0)
    ]


def test_what_was_not_measured_is_not_printed(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.CLAIMS_PIPELINE = str(tmp_path)
    monkeypatch.setattr(measured, "METHOD", tmp_path / "method.md")

    assert measured.attributions() == []
    assert measured.evaluated() == []

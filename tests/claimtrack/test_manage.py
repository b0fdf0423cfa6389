import os
import subprocess
import sys
from pathlib import Path

import pytest

import manage

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(["migrate"], True, id="migrate"),
        pytest.param(["ingest", "dump.jsonl", "--wait"], True, id="ingest"),
        pytest.param(["export", "claims"], True, id="export"),
        pytest.param(["run"], True, id="run"),
        pytest.param(["analyze", "article.txt"], False, id="analyze"),
        pytest.param(["doctor"], False, id="doctor"),
        pytest.param(["ingest", "--help"], False, id="help-of-a-command"),
        pytest.param(["--version"], False, id="version"),
        pytest.param([], False, id="nothing"),
    ],
)
def test_servers_are_started_for_commands_that_ask_them(
    arguments: list[str], expected: bool
) -> None:
    assert manage.needs_servers(arguments) is expected


def test_the_settings_pass_djangos_checks_for_deployment(tmp_path: Path) -> None:
    safe = {"HTTPS": "true", "CLAIMTRACK_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--tag", "security",
         "--fail-level", "WARNING"],
        cwd=ROOT, env={**os.environ, **safe}, check=False, capture_output=True,
        text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_a_wrong_value_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    wrong = {"DEBUG": "maybe", "CLAIMTRACK_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT, env={**os.environ, **wrong}, check=False, capture_output=True,
        text=True,
    )  # fmt: skip
    assert done.returncode != 0
    assert "DEBUG must be true or false, not 'maybe'." in done.stderr

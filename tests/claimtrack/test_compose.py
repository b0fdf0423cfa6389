"""docker-compose.yml says what it must, and each command it names really starts."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jsonschema
import psycopg2
import pytest
import yaml

from claimtrack import embedded
from claimtrack.embedded.postgres import OWNER
from tests.claimtrack.addresses import answers, free_port

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SITE_SERVICES = ["web", "interactive", "worker", "beat"]

WORDS = {"type": "array", "items": {"type": "string"}, "minItems": 1}
# The part of the Compose specification that our file uses, and nothing else.
SCHEMA = {
    "type": "object",
    "required": ["name", "services", "volumes"],
    "additionalProperties": False,
    "patternProperties": {"^x-": {}},
    "properties": {
        "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$"},
        "volumes": {"additionalProperties": {"type": "null"}},
        "services": {"additionalProperties": {"$ref": "#/$defs/service"}},
    },
    "$defs": {
        "service": {
            "type": "object",
            "required": ["image"],
            "additionalProperties": False,
            "properties": {
                "build": {"type": "string"},
                "image": {"type": "string"},
                "restart": {"enum": ["no", "always", "on-failure", "unless-stopped"]},
                "init": {"type": "boolean"},
                "shm_size": {"type": "string"},
                "stop_grace_period": {"type": "string", "pattern": "^[0-9]+s$"},
                "environment": {"additionalProperties": {"type": "string"}},
                "command": WORDS,
                "ports": WORDS,
                "volumes": WORDS,
                "healthcheck": {"$ref": "#/$defs/healthcheck"},
                "depends_on": {
                    "additionalProperties": {
                        "required": ["condition"],
                        "additionalProperties": False,
                        "properties": {
                            "condition": {
                                "enum": [
                                    "service_started",
                                    "service_healthy",
                                    "service_completed_successfully",
                                ]
                            }
                        },
                    }
                },
            },
        },
        "healthcheck": {
            "type": "object",
            "required": ["test", "interval", "timeout", "retries"],
            "additionalProperties": False,
            "properties": {
                "test": {"prefixItems": [{"enum": ["CMD", "CMD-SHELL"]}], **WORDS},
                "interval": {"type": "string", "pattern": "^[0-9]+s$"},
                "timeout": {"type": "string", "pattern": "^[0-9]+s$"},
                "start_period": {"type": "string", "pattern": "^[0-9]+s$"},
                "retries": {"type": "integer", "minimum": 1},
            },
        },
    },
}


def test_the_file_keeps_to_the_compose_specification() -> None:
    jsonschema.validate(COMPOSE, SCHEMA)


def test_every_service_that_stays_has_a_health_check() -> None:
    staying = {n for n, s in COMPOSE["services"].items() if s.get("restart") != "no"}
    checked = {n for n, s in COMPOSE["services"].items() if "healthcheck" in s}
    assert staying == checked == {"db", "redis", *SITE_SERVICES}


def test_named_volumes_are_declared() -> None:
    used = {
        volume.partition(":")[0]
        for service in COMPOSE["services"].values()
        for volume in service.get("volumes", [])
    }
    assert used == set(COMPOSE["volumes"])


def test_nobody_waits_for_a_service_that_is_not_there() -> None:
    services = COMPOSE["services"]
    for service in services.values():
        assert set(service.get("depends_on", {})) <= set(services)


def test_postgres_18_keeps_its_data_one_folder_higher_than_17_did() -> None:
    database = COMPOSE["services"]["db"]
    assert database["image"].startswith("pgvector/pgvector:pg18")
    assert database["volumes"] == ["db:/var/lib/postgresql"]


def test_the_image_is_not_run_as_root_and_installs_by_hash() -> None:
    lines = (ROOT / "Dockerfile").read_text()
    assert "\nUSER claimtrack\n" in lines
    assert "--require-hashes" in lines


@contextmanager
def started(service: str, environment: Mapping[str, str]) -> Iterator[Any]:
    """A service's command as a plain process, as the image would start it."""
    process = subprocess.Popen(  # noqa: S603
        COMPOSE["services"][service]["command"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def environment(
    servers: embedded.Servers, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    """What the compose file sets, pointed at a migrated database of its own."""
    home = servers.home.path
    database = f"compose_{os.getpid()}"
    run_sql(home, f'CREATE DATABASE "{database}"')
    address, _, _ = embedded.database_url(home).rpartition("/")
    settings = {
        "DATABASE_URL": f"{address}/{database}",
        "REDIS_URL": embedded.redis_url(home),
        "SECRET_KEY": "only for this test",
        "CLAIMTRACK_HOME": str(tmp_path_factory.mktemp("home")),
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "OMP_NUM_THREADS": "1",
    }
    with started("migrate", settings) as migrate:
        output, _ = migrate.communicate(timeout=120)
        assert migrate.returncode == 0, output
    yield settings
    run_sql(home, f'DROP DATABASE "{database}" WITH (FORCE)')


def run_sql(home: Path, statement: str) -> None:
    connection = psycopg2.connect(
        host=str(embedded.Home(home).sockets), user=OWNER, dbname="postgres"
    )
    connection.autocommit = True
    connection.cursor().execute(statement)
    connection.close()


def wait_until(happens: Callable[[], bool], process: "subprocess.Popen[str]") -> None:
    give_up = time.monotonic() + 90
    while not happens():
        if process.poll() is not None:
            raise AssertionError(process.communicate()[0])
        assert time.monotonic() < give_up
        time.sleep(0.5)


@pytest.mark.worker
def test_web_answers_that_it_is_ready(environment: dict[str, str]) -> None:
    port = free_port()
    with started("web", environment | {"PORT": str(port)}) as web:
        wait_until(lambda: answers(f"http://localhost:{port}/readyz"), web)


@pytest.mark.worker
@pytest.mark.parametrize("service", ["interactive", "worker"])
def test_a_worker_passes_its_own_health_check(
    environment: dict[str, str], service: str
) -> None:
    with started(service, environment) as worker:
        wait_until(lambda: passes(service, environment), worker)


@pytest.mark.worker
def test_beat_passes_its_own_health_check(environment: dict[str, str]) -> None:
    with started("beat", environment) as beat:
        wait_until(lambda: passes("beat", environment), beat)


def passes(service: str, environment: Mapping[str, str]) -> bool:
    _, line = COMPOSE["services"][service]["healthcheck"]["test"]
    done = subprocess.run(  # noqa: S602
        line.replace("$$", "$"), shell=True, cwd=ROOT, env=environment, check=False,
        capture_output=True,
    )  # fmt: skip
    return done.returncode == 0

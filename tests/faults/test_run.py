"""The whole site as one command: started, interrupted, killed, started again."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg2
import pytest

from claimtrack.embedded.home import Home
from claimtrack.embedded.processes import Process, tagged
from tests.claimtrack.addresses import answers, free_port
from tests.faults.homes import ask, kill_everything, postmasters, redis_servers

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120
_numbers = count()

pytestmark = pytest.mark.worker


class Site:
    """One `manage.py run` on a port of its own."""

    def __init__(self, home: Home, port: int | None = None) -> None:
        self.home = home
        self.port = port or free_port()
        self.output = home.path.with_name(f"{home.path.name}-{next(_numbers)}.out")
        environment = {"CLAIMTRACK_HOME": str(home.path), "PORT": str(self.port)}
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "run", "--without-demo"],
                cwd=ROOT,
                env={**os.environ, **environment},
                stdout=output,
                stderr=output,
            )

    def said(self) -> str:
        return self.output.read_text()

    def wait_until_up(self) -> "Site":
        """Wait for the greeting; the port alone may be a killed site's last breath."""
        wait_for(lambda: self.has_greeted() or self.process.poll() is not None)
        assert self.has_greeted(), self.said()
        assert self.is_up()
        return self

    def has_greeted(self) -> bool:
        return "Ctrl-C stops everything" in self.said()

    def is_up(self) -> bool:
        return answers(f"http://localhost:{self.port}/healthz")

    def end(self, number: signal.Signals) -> str:
        self.process.send_signal(number)
        return self.wait_for_its_end()

    def wait_for_its_end(self) -> str:
        self.process.wait(timeout=SECONDS)
        return self.said()


Start = Callable[..., Site]


@pytest.fixture
def start(home: Home) -> Iterator[Start]:
    sites: list[Site] = []

    def begin(at: Home = home, port: int | None = None) -> Site:
        sites.append(Site(at, port))
        return sites[-1]

    yield begin
    for site in sites:
        site.process.kill()
        site.process.wait()
        kill_everything(site.home)


def wait_for(happens: Callable[[], bool]) -> None:
    give_up = time.monotonic() + SECONDS
    while not happens():
        assert time.monotonic() < give_up
        time.sleep(0.1)


def processes(home: Home) -> list[Process]:
    return list(tagged(home.tag))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_being_told_to_stop_ends_every_process(
    home: Home, start: Start, number: signal.Signals
) -> None:
    site = start().wait_until_up()
    said = site.end(number)
    assert processes(home) == []
    assert all(f"  {name}" in said for name in ("admin", "editor", "journalist"))


@pytest.mark.chaos
def test_a_second_start_keeps_data_and_says_no_password(
    home: Home, start: Start
) -> None:
    start().wait_until_up().end(signal.SIGINT)
    began = time.monotonic()
    again = start().wait_until_up()
    assert time.monotonic() - began < 30
    assert ask(home, "SELECT count(*) FROM auth_user") == "3"
    assert "shown this once" not in again.end(signal.SIGINT)


@pytest.mark.chaos
def test_it_starts_again_after_a_kill_of_everything(home: Home, start: Start) -> None:
    site = start().wait_until_up()
    site.process.kill()
    kill_everything(home)
    start(port=site.port).wait_until_up()
    assert ask(home, "SELECT count(*) FROM auth_user") == "3"


@pytest.mark.chaos
def test_it_starts_again_after_a_kill_of_itself_alone(home: Home, start: Start) -> None:
    site = start().wait_until_up()
    site.process.kill()
    site.process.wait()
    again = start(port=site.port).wait_until_up()
    again.end(signal.SIGINT)
    assert processes(home) == []


@pytest.mark.chaos
@pytest.mark.parametrize("server", [postmasters, redis_servers])
def test_a_killed_server_comes_back_and_pages_with_it(
    home: Home, start: Start, server: Callable[[Home], list[int]]
) -> None:
    site = start().wait_until_up()
    before = server(home)
    os.kill(before[0], signal.SIGKILL)
    wait_for(lambda: server(home) not in ([], before))
    wait_for(lambda: answers(f"http://localhost:{site.port}/readyz"))


@pytest.mark.chaos
@pytest.mark.parametrize("part", ["gunicorn", "interactive@", "ingest@", "beat"])
def test_a_killed_part_comes_back(home: Home, start: Start, part: str) -> None:
    start().wait_until_up()

    def numbers() -> set[int]:
        return {p.pid for p in processes(home) if part in " ".join(p.command)}

    wait_for(lambda: bool(numbers()))
    before = numbers()
    for number in before:
        os.kill(number, signal.SIGKILL)
    wait_for(lambda: bool(numbers() - before))


@pytest.mark.chaos
def test_two_homes_run_side_by_side(home: Home, start: Start) -> None:
    other = Home(home.path.with_name("other"))
    first, second = start(), start(other)
    first.wait_until_up()
    second.wait_until_up()
    first.end(signal.SIGINT)
    assert second.is_up()
    second.end(signal.SIGINT)
    assert processes(other) == []


@pytest.mark.chaos
def test_a_home_is_run_once_at_a_time(home: Home, start: Start) -> None:
    first = start().wait_until_up()
    said = start().wait_for_its_end()
    assert "is already being run" in said
    assert first.is_up()


@pytest.mark.chaos
def test_a_taken_port_is_said_in_a_sentence(home: Home, start: Start) -> None:
    first = start().wait_until_up()
    other = start(Home(home.path.with_name("other")), first.port)
    said = other.wait_for_its_end()
    assert f"Port {first.port} is taken" in said
    assert "Traceback" not in said


@pytest.mark.chaos
def test_the_site_cannot_change_tables(home: Home, start: Start) -> None:
    start().wait_until_up()
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        ask(home, "DROP TABLE auth_user CASCADE", role="claimtrack_site")

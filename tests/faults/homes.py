"""A home of its own for each test, and processes that hold or break its servers."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg2
import pytest

from claimtrack import embedded
from claimtrack.embedded.home import Home
from claimtrack.embedded.postgres import DATABASE, OWNER
from claimtrack.embedded.processes import tagged

HOLD = """
import sys, time
from pathlib import Path
from claimtrack import embedded
with embedded.running(Path(sys.argv[1]), durable=False):
    print("ready", flush=True)
    sys.stdin.read()
"""

Hold = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    """A home no other test has used; whatever runs there is killed at the end."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("REDIS_URL", raising=False)
    with TemporaryDirectory(prefix="claimtrack-fault-") as folder:
        # A server that drops from root to another account must get in.
        Path(folder).chmod(0o755)
        home = Home(Path(folder) / "home")
        yield home
        kill_everything(home)
        home.forget_sockets()


@pytest.fixture
def hold(home: Home) -> Iterator[Hold]:
    """Start another process that uses the servers until its input is closed."""
    held: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", HOLD, str(home.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        held.append(process)
        return process

    yield start
    for process in held:
        process.kill()
        process.communicate()


def wait_until_ready(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"


def leave(process: "subprocess.Popen[bytes]") -> None:
    """Let a holding process end in its own time."""
    process.communicate(timeout=60)


def kill_everything(home: Home) -> None:
    for process in tagged(home.tag):
        if process.pid != os.getpid():
            process.end(politely=signal.SIGKILL, patience=10, firmly=signal.SIGKILL)


def ask(home: Home, query: str, role: str = OWNER) -> str:
    """The first column of a query's first row, as text."""
    connected = psycopg2.connect(host=str(home.sockets), user=role, dbname=DATABASE)
    with closing(connected) as connection, connection.cursor() as cursor:
        connection.autocommit = True
        cursor.execute(query)
        row = cursor.fetchone() if cursor.description else None
        return str(row[0]) if row else ""


def postmasters(home: Home) -> list[int]:
    found = tagged(home.tag)
    return [p.pid for p in found if p.name == "postgres" and "-D" in p.command]


def redis_servers(home: Home) -> list[int]:
    return [p.pid for p in tagged(home.tag) if p.name == "redis-server"]


def running(home: Home) -> AbstractContextManager[embedded.Servers]:
    return embedded.running(home.path, durable=False)

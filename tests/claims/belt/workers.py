"""A real worker on a queue of its own, beside the test's database."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from celery import current_app
from django.conf import settings
from django.db import connection
from kombu import pools

from articles.importing import receive_dump
from articles.models import Dump
from claimtrack.embedded.home import Home
from claimtrack.embedded.redis import Redis
from claimtrack.supervising import ONE_THREAD, Part

PATIENCE = 120.0


class Queue:
    """A Redis of the test's own, which it may kill and empty."""

    def __init__(self, home: Home) -> None:
        self.redis = Redis(home)
        self.start()

    def start(self) -> None:
        with self.redis.home.changing_servers():
            self.redis.start()

    def stop(self) -> None:
        with self.redis.home.changing_servers():
            self.redis.stop()
            self.redis.home.forget_sockets()

    def kill_and_wipe(self) -> None:
        """What a machine does that loses its memory and its disk."""
        for process in self.redis.processes():
            process.end(politely=signal.SIGKILL, patience=10, firmly=signal.SIGKILL)
        self.redis.reap()
        data = self.redis.home.data(self.redis.name, self.redis.account)
        for file in data.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()


@contextmanager
def own_queue() -> Iterator[Queue]:
    """A queue that this process and the workers it starts send to."""
    with TemporaryDirectory(prefix="claimtrack-queue-") as folder:
        # A server that drops from root to another account must get in.
        Path(folder).chmod(0o755)
        queue = Queue(Home(Path(folder) / "home"))
        before = current_app.conf.broker_url
        try:
            _send_to(queue.redis.url())
            yield queue
        finally:
            _send_to(before)
            queue.stop()


def _send_to(url: str) -> None:
    current_app.conf.update(broker_url=url)
    # Pools keep connections to the address they were made for.
    pools.reset()
    current_app._after_fork()  # type: ignore[attr-defined]


class Worker:
    """A worker as `ingest` starts it, on the test's database."""

    def __init__(self, queue: Queue, app: str, folder: Path, processes: int) -> None:
        command = [
            *(sys.executable, "-m", "celery", "-A", app, "worker"),
            *("--loglevel", "WARNING", "--without-gossip", "--without-mingle"),
            *("-Q", "interactive,ingest,sweep", "-c", str(processes)),
            *("-n", f"test@{queue.redis.home.tag}"),
        ]
        environment = {
            **ONE_THREAD,
            "CLAIMTRACK_HOME": str(settings.CLAIMTRACK_HOME),
            "DATABASE_URL": database_url(),
            "REDIS_URL": queue.redis.url(),
        }
        self.part = Part("worker", command, folder / "worker.log", environment)
        self.start()

    @property
    def pid(self) -> int:
        assert self.part.child is not None
        return self.part.child.pid

    def start(self) -> None:
        self.part.start()

    def said(self) -> str:
        return self.part.log.read_text()

    def children(self) -> list[int]:
        """The processes that read."""
        return [
            int(number)
            for task in Path(f"/proc/{self.pid}/task").iterdir()
            for number in (task / "children").read_text().split()
        ]

    def kill(self) -> None:
        """Kill it and its children at once, as the kernel does to a container."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        assert self.part.child is not None
        self.part.child.wait()


def database_url() -> str:
    """The test database, as a worker is told of it."""
    to = connection.settings_dict
    user = ":".join(quote(to[key], safe="") for key in ("USER", "PASSWORD") if to[key])
    port = f":{to['PORT']}" if to["PORT"] else ""
    return f"postgres://{user}@{quote(to['HOST'], safe='')}{port}/{to['NAME']}"


def receive(lines: str) -> Dump:
    return receive_dump(BytesIO(lines.encode()), "boats.jsonl")


def wait_until(happens: Callable[[], object], otherwise: Callable[[], str]) -> None:
    """Wait for it; say what the worker said if it does not come."""
    give_up = time.monotonic() + PATIENCE
    while not happens():
        assert time.monotonic() < give_up, otherwise()
        time.sleep(0.1)

"""Owns the embedded PostgreSQL and Redis: start, hand out addresses, stop.

Nobody else starts a server. Whoever needs them enters `running()`; several may
at once, in any process. The first starts the servers, the last stops them, and a
process that was killed counts as gone, because the kernel drops its lock.

The servers listen on Unix sockets in a folder only their owner may enter, never
on TCP. Where `DATABASE_URL` or `REDIS_URL` is set, that server is somebody
else's and is left alone.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claimtrack.embedded.errors import ServerError
from claimtrack.embedded.home import Home
from claimtrack.embedded.postgres import OWNER, SITE, Postgres
from claimtrack.embedded.redis import Redis
from claimtrack.embedded.server import Server

__all__ = [
    "OWNER",
    "SITE",
    "Home",
    "ServerError",
    "Servers",
    "database_url",
    "home_folder",
    "redis_url",
    "running",
]

ROOT = Path(__file__).resolve().parent.parent.parent


def home_folder() -> Path:
    """Where data and sockets live: `CLAIMTRACK_HOME`, or `var/` in the project."""
    return Path(os.environ.get("CLAIMTRACK_HOME", ROOT / "var")).expanduser().absolute()


def database_url(home: Path, role: str = OWNER) -> str:
    return Postgres(Home(home)).url(role)


def redis_url(home: Path) -> str:
    return Redis(Home(home)).url()


class Servers:
    """The servers of one home that are ours to run."""

    def __init__(self, home: Path, *, durable: bool = True) -> None:
        self.home = Home(home)
        self.servers: list[Server] = []
        if "DATABASE_URL" not in os.environ:
            self.servers.append(Postgres(self.home, durable=durable))
        if "REDIS_URL" not in os.environ:
            self.servers.append(Redis(self.home))

    def start(self) -> None:
        """Start what is not running; harmless when everything is."""
        with self.home.changing_servers():
            for server in self.servers:
                server.start()

    def are_alive(self) -> bool:
        return all(server.is_alive() for server in self.servers)

    def stop(self) -> None:
        """Stop them, unless another process still uses them."""
        with self.home.changing_servers():
            if self.home.is_in_use():
                return
            for server in reversed(self.servers):
                server.stop()
            self.home.forget_sockets()


@contextmanager
def running(home: Path | None = None, *, durable: bool = True) -> Iterator[Servers]:
    """Have the servers for a while.

    `durable=False` trades safety after a power cut for speed: for tests.

    Raises:
        ServerError: a server is not installed or does not start; its text is a
            sentence for whoever sits at the terminal.
    """
    servers = Servers(home or home_folder(), durable=durable)
    if not servers.servers:
        yield servers
        return
    try:
        with servers.home.in_use():
            servers.start()
            yield servers
    finally:
        servers.stop()

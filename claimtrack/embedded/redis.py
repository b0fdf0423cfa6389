"""The embedded Redis: on its socket only, as 6.2 has known holes in its scripting."""

import socket
from pathlib import Path
from signal import SIGTERM

from claimtrack.embedded.binaries import redis_program
from claimtrack.embedded.errors import ServerError
from claimtrack.embedded.processes import Process
from claimtrack.embedded.server import Server


class Redis(Server):
    name = "redis"
    program = "redis-server"

    @property
    def address(self) -> Path:
        return self.home.sockets / "redis.sock"

    def url(self) -> str:
        return f"redis+socket://{self.address}"

    def start(self) -> None:
        self.process = self._running()
        if self.process is None:
            self._start_anew()
        try:
            self.wait_until_it_answers()
        except ServerError:
            self._start_without_old_messages()

    def stop(self) -> None:
        if (server := self._running()) is not None:
            server.end(politely=SIGTERM, patience=10, firmly=SIGTERM)
        self.reap()

    def answers(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(5)
                client.connect(str(self.address))
                client.sendall(b"PING\r\n")
                return client.recv(5) == b"+PONG"
        except OSError:
            return False

    def _running(self) -> Process | None:
        return next(iter(self.processes()), None)

    def _start_anew(self) -> None:
        account = self.account
        program = redis_program(account)
        data = self.home.data(self.name, account)
        self.home.prepare_sockets(account)
        self.spawn([program, "--dir", data, *self._options()])

    def _options(self) -> list[str]:
        return [
            *(
                "--port",
                "0",
                "--unixsocket",
                str(self.address),
                "--unixsocketperm",
                "700",
            ),
            *("--appendonly", "yes", "--appendfsync", "everysec", "--save", ""),
            *("--maxmemory-policy", "noeviction", "--daemonize", "no"),
            *("--proc-title-template", f"redis-server {self.home.tag}"),
        ]

    def _start_without_old_messages(self) -> None:
        """Set aside a log that Redis cannot read.

        Its messages are wake-up calls for rows in the database: the sweeper
        sends them again.
        """
        self.reap()
        data = self.home.data(self.name, self.account)
        for log in data.glob("appendonly*"):
            log.rename(log.with_name(f"unreadable-{log.name}"))
        self._start_anew()
        self.wait_until_it_answers()

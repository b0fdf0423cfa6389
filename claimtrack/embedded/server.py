"""What PostgreSQL and Redis have in common."""

import os
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from claimtrack.embedded.account import Account
from claimtrack.embedded.errors import ServerError
from claimtrack.embedded.home import Home
from claimtrack.embedded.processes import Process, last_lines, tagged

START_SECONDS = 300  # recovery after a power cut may take minutes
# Held for good: Python warns of a child that is forgotten while it runs, and one
# that others still use does run on.
_CHILDREN: list["subprocess.Popen[bytes]"] = []


class Server(ABC):
    """One embedded server of one home.

    `start` and `stop` are called with the home's lock held.
    """

    name: str  # of its folder and log
    program: str  # of its process

    def __init__(self, home: Home) -> None:
        self.home = home
        self.process: Process | None = None
        self._child: subprocess.Popen[bytes] | None = None

    def processes(self) -> list[Process]:
        """The living processes of this server, its backends included."""
        return [p for p in tagged(self.home.tag) if p.name == self.program]

    @property
    def account(self) -> Account:
        return Account.for_data(self.home.path / self.name)

    @abstractmethod
    def start(self) -> None:
        """Start the server unless it runs; return once it answers."""

    @abstractmethod
    def stop(self) -> None:
        """Stop the server, whoever started it."""

    @abstractmethod
    def answers(self) -> bool:
        """Whether a client gets through."""

    def is_alive(self) -> bool:
        """Whether the process found or started last is still there; cheap."""
        return self.process is not None and self.process.is_alive()

    def spawn(self, command: Sequence[str | Path]) -> None:
        """Run the server as our child in its own session: Ctrl-C is not for it."""
        self.reap()
        with self.home.log(self.name).open("ab") as log:
            self._child = subprocess.Popen(  # noqa: S603
                [str(word) for word in command],
                cwd="/",
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **self.account.as_user(),
            )
        _CHILDREN.append(self._child)
        self.process = Process.with_number(self._child.pid)

    def wait_until_it_answers(self) -> None:
        """Wait for the first answer.

        Raises:
            ServerError: the process ended, or is silent for too long.
        """
        give_up = time.monotonic() + START_SECONDS
        while not self.answers():
            if not self.is_alive() or time.monotonic() > give_up:
                log = self.home.log(self.name)
                raise ServerError(
                    f"The embedded {self.name} did not start; {log} ends with:\n"
                    f"{last_lines(log)}"
                )
            time.sleep(0.05)

    def reap(self) -> None:
        """Forget the process, and take its exit status if it was our child."""
        if self._child is not None:
            self._child.wait()
        self._child = self.process = None

"""Finding and ending processes by their own command line.

A pid file may be stale, empty, cut short, or name a process that got the number
since; what a living process says of itself cannot be.
"""

import contextlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from signal import SIGKILL, Signals
from typing import Self

import psutil  # type: ignore[import-untyped]


class Process:
    """A process, known by number and birth, so that a reused number is not it."""

    def __init__(
        self, process: psutil.Process, name: str = "", command: Sequence[str] = ()
    ) -> None:
        self._process = process
        self.name = name
        self.command = command

    @classmethod
    def with_number(cls, pid: int) -> Self:
        return cls(psutil.Process(pid))

    @property
    def pid(self) -> int:
        return int(self._process.pid)

    def is_alive(self) -> bool:
        """Whether it still runs; a zombie does not."""
        try:
            status = self._process.status() if self._process.is_running() else None
        except psutil.NoSuchProcess:
            return False
        return status not in {None, psutil.STATUS_ZOMBIE}

    def end(self, *, politely: Signals, patience: float, firmly: Signals) -> None:
        """Signal it, wait `patience` seconds, then signal again and harder."""
        for signal in (politely, firmly, SIGKILL):
            with contextlib.suppress(psutil.NoSuchProcess):
                self._process.send_signal(signal)
            if self._is_gone_within(patience):
                return

    def _is_gone_within(self, seconds: float) -> bool:
        """Wait for its end; a zombie is gone, whoever forgot to take its status."""
        give_up = time.monotonic() + seconds
        while self.is_alive():
            if time.monotonic() > give_up:
                return False
            time.sleep(0.02)
        return True


def tagged(tag: str) -> Iterator[Process]:
    """Living processes in whose command line `tag` stands as part of a word.

    Titles count too: a PostgreSQL backend is `postgres: TAG: checkpointer`.
    Zombies have no command line and are passed over.
    """
    for process in psutil.process_iter(["name", "cmdline"]):
        command = process.info["cmdline"] or []
        if any(tag in word for word in command):
            yield Process(process, process.info["name"], command)


def last_lines(log: Path, count: int = 5) -> str:
    """The end of a log, to show with an error."""
    if not log.exists():
        return ""
    return "\n".join(log.read_text(errors="replace").splitlines()[-count:])

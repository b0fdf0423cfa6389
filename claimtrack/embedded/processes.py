"""Finding servers by their own command line.

A pid file may be stale, empty, cut short, or name a process that got the number
since; what a living process says of itself cannot be.
"""

from pathlib import Path
from signal import SIGKILL, Signals

import psutil


def tagged(program: str, tag: str) -> list[psutil.Process]:
    """Living processes of a program in whose command line `tag` stands.

    Titles count too: a PostgreSQL backend is `postgres: TAG: checkpointer`.
    Zombies have no command line and are passed over.
    """
    return [
        process
        for process in psutil.process_iter(["name", "cmdline"])
        if process.info["name"] == program
        and any(tag in word for word in process.info["cmdline"] or ())
    ]


def is_alive(process: psutil.Process | None) -> bool:
    if process is None:
        return False
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def end(
    process: psutil.Process, *, politely: Signals, patience: float, firmly: Signals
) -> None:
    """Signal a process, wait `patience` seconds, then signal again and harder."""
    for signal in (politely, firmly, SIGKILL):
        try:
            process.send_signal(signal)
            process.wait(timeout=patience)
        except psutil.NoSuchProcess:
            return
        except psutil.TimeoutExpired:
            continue
        else:
            return


def last_lines(log: Path, count: int = 5) -> str:
    """The end of a log, to show with an error."""
    if not log.exists():
        return ""
    return "\n".join(log.read_text(errors="replace").splitlines()[-count:])

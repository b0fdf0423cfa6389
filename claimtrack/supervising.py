"""The site's own processes: started together, kept alive, ended together."""

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL, SIGTERM

from claimtrack.embedded.processes import last_lines, tagged

ROOT = Path(__file__).resolve().parent.parent
PR_SET_PDEATHSIG = 1
LONGEST_PAUSE = 30.0  # seconds between two starts of a process that keeps dying
# More than one thread in each of several processes only makes them wait.
ONE_THREAD = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "BLIS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "TOKENIZERS_PARALLELISM",
    ),
    "1",
) | {"TOKENIZERS_PARALLELISM": "false"}


@dataclass
class Part:
    """One process of the site."""

    name: str
    command: Sequence[str]
    log: Path
    environment: Mapping[str, str]
    child: subprocess.Popen[bytes] | None = None
    starts: int = 0
    not_before: float = 0.0

    def start(self) -> None:
        """Start it; it ends with us even when we are killed.

        Starts follow each other ever more slowly while it keeps dying.
        """
        with self.log.open("ab") as log:
            self.child = subprocess.Popen(  # noqa: S603
                self.command,
                cwd=ROOT,
                env={**os.environ, **self.environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_end_with_parent,  # noqa: PLW1509
            )
        self.starts += 1
        self.not_before = time.monotonic() + min(2.0**self.starts, LONGEST_PAUSE)

    def has_died(self) -> bool:
        return self.child is not None and self.child.poll() is not None

    def last_words(self) -> str:
        return f"{self.log} ends with:\n{last_lines(self.log)}"

    def end(self, signal: int) -> None:
        if self.child is not None and self.child.poll() is None:
            self.child.send_signal(signal)


@dataclass
class Parts:
    """All processes of the site."""

    web: Part
    others: list[Part]

    @property
    def parts(self) -> list[Part]:
        return [self.web, *self.others]

    def start_others(self) -> None:
        """Start all but the web, which had the processors to itself for its start."""
        for part in self.others:
            part.start()

    def revive(self) -> list[Part]:
        """Start again what died; return what was started."""
        now = time.monotonic()
        dead = [
            part for part in self.parts if part.has_died() and now > part.not_before
        ]
        for part in dead:
            part.start()
        return dead

    def ask_to_end(self) -> None:
        """Let web and workers finish what they hold."""
        for part in self.parts:
            part.end(SIGTERM)

    def are_gone(self) -> bool:
        return all(part.child is None or part.has_died() for part in self.parts)

    def kill(self, tag: str) -> None:
        for part in self.parts:
            part.end(SIGKILL)
            if part.child is not None:
                part.child.wait()
        end_leftovers(tag)


def site_parts(
    *, tag: str, logs: Path, environment: Mapping[str, str], workers: int
) -> Parts:
    """The web server, the workers and the sweeper.

    Args:
        tag: stands in every command line, so that leftovers can be found.
        logs: the folder that gets one log for each process.
        environment: set in every process besides our own.
        workers: processes that read articles.
    """
    python = [sys.executable, "-m"]
    celery = [*python, "celery", "-A", "claimtrack"]
    quiet = ["--loglevel", "WARNING", "--without-gossip", "--without-mingle"]
    gently = ["nice", "-n", "15"] if shutil.which("nice") else []
    web = [
        *python,
        "gunicorn",
        "-c",
        "python:claimtrack.web",
        "-n",
        tag,
        "claimtrack.wsgi",
    ]
    answering = [*celery, "worker", *quiet, "-Q", "interactive,sweep", "-c", "1"]
    reading = [*gently, *celery, "worker", *quiet, "-Q", "ingest", "-c", str(workers)]
    commands = {
        "web": web,
        "worker-interactive": [*answering, "-n", f"interactive@{tag}"],
        "worker-ingest": [*reading, "-n", f"ingest@{tag}"],
        "sweeper": [*celery, "beat", "--loglevel", "WARNING", "--pidfile", "",
                    "-s", str(logs / f"{tag}.beat")],
    }  # fmt: skip
    first, *others = (
        Part(name, command, logs / f"{name}.log", {**ONE_THREAD, **environment})
        for name, command in commands.items()
    )
    return Parts(first, others)


def end_leftovers(tag: str) -> None:
    """End the Python processes with this tag that a killed run left behind."""
    left = [p for p in tagged(tag) if p.pid != os.getpid() and _is_python(p.command)]
    for process in left:
        process.end(politely=SIGKILL, patience=5, firmly=SIGKILL)


def _is_python(command: Sequence[str]) -> bool:
    return any(Path(word).name.startswith("python") for word in command[:4])


def _end_with_parent() -> None:
    """Have Linux end this process when its parent is gone, however it went."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, SIGTERM)

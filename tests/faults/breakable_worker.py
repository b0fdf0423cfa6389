"""A worker whose reader needs no weights, takes its time and dies over a word."""

import os
import signal
import time
from collections.abc import Iterable, Iterator
from unittest import mock

from celery.signals import worker_process_init

from claims.extraction.reader import Request
from claims.reading import Reading
from claimtrack.celery import app
from tests.readings import claim, reading

__all__ = ["app"]

POISON = "poison"
BROKEN = "broken"
SECONDS_A_TEXT = 0.1


class PretendReader:
    """Reads one claim in every text; what it cannot bear is written in it."""

    version = "pretend"

    def read_many(self, requests: Iterable[Request]) -> Iterator[Reading]:
        for request in requests:
            time.sleep(SECONDS_A_TEXT)
            if POISON in request.text:
                os.kill(os.getpid(), signal.SIGKILL)
            if BROKEN in request.text:
                raise ValueError("A broken text")
            yield reading(claims=[claim(request.text, 1, "It came in")])


@worker_process_init.connect
def pretend(**_: object) -> None:
    """Give each reading process this reader in the place of the trained one."""
    mock.patch.multiple(
        "claims.belt", reader=PretendReader, reader_version=lambda: "pretend"
    ).start()

"""Failures of the database server, told from failures over what it was given."""

import time
from collections.abc import Callable

from django.db import InterfaceError, OperationalError, connection

OUTAGES = (OperationalError, InterfaceError)

# Connection, rollback, resources, locks, operator: appendix A of PostgreSQL's manual.
_SERVER_CODES = ("08", "40", "53", "55", "57")
_PAUSES = (0, 1, 2, 4, 8, 16)  # seconds; a server that recovers takes a few


def is_outage(error: BaseException) -> bool:
    """Say whether the server failed, so that the same work may go well later.

    An `OperationalError` may also be the text's fault: a word too long for an
    index (class 54) fails every time.
    """
    if not isinstance(error, OUTAGES):
        return False
    code = getattr(error.__cause__, "pgcode", None)
    return code is None or code.startswith(_SERVER_CODES)


def once_back(work: Callable[[], None]) -> bool:
    """Do this over a fresh connection, within half a minute of the server's return.

    False when it did not return in time.
    """
    for pause in _PAUSES:
        time.sleep(pause)
        connection.close()
        try:
            work()
        except OUTAGES:
            continue
        return True
    return False

"""How much processor time this process and its database backend have used."""

import time

import psutil  # type: ignore[import-untyped]
from django.db import connection


class Clock:
    """A clock that stands still while others use the processor.

    The backend must run on this machine, as that of the embedded server does.
    """

    def __init__(self) -> None:
        """Find the backend of this process's connection."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            self._backend = psutil.Process(cursor.fetchone()[0])

    def seconds(self) -> float:
        """Processor time used so far; the backend's comes in hundredths."""
        used = self._backend.cpu_times()
        return time.process_time() + float(used.user + used.system)

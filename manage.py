#!/usr/bin/env python
"""Django's command line; it starts the embedded servers for commands that need them."""

import os
import signal
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from claimtrack import embedded

# These never ask the database.
WITHOUT_SERVERS = {
    "analyze",
    "check",
    "collectstatic",
    "diffsettings",
    "doctor",
    "help",
    "makemigrations",
    "spectacular",
    "version",
}


def main() -> None:
    """Run a command; what is wrong with servers or settings is said in a sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "claimtrack.settings")
    # Both must unwind, since servers are stopped on the way out.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    try:
        _run(sys.argv)
    except (embedded.ServerError, ImproperlyConfigured) as error:
        sys.exit(str(error))


def _run(arguments: list[str]) -> None:
    if needs_servers(arguments[1:]):
        with embedded.running():
            execute_from_command_line(arguments)
    else:
        execute_from_command_line(arguments)


def _end(number: int, _frame: object) -> None:
    sys.exit(128 + number)


def needs_servers(arguments: list[str]) -> bool:
    command, *options = arguments or ["help"]
    asks_for_help = command.startswith("-") or {"-h", "--help"} & set(options)
    return not asks_for_help and command not in WITHOUT_SERVERS


if __name__ == "__main__":
    main()

#!/usr/bin/env python
"""Django's command line; it starts the embedded servers for commands that need them."""

import os
import signal
import sys

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
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "claimtrack.settings")
    # Being told to end must unwind like Ctrl-C: the servers are stopped on the way.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    if needs_servers(sys.argv[1:]):
        with embedded.running():
            execute_from_command_line(sys.argv)
    else:
        execute_from_command_line(sys.argv)


def needs_servers(arguments: list[str]) -> bool:
    command, *options = arguments or ["help"]
    asks_for_help = command.startswith("-") or {"-h", "--help"} & set(options)
    return not asks_for_help and command not in WITHOUT_SERVERS


if __name__ == "__main__":
    main()

"""The whole site in one terminal."""

import contextlib
import fcntl
import os
import signal
import socket
import threading
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from claimtrack import embedded, env, first_run
from claimtrack.embedded.home import Home
from claimtrack.probes import migrations_waiting
from claimtrack.supervising import Part, Parts, end_leftovers, site_parts
from claimtrack.web import refuse_debug_in_the_open

START_SECONDS = 60
# A worker gets this long to finish its batch; a second Ctrl-C does not wait.
END_SECONDS = 25


class Command(BaseCommand):
    help = "Run everything: servers, web, worker, sweeper. Ctrl-C ends all of it."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--without-demo", action="store_true", help="leave an empty database empty"
        )

    def handle(self, *, without_demo: bool, **options: Any) -> None:
        self.home = Home(settings.CLAIMTRACK_HOME)
        self.tag = f"site-{self.home.tag}"
        self.bind = env.text("BIND", default="127.0.0.1")
        self.port = env.number("PORT", default=8000, least=1)
        refuse_debug_in_the_open(self.bind)
        self.asked_to_stop = threading.Event()
        self.asked_to_hurry = threading.Event()
        with self._only_run(), embedded.running(self.home.path) as servers:
            self._listen_for_signals()
            passwords = self._prepare(without_demo=without_demo)
            self._serve(servers, passwords)

    @contextlib.contextmanager
    def _only_run(self) -> Iterator[None]:
        """Hold this home's run lock; clear what a killed run left."""
        self.home.prepare()
        with (self.home.path / ".run.lock").open("a") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise CommandError(f"{self.home.path} is already being run.") from error
            end_leftovers(self.tag)
            self._refuse_taken_port()
            yield

    def _refuse_taken_port(self) -> None:
        family = socket.AF_INET6 if ":" in self.bind else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((self.bind.strip("[]"), self.port))
            except OSError as error:
                raise CommandError(
                    f"Port {self.port} is taken ({error.strerror}): set another PORT."
                ) from error

    def _listen_for_signals(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop)

    def _stop(self, *_: object) -> None:
        (
            self.asked_to_hurry if self.asked_to_stop.is_set() else self.asked_to_stop
        ).set()

    def _prepare(self, *, without_demo: bool) -> Mapping[str, str]:
        if migrations_waiting():
            call_command("migrate", verbosity=0)
        passwords = first_run.make_accounts()
        if not without_demo:
            first_run.load_demo_corpus()
        return passwords

    def _serve(self, servers: embedded.Servers, passwords: Mapping[str, str]) -> None:
        parts = site_parts(
            tag=self.tag,
            logs=self.home.path / "logs",
            environment=self._environment(),
            workers=env.number("WORKERS", default=min(os.cpu_count() or 1, 4), least=1),
        )
        try:
            parts.web.start()
            if self._wait_for_first_answer(parts.web):
                self._greet(passwords)
                parts.start_others()
            self._watch(servers, parts)
        finally:
            self._end(parts)

    def _environment(self) -> Mapping[str, str]:
        """Addresses for the site's processes, which are not the tables' owner."""
        addresses = {
            "DATABASE_URL": embedded.database_url(self.home.path, embedded.SITE),
            "REDIS_URL": embedded.redis_url(self.home.path),
        }
        given = {name: os.environ[name] for name in addresses if name in os.environ}
        return {
            **addresses,
            **given,
            "CLAIMTRACK_HOME": str(self.home.path),
            "BIND": self.bind,
            "PORT": str(self.port),
        }

    def _wait_for_first_answer(self, web: Part) -> bool:
        """Whether the site answered before somebody asked it to stop.

        Raises:
            CommandError: the web server does not start.
        """
        give_up = time.monotonic() + START_SECONDS
        while not self.asked_to_stop.is_set():
            if self._answers():
                return True
            if web.has_died() or time.monotonic() > give_up:
                raise CommandError(f"The web server did not start; {web.last_words()}")
            self.asked_to_stop.wait(0.2)
        return False

    def _answers(self) -> bool:
        web = HTTPConnection(self.bind.strip("[]"), self.port, timeout=5)
        try:
            web.request("GET", "/healthz", headers={"Host": "localhost"})
            return web.getresponse().status == HTTPStatus.OK
        except (OSError, HTTPException):
            return False
        finally:
            web.close()

    def _greet(self, passwords: Mapping[str, str]) -> None:
        address = f"http://localhost:{self.port}/"
        self.stdout.write(f"\nClaimtrack is at {address} (data in {self.home.path})")
        if passwords:
            self.stdout.write("\nAccounts, shown this once:")
            for name, password in passwords.items():
                self.stdout.write(f"  {name:<11} {password}")
        else:
            self.stdout.write("Forgot a password? manage.py changepassword NAME")
        self.stdout.write("\nCtrl-C stops everything.")
        self.stdout.flush()

    def _watch(self, servers: embedded.Servers, parts: Parts) -> None:
        """Bring back whatever dies until somebody asks to stop."""
        while not self.asked_to_stop.wait(0.5):
            if not servers.are_alive():
                self.stderr.write("A server is gone: starting it again.")
                servers.start()
            for part in parts.revive():
                self.stderr.write(f"{part.name} ended and is started again; {part.log}")

    def _end(self, parts: Parts) -> None:
        parts.ask_to_end()
        give_up = time.monotonic() + END_SECONDS
        while not parts.are_gone() and time.monotonic() < give_up:
            if self.asked_to_hurry.wait(0.1):
                break
        parts.kill(self.tag)

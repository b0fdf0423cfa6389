"""The embedded PostgreSQL 18, with pgvector."""

import shutil
import subprocess
import time
from contextlib import closing
from pathlib import Path
from signal import SIGINT, SIGQUIT
from urllib.parse import quote

import psycopg2
from psycopg2 import sql

from claimtrack.embedded.account import Account
from claimtrack.embedded.binaries import postgres_programs
from claimtrack.embedded.errors import ServerError
from claimtrack.embedded.home import Home
from claimtrack.embedded.processes import Process
from claimtrack.embedded.server import Server

DATABASE = OWNER = "claimtrack"  # the owner migrates
SITE = "claimtrack_site"  # web and worker: reads and writes rows, changes no table
ORPHANS_SECONDS = 30

# What the site's role may do, with tables that migrations make later as well.
GRANTS = """
    GRANT USAGE ON SCHEMA public TO claimtrack_site;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public
        GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO claimtrack_site;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public
        GRANT USAGE, SELECT ON SEQUENCES TO claimtrack_site;
"""


class Postgres(Server):
    name = "postgres"
    program = "postgres"

    def __init__(self, home: Home, *, durable: bool = True) -> None:
        super().__init__(home)
        self.durable = durable

    def url(self, role: str = OWNER) -> str:
        return f"postgres://{role}@{quote(str(self.home.sockets), safe='')}/{DATABASE}"

    def start(self) -> None:
        self.process = self._postmaster()
        if self.process is None:
            self._start_anew()
        self.wait_until_it_answers()
        self._make_database()

    def stop(self) -> None:
        # SIGINT ends it at once; SIGTERM would wait for clients for ever.
        if (postmaster := self._postmaster()) is not None:
            postmaster.end(politely=SIGINT, patience=30, firmly=SIGQUIT)
        self.reap()

    def answers(self) -> bool:
        try:
            self._connect("postgres").close()
        except psycopg2.OperationalError:
            return False
        return True

    def _postmaster(self) -> Process | None:
        """The server itself: the one whose command line still has its options."""
        found = (process for process in self.processes() if "-D" in process.command)
        return next(found, None)

    def _start_anew(self) -> None:
        account = self.account
        programs = postgres_programs(account)
        data = self._data(programs, account)
        self._clear_after_a_crash(data)
        sockets = self.home.prepare_sockets(account)
        for left in sockets.glob(".s.PGSQL.*"):
            left.unlink()
        self.spawn([programs / "postgres", "-D", data, "-k", sockets, *self._options()])

    def _options(self) -> list[str]:
        settings = {
            "cluster_name": self.home.tag,
            "listen_addresses": "",
            "unix_socket_permissions": "0700",
            "shared_buffers": "256MB",
            "max_wal_size": "2GB",
            "jit": "off",
        }
        if not self.durable:
            settings |= {"fsync": "off", "full_page_writes": "off"}
        return [word for item in settings.items() for word in ("-c", "=".join(item))]

    def _clear_after_a_crash(self, data: Path) -> None:
        """Remove the pid file of a killed server, once its last backend is gone.

        PostgreSQL itself refuses to start where the old number now belongs to
        another process. A backend that outlived its server still writes into the
        data folder, so it is waited for, then told to quit.
        """
        give_up = time.monotonic() + ORPHANS_SECONDS
        while orphans := self.processes():
            if time.monotonic() > give_up:
                for orphan in orphans:
                    orphan.end(politely=SIGQUIT, patience=5, firmly=SIGQUIT)
            time.sleep(0.1)
        (data / "postmaster.pid").unlink(missing_ok=True)

    def _data(self, programs: Path, account: Account) -> Path:
        """The data folder; made beside and renamed, so that it is whole or absent."""
        folder = self.home.data(self.name, account)
        data = folder / "data"
        if not data.exists():
            draft = folder / "data.new"
            shutil.rmtree(draft, ignore_errors=True)
            self._initdb(programs, draft, account)
            draft.rename(data)
        return data

    def _initdb(self, programs: Path, folder: Path, account: Account) -> None:
        command: list[str | Path] = [
            *(programs / "initdb", "-D", folder, "-U", OWNER, "-E", "UTF8"),
            *("--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
            *("--auth=trust", "--no-instructions"),
        ]
        if not self.durable:
            command.append("--no-sync")
        done = subprocess.run(  # noqa: S603
            command,
            check=False,
            cwd="/",
            capture_output=True,
            text=True,
            **account.as_user(),
        )
        if done.returncode != 0:
            raise ServerError(f"initdb failed in {folder}:\n{done.stderr.strip()}")

    def _make_database(self) -> None:
        """Make database, role and extension; a start killed half way repeats it."""
        if not self._has("pg_roles", "rolname", SITE):
            self._run(
                "postgres", sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(SITE))
            )
        if not self._has("pg_database", "datname", DATABASE):
            # Tests make their databases from the template.
            self._run("template1", sql.SQL("CREATE EXTENSION IF NOT EXISTS vector"))
            self._run("template1", sql.SQL(GRANTS))
            name = sql.Identifier(DATABASE)
            self._run("postgres", sql.SQL("CREATE DATABASE {}").format(name))

    def _has(self, catalogue: str, column: str, name: str) -> bool:
        query = sql.SQL("SELECT 1 FROM {} WHERE {} = %s").format(
            sql.Identifier(catalogue), sql.Identifier(column)
        )
        with (
            closing(self._connect("postgres")) as connection,
            connection.cursor() as cursor,
        ):
            cursor.execute(query, [name])
            return cursor.fetchone() is not None

    def _run(self, database: str, statement: sql.Composable) -> None:
        with (
            closing(self._connect(database)) as connection,
            connection.cursor() as cursor,
        ):
            connection.autocommit = True
            cursor.execute(statement)

    def _connect(self, database: str) -> "psycopg2.extensions.connection":
        return psycopg2.connect(
            host=str(self.home.sockets), user=OWNER, dbname=database, connect_timeout=5
        )

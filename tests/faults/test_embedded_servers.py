"""The embedded servers, with real processes killed and real folders spoilt."""

import os
import signal
import time
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
import redis

from claimtrack import embedded
from claimtrack.embedded.home import Home
from claimtrack.embedded.postgres import DATABASE, OWNER, SITE
from tests.faults.homes import (
    Hold,
    ask,
    kill_everything,
    leave,
    postmasters,
    redis_servers,
    running,
    wait_until_ready,
)


def pid_file(home: Home) -> Path:
    return (home.path / "postgres" / "data").resolve() / "postmaster.pid"


def test_several_starters_at_once_get_one_server_each(home: Home, hold: Hold) -> None:
    starters = [hold() for _ in range(4)]
    for starter in starters:
        wait_until_ready(starter)
    assert len(postmasters(home)) == len(redis_servers(home)) == 1


def test_the_last_to_leave_stops_the_servers(home: Home, hold: Hold) -> None:
    first, last = hold(), hold()
    wait_until_ready(first)
    wait_until_ready(last)
    leave(first)
    assert ask(home, "SELECT 1") == "1"
    leave(last)
    assert postmasters(home) == redis_servers(home) == []


def test_a_killed_user_does_not_keep_the_servers_from_stopping(
    home: Home, hold: Hold
) -> None:
    killed, last = hold(), hold()
    wait_until_ready(killed)
    wait_until_ready(last)
    killed.kill()
    killed.wait()
    leave(last)
    assert postmasters(home) == []


def test_rows_outlive_a_kill_of_everything(home: Home, hold: Hold) -> None:
    holder = hold()
    wait_until_ready(holder)
    ask(home, "CREATE TABLE kept AS SELECT 'still here' AS word")
    kill_everything(home)
    with running(home):
        assert ask(home, "SELECT word FROM kept") == "still here"


def test_a_killed_postgres_is_started_again_at_the_same_address(home: Home) -> None:
    with running(home) as servers:
        before = embedded.database_url(home.path)
        os.kill(postmasters(home)[0], signal.SIGKILL)
        wait_until_noticed(servers)
        servers.start()
        assert embedded.database_url(home.path) == before
        assert ask(home, "SELECT 1") == "1"


def test_a_killed_redis_is_started_again(home: Home) -> None:
    with running(home) as servers:
        os.kill(redis_servers(home)[0], signal.SIGKILL)
        wait_until_noticed(servers)
        servers.start()
        assert client(home).ping()


def wait_until_noticed(servers: embedded.Servers) -> None:
    give_up = time.monotonic() + 10
    while servers.are_alive():
        assert time.monotonic() < give_up
        time.sleep(0.05)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="empty"),
        pytest.param("12", id="cut-short"),
        pytest.param(
            f"{os.getpid()}\n/elsewhere\n0\n5432\n\n\n0 0\n", id="number-reused"
        ),
    ],
)
def test_a_stale_pid_file_is_seen_through(home: Home, content: str) -> None:
    with running(home):
        pass
    pid_file(home).write_text(content)
    with running(home):
        assert ask(home, "SELECT 1") == "1"


def test_a_lost_pid_file_of_a_living_server_starts_no_second_one(
    home: Home, hold: Hold
) -> None:
    wait_until_ready(hold())
    before = postmasters(home)
    pid_file(home).write_text("1\n")
    with running(home):
        assert postmasters(home) == before


def test_a_killed_initdb_leaves_nothing_in_the_way(home: Home) -> None:
    half = home.path / "postgres" / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    with running(home):
        assert ask(home, "SELECT 1") == "1"


def test_a_backend_that_outlives_its_server_delays_the_start_only(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimtrack.embedded.postgres.ORPHANS_SECONDS", 1)
    with running(home) as servers, closing(connect(home)) as busy:
        busy.cursor().execute("SELECT 1")
        backend = busy.info.backend_pid
        os.kill(backend, signal.SIGSTOP)
        os.kill(postmasters(home)[0], signal.SIGKILL)
        wait_until_noticed(servers)
        servers.start()
        assert ask(home, "SELECT 1") == "1"


def connect(home: Home) -> "psycopg2.extensions.connection":
    return psycopg2.connect(host=str(home.sockets), user=OWNER, dbname=DATABASE)


def test_a_log_redis_cannot_read_costs_messages_not_the_start(home: Home) -> None:
    with running(home):
        client(home).set("word", "lost")
    log = (home.path / "redis").resolve() / "appendonly.aof"
    log.write_bytes(b"*3\r\n$3\r\nSET\r\nnonsense" + log.read_bytes())
    with running(home):
        assert client(home).get("word") is None
    assert log.with_name("unreadable-appendonly.aof").exists()


def client(home: Home) -> "redis.Redis":
    return redis.Redis(unix_socket_path=str(home.sockets / "redis.sock"))


def test_a_home_with_a_long_path_has_short_sockets(home: Home, hold: Hold) -> None:
    deep = Home(home.path / ("d" * 100) / ("e" * 100))
    with running(deep):
        assert len(str(deep.sockets / ".s.PGSQL.5432")) < 107
        assert ask(deep, "SELECT 1") == "1"


def test_nothing_listens_on_the_network_and_nobody_else_may_enter(home: Home) -> None:
    with running(home):
        assert ask(home, "SHOW listen_addresses") == ""
        assert client(home).config_get("port") == {"port": "0"}
        assert home.sockets.stat().st_mode & 0o777 == 0o700
        assert (home.sockets / "redis.sock").stat().st_mode & 0o077 == 0


def test_a_tampered_socket_folder_is_not_used_again(home: Home) -> None:
    with running(home):
        pass
    open_to_all = home.path / "open"
    open_to_all.mkdir(mode=0o777)
    (home.path / "sockets").symlink_to(open_to_all)
    with running(home):
        assert home.sockets != open_to_all


def test_the_site_reads_and_writes_rows_but_owns_no_table(home: Home) -> None:
    with running(home):
        ask(home, "CREATE TABLE rows (n int)")
        ask(home, "INSERT INTO rows VALUES (1)", role=SITE)
        assert ask(home, "SELECT n FROM rows", role=SITE) == "1"
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            ask(home, "DROP TABLE rows", role=SITE)


def test_two_homes_run_side_by_side(home: Home) -> None:
    other = Home(home.path.with_name("other"))
    with running(home), running(other):
        ask(home, "CREATE TABLE here AS SELECT 1")
        assert ask(other, "SELECT to_regclass('here') IS NULL") == "True"
    assert postmasters(home) == postmasters(other) == []


def test_a_server_set_in_the_environment_is_left_alone(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://u@db/x")
    monkeypatch.setenv("REDIS_URL", "redis://cache/0")
    with running(home):
        assert postmasters(home) == redis_servers(home) == []
    assert not home.path.exists()

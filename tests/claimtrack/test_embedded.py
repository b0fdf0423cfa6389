"""What is decided before any server starts."""

from pathlib import Path

import pytest

from claimtrack import embedded
from claimtrack.embedded import account, binaries
from claimtrack.embedded.account import Account
from claimtrack.embedded.errors import ServerError


def test_addresses_name_a_socket_before_the_servers_run(tmp_path: Path) -> None:
    folder = str(tmp_path / "sockets").replace("/", "%2F")
    assert embedded.database_url(tmp_path) == (
        f"postgres://claimtrack@{folder}/claimtrack"
    )
    assert (
        embedded.redis_url(tmp_path) == f"redis+socket://{tmp_path}/sockets/redis.sock"
    )
    assert list(tmp_path.iterdir()) == []


def test_without_a_redis_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(binaries, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ServerError, match="install redis-server"):
        binaries.redis_program(Account(0, 0))


def test_a_redis_on_the_path_will_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "redis-server"
    program.touch(mode=0o755)
    monkeypatch.setattr(binaries, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert binaries.redis_program(Account(0, 0)) == program


def test_without_a_postgres_the_error_says_what_to_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(binaries, "find_spec", lambda _name: None)
    with pytest.raises(ServerError, match="set DATABASE_URL"):
        binaries.postgres_programs(Account(0, 0))


def test_root_without_an_account_to_drop_to_says_which_to_make(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(account, "UNPRIVILEGED", ("nobody-of-this-name",))
    with pytest.raises(ServerError, match="make an account named nobody-of-this-name"):
        Account.for_data(tmp_path / "nothing")

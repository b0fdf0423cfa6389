import re
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from claimtrack import env

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("true", True, id="true"),
        pytest.param("False", False, id="any-case"),
        pytest.param(None, True, id="default"),
    ],
)
def test_a_flag_is_read(
    monkeypatch: pytest.MonkeyPatch, value: str | None, expected: bool
) -> None:
    if value is not None:
        monkeypatch.setenv("LAMP", value)
    assert env.flag("LAMP", default=True) is expected


@pytest.mark.parametrize("value", ["maybe", "1", ""])
def test_another_word_for_a_flag_is_refused(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("LAMP", value)
    with pytest.raises(ImproperlyConfigured, match="LAMP must be true or false"):
        env.flag("LAMP", default=True)


@pytest.mark.parametrize("value", ["0", "-3", "two", "1.5", "²"])
def test_a_number_below_its_least_or_no_number_is_refused(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("BOATS", value)
    with pytest.raises(ImproperlyConfigured, match="BOATS must be a whole number"):
        env.number("BOATS", default=1, least=1)


def test_words_are_split_at_commas_and_trimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOSTS", "news.example, desk.example,")
    assert env.words("HOSTS", default="") == ["news.example", "desk.example"]


@pytest.mark.parametrize(
    ("url", "host", "port", "options"),
    [
        pytest.param("postgres://u:p@db:5432/n", "db", "5432", {}, id="host-and-port"),
        pytest.param("postgresql://u:p@db/n", "db", "", {}, id="no-port"),
        pytest.param("postgres://u:p@%2Frun%2FPg/n", "/run/Pg", "", {}, id="socket"),
        pytest.param("postgres://u:p@[::1]:5432/n", "::1", "5432", {}, id="ipv6"),
        pytest.param(
            "postgres://u:p@db/n?sslmode=require",
            "db",
            "",
            {"sslmode": "require"},
            id="options",
        ),
    ],
)
def test_a_postgres_address_is_taken_apart(
    monkeypatch: pytest.MonkeyPatch,
    url: str,
    host: str,
    port: str,
    options: dict[str, str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    read = env.postgres("DATABASE_URL", default="")
    assert (read["HOST"], read["PORT"], read["OPTIONS"]) == (host, port, options)
    assert (read["USER"], read["PASSWORD"], read["NAME"]) == ("u", "p", "n")


def test_a_password_may_hold_encoded_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://u:a%40b%2F@db/n")
    read = env.postgres("DATABASE_URL", default="")
    assert read["PASSWORD"] == "a@b/"  # noqa: S105


@pytest.mark.parametrize(
    "url",
    ["mysql://u:p@db/n", "postgres://u:p@db", "db/n", "", "postgres://u:p@db:x/n"],
)
def test_another_address_than_a_postgres_one_is_refused(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL"):
        env.postgres("DATABASE_URL", default="")


def test_another_address_than_a_redis_one_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REDIS_URL", "http://cache")
    with pytest.raises(ImproperlyConfigured, match="REDIS_URL must read redis://"):
        env.redis("REDIS_URL", default="")


def test_a_file_is_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CLAIMTRACK_HOME", str(tmp_path / "file"))
    with pytest.raises(ImproperlyConfigured, match="must be a folder"):
        env.folder("CLAIMTRACK_HOME", default=tmp_path)


def test_a_secret_is_made_once_and_only_we_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "home" / "secret"
    made = env.secret("UNSET_KEY", kept_in=path)
    assert env.secret("UNSET_KEY", kept_in=path) == made
    assert len(made) > 50
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_a_secret_set_in_the_environment_is_not_written_down(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KEY", "given")
    assert env.secret("KEY", kept_in=tmp_path / "secret") == "given"
    assert not (tmp_path / "secret").exists()


def test_a_mounted_file_holds_a_value(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "key").write_text("mounted\n")
    monkeypatch.setenv("KEY_FILE", str(tmp_path / "key"))
    assert env.text("KEY", default="") == "mounted"


def test_a_mounted_file_that_is_missing_stops_the_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KEY_FILE", "/nowhere/key")
    with pytest.raises(ImproperlyConfigured, match="KEY_FILE cannot be read"):
        env.text("KEY", default="")


def test_every_variable_is_documented() -> None:
    """A setting nobody can find is not a setting."""
    read = re.compile(r'\benv\.\w+\(\s*"([A-Z_]+)"')
    code = (ROOT / "claimtrack").rglob("*.py")
    names = {name for file in code for name in read.findall(file.read_text())}
    documented = (ROOT / "docs" / "operations.md").read_text()
    assert {name for name in names if f"`{name}`" not in documented} == set()

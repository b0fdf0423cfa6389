"""Typed reading of the environment: a wrong value stops the start with a sentence."""

import os
import re
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# A socket's folder in the place of the host keeps its case, unlike in `urlsplit`.
_POSTGRES_URL = re.compile(
    r"postgres(?:ql)?://(?P<user>[^:@/]*)(?::(?P<password>[^@/]*))?@"
    r"(?P<host>\[[0-9a-fA-F:]+\]|[^:@/]*)(?::(?P<port>\d+))?"
    r"/(?P<name>[^/?]+)(?:\?(?P<options>.*))?"
)


def text(name: str, *, default: str) -> str:
    """The variable, or what the file named by `NAME_FILE` holds, or the default."""
    if (path := os.environ.get(f"{name}_FILE")) is not None:
        return _file(f"{name}_FILE", Path(path))
    return os.environ.get(name, default)


def flag(name: str, *, default: bool) -> bool:
    value = os.environ.get(name, str(default)).lower()
    if value not in {"true", "false"}:
        raise ImproperlyConfigured(f"{name} must be true or false, not {value!r}.")
    return value == "true"


def number(name: str, *, default: int, least: int = 0) -> int:
    """A whole number no smaller than `least`."""
    value = os.environ.get(name, str(default))
    if not value.isascii() or not value.isdigit() or int(value) < least:
        raise ImproperlyConfigured(
            f"{name} must be a whole number of at least {least}, not {value!r}."
        )
    return int(value)


def words(name: str, *, default: str) -> list[str]:
    """A list written with commas."""
    return [
        word.strip() for word in text(name, default=default).split(",") if word.strip()
    ]


def folder(name: str, *, default: Path) -> Path:
    """An absolute path, whether or not something is there yet."""
    path = Path(os.environ.get(name, default)).expanduser().absolute()
    if path.exists() and not path.is_dir():
        raise ImproperlyConfigured(f"{name} must be a folder, and {path} is a file.")
    return path


def postgres(name: str, *, default: str) -> dict[str, Any]:
    """Django's settings for one `postgres://user:password@host:port/database` URL.

    A socket's folder stands in the host, percent-encoded; the query string
    holds libpq's options (`?sslmode=require`).
    """
    url = _POSTGRES_URL.fullmatch(text(name, default=default))
    if url is None:
        raise ImproperlyConfigured(
            f"{name} must read postgres://user:password@host:5432/database."
        )
    part = {key: unquote(value or "") for key, value in url.groupdict().items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": part["name"],
        "USER": part["user"],
        "PASSWORD": part["password"],
        "HOST": part["host"].strip("[]"),
        "PORT": part["port"],
        "OPTIONS": dict(parse_qsl(url["options"] or "")),
    }


def redis(name: str, *, default: str) -> str:
    url = text(name, default=default)
    if urlsplit(url).scheme not in {"redis", "rediss", "redis+socket"}:
        raise ImproperlyConfigured(
            f"{name} must read redis://host:6379/0 or redis+socket:///folder/redis.sock."
        )
    return url


def secret(name: str, *, kept_in: Path) -> str:
    """The variable, or a random key made once and kept in a file only we may read."""
    if given := text(name, default=""):
        return given
    if not kept_in.exists():
        _keep_a_new_secret(name, kept_in)
    return _file(name, kept_in)


def _keep_a_new_secret(name: str, path: Path) -> None:
    """Write beside and link into place: of several starters at once, one key wins."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(50))
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    except OSError as error:
        raise ImproperlyConfigured(
            f"Set {name}: it cannot be kept in {path} ({error})."
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _file(name: str, path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{name} cannot be read from {path} ({error})."
        ) from error

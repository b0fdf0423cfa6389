"""Drafts on their way to a worker and back: in Redis, for minutes, for one user.

Neither the database nor a message of the queue ever holds one.
"""

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from celery import current_app
from kombu.exceptions import KombuError
from redis.exceptions import RedisError

KEPT = 15 * 60  # seconds
OUT_OF_REACH = (KombuError, RedisError, OSError)
_TOKEN_BYTES = 16


def hold(user: int, copy: str, published: date) -> str:
    """Hold a draft for a worker; returns the word that finds it again.

    Raises one of `OUT_OF_REACH` where Redis does not answer.
    """
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    _put(user, token, {"copy": copy, "published": published.isoformat()})
    return token


def held(user: int, token: str) -> dict[str, Any] | None:
    """What is held under this word for this user; None once it is forgotten.

    It has `copy` and `published` while it waits, then `found` or `failed`.
    """
    with _redis() as redis:
        stored = redis.get(_key(user, token))
    return json.loads(stored) if stored else None


def answer(user: int, token: str, **result: Any) -> None:
    """Put a result, or that it failed, in the place of the draft."""
    _put(user, token, result)


def forget(user: int, token: str) -> None:
    with _redis() as redis:
        redis.delete(_key(user, token))


def _put(user: int, token: str, value: dict[str, Any]) -> None:
    with _redis() as redis:
        redis.set(_key(user, token), json.dumps(value), ex=KEPT)


def _key(user: int, token: str) -> str:
    return f"claimtrack:draft:{user}:{token}"


@contextmanager
def _redis() -> Iterator[Any]:
    """The broker's own client: one address, one set of timeouts."""
    with current_app.connection_for_write() as connection:
        channel: Any = connection.default_channel  # its base lacks the client
        yield channel.client

"""A client for each role; passwords are hashed cheaply, since none is typed."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.factories import make_user


@pytest.fixture
def signed_in() -> Callable[[str], Client]:
    def sign_in(role: str) -> Client:
        client = Client()
        client.force_login(
            make_user(role), backend="django.contrib.auth.backends.ModelBackend"
        )
        return client

    return sign_in


@pytest.fixture
def reader(db: None, signed_in: Callable[[str], Client]) -> Client:
    return signed_in("reader")


@pytest.fixture
def journalist(db: None, signed_in: Callable[[str], Client]) -> Client:
    return signed_in("journalist")


@pytest.fixture
def editor(db: None, signed_in: Callable[[str], Client]) -> Client:
    return signed_in("editor")


@pytest.fixture
def admin(db: None, signed_in: Callable[[str], Client]) -> Client:
    return signed_in("admin")

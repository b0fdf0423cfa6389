"""One embedded PostgreSQL and Redis for the whole test run, a database a worker."""

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest
from celery import current_app
from django.db import connections
from django.test import override_settings

from claimtrack import embedded

HOME = "CLAIMTRACK_TEST_HOME"
PREFIX = "claimtrack-tests-"
MUST_RUN_IN_CI = ("browser", "worker", "seeds")


def pytest_configure(config: pytest.Config) -> None:
    """Name the home before xdist starts its workers, which inherit the variable."""
    if not hasattr(config, "workerinput"):
        clear_homes_of_killed_runs()
        home = tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-")
        # Servers that drop from root to another account must get in.
        Path(home).chmod(0o755)
        os.environ[HOME] = home


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(HOME))


def clear_homes_of_killed_runs() -> None:
    for home in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        if not psutil.pid_exists(int(home.name.split("-")[-2])):
            embedded.Servers(home).stop()
            shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_run() -> Iterator[None]:
    """Keep files and messages away from a site that may run beside the tests."""
    home = Path(os.environ[HOME])
    current_app.conf.update(broker_url=embedded.redis_url(home))
    with override_settings(CLAIMTRACK_HOME=home, MEDIA_ROOT=home / "uploads"):
        yield


@pytest.fixture(scope="session")
def servers() -> Iterator[embedded.Servers]:
    """The run's servers: the first worker to ask starts them, the last stops them."""
    with embedded.running(Path(os.environ[HOME]), durable=False) as running:
        url = embedded.redis_url(running.home.path)
        current_app.conf.update(broker_url=url)
        yield running


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    servers: embedded.Servers,
    django_db_modify_db_settings_parallel_suffix: None,
) -> None:
    """Point Django at the run's PostgreSQL before it makes the test database."""
    if "DATABASE_URL" not in os.environ:
        connections["default"].settings_dict["HOST"] = str(servers.home.sockets)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything is installed, a skipped test of these kinds is a failure."""
    report = yield
    must_run = any(item.get_closest_marker(name) for name in MUST_RUN_IN_CI)
    skipped = report.skipped and not hasattr(report, "wasxfail")
    if skipped and must_run and os.environ.get("CI") == "true":
        report.outcome = "failed"
        report.longrepr = f"Skipped in CI: {report.longrepr}"
    return report

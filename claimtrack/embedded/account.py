"""As whom the servers run: as ourselves, or, as they refuse root, as somebody else."""

import os
import pwd
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from claimtrack.embedded.errors import ServerError

UNPRIVILEGED = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Account:
    uid: int
    gid: int

    @classmethod
    def for_data(cls, folder: Path) -> Self:
        """Ourselves; for root, the owner of the data or an unprivileged account.

        Raises:
            ServerError: we are root, and this machine has no such account.
        """
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid())
        if folder.exists() and (found := folder.stat()).st_uid != 0:
            return cls(found.st_uid, found.st_gid)
        for name in UNPRIVILEGED:
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(entry.pw_uid, entry.pw_gid)
        names = " or ".join(UNPRIVILEGED)
        raise ServerError(
            f"PostgreSQL refuses to run as root: make an account named {names}."
        )

    @property
    def is_ours(self) -> bool:
        return self.uid == os.geteuid()

    def as_user(self) -> dict[str, Any]:
        """Arguments for `subprocess` that make the child run as this account."""
        if self.is_ours:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def reaches(self, path: Path) -> bool:
        """Whether the kernel lets this account enter a folder or run a file."""
        if self.is_ours:
            return os.access(path, os.X_OK)
        test = [shutil.which("test") or "/usr/bin/test", "-x", str(path)]
        done = subprocess.run(test, check=False, cwd="/", **self.as_user())  # noqa: S603
        return done.returncode == 0

    def own(self, folder: Path) -> None:
        folder.chmod(0o700)
        if not self.is_ours:
            os.chown(folder, self.uid, self.gid)

    def alone_may_enter(self, folder: Path) -> bool:
        """Whether it is a folder of this account, closed to everybody else."""
        try:
            found = folder.lstat()
        except OSError:
            return False
        closed = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
        return closed and found.st_uid == self.uid

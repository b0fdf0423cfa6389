"""The folder of one installation: its data, its sockets, its locks."""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from claimtrack.embedded.account import Account

# Where data goes that root owns but an unprivileged server must reach.
SHELTER = Path("/var/lib/claimtrack")
# PostgreSQL refuses a socket path over 107 bytes; Redis silently cuts it.
LONGEST_SOCKET_FOLDER = 80


class Home:
    """One `CLAIMTRACK_HOME`. Making the object touches nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def tag(self) -> str:
        """A word that stands in the command line of this home's servers only."""
        digest = sha256(os.fsencode(self.path.resolve())).hexdigest()
        return f"claimtrack-{digest[:12]}"

    @property
    def sockets(self) -> Path:
        """The folder of the sockets; it need not exist while nothing runs."""
        link = self.path / "sockets"
        return link.readlink() if link.is_symlink() else link

    def prepare(self) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / "logs").mkdir(exist_ok=True)

    @contextlib.contextmanager
    def changing_servers(self) -> Iterator[None]:
        """Be the only one who starts or stops servers here."""
        self.prepare()
        with (self.path / ".servers.lock").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    @contextlib.contextmanager
    def in_use(self) -> Iterator[None]:
        """Count as a user of the servers until the end, or until killed."""
        self.prepare()
        with (self.path / ".in_use.lock").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_SH)
            yield

    def is_in_use(self) -> bool:
        with (self.path / ".in_use.lock").open("a") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    def log(self, server: str) -> Path:
        return self.path / "logs" / f"{server}.log"

    def data(self, server: str, account: Account) -> Path:
        """The real folder that holds, or will hold, a server's data folder.

        It lies here unless `account` cannot reach this place (root's own home):
        then here lies a link to it.
        """
        folder = self.path / server
        if not folder.exists():
            folder.unlink(missing_ok=True)
            if account.reaches(self.path):
                folder.mkdir()
            else:
                folder.symlink_to(self._shelter(server))
        account.own(folder)
        return folder.resolve()

    def _shelter(self, server: str) -> Path:
        SHELTER.mkdir(mode=0o755, parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f"{server}-", dir=SHELTER))

    def prepare_sockets(self, account: Account) -> Path:
        """A short folder that only `account` may enter; kept as long as it lasts."""
        folder, link = self.sockets, self.path / "sockets"
        if not (link.is_symlink() and account.alone_may_enter(folder)):
            folder = Path(
                tempfile.mkdtemp(prefix="claimtrack-", dir=_short_folder(account))
            )
            account.own(folder)
            link.unlink(missing_ok=True)
            link.symlink_to(folder)
        return folder

    def forget_sockets(self) -> None:
        if (self.path / "sockets").is_symlink():
            shutil.rmtree(self.sockets, ignore_errors=True)
            (self.path / "sockets").unlink()


def _short_folder(account: Account) -> Path:
    folder = Path(tempfile.gettempdir())
    short = len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER - len(
        "/claimtrack-12345678"
    )
    return folder if short and account.reaches(folder) else Path("/tmp")  # noqa: S108  # nosec B108

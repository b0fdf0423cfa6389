"""Reading a packed file against caps: a bomb stops where it passes them."""

import io
from typing import IO, Protocol

from articles.readers.limits import Limits

_BLOCK = 65_536


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class TooLargeError(Exception):
    """A member, or the whole archive, unpacks to more than it may."""


class Budget:
    """What an archive may still unpack to, all its members together."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.left = limits.total

    def spend(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            total = self.limits.total
            raise TooLargeError(f"The archive unpacks to over {total:,} bytes.")


class _Counted(io.RawIOBase):
    """A stream that counts what it gives out."""

    def __init__(self, raw: Readable, packed: int, budget: Budget) -> None:
        super().__init__()
        self._raw = raw
        self._packed = packed
        self._budget = budget
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._raw.read(min(len(buffer), _BLOCK))
        self._given += len(data)
        self._budget.spend(len(data))
        self._check_member()
        buffer[: len(data)] = data
        return len(data)

    def _check_member(self) -> None:
        limits = self._budget.limits
        if self._given > limits.member:
            raise TooLargeError(f"It unpacks to over {limits.member:,} bytes.")
        if self._given > max(limits.ratio_from, limits.ratio * self._packed):
            raise TooLargeError(f"It unpacks to over {limits.ratio} times its size.")


def counted(raw: Readable, packed: int, budget: Budget) -> IO[bytes]:
    """Read `raw`, which takes `packed` bytes in the archive, within the budget."""
    return io.BufferedReader(_Counted(raw, packed, budget), _BLOCK)

"""Bytes to text: UTF-8, UTF-16 by its mark, else Windows-1252, and said so."""

import codecs
from collections.abc import Iterator
from typing import IO, Protocol

CP1252_NOTE = "Read as Windows-1252, because it is not valid UTF-8."

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BLOCK = 65_536
_PIECE = 1 << 20


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode a whole text; the notes say how where it was not UTF-8."""
    if data.startswith(_UTF16_MARKS):
        return data.decode("utf-16", "replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), (CP1252_NOTE,)


def read_at_most(stream: IO[bytes], longest: int) -> bytes:
    """Read up to `longest` bytes, holding no more than there are."""
    pieces: list[bytes] = []
    while longest > 0 and (piece := stream.read(min(longest, _PIECE))):
        pieces.append(piece)
        longest -= len(piece)
    return b"".join(pieces)


class _Lines(Protocol):
    def readline(self, longest: int, /) -> bytes: ...


def blocks(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield the bytes of a stream in small pieces, UTF-16 turned into UTF-8."""
    source, block = _without_mark(stream, _BLOCK)
    while block:
        yield block
        block = source.readline(_BLOCK)


def lines(stream: IO[bytes], longest: int) -> Iterator[tuple[bytes, bool]]:
    """Yield each line, in UTF-8 or an 8-bit code, and whether it is whole.

    A line over `longest` bytes comes once, cut, with False; its rest is
    skipped without being held. UTF-16 is turned into UTF-8 on the way.
    """
    source, line = _without_mark(stream, longest)
    while line:
        whole = line.endswith(b"\n") or len(line) < longest
        yield line, whole
        while not whole:
            rest = source.readline(_BLOCK)
            whole = not rest or rest.endswith(b"\n")
        line = source.readline(longest)


def _without_mark(stream: IO[bytes], longest: int) -> tuple[_Lines, bytes]:
    """Take the byte order mark off; return what to read on from, and a line."""
    first = stream.readline(longest)
    if first.startswith(_UTF16_MARKS):
        wide = _Utf16(stream, first)
        return wide, wide.readline(longest)
    return stream, first.removeprefix(codecs.BOM_UTF8) or stream.readline(longest)


class _Utf16:
    """A UTF-16 stream read as UTF-8 lines."""

    def __init__(self, stream: IO[bytes], start: bytes) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-16")("replace")
        self._ready = self._decoder.decode(start).encode("utf-8", "replace")

    def readline(self, longest: int, /) -> bytes:
        pieces, held = [self._ready], len(self._ready)
        while b"\n" not in pieces[-1] and held < longest:
            data = self._stream.read(_BLOCK)
            piece = self._decoder.decode(data, final=not data)
            pieces.append(piece.encode("utf-8", "replace"))
            held += len(pieces[-1])
            if not data:
                break
        whole = b"".join(pieces)
        end = min(whole.find(b"\n") + 1 or len(whole), longest)
        self._ready = whole[end:]
        return whole[:end]

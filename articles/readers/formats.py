"""Which format a file has: by its first bytes, then by its extension."""

from enum import Enum, auto
from pathlib import PurePosixPath

from articles.readers.encoding import decode


class Format(Enum):
    """A way to hold articles, or what we can say of a file that holds none."""

    TEXT = auto()
    HTML = auto()
    CSV = auto()
    JSON_LINES = auto()
    JSON_ARRAY = auto()
    JSON_OBJECT = auto()
    ZIP = auto()
    GZ = auto()
    FOREIGN = auto()


_MAGIC = {
    b"PK\x03\x04": Format.ZIP,
    b"PK\x05\x06": Format.ZIP,
    b"\x1f\x8b": Format.GZ,
    b"%PDF-": Format.FOREIGN,
    b"\x89PNG": Format.FOREIGN,
    b"\xff\xd8\xff": Format.FOREIGN,
    b"GIF8": Format.FOREIGN,
    b"\xd0\xcf\x11\xe0": Format.FOREIGN,
    b"7z\xbc\xaf": Format.FOREIGN,
    b"Rar!": Format.FOREIGN,
    b"BZh": Format.FOREIGN,
    b"\xfd7zXZ": Format.FOREIGN,
    b"\x7fELF": Format.FOREIGN,
    b"{\\rtf": Format.FOREIGN,
}

_EXTENSIONS = {
    ".txt": Format.TEXT,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
}

FOREIGN = (
    "This kind of file is not read: articles come as text, HTML, JSON, JSON Lines or "
    "CSV, or as ZIP, tar.gz or gz of these. Save a document as plain text, a table as "
    "CSV."
)
_LONG_LINE = 4_000


def find_format(start: bytes, name: str) -> Format:
    """Tell the format from the first bytes of a file and its name.

    First bytes that name a packed or foreign format win over any extension;
    a `.json` file, or one without a known extension, is told by its text.
    """
    for magic, found in _MAGIC.items():
        if start.startswith(magic):
            return found
    extension = PurePosixPath(name.lower()).suffix
    if extension in _EXTENSIONS:
        return _EXTENSIONS[extension]
    return _by_text(decode(start)[0].lstrip(), is_json=extension == ".json")


def _by_text(start: str, *, is_json: bool) -> Format:
    head = start[:_LONG_LINE].casefold()
    if head.startswith(("<!doctype html", "<html", "<?xml")):
        return Format.HTML if "<html" in head else Format.FOREIGN
    if head.startswith("{"):
        return _lines_or_object(start)
    if is_json or head.startswith(("[{", "[\n", "[\r\n")):
        return Format.JSON_ARRAY
    return Format.TEXT


def _lines_or_object(start: str) -> Format:
    """A first line that closes its brace, or never ends, is JSON Lines."""
    line, end, _ = start.partition("\n")
    whole = line.rstrip().endswith("}") or not end
    return Format.JSON_LINES if whole else Format.JSON_OBJECT

"""A plain text file is one article, whose id is its file name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import IO

from articles.readers.encoding import decode, read_at_most
from articles.readers.fields import Terms, read_fields
from articles.readers.record import Row, rejected


def read_text(stream: IO[bytes], name: str, terms: Terms) -> Iterator[Row]:
    """Yield the one article of a plain text file."""
    longest = 4 * terms.limits.text
    data = read_at_most(stream, longest + 1)
    if len(data) > longest:
        reason = f"The file has over {terms.limits.text:,} characters."
        yield rejected("text", reason, data)
        return
    text, notes = decode(data)
    values = {"id": PurePosixPath(name).name, "text": text}
    yield read_fields(values, replace(terms, columns={}), raw=text[:2_000], notes=notes)

"""JSON Lines: one object a line; a bad line costs itself only."""

from collections.abc import Iterator
from typing import IO

from articles.readers.encoding import lines
from articles.readers.fields import Terms
from articles.readers.json_values import read_object
from articles.readers.record import Row, rejected


def read_json_lines(stream: IO[bytes], terms: Terms) -> Iterator[Row]:
    """Yield an article or a refusal for each line that is not blank."""
    for line, whole in lines(stream, terms.limits.row):
        if not whole:
            reason = f"The line has over {terms.limits.row:,} bytes."
            yield rejected("row", reason, line)
        elif line.strip():
            yield read_object(line, terms)

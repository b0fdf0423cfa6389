"""A figure as printed: where it stands in which text."""

from dataclasses import dataclass

from claims.reading import Span


@dataclass(frozen=True, slots=True)
class Printed:
    """Where a figure stands in its article's text."""

    text: str
    span: Span

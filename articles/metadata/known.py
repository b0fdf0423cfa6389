"""A thing known about an article, how it is known, and why."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

Basis: TypeAlias = Literal["given", "inferred", "doubtful", "unknown"]


@dataclass(frozen=True, slots=True)
class Known:
    """A title, outlet or byline. A doubtful value is a proposal, no more.

    `why` is a sentence a journalist can read; it is empty for what was given.
    """

    value: str
    basis: Basis
    why: str = ""

    @property
    def accepted(self) -> str:
        """The value if it may be acted on, else an empty string."""
        return self.value if self.basis in {"given", "inferred"} else ""


@dataclass(frozen=True, slots=True)
class Dating:
    """When an article was published, as wide as it is known; ends may be open."""

    first: date | None
    last: date | None
    at: datetime | None
    basis: Basis
    why: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about one article."""

    title: Known
    outlet: Known
    byline: Known
    published: Dating

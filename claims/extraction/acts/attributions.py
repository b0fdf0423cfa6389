"""What an attribution is: who said what, as characters of the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.extraction.acts.acts import Act
from claims.extraction.quotations.quotation_marks import Quotation, touching

Span = tuple[int, int]

# Words that may stand outside the marks of a direct quotation: "and", "or".
LOOSE_WORDS = 2


class Kind(StrEnum):
    """How much of a content stands between quotation marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source, the words that attribute, and what is attributed to it.

    Spans are [start, end) characters in reading order; any role may be empty.
    Conventions are PolNeAR's (Newell et al. 2018): quotation marks belong to the
    content, auxiliaries and negation to the cue, identifying appositions to the
    source. `confidence` is the calibrated chance that source and content are
    both right: content by half or more, source by a word or more.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float
    kind: Kind
    act: Act


def kind_of(
    text: str, content: Sequence[Span], quotations: Sequence[Quotation]
) -> Kind:
    """Say how much of a content stands between quotation marks."""
    inside = outside = 0
    for start, end in content:
        marked = sum(
            _words(text, max(start, quotation.start), min(end, quotation.end))
            for quotation in touching(quotations, start, end)
        )
        inside += marked
        outside += _words(text, start, end) - marked
    if not inside:
        return Kind.INDIRECT
    return Kind.DIRECT if outside <= LOOSE_WORDS else Kind.MIXED


def _words(text: str, start: int, end: int) -> int:
    return sum(
        any(character.isalnum() for character in word)
        for word in text[start:end].split()
    )

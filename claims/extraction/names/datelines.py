"""Places and agencies in datelines: "PORT ELBON, Ruritania (RPA) — …"."""

import re
from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from claims.extraction.grammar.phrases import text_of

_DATELINE: Final = re.compile(
    r"^[^\S\n]*(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})"
    r"(?:, (?P<region>[A-Z][\w.]+(?: [A-Z][\w.]+)?))?"
    r"(?:, (?:[A-Z][a-z]+\.?) \d{1,2})?"
    r"(?: ?\((?P<agency>[A-Z][\w .]{1,30})\))?"
    r" ?(?:--?|[–—―])\s",
    re.MULTILINE,
)
_LABELS: Final = (("place", "GPE"), ("region", "GPE"), ("agency", "ORG"))


def dateline_names(doc: Doc) -> Iterator[Span]:
    """Yield the names in every dateline; they replace what the recognizer found."""
    for match in _DATELINE.finditer(text_of(doc)):
        for part, label in _LABELS:
            span = doc.char_span(*match.span(part), label=label)
            if match[part] and span is not None:
                yield span


def places(names: list[Span]) -> frozenset[str]:
    """The places of the datelines as running text prints them: "Port Elbon"."""
    return frozenset(span.text.title() for span in names if span.label_ == "GPE")

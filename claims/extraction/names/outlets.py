"""Signs that a name is an outlet's: it is told, it reports, it is read."""

from typing import Final

from spacy.tokens import Span

from claims.extraction.names.places import (
    PLACES,
)
from claims.extraction.names.words import (
    ARTICLES,
    text_at,
)
from claims.names.gazetteer import (
    is_coined,
    is_country,
    is_place,
)
from claims.names.words import (
    PLATFORMS,
)

_REPORTING: Final = frozenset(
    "reported reports published publishes revealed reveals".split()
)
_REPORTED: Final = frozenset(
    "obtained published reported revealed reviewed seen viewed".split()
)
_FOREIGN_ARTICLES: Final = frozenset("Der Die Das Le La Les El Il Lo".split())
TELLING: Final = frozenset({"told", "tells", "tell", "telling"})
_OUTLET_KINDS: Final = frozenset({"magazine", "newspaper", "radio", "television"})


def is_outlet(span: Span) -> bool:
    """Match "told the Harbour", "the Harbour reported"."""
    doc, before = span.doc, span.start - 1
    if span[0].text not in ARTICLES | _FOREIGN_ARTICLES:
        if text_at(doc, before) not in ARTICLES:
            return _reports_alone(span)
        before -= 1
    is_told = before >= 0 and is_source(doc[: before + 1])
    is_reporting = span.end < len(doc) and doc[span.end].lower_ in _REPORTING
    return is_told or is_reporting


def _reports_alone(span: Span) -> bool:
    """Match "Elbonix reported that"."""
    is_one = len(span) == 1 and is_coined(span.text)
    return is_one and text_at(span.doc, span.end) in _REPORTING


def is_source(lead: Span) -> bool:
    """Match words that lead up to an outlet: "told", "obtained by"."""
    return lead[-1].lower_ in TELLING or (
        lead[-1].lower_ == "by" and lead[-2:-1].text.lower() in _REPORTED
    )


def is_told(span: Span) -> bool:
    """Match "told Elbon Shimbun that": no place is told."""
    is_told = text_at(span.doc, span.start - 1) in TELLING
    is_known = is_place(span.text) or span.text.isupper()
    return is_told and span.label_ in PLACES and not is_known


def is_before_outlet_kind(span: Span) -> bool:
    """Match "Al Elbon television"."""
    return text_at(span.doc, span.end) in _OUTLET_KINDS


def is_platform(span: Span) -> bool:
    return span.text.lower() in PLATFORMS


def is_named_after_inhabitant(span: Span) -> bool:
    """Match "the New Yorker", a magazine."""
    place = span.text.removesuffix("er")
    is_one = text_at(span.doc, span.start - 1).lower() != "a"
    return place != span.text and is_one and is_country(place)

"""Signs that a name is a thing's: a ship, a play, a law, a prize."""

from typing import Final

from spacy.tokens import Span

from claims.extraction.names.words import text_at

_VESSELS: Final = frozenset(
    """aircraft-carrier barge boat cruiser destroyer dredger ferry freighter frigate
    hydrofoil icebreaker lifeboat liner minesweeper schooner ship sloop steamer
    submarine superyacht tanker trawler tug tugboat vessel warship yacht""".split()
)
_PREFIXES: Final = frozenset("HMAS HMCS HMNZS HMS INS MS MV RMS RRS RV SS USS".split())
_OPENS: Final = frozenset({'"', "“", "‘", "``"})
_CLOSES: Final = frozenset({'"', "”", "’", "''"})
_OF_SHIPS: Final = "PRODUCT"


def thing_kind(span: Span) -> str:
    """The label of the thing that is named, empty where nothing tells of one."""
    if _is_vessel(span):
        return _OF_SHIPS
    if _is_title_of_work(span):
        return "WORK_OF_ART"
    return ""


def _is_vessel(span: Span) -> bool:
    """Match "the ferry Elbon Star", "MV Elbon Star"."""
    before = text_at(span.doc, span.start - 1)
    return before in _VESSELS | _PREFIXES or span[0].text in _PREFIXES


def _is_title_of_work(span: Span) -> bool:
    """Match all of what stands between two marks: "The Widow of Elbon"."""
    doc, start = span.doc, span.start
    start -= text_at(doc, start - 1) == "The"
    is_quoted = text_at(doc, start - 1) in _OPENS and text_at(doc, span.end) in _CLOSES
    return is_quoted and len(span) > 1 and span.label_ != "PERSON"

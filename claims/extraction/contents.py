"""Move the edges of a content to where its phrase begins and ends.

The encoder tags word by word and may stop inside a phrase ("his income tax",
returns) or behind a preposition; the parse tells how far the phrase goes.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.attributions import Attribution, Kind, Span
from claims.extraction.cues import end_of_subject
from claims.extraction.phrases import tokens_between
from claims.extraction.quotation_marks import Quotation, touching

_FUNCTION_TAGS: Final = frozenset("IN CC TO".split())
_ARTICLES: Final = frozenset({"a", "an", "the"})
_LEFT_OF_HEAD: Final = frozenset(
    """det amod compound nmod:poss nummod nmod:desc advmod aux aux:pass cop case nsubj
    nsubj:pass mark""".split()
)
_OPENERS: Final = frozenset({"and", "but", "however", "so", "yet"})
_COMPLEMENTS: Final = frozenset("obj xcomp ccomp compound:prt".split())
_QUOTED_END: Final = (",”", ',"', ",’", ",'", "?”", '?"', "!”", '!"')


def settle_contents(
    doc: Doc, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> list[Attribution]:
    """Return the attributions with their contents cut at the edges of phrases.

    No content grows over the cue or source of any of them.
    """
    taken = _taken(doc, found)
    return [_settle(doc, one, quotations, taken) for one in found]


def _settle(
    doc: Doc,
    found: Attribution,
    quotations: Sequence[Quotation],
    taken: frozenset[int],
) -> Attribution:
    pieces = _before_verb(doc, found, _without_strays(doc, found, quotations))
    settled = [_settled(doc, piece, quotations, taken) for piece in pieces]
    return replace(found, content=_apart([one for one in settled if one]))


def _without_strays(
    doc: Doc, found: Attribution, quotations: Sequence[Quotation]
) -> list[Span]:
    """Leave out single function words, and what follows a finished quotation."""
    pieces = [piece for piece in found.content if not _is_function(doc, piece)]
    if not pieces:
        return list(found.content)
    if found.kind is not Kind.MIXED or not _ends_quoted(doc, pieces[0], quotations):
        return pieces
    return [piece for piece in pieces if touching(quotations, *piece)]


def _before_verb(doc: Doc, found: Attribution, pieces: list[Span]) -> list[Span]:
    """Cut a content that runs from a noun cue over the verb of its own sentence."""
    limit = end_of_subject(doc, found.cue)
    if limit is None:
        return pieces
    cut = [
        (start, start + len(doc.text[start:limit].rstrip()))
        if found.cue[-1][1] <= start < limit < end
        else (start, end)
        for start, end in pieces
    ]
    return [piece for piece in cut if piece[0] < piece[1]]


def _is_function(doc: Doc, piece: Span) -> bool:
    """Match a piece of prepositions, conjunctions and articles alone."""
    span = tokens_between(doc, *piece)
    return span is not None and all(
        token.tag_ in _FUNCTION_TAGS or token.lower_ in _ARTICLES for token in span
    )


def _ends_quoted(doc: Doc, piece: Span, quotations: Sequence[Quotation]) -> bool:
    """Say whether a piece is a whole quotation that its cue breaks off."""
    whole = any(one.start == piece[0] for one in touching(quotations, *piece))
    return whole and doc.text[piece[0] : piece[1]].endswith(_QUOTED_END)


def _settled(
    doc: Doc, piece: Span, quotations: Sequence[Quotation], taken: frozenset[int]
) -> Span | None:
    span = tokens_between(doc, *piece)
    if span is None:
        return piece
    start, end = piece
    if not touching(quotations, start, start + 1):
        start = _start(span)
    if not touching(quotations, end - 1, end + 1):
        end = max(end, _end(doc, span, taken))
    return (start, end) if start < end else None


def _start(span: TokenSpan) -> int:
    """Where the content begins, an opening conjunction of its sentence left out."""
    opens = span[0].is_sent_start and span[0].lower_ in _OPENERS
    place = 1 if opens and len(span) > 1 else 0
    while place < len(span) - 1 and span[place].is_punct and opens:
        place += 1
    return span[place].idx


def _taken(doc: Doc, found: Sequence[Attribution]) -> frozenset[int]:
    """The tokens of all cues and sources."""
    spans = [span for one in found for span in (*one.cue, *one.source)]
    parts = (tokens_between(doc, *span) for span in spans)
    return frozenset(token.i for part in parts if part is not None for token in part)


def _end(doc: Doc, span: TokenSpan, taken: frozenset[int]) -> int:
    """Where the phrase ends that the content breaks off."""
    last = span[-1]
    goal = _goal(last)
    if goal is None or goal <= last.i or taken & set(range(last.i + 1, goal + 1)):
        return last.idx + len(last)
    while goal > last.i and (doc[goal].is_punct or doc[goal].is_space):
        goal -= 1
    return doc[goal].idx + len(doc[goal])


def _goal(last: Token) -> int | None:
    """The last token of the phrase that goes on behind a content's last token."""
    head = last.head
    if head.i > last.i and last.dep_ in _LEFT_OF_HEAD:
        return _first_stop(last, head.right_edge.i)
    follows = last.nbor(1) if last.i + 1 < len(last.doc) else last
    if last.tag_[:2] == "VB" and follows.head == last and follows.dep_ in _COMPLEMENTS:
        return _first_stop(last, follows.right_edge.i)
    return None


def _first_stop(last: Token, edge: int) -> int:
    """Where a phrase that may run on to the token `edge` first pauses."""
    for token in last.doc[last.i + 1 : edge + 1]:
        if token.is_space or token.tag_ in {".", ":", "''", "``"}:
            return token.i - 1
    return edge


def _apart(pieces: list[Span]) -> tuple[Span, ...]:
    """Join pieces that touch after they grew."""
    joined: list[Span] = []
    for start, end in sorted(pieces):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)

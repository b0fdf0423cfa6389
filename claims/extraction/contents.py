"""Move the edges of a content to where its phrase begins and ends.

The encoder tags word by word and may stop inside a phrase ("his income tax",
returns) or behind a preposition; the parse tells how far the phrase goes.
"""

import re
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
_DATELINE: Final = re.compile(
    r"""[A-Z][A-Z.'’ -]+(?:,\ [A-Z][\w.'’ -]{1,30}){0,2}(?:\ \([\w\ .&'’-]{2,40}\))?
    \ (?:--|[—–-])\ |[A-Z][\w.'’ -]{1,30}\ \([\w\ .&'’-]{2,40}\)\ (?:--|[—–-])\ """,
    re.VERBOSE,
)
_REST_OF_LINE: Final = re.compile(r"[^\S\n]*(\S[^\n]*?)[^\S\n]*(?=\n|$)")
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
    turn = _turn(doc, found) if found.kind is Kind.INDIRECT else None
    if turn is not None:
        return replace(found, content=(turn,))
    pieces = _before_verb(doc, found, _without_strays(doc, found, quotations))
    settled = [_settled(doc, piece, quotations, taken) for piece in pieces]
    return replace(found, content=_apart([one for one in settled if one]))


def _turn(doc: Doc, found: Attribution) -> Span | None:
    """All of a line that begins with its speaker and a colon, as in a transcript.

    None where nothing spoken is missing.
    """
    cue = [doc.text[start:end] for start, end in found.cue]
    if cue != [":"] or not found.source or len(found.content) != 1:
        return None
    rest = _REST_OF_LINE.match(doc.text, found.cue[0][1])
    if rest is None or not _opens_line(doc.text, found.source[0][0]):
        return None
    start, end = found.content[0]
    around = doc.text[rest.start(1) : start] + doc.text[end : rest.end(1)]
    within = rest.start(1) <= start and end <= rest.end(1)
    return rest.span(1) if within and any(map(str.isalnum, around)) else None


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
    return span is not None and all(map(_is_little, span))


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
        end = _end(doc, span, taken)
    return (start, end) if start < end else None


def _start(span: TokenSpan) -> int:
    """Where the content begins, a dateline or an opening conjunction left out."""
    dateline = _DATELINE.match(span.doc.text, span.start_char)
    if (
        dateline
        and dateline.end() < span.end_char
        and _opens_line(span.doc.text, span.start_char)
    ):
        return dateline.end()
    opens = span[0].is_sent_start and span[0].lower_ in _OPENERS
    place = 1 if opens and len(span) > 1 else 0
    while place < len(span) - 1 and span[place].is_punct and opens:
        place += 1
    return span[place].idx


def _opens_line(text: str, place: int) -> bool:
    """Say whether nothing stands on the line before a place."""
    return not text[text.rfind("\n", 0, place) + 1 : place].strip()


def _taken(doc: Doc, found: Sequence[Attribution]) -> frozenset[int]:
    """The tokens of all cues and sources."""
    spans = [span for one in found for span in (*one.cue, *one.source)]
    parts = (tokens_between(doc, *span) for span in spans)
    return frozenset(token.i for part in parts if part is not None for token in part)


def _end(doc: Doc, span: TokenSpan, taken: frozenset[int]) -> int:
    """Where the phrase ends that the content breaks off.

    Where it would run into another cue or source, what dangles is left out.
    """
    last = span[-1]
    goal = _goal(last)
    if goal is None or goal <= last.i:
        return last.idx + len(last)
    if taken & set(range(last.i + 1, goal + 1)):
        return _without_dangling(span)
    while goal > last.i and (doc[goal].is_punct or doc[goal].is_space):
        goal -= 1
    return doc[goal].idx + len(doc[goal])


def _without_dangling(span: TokenSpan) -> int:
    place = len(span) - 1
    while place > 0 and (_is_little(span[place]) or span[place].is_punct):
        place -= 1
    return span[place].idx + len(span[place])


def _is_little(token: Token) -> bool:
    """Match prepositions, conjunctions and articles."""
    return token.tag_ in _FUNCTION_TAGS or token.lower_ in _ARTICLES


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

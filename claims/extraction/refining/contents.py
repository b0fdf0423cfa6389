"""Settle what exactly was said: whole phrases, turns and sentences, nothing stray.

The encoder tags word by word; marks, lines and the parse tell where what it found
begins and ends.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc

from claims.extraction.acts.attributions import Attribution, Kind, Span
from claims.extraction.attribution.around_cues import SENTENCE_END
from claims.extraction.grammar.phrase_edges import (
    is_little,
    opens_line,
    phrase_end,
    phrase_start,
)
from claims.extraction.grammar.phrases import text_of, tokens_between
from claims.extraction.quotations.quotation_marks import Quotation, touching
from claims.extraction.refining.complements import complete_request
from claims.extraction.refining.cues import end_of_subject
from claims.extraction.refining.fronted import with_fronted_clause

_REST_OF_LINE: Final = re.compile(r"[^\S\n]*(\S[^\n]*?)[^\S\n]*(?=\n|$)")
_SENTENCE_END: Final = re.compile(r"[^\S\n]*[.!?](?:\s|$)")
_VERB_WORDS: Final = re.compile(r"(?:\s+\w+){0,2}\s+")
_PREPOSITION: Final = re.compile(r"\s+(?:at|during|in|on)\s+", re.IGNORECASE)
_THAT: Final = re.compile(r"\s(that)\s(?![a-z]+ed\b|is\b|was\b|are\b|has\b|had\b)")
_MARKS: Final = frozenset({"''", "``"})
_NAME_AND_VERB: Final = re.compile(r"that (?:[A-Z][\w’'-]+ )+[a-z]+")  # "that Lee quit"
_QUOTED_END: Final = (",”", ',"', ",’", ",'", "?”", '?"', "!”", '!"')


def settle_contents(
    doc: Doc, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> list[Attribution]:
    """Return the attributions with their contents cut at the edges of phrases.

    No content grows over the cue or source of any of them.
    """
    taken = _taken(doc, found)
    settled = [_settle(doc, one, quotations, taken) for one in found]
    whole = [complete_request(doc, one, taken) for one in settled]
    return [with_fronted_clause(doc, one, taken) for one in whole]


def _settle(
    doc: Doc,
    found: Attribution,
    quotations: Sequence[Quotation],
    taken: frozenset[int],
) -> Attribution:
    if found.kind is Kind.INDIRECT and _is_mark(doc, found.cue):
        turn = _turn(doc, found)
        return found if turn is None else replace(found, content=(turn,))
    pieces = _without_strays(doc, found, quotations)
    pieces = _in_sentence(text_of(doc), found, pieces, quotations)
    pieces = _behind_adjunct(text_of(doc), found, pieces)
    if found.kind is Kind.INDIRECT and _ends_its_sentence(doc, found):
        pieces = _from_sentence_start(doc, pieces, taken)
    settled = [_settled(doc, piece, quotations, taken) for piece in pieces]
    whole = [one for one in settled if one]
    return replace(found, content=_apart(_before_verb(doc, found, whole)))


def _is_mark(doc: Doc, cue: Sequence[Span]) -> bool:
    """Match a colon or dash that attributes without a word."""
    return bool(cue) and not any(
        any(map(str.isalpha, text_of(doc)[start:end])) for start, end in cue
    )


def _turn(doc: Doc, found: Attribution) -> Span | None:
    """All of a line that begins with its speaker and a mark, as in a transcript.

    None where nothing spoken is missing.
    """
    if not found.source or len(found.content) != 1:
        return None
    rest = _REST_OF_LINE.match(text_of(doc), found.cue[0][1])
    if rest is None or not opens_line(text_of(doc), found.source[0][0]):
        return None
    start, end = found.content[0]
    around = text_of(doc)[rest.start(1) : start] + text_of(doc)[end : rest.end(1)]
    within = rest.start(1) <= start and end <= rest.end(1)
    return rest.span(1) if within and any(map(str.isalnum, around)) else None


def _without_strays(
    doc: Doc, found: Attribution, quotations: Sequence[Quotation]
) -> list[Span]:
    """Leave out single function words, and what follows a finished quotation."""
    joined = _with_infinitives(doc, found.content)
    pieces = [piece for piece in joined if not _is_function(doc, piece)]
    if not pieces:
        return list(found.content)
    if found.kind is not Kind.MIXED or not _ends_quoted(doc, pieces[0], quotations):
        return pieces
    return [piece for piece in pieces if touching(quotations, *piece)]


def _with_infinitives(doc: Doc, content: Sequence[Span]) -> list[Span]:
    """Join a lone "to" with the next piece over the few words of its verb."""
    joined: list[Span] = []
    for start, end in content:
        if joined and _begins_infinitive(text_of(doc), joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _begins_infinitive(text: str, piece: Span, following: int) -> bool:
    lone = text[slice(*piece)].lower() == "to"
    return lone and bool(_VERB_WORDS.fullmatch(text, piece[1], following))


def _before_verb(doc: Doc, found: Attribution, pieces: list[Span]) -> list[Span]:
    """Cut a content that runs from a noun cue over the verb of its own sentence.

    What is left must hold a verb itself, or that verb was the content's.
    """
    limit = end_of_subject(doc, found.cue)
    if limit is None:
        return pieces
    cut = [
        (start, start + len(text_of(doc)[start:limit].rstrip()))
        if found.cue[-1][1] <= start < limit < end
        else (start, end)
        for start, end in pieces
    ]
    return cut if all(_holds_verb(doc, piece) for piece in cut) else pieces


def _holds_verb(doc: Doc, piece: Span) -> bool:
    """Say whether a piece has a verb, known by its tag or by the name before it."""
    span = tokens_between(doc, *piece)
    if span is None or any(token.tag_[:2] == "VB" for token in span):
        return span is not None
    return _NAME_AND_VERB.fullmatch(text_of(doc), *piece) is not None


def _in_sentence(
    text: str,
    found: Attribution,
    pieces: list[Span],
    quotations: Sequence[Quotation],
) -> list[Span]:
    """Leave out a later sentence without marks beside what the cue's own holds."""
    own = [piece for piece in pieces if not _is_later(text, found, piece)]
    if not own:
        return pieces
    return [piece for piece in pieces if piece in own or touching(quotations, *piece)]


def _is_later(text: str, found: Attribution, piece: Span) -> bool:
    """Say whether a stop parts a piece from its cue; a colon may lead in several."""
    end = found.cue[-1][1] if found.cue else piece[0]
    if text.endswith(":", 0, end) or text.startswith(":", end):
        return False
    return SENTENCE_END.search(text, end, max(end, piece[0])) is not None


def _behind_adjunct(text: str, found: Attribution, pieces: list[Span]) -> list[Span]:
    """Begin a content at "that" where it began with what it was said in.

    "alleges in a suit filed Monday that he lied": the suit is no part of it.
    """
    if len(pieces) != 1 or found.kind is not Kind.INDIRECT:
        return pieces
    start, end = pieces[0]
    adjoins = found.cue[-1][1] <= start if found.cue else False
    if not adjoins or not _PREPOSITION.fullmatch(text, found.cue[-1][1], start):
        return pieces
    that = _THAT.search(text, start, end)
    return pieces if that is None else [(that.start(1), end)]


def _ends_its_sentence(doc: Doc, found: Attribution) -> bool:
    """Say whether a content is set off by a comma from a cue that ends its sentence.

    "The road is closed, police said.": what stands before the comma was all said.
    """
    after = sorted((*found.source, *found.cue))
    if not found.source or not found.content or after[0][0] < found.content[-1][1]:
        return False
    before = text_of(doc)[found.content[-1][1] : after[0][0]].strip()
    return before == "," and _SENTENCE_END.match(text_of(doc), after[-1][1]) is not None


def _from_sentence_start(
    doc: Doc, pieces: list[Span], taken: frozenset[int]
) -> list[Span]:
    """One piece from the start of the last one's sentence, if nobody else speaks."""
    first, last = (tokens_between(doc, *pieces[place]) for place in (0, -1))
    if first is None or last is None or first.sent.start != last.sent.start:
        return pieces
    start = last.sent.start
    while doc[start].is_space or (doc[start].is_punct and start < last.start):
        start += 1
    between = set(range(start, last.start))
    if taken & between or any(doc[place].tag_ in _MARKS for place in between):
        return pieces
    return [(doc[start].idx, pieces[-1][1])]


def _is_function(doc: Doc, piece: Span) -> bool:
    """Match a piece of prepositions, conjunctions and articles alone."""
    span = tokens_between(doc, *piece)
    return span is not None and all(map(is_little, span))


def _ends_quoted(doc: Doc, piece: Span, quotations: Sequence[Quotation]) -> bool:
    """Say whether a piece is a whole quotation that its cue breaks off."""
    whole = any(one.start == piece[0] for one in touching(quotations, *piece))
    return whole and text_of(doc)[piece[0] : piece[1]].endswith(_QUOTED_END)


def _settled(
    doc: Doc, piece: Span, quotations: Sequence[Quotation], taken: frozenset[int]
) -> Span | None:
    span = tokens_between(doc, *piece)
    if span is None:
        return piece
    start, end = piece
    if not touching(quotations, start, start + 1):
        start = phrase_start(span)
    if not touching(quotations, end - 1, end + 1):
        end = phrase_end(span, taken)
    return (start, end) if start < end else None


def _taken(doc: Doc, found: Sequence[Attribution]) -> frozenset[int]:
    """The tokens of all cues and sources."""
    spans = [span for one in found for span in (*one.cue, *one.source)]
    parts = (tokens_between(doc, *span) for span in spans)
    return frozenset(token.i for part in parts if part is not None for token in part)


def _apart(pieces: list[Span]) -> tuple[Span, ...]:
    """Join pieces that touch after they grew."""
    joined: list[Span] = []
    for start, end in sorted(pieces):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)

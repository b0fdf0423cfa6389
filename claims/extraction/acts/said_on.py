"""The day a statement was made, where the article says it beside the cue."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import clause, tokens_between
from claims.facts.figure import DateExpression
from claims.facts.interval import Interval
from claims.reading import Span

_NEAR: Final = 12  # tokens between a cue and its date
_NEAR_CHARACTERS: Final = 300
_OF_A_DAY: Final = frozenset("day weekend week part_of_month month range".split())


def said_on(
    doc: Doc,
    cue: Sequence[Span],
    content: Sequence[Span],
    dates: Sequence[DateExpression],
) -> Interval[date] | None:
    """Return first and last possible day of the statement, None where unsaid.

    A date counts when it stands in the cue's clause, outside what was said, and
    is no wider than a month; the nearest one wins. The day of publication is
    never filled in: an article may quote what was said long before.
    """
    verb = tokens_between(doc, *cue[0]) if cue else None
    if verb is None:
        return None
    near = [
        (distance, place)
        for place, found in enumerate(dates)
        if abs(found.start - cue[0][0]) < _NEAR_CHARACTERS
        if found.precision in _OF_A_DAY and not found.interval.is_unknown
        if not _inside(found, content)
        and (distance := _distance(doc, verb, found)) is not None
    ]
    return dates[min(near)[1]].interval if near else None


def _inside(found: DateExpression, content: Sequence[Span]) -> bool:
    return any(start <= found.start < end for start, end in content)


def _distance(doc: Doc, verb: TokenSpan, found: DateExpression) -> int | None:
    """Tokens between cue and date, None where the date says something else."""
    span = tokens_between(doc, found.start, found.end)
    if span is None or span.sent.start != verb.sent.start:
        return None
    gap = max(span.start - verb.end, verb.start - span.end, 0)
    if gap == 0:
        return 0
    same_clause = clause(span.root) == clause(verb.root) or _governs(verb, span.root)
    return gap if gap <= _NEAR and same_clause else None


def _governs(verb: TokenSpan, token: Token) -> bool:
    """Say whether the date hangs on a noun of the cue's own clause.

    Either directly, or by what was done to a document: "in a letter sent on Monday".
    """
    near = token.head.head
    if verb.root in (token.head, near):
        return True
    return noun_type(near.lemma_) == "document" and near.head == verb.root

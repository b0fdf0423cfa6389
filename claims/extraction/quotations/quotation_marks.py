"""Pair the quotation marks of a raw text, before any parsing.

Marks are paired paragraph by paragraph, so a missing mark costs one quotation
and never the article. Nothing here decides whether the words between two marks
were *said*: scare quotes, titles and nicknames are paired like everything else.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from claims.extraction.quotations.paragraphs import paragraph_spans
from claims.extraction.quotations.single_marks import pair_single_marks

DOUBLE_MARK = re.compile("[\"“”„‟«»″＂]|``|''")

SENTENCE_END = re.compile(r"[.!?…]\s+")
OPENERS = frozenset("“„‟«") | {"``"}
CLOSERS = frozenset("”»")
STRAIGHT = frozenset({'"', "″", "＂", "''"})
BEFORE_OPENING = frozenset("([{—–-/‘'`“")
MARK_ENDS = frozenset("”»\"'’")
AFTER_CLOSING = frozenset(".,;:!?)]}—–-/’'…”")


class MarkKind(StrEnum):
    """How the marks of a quotation are drawn."""

    CURLY = "curly"
    STRAIGHT = "straight"
    SINGLE = "single"


class Turn(StrEnum):
    """What one mark does."""

    OPENS = "opens"
    CLOSES = "closes"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Quotation:
    """The characters [start, end) between two marks, marks included.

    Without `opened` the first mark is missing, without `closed` the last; the
    region then reaches to the nearest bound of its sentence or paragraph.
    `continues` says that the next paragraph goes on with the same quotation;
    `width` is the number of characters of one mark (two for '').
    """

    start: int
    end: int
    kind: MarkKind
    opened: bool = True
    closed: bool = True
    continues: bool = False
    width: int = 1

    @property
    def is_whole(self) -> bool:
        """Whether both ends are known: closed, or going on in the next paragraph."""
        return self.opened and (self.closed or self.continues)


@lru_cache(maxsize=4)
def pair_quotation_marks(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations of a text in reading order.

    Kept for the next that asks of the same text.
    """
    paragraphs = paragraph_spans(text)
    doubles = [
        quotation for span in paragraphs for quotation in _pair_doubles(text, *span)
    ]
    singles = [
        Quotation(start, end, MarkKind.SINGLE, closed=closed)
        for start, end, closed in pair_single_marks(text, paragraphs)
    ]
    outermost = _outermost([*doubles, *singles])
    return tuple(_with_continuations(outermost, paragraphs))


def touching(
    quotations: Sequence[Quotation], start: int, end: int
) -> Sequence[Quotation]:
    """Return those of a text's quotations that share a character with [start, end)."""
    first = bisect_right(quotations, start, key=attrgetter("end"))
    last = bisect_left(quotations, end, key=attrgetter("start"))
    return quotations[first:last]


def with_plain_marks(text: str, quotations: Sequence[Quotation]) -> str:
    """Draw the marks of every quotation as “ and ”, leaving all offsets alone."""
    drawn = list(text)
    for quotation in quotations:
        if quotation.opened:
            drawn[quotation.start : quotation.start + quotation.width] = (
                "“" * quotation.width
            )
        if quotation.closed:
            drawn[quotation.end - quotation.width : quotation.end] = (
                "”" * quotation.width
            )
    return "".join(drawn)


def _pair_doubles(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Pair the double marks of the paragraph [start, end)."""
    opening: re.Match[str] | None = None
    free = start
    for mark in DOUBLE_MARK.finditer(text, start, end):
        turn = _turn(text, mark, start, end, is_open=opening is not None)
        if turn is Turn.OPENS:
            if opening:
                yield _unclosed(text, opening, mark.start())
            opening = mark
        elif turn is Turn.CLOSES:
            yield _closed(text, opening, mark, free)
            opening, free = None, mark.end()
    if opening:
        yield _quotation(opening, opening.start(), end, closed=False)


def _turn(
    text: str, mark: re.Match[str], start: int, end: int, *, is_open: bool
) -> Turn:
    """Say what a mark does: by its shape, else by the characters beside it."""
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    may_open = (before.isspace() or before in BEFORE_OPENING) and not after.isspace()
    may_close = not before.isspace() and (after.isspace() or after in AFTER_CLOSING)
    if may_open == may_close:
        return _turn_by_shape(mark[0], is_open=is_open)
    if may_open:
        return Turn.CLOSES if mark[0] in CLOSERS and is_open else Turn.OPENS
    if is_open:
        return Turn.CLOSES
    if before.isdigit() and mark[0] not in CLOSERS:
        return Turn.NOTHING  # inches and seconds
    return Turn.OPENS if mark[0] in OPENERS else Turn.CLOSES


def _turn_by_shape(mark: str, *, is_open: bool) -> Turn:
    """Read a mark whose neighbours do not tell: by its shape, else in turn."""
    if mark in OPENERS:
        return Turn.OPENS
    return Turn.CLOSES if is_open or mark in CLOSERS else Turn.OPENS


def _closed(
    text: str, opening: re.Match[str] | None, mark: re.Match[str], free: int
) -> Quotation:
    """Close a quotation; one that was never opened starts at its sentence."""
    if opening:
        return _quotation(opening, opening.start(), mark.end())
    ends = [match.end() for match in SENTENCE_END.finditer(text, free, mark.start())]
    start = ends[0] if ends and text[free - 1 : free] in MARK_ENDS else free
    start += len(text[start : mark.start()]) - len(text[start : mark.start()].lstrip())
    return _quotation(mark, start, mark.end(), opened=False)


def _unclosed(text: str, opening: re.Match[str], limit: int) -> Quotation:
    """End a quotation whose closing mark is missing at its last whole sentence."""
    ends = [
        match.start() + 1 for match in SENTENCE_END.finditer(text, opening.end(), limit)
    ]
    end = (
        ends[-1] if ends else opening.end() + len(text[opening.end() : limit].rstrip())
    )
    return _quotation(opening, opening.start(), end, closed=False)


def _quotation(
    mark: re.Match[str],
    start: int,
    end: int,
    *,
    opened: bool = True,
    closed: bool = True,
) -> Quotation:
    kind = MarkKind.STRAIGHT if mark[0] in STRAIGHT else MarkKind.CURLY
    return Quotation(start, end, kind, opened=opened, closed=closed, width=len(mark[0]))


def _outermost(quotations: list[Quotation]) -> list[Quotation]:
    """Drop quotations that begin inside another one."""
    kept: list[Quotation] = []
    for quotation in sorted(quotations, key=lambda q: (q.start, -q.end)):
        if not kept or quotation.start >= kept[-1].end:
            kept.append(quotation)
    return kept


def _with_continuations(
    quotations: list[Quotation], paragraphs: list[tuple[int, int]]
) -> list[Quotation]:
    """Mark each unclosed quotation that the next paragraph goes on with."""
    starts = [start for start, _ in paragraphs]
    result = list(quotations)
    for place, (left, right) in enumerate(pairwise(result)):
        paragraph = bisect_right(starts, left.start)
        goes_on = (
            not left.closed
            and left.kind is right.kind
            and left.end == paragraphs[paragraph - 1][1]
            and paragraph < len(starts)
            and right.start - starts[paragraph] <= 1
        )
        if goes_on:
            result[place] = replace(left, continues=True)
    return result

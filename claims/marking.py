"""Marks on an article's text: claims and figures, nested where they overlap.

Pure but for Django's escaping: everything of the article is escaped here, and
only here does a mark's own HTML come between.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

BLANK = SafeString("")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked place. `anchor` is its id on the page, `number` its place in the rail.

    A claim stands in several pieces; all carry its `key`, and the last one
    carries the reference into the rail.
    """

    start: int
    end: int
    kind: str
    key: str
    anchor: str = ""
    number: int | None = None
    href: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text with its marks drawn; `kind` is body, dimmed or boxed."""

    start: int
    html: SafeString
    kind: str = "body"


def paragraphs(
    text: str, marks: Iterable[Mark], ranges: Iterable[tuple[int, int, str]] = ()
) -> Iterator[Paragraph]:
    """Each line that is not blank, with what is marked in it.

    `ranges` are (start, end, kind) of lines to dim or box.
    """
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    special = list(ranges)
    for start, end in _lines(text):
        inside = [m for m in ordered if m.start < end and m.end > start]
        clipped = [_clip(mark, start, end) for mark in inside]
        kind = next((k for a, b, k in special if a <= start < b), "body")
        yield Paragraph(start, _draw(text, start, end, clipped), kind)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def _clip(mark: Mark, start: int, end: int) -> Mark:
    """The part inside; only the first part keeps the id, only the last the number."""
    return replace(
        mark,
        start=max(mark.start, start),
        end=min(mark.end, end),
        anchor=mark.anchor if mark.start >= start else "",
        number=mark.number if mark.end <= end else None,
    )


def _draw(text: str, start: int, end: int, marks: list[Mark]) -> SafeString:
    waiting, parts, at = deque(marks), [], start
    while waiting:
        mark = waiting.popleft()
        inner, waiting = _split_at(mark, waiting)
        parts.append(format_html("{}", text[at : mark.start]))
        parts.append(_wrap(mark, _draw(text, mark.start, mark.end, inner)))
        at = mark.end
    parts.append(format_html("{}", text[at:end]))
    return format_html_join("", "{}", ((part,) for part in parts))


def _split_at(mark: Mark, later: deque[Mark]) -> tuple[list[Mark], deque[Mark]]:
    """Those inside the mark, and those after it; one that crosses its end is cut."""
    inner, after = [], []
    for other in later:
        if other.start < mark.end:
            inner.append(_clip(other, other.start, mark.end))
        if other.end > mark.end:
            after.append(_clip(other, max(other.start, mark.end), other.end))
    return inner, deque(sorted(after, key=lambda m: (m.start, -m.end)))


def _wrap(mark: Mark, content: SafeString) -> SafeString:
    anchor = format_html(' id="{}"', mark.anchor) if mark.anchor else BLANK
    if mark.href:
        return format_html(
            '<a class="{}" data-key="{}"{} href="{}">{}</a>',
            mark.kind, mark.key, anchor, mark.href, content,
        )  # fmt: skip
    tag = "mark" if mark.kind.startswith("claim") else "span"
    return format_html(
        '<{} class="{}" data-key="{}"{}>{}</{}>{}',
        tag, mark.kind, mark.key, anchor, content, tag, _reference(mark),
    )  # fmt: skip


def _reference(mark: Mark) -> SafeString:
    if mark.number is None:
        return BLANK
    return format_html(
        '<a class="ref" href="#{}" aria-label="claim {}">{}</a>',
        mark.key, mark.number, mark.number,
    )  # fmt: skip

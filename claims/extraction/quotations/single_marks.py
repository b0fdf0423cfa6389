"""Pair single quotation marks, which share their shape with the apostrophe.

British outlets quote with ‘ and ’ or with ' on both sides. An opening mark
stands before a word, a closing one after a word or a stop; a mark that could
also be a possessive (workers') closes only when nothing better follows.
"""

import re
from collections.abc import Iterator

OPENING = re.compile(r"(?:(?<=[\s(\[—–\-/“\"])|(?<![\s\S]))['‘](?=[\w“\"\[…£$€@#])")
CLOSING = re.compile(r"(?<=[\w.,!?;:…)%—–\-”\"’])['’](?=[\s.,!?;:)\]—–\-…”\"’]|$)")
ELISION = re.compile(
    r"['‘](?:\d\ds?\b|(?:tis|twas|em|til|till|cause|n|round|bout|cos|cuz|er|im|s|ere)\b)",
    re.IGNORECASE,
)
POSSESSIVE = re.compile(r"[sSxXzZ]['’]\s+\w")

Span = tuple[int, int]


def pair_single_marks(
    text: str, paragraphs: list[Span]
) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, closed) of each quotation in single marks, marks included.

    One left open is yielded only when the next paragraph opens with a mark
    too: anything else is more likely an apostrophe.
    """
    for place, (start, end) in enumerate(paragraphs):
        following = paragraphs[place + 1][0] if place + 1 < len(paragraphs) else None
        yield from _pair(text, start, end, following)


def _pair(
    text: str, start: int, end: int, following: int | None
) -> Iterator[tuple[int, int, bool]]:
    position = start
    while opening := _next_opening(text, position, end):
        closing = _closing(text, opening.end(), end)
        if closing is not None:
            yield opening.start(), closing, True
        elif _may_go_on(text, opening.start(), start) and _opens(text, following):
            yield opening.start(), end, False
        position = closing or opening.end()


def _may_go_on(text: str, place: int, start: int) -> bool:
    """Say whether a mark opens its paragraph, or what is said behind a colon."""
    return place == start or text[start:place].rstrip()[-1:] in (":", ",", ".")


def _opens(text: str, place: int | None) -> bool:
    return place is not None and OPENING.match(text, place) is not None


def _next_opening(text: str, start: int, end: int) -> re.Match[str] | None:
    for mark in OPENING.finditer(text, start, end):
        if not ELISION.match(text, mark.start()):
            return mark
    return None


def _closing(text: str, start: int, end: int) -> int | None:
    """Return the end of the closing mark for a quotation whose words start here."""
    return _outer_closing(text, start, end) or _first_closing(text, start, end)


def _outer_closing(text: str, start: int, end: int) -> int | None:
    """Return the end of the mark that closes a quotation and not one inside it."""
    closed = 0
    for mark in CLOSING.finditer(text, start, end):
        if POSSESSIVE.match(text, mark.start() - 1):
            continue
        if closed == len(_openings(text, start, mark.start())):
            return mark.end()
        closed += 1
    return None


def _openings(text: str, start: int, end: int) -> list[int]:
    return [
        mark.start()
        for mark in OPENING.finditer(text, start, end)
        if not ELISION.match(text, mark.start())
    ]


def _first_closing(text: str, start: int, end: int) -> int | None:
    doubtful = None
    for mark in CLOSING.finditer(text, start, end):
        if not POSSESSIVE.match(text, mark.start() - 1):
            return mark.end()
        again = _next_opening(text, start, mark.start())
        if again is None:
            doubtful = doubtful or mark.end()
    return doubtful

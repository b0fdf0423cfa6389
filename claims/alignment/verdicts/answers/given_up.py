"""Values that a text takes back in running words: "131, and not 118 as first said".

A value that its own text denies answers nothing; who still prints it is corrected
by the new one, not contradicted.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from claims.alignment.words.sentence import words_after, words_before
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities
from claims.reading import Span

_EARLIER = (
    r"(?:first|initial|initially|original|originally|earlier|previous|previously)"
)
_REPORTED = (
    r"(?:reported|reporting|said|put|given|gave|announced|stated|thought|believed"
    r"|feared|estimated|counted|told|named|listed|recorded|quoted|spoken of|spoke of)"
)
_COUNT = (
    r"(?:reports?|counts?|figures?|tolls?|estimates?|numbers?|totals?|tall(?:y|ies))"
)
_REVISED = (
    r"(?:revised|corrected|amended|restated|downgraded|upgraded|lowered|reduced|cut"
    r"|raised|increased|changed|updated|adjusted)"
)
# "Not 118", "rather than the 118", "on Tuesday and not on Monday"; "cut from 14 to 12".
_REFUTED = re.compile(
    r"(?<!\bor )\b(?:not|rather than|instead of)\s+(?:on\s+|at\s+|in\s+)?(?:the\s+)?$"
    rf"|\b{_REVISED}\b[^.;]{{0,30}}\bfrom\s+(?:an?\s+)?(?:[a-z-]+\s+){{0,4}}$",
    re.IGNORECASE,
)
_WAS_WRONG = re.compile(
    r"^[^.;,]{0,40}\b(?:was|were|is|had been|proved)\s+(?:wrong|incorrect|mistaken"
    r"|inaccurate|an error|a mistake|too (?:high|low))\b",
    re.IGNORECASE,
)
# "An initial count of 14", "first put at 58": it was said once.
_SAID_ONCE = re.compile(
    rf"\b{_EARLIER}\s+(?:\w+\s+)?{_COUNT}\s+(?:had\s+)?(?:of|that|put|said|gave)"
    r"\b[^.;,]{0,50}$"
    rf"|\b{_EARLIER}\s+{_REPORTED}\b[^.;,\d]{{0,70}}$",
    re.IGNORECASE,
)
_ONCE_SAID = re.compile(rf"^[^.;,]{{0,25}}\b{_EARLIER}\s+{_REPORTED}\b", re.IGNORECASE)
# Before a value that takes the place of another.
_NEW = re.compile(
    r"\b(?:revised|corrected|amended|restated|downgraded|upgraded|lowered|adjusted)\b"
    r"[^.;]{0,45}\bto\s+(?:just\s+|only\s+|about\s+)?$",
    re.IGNORECASE,
)
_CUE = re.compile(
    rf"\b(?:not|rather than|instead of|from|wrong|incorrect|mistaken|{_EARLIER})\b",
    re.IGNORECASE,
)
# Without one of these no value of a passage is given up, whatever its numbers are.
_GIVING_UP = re.compile(
    rf"(?:not|rather than|instead of)\s|\b{_REVISED}\b[^.;]{{0,30}}\bfrom\s"
    r"|\b(?:was|were|is|been|proved)\s+(?:wrong|incorrect|mistaken|inaccurate|an error"
    rf"|a mistake|too)\b|\b{_EARLIER}\s+(?:\w+\s+)?(?:{_COUNT}|{_REPORTED})\b",
    re.IGNORECASE,
)
# "Not 118" takes a value back, "not one" and "not a single" count none.
_DENIED = re.compile(r"not (?!one\b|a single\b)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s")
_LOOK = 110


@dataclass(frozen=True, slots=True)
class OldValue:
    """A value that a text gives up, with its kind."""

    kind: FigureKind
    amount: Interval[Decimal]


def is_refuted(span: Span, text: str) -> bool:
    """Say whether the text denies a value or replaces it: "not 118", "from 14 to"."""
    own = text[span[0] : span[1]]
    if _REFUTED.search(_before(span, text)) or _DENIED.match(own):
        return True
    return _WAS_WRONG.search(words_after(span, text, _LOOK)) is not None


def was_said_once(span: Span, text: str) -> bool:
    """Say whether a value is told as what was said at first: "initially put at 58"."""
    if _SAID_ONCE.search(_before(span, text)):
        return True
    return _ONCE_SAID.search(words_after(span, text, _LOOK)) is not None


def takes_anothers_place(span: Span, text: str) -> bool:
    """Say whether a value is told as what another was changed to: "lowered to 12"."""
    return _NEW.search(_before(span, text)) is not None


@lru_cache(maxsize=1024)  # the figures of one passage ask it one after the other
def given_up(text: str, at: Span) -> tuple[OldValue, ...]:
    """The values that a passage of a text gives up; `at` is its place, [start, end)."""
    passage = text[at[0] : at[1]]
    if not (_CUE.search(passage) and _GIVING_UP.search(passage)):
        return ()
    places = [
        (one, (one.number_start, one.number_end)) for one in read_quantities(passage)
    ]
    return tuple(
        OldValue(one.kind, one.amount)
        for one, place in places
        if is_refuted(place, passage) or was_said_once(place, passage)
    )


def _before(span: Span, text: str) -> str:
    """What stands in front of a value in its sentence."""
    return _SENTENCE.split(words_before(span, text, _LOOK))[-1]

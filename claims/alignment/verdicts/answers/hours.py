"""At what hour a sentence counts: "by midday three arrests", "21 by nightfall"."""

import re
from collections.abc import Iterator

# The hour, 0 to 24, that stands for a part of a day.
_PARTS = {
    "dawn": 6, "daybreak": 6, "sunrise": 6, "first light": 6, "mid-morning": 10,
    "noon": 12, "midday": 12, "lunchtime": 12, "mid-afternoon": 15, "dusk": 19,
    "sunset": 19, "nightfall": 20, "midnight": 24,
}  # fmt: skip
_STRETCHES = {"morning": 9, "afternoon": 15, "evening": 19, "night": 21}
_SHIFTS = {"early": -2, "late": 2}
_ENDS = {"early": 5, "late": 22}
_NOON = 12
# "At noon" and "on Monday night" are hours of what happened.
_BY = r"\b(?:[Bb]y|[Aa]s of|[Uu]ntil|[Uu]p to|[Bb]efore) (?:about |around )?"
_DAY = r"(?:on )?[A-Z]\w+day"
_POINT = re.compile(rf"{_BY}(?:{_DAY} )?({'|'.join(_PARTS)})\b")
_AT_POINT = re.compile(rf"\b[Aa]t ({'|'.join(_PARTS)})\b")
_STRETCH = re.compile(
    rf"{_BY}(?:(early|mid|late)[ -])?(?:{_DAY} |in the |the )?"
    rf"({'|'.join(_STRETCHES)})\b"
)
_END = re.compile(rf"\b(?i:(early|late)) {_DAY}\b(?! (?:{'|'.join(_STRETCHES)}))")
_CLOCK = re.compile(rf"{_BY}(\d{{1,2}})(?:[.:]\d\d)? ?([ap])\.?m\b")
_IN_A_STATE = re.compile(
    r"\b(?:are|is|were|was|remain(?:ed|s)?|stood|stay(?:ed|s)?) (?:still |being )?"
    r"(?:in|on|under|without|missing|held|trapped|out of)\b"
)


def counting_hour(sentence: str, *, is_state: bool = False) -> int | None:
    """The hour, 0 to 24, at which a sentence counts; None if it tells none or two.

    Who is in custody "late on Saturday" is so then: a state has its hour.
    """
    hours = set(_hours(sentence))
    if not hours and (is_state or _IN_A_STATE.search(sentence)):
        hours = {_PARTS[found[1]] for found in _AT_POINT.finditer(sentence)}
        hours |= {_ENDS[found[1].lower()] for found in _END.finditer(sentence)}
    return hours.pop() if len(hours) == 1 else None


def _hours(sentence: str) -> Iterator[int]:
    yield from (_PARTS[found[1]] for found in _POINT.finditer(sentence))
    for found in _STRETCH.finditer(sentence):
        yield _STRETCHES[found[2]] + _SHIFTS.get(found[1], 0)
    for found in _CLOCK.finditer(sentence):
        yield int(found[1]) % _NOON + (_NOON if found[2] == "p" else 0)

"""The stretch of time a sum, a share or a measure is of: a month, the last quarter."""

import re
from collections.abc import Iterator

from claims.alignment.words.sentence import words_after
from claims.reading import Span

# By what something is paid for, in the word that stands for all of its spellings.
_PAID_BY = {
    word: words.split()[0]
    for words in (
        *"hour day night week month year head person gallon barrel ounce gram".split(),
        *"bushel acre hectare ticket seat share unit bottle pint bag sack loaf".split(),
        *"dose household family pupil student child passenger guest patient".split(),
        *"mile session visit ride trip journey".split(),
        "kilo kg kilogram kilogramme",
        "litre liter",
        "tonne ton",
        "pound lb",
        "km kilometre kilometer",
        "match game",
    )
    for word in words.split()
}
_PER = re.compile(
    r"^\W{0,2}(?:an?|per|(?:(?:on|for|to|from)\s+)?(?:each|every))"
    rf"\s+({'|'.join(_PAID_BY)})(?![\w-])"
)
_PERIOD = re.compile(
    r"\b(first|second|third|fourth|last|this|final)[- ](quarter|half|season)\b"
    r"|\b(first|second|third|fourth|final)[- ](month|year)\b"
    r"|\b(over|in|for|during) (?:the (?:last|past) )?(?:\w+ ){0,2}"
    r"(decade|years|months)\b(?! (?:ago|earlier|before|previously))"
    r"|\b(half)-year(?:ly)?\b|\b(interim) (?:profit|results|earnings)\b"
    r"|\bfirst (six months)\b|\bon the (month|quarter)\b"
    r"|\b(month|quarter)[ -]on[ -](?:month|quarter)\b"
    r"|\bover the (weekend)\b|\b(?:a|the) (year) earlier\b|\bin a (year|week|month)\b"
)
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november"
    "|december"
)
# What others may call the second quarter, or by the day on which it ends.
_QUARTER = re.compile(
    rf"\bthree months (?:to|ending|ended)(?: in| on| the end of)? (?:{_MONTH})\b"
)
_REGULAR_PERIODS = {
    "monthly": "month", "annual": "year", "annually": "year", "yearly": "year",
    "weekly": "week", "daily": "day", "hourly": "hour",
}  # fmt: skip
_SAME_PERIOD = dict.fromkeys(("half", "interim", "six months"), "first half")
# "Its annual report": what it tells of need be no year.
_REGULAR = re.compile(
    rf"\b({'|'.join(_REGULAR_PERIODS)})\b"
    r"(?! (?:reports?|accounts|meeting|general|conference|review|festival|survey))"
)
# Another figure between, or another clause: the time is of what stands there.
_APART = re.compile(
    r"[\d$£€₹;:—–]"
    r"|\b(?:but|while|whereas|although|though|who|whose|which|when|because|after|before"
    r"|until|unless)\b"
)
_RARE = re.compile(
    r"\b(?:first|biggest|largest|highest|lowest|worst|best|sharpest|steepest|deadliest)\b"
    r"[^,.;]*$"
)
_REACH = 40
_LATEST = re.compile(
    r"\bin the (?:past|last|previous) (?:[\w-]+ )?(?:hours|days?|weeks?|fortnight)\b"
    r"|\bin the (?:[\w-]+ )?(?:hours|days|weeks?) (?:to|ending|until)\b"
    r"|\b(?:daily|weekly|overnight) (?:count|figure|total|tally|rise|increase)\b"
)
_STRETCHES = frozenset({*_PAID_BY.values(), "quarter", "half"})
_MANY = frozenset("season decade years months weekend".split())


def periods(text: str, span: Span, sentence: Span) -> Iterator[str]:
    """Per month, in the second quarter, over ten years: as far as the figure's own."""
    per = _PER.match(words_after(span, text))
    if per:
        yield f"a {_PAID_BY[per[1]]}"
    folded = text.casefold()
    for found in _PERIOD.finditer(_QUARTER.sub(_blank, folded), *sentence):
        if _is_of(found.span(), span, text) and not _tells_how_rare(
            found.start(), text
        ):
            named = " ".join(part for part in found.groups() if part)
            yield _SAME_PERIOD.get(named, named)
    for found in _REGULAR.finditer(folded, *sentence):
        if _is_of(found.span(), span, text):
            yield f"a {_REGULAR_PERIODS[found[1]]}"


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def of_late(text: str, span: Span, sentence: Span) -> Iterator[str]:
    """What came of late: "12 cases in the seven days to Tuesday", no whole outbreak."""
    found = _LATEST.finditer(text.casefold(), *sentence)
    if any(_is_of(one.span(), span, text) for one in found):
        yield "of late"


def is_period(scope: str) -> bool:
    """Say whether what narrows a figure is a stretch of time."""
    return scope.rpartition(" ")[2] in _STRETCHES | _MANY


def _tells_how_rare(start: int, text: str) -> bool:
    """Say whether a time tells since when there was none such: "first in two years"."""
    return _RARE.search(text[max(0, start - _REACH) : start]) is not None


def _is_of(period: Span, span: Span, text: str) -> bool:
    """Say whether a stretch of time is the figure's own, not that of another nearer."""
    start, end = min(period[1], span[1]), max(period[0], span[0])
    return _APART.search(text[start:end]) is None

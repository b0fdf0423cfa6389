"""Of what a temperature is: the night's low, the sea's, what it feels like, a change.

A town has a high and a low on one day.
"""

import re
from collections.abc import Iterator

from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Span

_LOW = (
    r"lows?|lowest|minimum|coldest|overnight|cold|chill(?:ed|y)?|frost|freezing|froze"
    r"|f[ae]ll(?:s|ing|en)?|dropp?(?:s|ed|ing)?|plung(?:ed|es|ing)|plummet\w*|sank|sunk"
    r"|dipp?(?:s|ed|ing)|tumbl\w+|shiver\w*"
)
_BEFORE = {
    "low": re.compile(rf"\b(?:{_LOW})\b[^.;,]*$", re.IGNORECASE),
    "of the water": re.compile(
        r"\b(?:sea|water|ocean|lake|river|pool)(?: surface)? temperatures?\b[^.;]*$",
        re.IGNORECASE,
    ),
    "felt": re.compile(
        r"\b(?:feels?|felt|feeling) like\b[^.;]*$|\bheat index\b[^.;]*$"
        r"|\bwind ?chill\b[^.;]*$",
        re.IGNORECASE,
    ),
    "average": re.compile(r"\b(?:average|averag(?:ed|es|ing)|mean)\b[^.;,]*$"),
}
_CHANGE = re.compile(
    r"^ (?:or (?:more|so) )?"
    r"(?:(?:above|below|over|under|warmer|hotter|colder|cooler|higher|lower)\b"
    r"|of (?:warming|cooling))"
)


def temperatures(text: str, span: Span) -> Iterator[str]:
    """What narrows a temperature, by the words around it."""
    before = words_before(span, text)
    yield from (name for name, told in _BEFORE.items() if told.search(before))
    if _CHANGE.match(words_after(span, text)):
        yield "difference"

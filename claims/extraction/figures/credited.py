"""A figure that its words lay to somebody else: "the 118 first given by the line"."""

import re
from typing import Final

from claims.reading import Span

_BY_ANOTHER: Final = re.compile(
    r"(?:\s[a-z]+){0,2}?(?:\s(?:first|initially|originally|earlier|previously))?"
    r"\s(?:given|reported|announced|claimed|stated|estimated|quoted|cited|put forward)"
    r"(?:\s(?:first|initially|originally|earlier|previously|on \w+day))?\sby\s"
)
_LOOK: Final = 80


def is_credited_to_another(span: Span, text: str) -> bool:
    """Say whether the words right behind a figure say who else gave it.

    Who says so in that sentence does not give it: "131, more than the 118 given by
    the company, police said".
    """
    return _BY_ANOTHER.match(text[span[1] : span[1] + _LOOK]) is not None

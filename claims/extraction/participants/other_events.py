"""Tell what is told of another event: years before, in a series, in a threat."""

import re
from typing import Final

from spacy.tokens import Token

_ELSEWHEN: Final = re.compile(
    r"\b(?:years? (?:ago|earlier|before)|last year|this year|each year|a year|"
    r"in recent (?:years|months)|decades?|(?:in|since) (?:19|20)\d\d|"
    r"(?:series|string|spate) of)\b",
    re.IGNORECASE,
)


def is_another_event(token: Token) -> bool:
    """Say whether the sentence looks back at something else."""
    return bool(_ELSEWHEN.search(token.sent.text))

"""Read an age by its decade: "a man in his 50s", "in her early twenties"."""

from claims.facts.calendar_words import DECADES_OF_LIFE
from claims.facts.tokens import Tokens

_WHOSE = frozenset({"his", "her", "their", "my", "your", "our", "its"})
_PARTS = frozenset({"early", "late", "mid", "-"})
_TEN = 10


def read_life_decade(tokens: Tokens, start: int) -> tuple[int, int] | None:
    """Give the first year of a decade of life and the token past it."""
    before = start - 1
    while tokens.word(before) in _PARTS:
        before -= 1
    if tokens.word(before) not in _WHOSE:
        return None
    word = tokens.word(start)
    if word in DECADES_OF_LIFE:
        return DECADES_OF_LIFE[word], start + 1
    is_glued = tokens.word(start + 1) == "s" and tokens.is_glued(start + 1)
    if not is_glued or not word.isdecimal() or len(word) != len("50"):
        return None
    return (int(word), start + 2) if int(word) % _TEN == 0 else None

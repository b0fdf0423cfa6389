"""Degrees by their letter alone: "reached 41C", "a low of 12F"."""

from claims.facts.tokens import Tokens

_LETTERS = frozenset({"C", "F"})
_WEATHER = frozenset(
    """temperature temperatures mercury heat heatwave hot cold warm warmer warming cool
    cooler freezing frost thermometer thermometers degrees high highs low lows reached
    hit topped celsius fahrenheit fever ocean oven""".split()
)
_REACH = 10


def is_degree_letter(tokens: Tokens, index: int) -> bool:
    """Tell the "C" of "temperatures of 41C" from that of "Flat 41C".

    No flat has a decimal.
    """
    if tokens.raw(index) not in _LETTERS or not tokens.is_glued(index):
        return False
    if "." in tokens.word(index - 1):
        return True
    near = tokens.phrase(index - _REACH, index + _REACH)
    return not _WEATHER.isdisjoint(near)

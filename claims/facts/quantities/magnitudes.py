"""How strong a quake was: "magnitude 6.1", "measured 4.1 on the Richter scale"."""

from claims.facts.tokens import Tokens

MAGNITUDE = "magnitude"
_QUAKES = frozenset(
    """quake quakes earthquake earthquakes tremor tremors temblor temblors aftershock
    aftershocks richter seismic foreshock""".split()
)
_MEASURING = frozenset(
    "measured measuring measures registered registering recorded at of".split()
)
_REACH = 10


def is_magnitude(tokens: Tokens, start: int, end: int) -> bool:
    """Tell a number on the scale of quakes from one that counts something."""
    before = tokens.word(start - 1)
    if before == "-" and tokens.word(start - 2) == MAGNITUDE:
        return True
    if before == MAGNITUDE or tokens.phrase(start - 2, start) == (MAGNITUDE, "of"):
        return True
    if "." not in tokens.word(start):
        return False
    if tokens.word(end) in _QUAKES:
        return True
    near = tokens.phrase(start - _REACH, end + _REACH)
    is_bare = not tokens.word(end).isalpha() or tokens.word(end) in {"on", "and"}
    return before in _MEASURING and is_bare and not _QUAKES.isdisjoint(near)

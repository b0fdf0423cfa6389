"""Tell from the words nearby whether a date lies ahead of the text.

A stand-in where no parser says the tense: the nearest cue in the sentence
decides, looking back first, then ahead.
"""

from claims.facts.tokens import Tokens

_REACH = 14
_STOPS = frozenset({".", "!", "?", ";", "”", '"'})
_FUTURE = frozenset(
    """will shall won't won’t i'll we'll he'll she'll it'll they'll scheduled slated
    plans planned planning expected due upcoming hopes intends begins starts until till
    through deadline expires expire tomorrow going""".split()
)
_PAST = frozenset(
    """was were had did said told came took began made went left held gave saw found met
    got became won lost wrote ran led fell rose struck shot sent broke spoke
    after since""".split()
)
_SHORTEST_ED = 4


def looks_ahead(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether the date at tokens `start` to `end` is in the future tense."""
    back = _nearest(tokens, range(start - 1, max(start - _REACH, 0) - 1, -1))
    if back is not None:
        return back
    if tokens.word(end - 1).endswith(("'s", "’s")):
        return False
    ahead = _nearest(tokens, range(end, min(end + _REACH, len(tokens))))
    return bool(ahead)


def _nearest(tokens: Tokens, indexes: range) -> bool | None:
    """Give True or False by the first cue met, None without one."""
    for index in indexes:
        word = tokens.word(index)
        if word in _STOPS and not tokens.is_glued(index + 1):
            return None
        if word in _FUTURE:
            return True
        if word in _PAST:
            return False
        if word == "be":
            return True
        passive = tokens.word(index - 1) == "be"
        if word.endswith("ed") and len(word) >= _SHORTEST_ED and not passive:
            return False
    return None

"""Tell from the words nearby whether a date lies ahead of the text.

A stand-in where no parser says the tense: the nearest cue in the sentence
decides, looking back first, then ahead.
"""

from claims.facts.tokens import Tokens

_REACH = 14
_STOPS = frozenset({".", "!", "?", ";", "”", '"'})
_FUTURE = frozenset(
    """will shall won't won’t i'll we'll he'll she'll it'll they'll scheduled slated
    plans planned planning expected due upcoming hopes intends begins begin starts start
    opens reopens reopen resumes resume deadline expires expire tomorrow""".split()
)
_PAST = frozenset(
    """was were had did said told came took began made went left held gave saw found met
    got became won lost wrote ran led fell rose struck shot sent broke spoke
    sank flew grew drove drew kept knew lay paid sold stood swept threw tore woke fled
    caught brought taught thought felt built
    after since""".split()
)
_WAS = frozenset({"was", "were", "had", "did"})
_NOW = frozenset({"is", "are", "remains", "remain", "stays", "stay", "will"})
_PUT_OFF = frozenset({"adjourned", "postponed", "deferred", "rescheduled", "remanded"})
_SHIFTED = frozenset({"slipped", "slips", "moved", "delayed", "forward"})
_PUT_BACK = frozenset({"put", "pushed", "moved", "set", "knocked"})
_SETTING = frozenset(
    "set sets setting fixed scheduled rescheduled listed booked slated".split()
)
_CHOOSING = _SETTING | {"chose", "chosen", "picked", "picks", "fixes", "named"}
_CHOSEN = frozenset({"date", "day", "deadline"})
# It was set for that day once, and may be over.
_ONCE = frozenset("originally initially first previously earlier had once".split())
_SET_REACH = 6
_SHORTEST_ED = 4
# "On Tuesday, the council will vote": only there, or before a comma, does the
# verb follow its date.
_OPENING = 2


def looks_ahead(tokens: Tokens, start: int, end: int) -> bool | None:
    """Say whether the date at tokens `start` to `end` is in the future tense.

    None where no cue tells.
    """
    back = _nearest(tokens, range(start - 1, max(start - _REACH, 0) - 1, -1))
    if back is not None or tokens.word(end - 1).endswith(("'s", "’s")):
        return back
    if not (_opens_sentence(tokens, start) or tokens.word(end) == ","):
        return None
    return _nearest(tokens, range(end, min(end + _REACH, len(tokens))))


def lasts_up_to(tokens: Tokens, start: int) -> bool | None:
    """Say whether what lasts until a date, or is put off to it, does so still.

    "Is shut until Friday", "adjourned to May 6"; None where no word tells.
    """
    last = tokens.word(start - 1)
    if last not in {"until", "till", "to"}:
        return None
    if last == "to" and _is_shifted(tokens, start - 2):
        return True
    for index in range(start - 2, max(start - _REACH, 0) - 1, -1):
        word = tokens.word(index)
        if word in _STOPS and not tokens.is_glued(index + 1):
            return None
        if word in _PUT_OFF:
            return "had" not in tokens.phrase(index - 2, index)
        if last != "to" and (word in _NOW or word in _WAS):
            return word in _NOW
    return None


def is_set_for(tokens: Tokens, start: int, end: int) -> bool:
    """Match "set the hearing for" in front of a date, whatever tense it is told in.

    Or around it: "has set October 9 as the date". What was "originally set for" a
    day may be over.
    """
    if tokens.word(start - 1) in _CHOOSING and _is_chosen(tokens, start, end):
        return "had" not in tokens.phrase(max(start - 2, 0), start)
    if tokens.word(start - 1) != "for":
        return False
    before = range(start - 2, max(start - _SET_REACH, 0) - 1, -1)
    words = [tokens.word(index) for index in before]
    place = next((n for n, word in enumerate(words) if word in _SETTING), None)
    if place is None or not _STOPS.isdisjoint(words[:place]):
        return False
    return _ONCE.isdisjoint(words[place:])


def _is_chosen(tokens: Tokens, start: int, end: int) -> bool:
    """Match "set Friday for the vote", "named May 9 as the date"; not "as his heir"."""
    if tokens.word(end) == "for":
        return tokens.word(start - 1) != "named"
    behind = tokens.phrase(end + 1, end + _SET_REACH)
    return tokens.word(end) == "as" and not _CHOSEN.isdisjoint(behind)


def _is_shifted(tokens: Tokens, index: int) -> bool:
    """Match "slipped", "put back" in front of "to May"; not "dates back"."""
    if tokens.word(index) == "back":
        return tokens.word(index - 1) in _PUT_BACK
    return tokens.word(index) in _SHIFTED


def _opens_sentence(tokens: Tokens, start: int) -> bool:
    before = range(start, max(start - _OPENING, 0) - 1, -1)
    return any(
        tokens.starts_line(index) or tokens.word(index - 1) in _STOPS
        for index in before
    )


def _nearest(tokens: Tokens, indexes: range) -> bool | None:
    """Give True or False by the first cue met, None without one."""
    for index in indexes:
        word = tokens.word(index)
        if word in _STOPS and not tokens.is_glued(index + 1):
            return None
        if word in _FUTURE or word == "be":
            return not _was_to_be(tokens, index)
        if _tells_past(tokens, index):
            return False
    return None


def _was_to_be(tokens: Tokens, index: int) -> bool:
    """Match the "be" of "was to be signed": ahead of the past, not of today."""
    return not {"was", "were"}.isdisjoint(tokens.phrase(index - 2, index))


def _tells_past(tokens: Tokens, index: int) -> bool:
    """Match "signed" and "held", but not in "be signed" and "be held"."""
    word = tokens.word(index)
    is_past = word.endswith("ed") and len(word) >= _SHORTEST_ED
    return (is_past or word in _PAST) and tokens.word(index - 1) != "be"

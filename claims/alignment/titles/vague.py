"""Questions of a frame that would tell nobody of whom or what they are."""

import re
from string import Formatter

from claims.alignment.questions.signature import Signature

SHORT = 700
"""Characters of a text that tells of one event; a question of a longer one names it."""

_ANYBODY_S = frozenset({"counted", "event", "of", "document", "auxiliary"})
# Who gave alone is too little in a long text: to whom, or what for?
_ONE_SIDE = ({"giver"}, {"payer"})
_NOBODY = re.compile(
    r"\b(?:was|is|did|does) it\b|\b(?:it|there)\?$|\bit\b.{0,4}(?:cost|worth)"
    r"|\bin favor\?$"
)


def is_vague(
    title: str, filled: str, signature: Signature, placed: str, *, is_one: bool
) -> bool:
    """Say whether a question names nobody and nothing: "How much was paid?".

    `placed` is in what or where it happened, as far as the title says it; `is_one`
    says that no number is printed: "a man was killed".
    """
    slots = _slots(title)
    frame = signature.known_frame
    if slots - _ANYBODY_S or _NOBODY.search(filled):
        return bool(_NOBODY.search(filled))
    if signature.kind == "count" and frame is not None and frame.event:
        is_bare = is_one or (frame.name == "vote" and not signature.counted)
        return is_bare and not placed
    if signature.kind == "count" and len(filled.split()) > len(title.split()):
        return False
    return not placed if "event" in slots else signature.kind == "money"


def names_no_event(title: str, signature: Signature, placed: str) -> bool:
    """Say whether a text may tell of several such: "How many were hurt?".

    `placed` is in what or where it happened, as far as the title says it.
    """
    slots = _slots(title)
    is_bare = not (placed or slots - _ANYBODY_S)
    is_count = signature.known_frame is not None and signature.kind == "count"
    is_told = signature.kind == "date" or ("event" in slots and is_count)
    return slots in _ONE_SIDE or (is_bare and is_told)


def _slots(title: str) -> set[str]:
    """The slots of a frame's title: whom or what it names."""
    return {name for _, name, _, _ in Formatter().parse(title) if name}

"""What befell people: a part of a group may be all of whom one thing befell.

Of nine who were shot three died: "three of them" are all the dead. And "eleven killed
and 20 others abducted" tells of all who were abducted.
"""

import re

from claims.alignment.words.sentence import words_after
from claims.reading import Span

_OUTCOMES = {
    frame: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for frame, words in {
        "kill": "kill\\w*|dead|die[sd]?|dying|fatal\\w*|lives?|perish\\w*|drown\\w*"
        "|deaths?|bod(?:y|ies)|not survive|too late|toll|succumb\\w*|murder\\w*",
        "injure": "injur\\w*|wound\\w*|hurt|burns?|fractures?",
        "critical": "critical\\w*|fighting for",
        "treat": "hospital\\w*|admitted|treat\\w*",
        "infect": "ill|sick\\w*|infect\\w*|symptoms|positive|cases?",
        "miss": "missing|unaccounted|untraced|swept|not been (?:found|seen|heard)"
        "|(?:still|yet) (?:to be )?(?:traced|found|located|reached|accounted)",
        "rescue": "rescue[ds]?|saved?|pulled|plucked|winched|hoisted|freed|alive"
        "|safety|ashore|brought (?:out|up|down)",
        "trap": "trapped|stranded|stuck|buried|cut off",
        "evacuate": "evacuat\\w*|homeless|displaced|fled|moved out",
        "arrest": "arrest\\w*|detain\\w*|custody|held|handcuff\\w*",
        "charge": "charg\\w*|prosecut\\w*|indict\\w*",
        "kidnap": "abduct\\w*|kidnap\\w*|hostages?|captive|seized",
        "free": "freed|released|let go",
    }.items()
}
_OF_THEM = re.compile(
    r"^\s+of (them|those|whom|us|these|the|its|their|his|her)\b", re.IGNORECASE
)
_PRONOUNS = frozenset({"them", "whom", "us", "these"})
_CLAUSE = re.compile(r"[,;:.–—]\s|[.]$")
_LOOK = 160


def are_all_of_outcome(frame: str, text: str, span: Span) -> bool:
    """Say whether "three of them" are all whom one thing befell.

    It is told behind the figure, and of nobody in front of it; who "they" are is told.
    """
    told = _OUTCOMES.get(frame)
    of_them = _OF_THEM.match(words_after(span, text, _LOOK))
    if told is None or of_them is None:
        return False
    behind = _CLAUSE.split(text[span[1] + of_them.end() : span[1] + _LOOK])[0]
    before = text[: span[0]]
    is_known = bool(before) or of_them[1].casefold() not in _PRONOUNS
    return is_known and bool(told.search(behind)) and not told.search(before)


def follow_another_outcome(frame: str, text: str, span: Span) -> bool:
    """Say whether "20 others" stand besides people whom something else befell."""
    told = _OUTCOMES.get(frame)
    if told is None:
        return False
    is_once = len(told.findall(text[: span[1]] + words_after(span, text))) <= 1
    return is_once and any(
        other.search(text[: span[0]])
        for name, other in _OUTCOMES.items()
        if name != frame
    )

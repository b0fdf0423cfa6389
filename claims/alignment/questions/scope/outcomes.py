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
        "shoot down": "intercept\\w*|downed|shot down|destroyed|brought down",
        "animals killed": "kill\\w*|dead|die[sd]?|poach\\w*|slaughter\\w*|lost",
        "attend": "march\\w*|rallied|attend\\w*",
        "free": "freed|released|let go",
    }.items()
}
_OF_THEM = re.compile(
    r"^\s+of (them|those|whom|us|these|the|its|their|his|her)\b", re.IGNORECASE
)
_PRONOUNS = frozenset({"them", "whom", "us", "these"})
_CLAUSE = re.compile(r"[,;:.–—]\s|[.]$")
_SENTENCE_END = re.compile(r"[.!?][”\"’']?\s")
# "Five of the drones": the group stands in the figure itself.
_GROUP_INSIDE = re.compile(r"\bof (?:the|those|its|their|his|her)\b.*$", re.IGNORECASE)
# "All but four of those feared lost were traced": the four are lost.
_ALL_BUT = re.compile(r"\ball but $", re.IGNORECASE)
# What one sentence after the other tells of those an event befell.
_TOLD_IN_TURN = frozenset({"kill", "injure", "miss", "rescue"})
# How many words say which group it is: "of those killed", "of the dead".
_DESCRIBED = 2
_LOOK = 160


def are_all_of_outcome(frame: str, text: str, span: Span) -> bool:
    """Say whether "three of them" are all whom one thing befell.

    It is told behind the figure, and of nobody in front of it; who "they" are is
    told. "No trace of two of the kayakers" tells it in front.
    """
    told = _OUTCOMES.get(frame)
    own = _GROUP_INSIDE.search(text[slice(*span)])
    after = f" {own[0]}" if own else ""
    after += words_after(span, text, _LOOK)
    of_them = _OF_THEM.match(after)
    if told is None or of_them is None:
        return False
    behind = _CLAUSE.split(after[of_them.end() :])[0]
    earlier, clause = _sentence_begins(text[: span[0]])
    if of_them[1].casefold() in _PRONOUNS:
        is_known = bool(earlier or clause)
        return (
            is_known and bool(told.search(behind)) and not told.search(text[: span[0]])
        )
    if frame == "miss" and _ALL_BUT.search(clause):
        return True
    described = " ".join(behind.split()[:_DESCRIBED])
    return not told.search(described) and not told.search(earlier)


def _sentence_begins(before: str) -> tuple[str, str]:
    """What stands in front of a figure: earlier sentences, and its own so far."""
    ends = list(_SENTENCE_END.finditer(before))
    end = ends[-1].end() if ends else 0
    return before[:end], before[end:]


def follow_another_outcome(frame: str, text: str, span: Span) -> bool:
    """Say whether "20 others" stand besides people whom something else befell."""
    told = _OUTCOMES.get(frame)
    if told is None:
        return False
    is_once = len(told.findall(text[: span[1]] + words_after(span, text))) <= 1
    earlier, clause = _sentence_begins(text[: span[0]])
    if frame in _TOLD_IN_TURN:
        clause = earlier[-_LOOK:] + clause
    return is_once and any(
        other.search(clause) for name, other in _OUTCOMES.items() if name != frame
    )

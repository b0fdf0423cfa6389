"""Whether a text surely looks back at a date or ahead to it.

Stricter than the tense that resolves a weekday: what was planned, reported as
planned, or belongs to a later version of the text is neither.
"""

import re
from typing import Literal, TypeAlias

from claims.facts.dates.phrase import DatePhrase
from claims.facts.dates.tense import looks_ahead
from claims.facts.tokens import Tokens

Side: TypeAlias = Literal["back", "ahead"]

_SENTENCE_END = re.compile(r"[.!?;:“”\"\n]\s+|[“”\"\n]")
_REACH = 150  # characters of a sentence before its date
# "said Mara Quill in a statement on", with nothing between that could be planned.
_ONLY_A_FRAME = (
    r"(?:,? [A-Z][\w.’'-]*| (?:in|at|by|to|of)(?: an?| the| his| her| its| their)?"
    r"(?: \w+){1,2}?| reporters| journalists| lawmakers| on| late| early)*\s*$"
)
# A verb of saying stands before what may be planned: "said the fair opens".
_SAYING = re.compile(
    r"\b(?:said|says|told|announced|reported|added|wrote|confirmed|promised)\b"
    rf"(?!{_ONLY_A_FRAME})"
)
_HAPPENED = re.compile(
    r"\b(?:was|were|did|said|told|wrote|died|took|began|became|won|lost|met|left|came|shot|fell"
    r"|hit|gave|went|held|made|sent|ran|led|struck|broke|spoke|[a-z]{2,}ed)\b"
)
_PLANNED = re.compile(
    r"\b(?:will|shall|to|be|scheduled|slated|planned|expected|due|set)\b|[’']ll\b"
)
_WILL = re.compile(
    r"(?<!\ba )(?<!\bthe )(?<!\bhis )(?<!\bher )\bwill\b|\bwon[’']t\b|[’']ll\b"
)
# "It will follow a case of 2 March": the day is the case's, and may be long past.
_OF_A_NOUN = re.compile(r"\b(?:of|since|after|following)(?: the)?\s*$")
_IS_TO = re.compile(r"\b(?:is|are|am)\b")
_WAS = re.compile(r"\b(?:was|were|had)\b")
_UNSURE = re.compile(
    r"\b(?:would|originally|initially|previously|postponed|delayed|extended|moved"
    r"|rescheduled|updated|amended|corrected|if|unless)\b"
)


def looks(text: str, tokens: Tokens, phrase: DatePhrase) -> Side | None:
    """Say on which side of a date its text stands; None where it may be either."""
    before = _sentence_before(text, tokens.starts[phrase.start])
    if _UNSURE.search(before):
        return None
    ahead = looks_ahead(tokens, phrase.start, phrase.end)
    if _is_planned(before, ahead=ahead):
        return "ahead"
    since_said = _SAYING.split(before)[-1]
    if ahead or _PLANNED.search(since_said) or not _HAPPENED.search(since_said):
        return None
    return "back"


def _is_planned(before: str, *, ahead: bool | None) -> bool:
    if _WAS.search(before) or _OF_A_NOUN.search(before):
        return False
    return bool(_WILL.search(before) or (ahead and _IS_TO.search(before)))


def _sentence_before(text: str, start: int) -> str:
    return _SENTENCE_END.split(text[max(start - _REACH, 0) : start])[-1]

"""Whether a question tells of whom or what it is, for who has not read the text."""

import re
from typing import Final

from claims.extraction.asking.naming import UnclearError, words_of
from claims.extraction.asking.noun_phrases import opening_of_sentence
from claims.extraction.asking.rest import occasion_of
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import is_verb
from claims.extraction.coreference import Coreference

# A text so short tells of one event, and everything in it is of that.
_SHORT: Final = 120
_LONGEST_PLACE: Final = 8
_WHERE: Final = frozenset("at in outside inside near across during on".split())
# A name, a number, or what is told as known: "the", "its", "polling day".
_POINTING: Final = re.compile(
    r"\{\d|\d|\b(?:the|its|his|her|their|all|this)\b|[A-Z]|[’']s?\b| (?:when|after) "
)
_ANYBODY: Final = frozenset(
    "people men women children others homes houses properties families residents"
    " patients buildings other".split()
)
_PARTICLES: Final = frozenset("up out down through off in away on back".split())
_FEW: Final = 2


def place_told_first(target: Target, found: Coreference) -> str:
    """ "Outside the hall 200 people stood": where, if the sentence opens with it."""
    doc, start = target.doc, opening_of_sentence(target.anchor.sent)
    end = target.first - (doc[target.first - 1].text == ",")
    tokens = doc[start:end]
    if not 1 < len(tokens) <= _LONGEST_PLACE or tokens[0].lower_ not in _WHERE:
        return ""
    is_time = any(one.ent_type_ == "DATE" or one.tag_ == "CD" for one in tokens)
    if is_time or any(is_verb(one) or one.is_punct for one in tokens):
        return ""
    try:
        words = words_of(tokens, found)
    except UnclearError:
        return ""
    return words if _POINTING.search(words) else ""


def occasion(place: int, target: Target, found: Coreference) -> str:
    """When what happened, told behind the clause; "their bus" may be the counted's."""
    own = Subject(target.anchor, target.start, target.end)
    return occasion_of(place, target, found, own)


def names_nothing(counted: str, rest: str, target: Target) -> bool:
    """Say whether a question may be of any event: "how many people were hurt?".

    `counted` is what is asked for, `rest` what follows the verb.
    """
    if len(target.doc) <= _SHORT or _POINTING.search(f" {counted[1:]} {rest} "):
        return False
    is_anybody = bool(_ANYBODY & set(counted.split()))
    is_bare = not rest or rest in _PARTICLES
    return is_bare or (is_anybody and len(rest.split()) <= _FEW)

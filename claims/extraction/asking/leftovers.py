"""What a question leaves out of its clause."""

import re
from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.grammar.sentences import sentence_end

_ENDS: Final = frozenset(',;:.!?—–()“”"')
_VERBAL: Final = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB", "MD"})
_SILENT: Final = frozenset({"DT", "POS", "HYPH", "MD", "CC"})
_TIMES: Final = frozenset({"DATE", "TIME"})
# Where and how often: a verb is not whole without.
_TOLD_BY_ADVERBS: Final = frozenset(
    "here there home away abroad twice together apart".split()
)
# What opens a part of its own that a question may do without.
_LOOSE: Final = frozenset(
    "after before since until as amid following despite because when while where"
    " although though under".split()
)
# What follows a date tells where or how; what the act is stands before it.
_BESIDE: Final = frozenset("in at on with near during outside over amid".split())
_WORDS: Final = re.compile(r"[^\W_]+")
_LEADING: Final = 3  # Words from a preposition to its day.
_AHEAD: Final = 5


def leaves_out(asked: str, group: VerbGroup, target: Target) -> bool:
    """Say whether a question lacks words of its clause other than days and hedges."""
    told = set(_WORDS.findall(asked.casefold()))
    start = target.number_end if target.end > group.start else group.end
    end = _end_of_clause(group, target)
    if (
        not target.is_date
        and end == max(group.end, target.end)
        and _is_loose(end, target)
    ):
        return True  # "Two-thirds of the people were born | after 1975".
    last = None
    for token in target.doc[min(start, group.end) : end]:
        if _is_free(token, group, target):
            continue
        is_name = token.tag_ in {"PRP", "PRP$", "NNP", "NNPS"} and "{" in asked
        if not is_name and not told.issuperset(_WORDS.findall(token.lower_)):
            return True
        last = token
    # "In a drive beginning | on Thursday".
    return last is not None and last.lower_.endswith("ing") and last.i + 1 < end


def _is_loose(place: int, target: Target) -> bool:
    is_within = place < len(target.doc) and target.kind == "percent"
    return is_within and target.doc[place].lower_ in _LOOSE


def _end_of_clause(group: VerbGroup, target: Target) -> int:
    """Where a clause with its verb and figure ends."""
    place, end = max(group.end, target.end), sentence_end(target.anchor)
    first = target.doc[place]
    if target.is_date and place > group.end and first.lower_ in _BESIDE:
        return place  # "Hit a jetty on Sunday | at the end of a crossing".
    while place < end and not _closes(target.doc[place], end):
        place += 1
    return place


def _closes(token: Token, end: int) -> bool:
    if token.text in _ENDS or token.is_space or token.tag_ == "WRB":
        return True
    if token.lower_ in _LOOSE and token.tag_ in {"IN", "WRB", "VBG"}:
        return True
    ahead = token.doc[token.i + 1 : min(end, token.i + _AHEAD)]
    return token.tag_ == "CC" and any(one.tag_ in _VERBAL for one in ahead)


def _is_free(token: Token, group: VerbGroup, target: Target) -> bool:
    """Say whether a question may do without a token, or has it in another form."""
    if target.first <= token.i < target.end or group.start <= token.i < group.end:
        return True
    if token.ent_type_ in _TIMES or token.is_punct or token.tag_ in _SILENT:
        return True
    if token.tag_[:2] == "RB":
        return token.lower_ not in _TOLD_BY_ADVERBS
    return token.tag_ in {"IN", "TO"} and _leads_to_time(token, target)


def _leads_to_time(case: Token, target: Target) -> bool:
    """Say whether a preposition leads to the figure or to a day: "on Monday"."""
    after = target.doc[case.i + 1 : case.i + 1 + _LEADING]
    is_day = any(one.ent_type_ in _TIMES for one in after[:2])
    return is_day or any(one.i == target.first for one in after)

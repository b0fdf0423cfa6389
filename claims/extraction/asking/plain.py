"""Whether a clause is so plain that it may be turned into a question.

Long articles bring clauses of every shape, and each shape not thought of gives another
bad question. So there a question is asked of few shapes that are known to read well;
whatever else tells a figure is quoted.
"""

import re
from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.clauses import acting, dating, governing
from claims.extraction.asking.leftovers import leaves_out
from claims.extraction.asking.plain_subjects import (
    is_plain_subject,
    stands_plainly,
)
from claims.extraction.asking.subjects import subject_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.grammar.phrases import children

SHORT: Final = 120
"""Tokens of a text so short that it tells of one event, clause by clause."""

# "With how many dogs did she": few prepositions may open a question.
_FRONTED: Final = re.compile(
    r"^(?:At|By how|By what cost|From|To|In|With|On|After|Over|Among|For how much"
    r"|How quickly|How much (?:in|of)|What number)\b"
)
_FAMILIAR: Final = re.compile(
    r"^\w+ (?:how many (?:\w+ )?(?:counts|charges|occasions)|which day)\b"
)
# Another outlet may have another number: "When did 26 others leave?"
_NUMBER: Final = re.compile(r"(?<![{\w])(?!(?:1[6-9]|20)\d\ds?\b)\d")
# "Cover the wood itself", "how large a tax does it attract a tonne".
_UNLIKELY: Final = re.compile(
    r"\b(?:itself|themselves|himself|herself|respectively)\b|^How large .+ a \w+$"
    r"|^By what percentage (?:is|are|of)\b|^By when (?!will\b)"
    r"|\bwhen (?:at|in|on|by|for|to)\b"
)
_CASES: Final = frozenset("in on at by since until from between over during".split())
_MODALS: Final = frozenset({"will", "would", "'ll", "’ll", "'d", "’d"})
# "No longer wanted", "has only lost twice".
_LIMITING: Final = frozenset({"only", "hardly", "barely", "nearly", "almost", "longer"})
_BEFORE: Final = 2  # Tokens before a verb that may limit it.
_NOMINAL: Final = frozenset({"nummod", "compound", "nmod", "amod", "conj", "det"})
_OF_NOUNS: Final = frozenset({"compound", "flat", "nummod", "appos", "nmod:poss"})
_STEPS: Final = 3


def is_plain(asked: str, target: Target, dated: Token | None) -> bool:
    """Say whether a question was made of a clause that leaves no doubt.

    `dated` is the word a date belongs to.
    """
    if len(target.doc) <= SHORT:
        return True
    if _FRONTED.match(asked) and not _FAMILIAR.match(asked):
        return False
    if _NUMBER.search(asked) or _UNLIKELY.search(asked):
        return False
    group = None if target.is_date else acting(target)
    if group is not None:
        is_whole = _is_plain_verb(group) and stands_plainly(target, group)
        return is_whole and not leaves_out(asked, group, target)
    group = dating(target, dated) if target.is_date else governing(target)
    return group is not None and _is_told_plainly(asked, group, target, dated)


def _is_told_plainly(
    asked: str, group: VerbGroup, target: Target, dated: Token | None
) -> bool:
    """Say whether subject, verb and figure belong together, with nothing between."""
    subject = subject_of(group)
    if subject is None or not _is_plain_verb(group):
        return False
    if not is_plain_subject(subject, group, is_known="{" in asked):
        return False
    is_own = (
        _is_dated(group, target, dated) if target.is_date else _takes(group, target)
    )
    return is_own and not leaves_out(asked, group, target)


def _is_plain_verb(group: VerbGroup) -> bool:
    """Say whether a verb has a tense of its own and tells a fact."""
    is_possible = any(
        one.tag_ == "MD" and one.lower_ not in _MODALS for one in group.helpers
    )
    words = group.main.doc[max(0, group.start - _BEFORE) : group.end]
    is_limited = any(one.lower_ in _LIMITING for one in words)
    is_part = group.is_reduced or group.is_adverbial or group.negated or is_limited
    return group.is_finite and not is_part and not is_possible


def _is_dated(group: VerbGroup, target: Target, dated: Token | None) -> bool:
    """Say whether the parse hangs a date on the verb that stands before it."""
    is_told = dated is not None and group.start <= dated.i < group.end
    is_told = is_told and target.anchor.dep_ not in _OF_NOUNS
    if group.last.tag_ == "VBG" and group.helpers[:1] and group.helpers[0].tag_ != "MD":
        return False  # "He is coming off a strong debate Thursday".
    between = target.doc[group.end : max(group.end, target.start)]
    if any(one.ent_type_ == "DATE" and one.tag_ != "IN" for one in between):
        return False  # "Nevada on Feb. 20 and South Carolina on Feb. 27".
    first, before = target.doc[target.start], target.doc[target.start - 1]
    if before.tag_ in {"IN", "TO"}:
        return is_told and before.lower_ in _CASES
    is_second = before.ent_type_ in {"DATE", "TIME"} or before.lower_ == "about"
    return is_told and first.tag_ != "CD" and not is_second


def _takes(group: VerbGroup, target: Target) -> bool:
    """Say whether the parse hangs a figure on the verb that stands before it."""
    token = target.anchor
    for _ in range(_STEPS):
        if token.dep_ not in _NOMINAL or token.head == token:
            break
        token = token.head
    if token.head.tag_ == "JJ":
        token = token.head  # "Pleaded not guilty to four counts".
    is_own = group.start <= token.head.i < group.end
    is_told = any(group.start <= one.i < group.end for one in children(token, "cop"))
    return is_own or is_told

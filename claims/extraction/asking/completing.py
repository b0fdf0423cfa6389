"""Ask for an amount that completes a verb: "The yard will cut 1,500 jobs"."""

from dataclasses import dataclass
from typing import Final

from claims.extraction.asking.clauses import sibling_before
from claims.extraction.asking.naming import words_of
from claims.extraction.asking.neighbours import following
from claims.extraction.asking.openings import Opening, case_before, opening_of
from claims.extraction.asking.remainder import is_rate, is_time, kept, shortened
from claims.extraction.asking.rest import rest_of
from claims.extraction.asking.sizes import sized
from claims.extraction.asking.subjects import Subject, subject_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.turning import Turned, turned
from claims.extraction.asking.verb_words import (
    SAYING,
    is_empty,
    is_open_ended,
    is_supposed,
    lacks_its_act,
)
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.coreference import Coreference

_COMPARED: Final = frozenset(
    "more less fewer higher lower later earlier ago longer shorter than worth".split()
)
_PARTING: Final = frozenset(
    "after before since following despite amid including during because".split()
)
_NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "JJ", "HYPH", "POS"})
_BEFORE_NOUNS: Final = frozenset({"money", "percent", "duration", "measure"})
_SHARES: Final = frozenset({"%", "percent", "cent"})
_AMOUNTS: Final = frozenset({"How much", "What percentage"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A verb group, of whom it is said, and both in the order of a question.

    `opening` is how that begins, `cut` where what stands before the figure ends.
    """

    group: VerbGroup
    subject: Subject
    told: Turned
    opening: Opening
    cut: int


def ask_for_object(target: Target, group: VerbGroup, found: Coreference) -> str:
    """The question with subject and verb turned round; empty where none reads well."""
    subject = subject_of(group)
    is_undone = group.negated and not target.is_count
    is_said = group.last.lemma_ in SAYING or is_undone
    if subject is None or is_said or is_supposed(subject, group):
        return ""
    opening, cut = _opening(target, group, found)
    told = turned(group, subject, found)
    if opening is None or told is None or not _is_fit(target, group, opening):
        return ""
    return _assembled(target, _Said(group, subject, told, opening, cut), found)


def _is_fit(target: Target, group: VerbGroup, opening: Opening) -> bool:
    """Say whether a figure is the verb's own, and compared with nothing.

    A share that neither moves nor is done anything with says nothing.
    """
    is_free = opening.words == "What percentage" and not group.is_copula
    is_own = not is_free or target.anchor.dep_ in {"obj", "conj", "nsubj"}
    return is_own and not is_parted(target, group) and not _is_compared(opening, target)


def is_parted(target: Target, group: VerbGroup) -> bool:
    """Say whether something else is told between a verb and a figure."""
    words = target.doc[group.end : max(group.end, target.first - 1)]
    is_other = any(
        one.lower_ in _PARTING or (one.tag_ == "CC" and following(one).tag_[:2] == "VB")
        for one in words
    )
    return sibling_before(target) is None and is_other


def _opening(
    target: Target, group: VerbGroup, found: Coreference
) -> tuple[Opening | None, int]:
    """How the question begins, and where what stands before the figure ends."""
    doc, case = target.doc, case_before(target)
    is_joined = sibling_before(target) is not None or doc[target.first - 1].tag_ == "CC"
    if is_joined and not case:
        return opening_of(target, group, "", found), group.end
    is_outside = bool(case) and doc[target.first - 1].lower_ == case
    cut = target.first - is_outside
    if case == "of":
        return sized(target, group, cut)
    if _is_nested(target, group):
        return None, cut
    return opening_of(target, group, case, found), cut


def _is_nested(target: Target, group: VerbGroup) -> bool:
    """Say whether a figure belongs to a noun behind the verb: "a plan in 12 steps"."""
    head = target.anchor.head
    hangs = target.anchor.dep_ in {"nmod", "nmod:unmarked"} and head != target.anchor
    return hangs and group.end <= head.i < target.start and head.tag_[:2] == "NN"


def _is_compared(opening: Opening, target: Target) -> bool:
    """Say whether a figure is so much more than another, or stands before its noun."""
    if opening.end >= len(target.doc):
        return False
    after = target.doc[opening.end]
    is_attribute = after.tag_ in _NOMINAL and target.kind in _BEFORE_NOUNS
    return after.lower_ in _COMPARED or (is_attribute and not is_time(after))


def _assembled(target: Target, said: _Said, found: Coreference) -> str:
    """The question out of its parts; empty where one that it needs is left out."""
    group, start, told = said.group, said.opening.words, said.told.words
    before = words_of(kept(group.end, said.cut, target), found, said.subject)
    rest = rest_of(said.opening.end, target, found, said.subject)
    if group.is_copula and _is_of_what_is(target, said):
        return "" if target.is_count else _of_what_is(said, rest) if not before else ""
    if is_rate(rest):
        if group.last.lemma_ == "make" and _lacks_object(target, said, before):
            return ""
        rate = "" if start.startswith("How large") else rest
        return f"{start} {told} {before} {rate}"
    words = shortened(f"{before} {rest}".strip())
    is_whole = not _lacks_object(target, said, before) and _is_told(target, said, words)
    return f"{start} {told} {words}" if is_whole else ""


def _is_of_what_is(target: Target, said: _Said) -> bool:
    """Say whether "be" takes the figure itself: no "were there", no "how long"."""
    start = said.opening.words
    if target.is_count:
        return not said.told.is_there
    is_length = start.startswith("How ") and start.count(" ") == 1
    is_amount = start in _AMOUNTS or target.kind == "measure"
    return is_amount and (start == "How much" or not is_length)


def _is_told(target: Target, said: _Said, words: str) -> bool:
    """Say whether a verb says enough with the words that are left to it."""
    group, start = said.group, said.opening.words
    if lacks_its_act(group, words):
        return False
    if words:
        return True
    is_taken = target.anchor.dep_ == "obj" or not start.startswith(("For", "At", "By"))
    is_idle = group.last.lemma_ == "spend" and target.kind == "duration"
    if start in _AMOUNTS and is_empty(group):
        return False
    return (is_taken and not is_idle) or not is_open_ended(group)


def _lacks_object(target: Target, said: _Said, before: str) -> bool:
    """Say whether what is done to whom was left out: "bought 20 of them for £480"."""
    group, cut = said.group, said.cut
    if before or cut <= group.end or sibling_before(target) is not None:
        return False
    passed = target.doc[group.end : cut]
    is_share = any(one.lower_ in _SHARES for one in passed)
    return passed[0].tag_ not in {"IN", "TO", "RB", "RP"} and not is_share


def _of_what_is(said: _Said, rest: str) -> str:
    """ "Turnout was 54 %": what the turnout was."""
    words, own = said.told.words, said.subject
    bare = f" {own.head.lower_}"
    if len(own.words) == 1 and own.head.tag_ in {"NN", "NNP"}:
        words = words.replace(bare, f" the{bare}", 1)
    return f"What {words} {rest}"

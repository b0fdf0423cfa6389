"""Ask for an amount that completes a verb: "The yard will cut 1,500 jobs"."""

from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.attachments import (
    describes,
    is_doubled,
    is_of_nothing,
    narrowing,
)
from claims.extraction.asking.cases import case_before, lacks_case, shared_case
from claims.extraction.asking.clauses import sibling_before
from claims.extraction.asking.complements import is_behind_object
from claims.extraction.asking.counting import Opening
from claims.extraction.asking.naming import Naming, words_of
from claims.extraction.asking.neighbours import following
from claims.extraction.asking.openings import opening_of
from claims.extraction.asking.remainder import (
    is_rate,
    is_time,
    kept,
    rate_of,
    shortened,
)
from claims.extraction.asking.rest import rest_of
from claims.extraction.asking.sizes import amount_noun, sized
from claims.extraction.asking.subjects import Subject, subject_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.turning import Turned, agrees, of_many, turned
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
    "more less fewer higher lower later earlier ago longer shorter than worth"
    " under above below short shy".split()
)
_GIVING: Final = frozenset(
    "give pay fine award send offer hand grant owe charge lend sentence serve".split()
)
_PARTING: Final = frozenset(
    "after before since following despite amid including during because".split()
)
_NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "JJ", "HYPH", "POS"})
_BEFORE_NOUNS: Final = frozenset({"money", "percent", "duration", "measure"})
_SHARES: Final = frozenset({"%", "percent", "cent"})
_ADVERBIAL: Final = ("For ", "At ", "By ", "Over ", "In ", "On ", "With ", "How quick",
                     "How soon")  # fmt: skip
_AMOUNTS: Final = frozenset({"How much", "What percentage"})
_ARTICLES: Final = frozenset("a an the his her its their this that".split())
_OWN_CLAUSE: Final = frozenset({"VBN", "VBD", "VBZ", "MD"})


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
    is_said = group.last.lemma_ in SAYING - _own_sayings(target) or is_undone
    if subject is None or is_said or is_supposed(subject, group):
        return ""
    if not agrees(group, subject) or is_behind_object(target, group, subject):
        return ""
    opening, cut = _opening(target, group, Naming(found, subject))
    told = turned(group, subject, found, active=_takes_it(target, group))
    told = of_many(told) if told and target.is_count else told
    if opening is None or told is None or not _is_fit(target, group, opening):
        return ""
    return _assembled(target, _Said(group, subject, told, opening, cut), found)


def _takes_it(target: Target, group: VerbGroup) -> bool:
    """Say whether so many stand right behind a verb that gives nobody anything."""
    is_object = target.is_count and target.first == group.end and not group.chain
    return is_object and group.last.lemma_ not in _GIVING


def _own_sayings(target: Target) -> frozenset[str]:
    """Verbs of saying that take an amount: who "claimed $900" was paid it."""
    is_paid = target.kind == "money" and target.anchor.dep_ == "obj"
    return frozenset({"claim"} if is_paid else ())


def _is_fit(target: Target, group: VerbGroup, opening: Opening) -> bool:
    """Say whether a figure is the verb's own, and compared with nothing.

    A share that neither moves nor is done anything with says nothing.
    """
    is_free = opening.words == "What percentage" and not group.is_copula
    after = target.doc[opening.end : opening.end + 1]
    before = target.doc[target.first - 1]
    if before.tag_ == "CC" and any(one.tag_ in _OWN_CLAUSE for one in after):
        return False  # "And two of its buses crashed" is a clause of its own.
    is_own = not is_free or target.anchor.dep_ in {"obj", "conj", "nsubj"}
    is_own = is_own and not is_of_nothing(target, group, opening)
    return is_own and not is_parted(target, group) and not _is_compared(opening, target)


def is_parted(target: Target, group: VerbGroup) -> bool:
    """Say whether something else is told between a verb and a figure."""
    words = target.doc[group.end : max(group.end, target.first - 1)]
    if target.kind == "duration" and any(one.lower_ == "times" for one in words):
        return True  # "Fired 15 times in ten minutes".
    is_other = any(
        one.lower_ in _PARTING or (one.tag_ == "CC" and following(one).tag_[:2] == "VB")
        for one in words
    )
    return sibling_before(target) is None and is_other


def _opening(
    target: Target, group: VerbGroup, naming: Naming
) -> tuple[Opening | None, int]:
    """How the question begins, and where what stands before the figure ends."""
    doc, case = target.doc, case_before(target)
    is_joined = sibling_before(target) is not None or doc[target.first - 1].tag_ == "CC"
    if is_joined and not case:
        case = shared_case(target)
        if not case and lacks_case(target):
            return None, group.end
        return opening_of(target, group, case, naming), group.end
    is_outside = bool(case) and doc[target.first - 1].lower_ == case
    cut = target.first - is_outside
    if case == "of" or amount_noun(target) is not None:
        return sized(target, group)
    if _is_nested(target, group):
        return None, cut
    return opening_of(target, group, case, naming), cut


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
    is_compared = after.lower_ in _COMPARED or after.tag_ == "JJR"
    return is_compared or is_attribute(target, opening.end)


def is_attribute(target: Target, end: int) -> bool:
    """Say whether an amount stands before its noun at `end`: "the £9 million job"."""
    after = target.doc[end]
    is_before = after.tag_ in _NOMINAL and target.kind in _BEFORE_NOUNS
    return is_before and not is_time(after)


def _assembled(target: Target, said: _Said, found: Coreference) -> str:
    """The question out of its parts; empty where one that it needs is left out."""
    group, start, told = said.group, said.opening.words, said.told.words
    if _is_narrowed_length(target, said):
        return ""
    tokens = _kept_before(target, said) or _particle(group)
    before = words_of(tokens, found, said.subject)
    rest = rest_of(said.opening.end, target, found, said.subject)
    if _belongs_to_noun(said):
        rest = ""
    if rest and describes(target, said.opening.end):
        start, rest = f"{start} {rest}", ""
    elif beside := narrowing(target, said.opening.end, rest, found):
        start, rest = f"{start} {beside}", rest.removeprefix(beside)
    if group.is_copula and _is_of_what_is(target, said):
        return "" if target.is_count else _of_what_is(said, rest) if not before else ""
    if is_rate(rest):
        is_cut = _is_cut_rate(target, said, tokens)
        return "" if is_cut else _per_what(f"{start} {told} {before}", rest)
    words = shortened(f"{before} {rest}".strip())
    is_whole = not _lacks_object(target, said, tokens) and _is_told(target, said, words)
    is_whole = is_whole and not is_doubled(start, rest)
    return f"{start} {told} {words}" if is_whole else ""


def _per_what(asked: str, rest: str) -> str:
    """The question with "a year"; none of "sent 50 men a day the same text"."""
    rate, more = rate_of(rest)
    if more.split(" ", maxsplit=1)[0] in _ARTICLES:
        return ""
    return asked if asked.startswith("How large") else f"{asked} {rate}"


def _kept_before(target: Target, said: _Said) -> list[Token]:
    """What stands between verb and figure, but not the other of two it is done with.

    "Met with staff at 8 and with 60 parents at 5": nobody met the one with the other.
    """
    tokens = kept(said.group.end, said.cut, target)
    doc = target.doc
    is_second = said.cut > said.group.end and doc[said.cut - 1].tag_ == "CC"
    case = case_before(target)
    is_second = is_second and bool(tokens) and tokens[0].lower_ == case != ""
    return [] if is_second else tokens


def _is_cut_rate(target: Target, said: _Said, before: list[Token]) -> bool:
    """Say whether what is made or done so often is left out: "makes … daily"."""
    is_of_times = said.opening.words.endswith(" times") and is_empty(said.group)
    if is_of_times and not before:
        return True
    is_made = said.group.last.lemma_ == "make"
    return is_made and _lacks_object(target, said, before)


def _is_narrowed_length(target: Target, said: _Said) -> bool:
    """Say whether a length is of something: "ready for several days in the dark"."""
    if target.kind != "duration" or not said.opening.words.startswith("For "):
        return False
    behind = (one for one in target.anchor.rights if one.dep_ == "nmod")
    return any(one.left_edge.i == said.opening.end for one in behind)


def _particle(group: VerbGroup) -> list[Token]:
    """The particle of a verb whose object lies further on: "laid off 40, or 6 %"."""
    behind = group.main.doc[group.end : group.end + 1]
    is_hedge = behind.text == "up" and following(behind[0]).lower_ == "to"
    return [one for one in behind if one.dep_ == "compound:prt" and not is_hedge]


def _belongs_to_noun(said: _Said) -> bool:
    """Say whether what follows is said of a noun: "by a gift of £2m from a woman"."""
    # "Found with 61 cards in a bag": the cards were in it.
    is_after = said.opening.words.startswith(("After how long", "With how many"))
    return is_after or " how large " in said.opening.words


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
    is_taken = target.anchor.dep_ == "obj" or not start.startswith(_ADVERBIAL)
    is_idle = group.last.lemma_ == "spend" and target.kind == "duration"
    if start in _AMOUNTS and is_empty(group):
        return False
    return (is_taken and not is_idle) or not is_open_ended(group)


def _lacks_object(target: Target, said: _Said, before: list[Token]) -> bool:
    """Say whether what is done to whom was left out: "bought 20 of them for £480"."""
    group, cut = said.group, said.cut
    is_first = bool(before) and before[0].i == group.end
    if is_first or cut <= group.end or sibling_before(target) is not None:
        return False
    passed = target.doc[group.end : cut]
    is_share = any(one.lower_ in _SHARES for one in passed)
    return passed[0].tag_ not in {"IN", "TO", "RB", "RP"} and not is_share


def _of_what_is(said: _Said, rest: str) -> str:
    """ "Turnout was 54 %": what the turnout was."""
    words, own = said.told.words, said.subject
    bare = f" {own.head.lower_}"
    is_bare = all(one.tag_ == "NN" for one in own.words)
    if is_bare or (len(own.words) == 1 and own.head.tag_ == "NNP"):
        bare = bare if len(own.words) == 1 else f" {own.words.text.lower()}"
        words = words.replace(bare, f" the{bare}", 1)
    return f"What {words} {rest}"

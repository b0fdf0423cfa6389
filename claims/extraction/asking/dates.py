"""Ask when something was: "The yard closed in May", "was sold by the end of 2019"."""

from dataclasses import replace
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.asking.cases import case_before
from claims.extraction.asking.clauses import closes, dating
from claims.extraction.asking.complements import (
    lost_object,
    stands_before,
    takes_object,
)
from claims.extraction.asking.completing import is_parted
from claims.extraction.asking.counting import Opening
from claims.extraction.asking.naming import Naming, name_of, words_of
from claims.extraction.asking.neighbours import following
from claims.extraction.asking.openings import opening_of
from claims.extraction.asking.pronouns import taken_up
from claims.extraction.asking.remainder import clause_end, kept, shortened
from claims.extraction.asking.rest import rest_of
from claims.extraction.asking.subjects import Subject, subject_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.turning import agrees, is_plural, turned
from claims.extraction.asking.verb_words import (
    SAYING,
    STATES,
    SUPPOSING,
    TELLING,
    is_open_ended,
    is_supposed,
    lacks_its_act,
)
from claims.extraction.asking.verbs import VerbGroup, is_verb
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.phrases import children
from claims.extraction.grammar.sentences import sentence_end, sentence_start

_LONGEST_SAID: Final = 90
# What was heard stands before it: "he fled, the court heard on Monday".
_HEARING: Final = frozenset({"hear", "learn", "rule", "conclude", "understand"})
_EVENTS: Final = frozenset(
    "start end beginning close opening closure trial hearing vote election poll ballot"
    " meeting deadline ceremony launch final match game conference festival season term"
    " event wedding funeral inquest visit sale auction debate exam reopening".split()
)
_COUNTED_FROM: Final = frozenset({"earlier", "before", "later", "after"})
_OF_NOW: Final = frozenset({"has", "have", "’s", "'s", "’ve"})
# "Late in May", "back in 2015".
_BESIDE_DATES: Final = frozenset({"early", "late", "only", "back", "as"})
# "Rooms for the start of term on February 6": term starts then.
_LEADING_TO_EVENTS: Final = frozenset({"for", "before", "after", "until", "ahead"})
_NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "POS", "HYPH"})
_WITHIN: Final = frozenset(
    "compound nmod nmod:unmarked nmod:poss nmod:desc amod nummod".split()
)


def ask_when(target: Target, dated: Token | None, found: Coreference) -> str:
    """The question when it was; empty where none reads well.

    `dated` is the word that the date belongs to by the parse.
    """
    group = _told_group(target, dated)
    if group is None or _is_of_another_day(target, dated, group):
        return ""
    opening = opening_of(target, group, case_before(target), Naming(found))
    subject = subject_of(group)
    if opening is None:
        return ""
    if subject is None or _is_nobody(subject, found):
        return _undergone(target, group, opening, found)
    if is_supposed(subject, group) or not _has_day(target, group):
        return ""
    if not agrees(group, subject):
        return ""
    return _of_subject(target, group, subject, opening, found)


def _stands_in_phrase(target: Target) -> bool:
    """Say whether a date tells which thing: "set an April 15 deadline"."""
    behind = target.doc[target.end]
    is_within = target.anchor.head.i >= target.end and behind.tag_ in _NOMINAL
    return is_within and target.anchor.dep_ in _WITHIN


def _told_group(target: Target, dated: Token | None) -> VerbGroup | None:
    """The verb group of what happened; "not sold until May" is sold in May."""
    group = dating(target, dated)
    if group is None or not group.negated:
        return group
    return replace(group, negated=False) if case_before(target) == "until" else None


def _is_of_another_day(target: Target, dated: Token | None, group: VerbGroup) -> bool:
    """Say whether a date is no day on which the group's act was."""
    is_since = _is_first_since(target, group) or _stands_in_phrase(target)
    return is_since or _is_counted_from(target) or _is_of_event(target, dated)


def _is_first_since(target: Target, group: VerbGroup) -> bool:
    """Say whether nobody else did since: "the first man killed there since 1998"."""
    return case_before(target) == "since" and group.main.dep_ == "acl"


def _is_of_event(target: Target, dated: Token | None) -> bool:
    """Say whether a date tells when what is led up to will be, not what is told."""
    if dated is None or dated.tag_[:2] != "NN" or dated.i > target.start:
        return False
    cases = {one.lower_ for one in children(dated, "case")}
    return dated.lower_ in _EVENTS and bool(cases & _LEADING_TO_EVENTS)


def _is_counted_from(target: Target) -> bool:
    """Say whether a date is counted from another event: "two weeks after"."""
    doc = target.doc
    first, last = doc[target.start], doc[target.end - 1].lower_
    after = doc[target.end] if target.end < len(doc) else last
    behind = after.lower_ if isinstance(after, Token) else ""
    if last in _COUNTED_FROM and (first.tag_ == "CD" or first.lower_ == "a"):
        return True
    is_long = first.lower_ == "a" or following(first).tag_ == "NNS"
    return behind in {"earlier", "later", "'s", "’s"} or (
        behind in {"after", "before"} and is_long
    )


def _is_nobody(subject: Subject, found: Coreference) -> bool:
    head = subject.head
    is_known = found.entity(head) is not None or taken_up(head, found) is not None
    return head.tag_ == "PRP" and not is_known


def _has_day(target: Target, group: VerbGroup) -> bool:
    """Say whether a verb tells what happened on a day: what goes on has none."""
    first = group.helpers[0].lower_ if group.helpers else ""
    goes_on = first in _OF_NOW and case_before(target) != "since"
    is_long = target.doc[target.start].lower_ == "between" and not group.is_past
    is_state = group.last.lemma_ in STATES or "still" in group.adverbs
    goes_on = goes_on or (is_state and case_before(target) not in {"since", "until"})
    is_other = is_parted(target, group) or _is_of_another(target, group)
    return not (group.is_copula or goes_on or is_long or is_other)


def _is_of_another(target: Target, group: VerbGroup) -> bool:
    """Say whether "but" and a number come first: "but 3 million in May"."""
    between = target.doc[group.end : max(group.end, target.first)]
    joining = [one.i for one in between if one.lower_ == "but"]
    return any(_is_number(target.doc[n + 1 : n + 3]) for n in joining)


def _is_number(tokens: Span) -> bool:
    return any(one.tag_ in {"CD", "$", "#"} for one in tokens)


def _of_subject(
    target: Target,
    group: VerbGroup,
    subject: Subject,
    opening: Opening,
    found: Coreference,
) -> str:
    is_simple = case_before(target) != "since"
    told = turned(group, subject, found, simple=is_simple)
    start = "When" if _was_not(target, group) else opening.words
    said = _said_then(target, group, found, subject)
    said = said or _around(target, group, found, subject)
    if told is None or not _is_whole(target, group, said):
        return ""
    if stands_before(group, subject):
        return ""
    return f"{start} {told.words} {said}"


def _was_not(target: Target, group: VerbGroup) -> bool:
    """Say whether it had not been "until" then."""
    words = {one.lower_ for one in target.doc[group.start : group.end]}
    return case_before(target) == "until" and bool(words & {"not", "n't", "n’t"})


def _is_whole(target: Target, group: VerbGroup, said: str) -> bool:
    """Say whether a verb has what completes it: "told whom", "ordered what"."""
    is_heard = group.last.lemma_ in _HEARING and not said.startswith(("of ", "about "))
    is_heard = is_heard and not children(group.last, "obj", "aux:pass")
    if group.last.lemma_ in SAYING or is_heard:
        return said.startswith(("that ", "to "))
    if lost_object(group, target, said):
        return False
    if lacks_its_act(group, said):
        return False
    first = target.doc[group.end]
    is_particle = first.dep_ == "compound:prt" and said == first.lower_
    is_told = bool(said) and not is_particle
    return is_told or not (takes_object(group, target) or is_open_ended(group))


def _said_then(
    target: Target, group: VerbGroup, found: Coreference, subject: Subject
) -> str:
    """ "Denied on Monday that it was sold": what was said, where it is printed so."""
    doc, end = target.doc, sentence_end(target.anchor)
    that = next((one for one in doc[group.end : end] if one.lower_ == "that"), None)
    if group.last.lemma_ not in TELLING or that is None:
        return ""
    if any(is_verb(one) or one.text == "," for one in doc[group.end : that.i]):
        return ""
    stop = that.i + 1
    while stop < end and not (closes(doc[stop]) or doc[stop].text in {",", "."}):
        stop += 1
    first = min(that.i, target.first) if target.first > group.end else that.i
    hearer = kept(group.end, first, target) if group.last.lemma_ == "tell" else []
    said = words_of([*hearer, *doc[that.i : stop]], found, subject)
    return said if len(said) <= _LONGEST_SAID else ""


def _around(target: Target, group: VerbGroup, found: Coreference, own: Subject) -> str:
    """What stands behind the verb, before and after the date."""
    if target.start < group.start:
        return rest_of(group.end, target, found, own)
    stop = target.first
    while stop > group.end and _leads_to_date(target.doc[stop - 1]):
        stop -= 1
    first = min(stop, clause_end(group.end, target.doc, sentence_end(target.anchor)))
    before = words_of(kept(group.end, first, target), found, own)
    return shortened(before) if before else rest_of(target.end, target, found, own)


def _leads_to_date(token: Token) -> bool:
    is_case = token.tag_ == "IN" and token.dep_ != "compound:prt"
    return is_case or token.text == "," or token.lower_ in _BESIDE_DATES


def _undergone(
    target: Target, group: VerbGroup, opening: Opening, found: Coreference
) -> str:
    """ "They closed the file in May": what was done to what, by nobody named."""
    thing = _done_to(target, group)
    before = target.doc[sentence_start(group.main) : group.start]
    is_unreal = any(one.lower_ in SUPPOSING | {"had", "to"} for one in before)
    if thing is None or is_unreal:
        return ""
    helper = "were" if is_plural(thing) else "was"
    name = name_of(thing, found)
    return f"{opening.words} {helper} {name} {group.main.lower_}"


def _done_to(target: Target, group: VerbGroup) -> Subject | None:
    """The object right behind a verb whose past and participle are alike."""
    doc, verb = target.doc, group.main
    done = next((one for one in verb.children if one.dep_ == "obj"), None)
    is_done = verb is group.last and verb.lower_.endswith("ed") and not group.helpers
    if done is None or not is_done or done.tag_ == "$" or target.first < group.start:
        return None
    start, end = done.left_edge.i, min(done.right_edge.i + 1, target.first)
    while end > start and doc[end - 1].tag_ in {"IN", "RB", "TO", ","}:
        end -= 1
    is_plain = start == group.end and done.i < end <= clause_end(start, doc, end)
    return Subject(done, start, end) if is_plain else None

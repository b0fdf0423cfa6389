"""The tense in which a date stands, for dates that lie a week back or ahead."""

from collections.abc import Callable
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.circumstances import dated_word, tense_of
from claims.extraction.grammar.phrases import ancestors, children, is_predicate
from claims.facts.calendar.words import FULL_MONTHS

_AHEAD: Final = frozenset(
    """plan schedule expect set due slate intend hope want prepare promise vow aim
    likely ready agree pledge propose forecast predict""".split()
)
# "United plays Leeds on Saturday": the present of timetables and fixtures.
_ON_SCHEDULE: Final = frozenset(
    """play face host visit open start begin close end resume expire launch depart
    premiere kick reopen reconvene vote return restart finish""".split()
)
_OPEN: Final = frozenset("must may might can should shall would".split())
_SINGULAR: Final = frozenset({"he", "she", "it"})
_PRESENT: Final = frozenset({"VBZ", "VBP"})
_PERFECT: Final = frozenset("have has 've ’ve".split())
# "Told to boil their water until Sunday": what is asked for lies ahead.
_ASKED: Final = frozenset(
    "tell order ask urge advise warn instruct require direct invite allow".split()
)
_SET: Final = frozenset("set schedule slate fix book plan list pencil".split())
# "Voters go to the polls on Saturday", "the rules take effect on Friday".
_SCHEDULED_WITH: Final = {
    "go": frozenset("poll polls trial sale ballot".split()),
    "head": frozenset("poll polls".split()),
    "take": frozenset("place effect".split()),
    "come": frozenset("force effect".split()),
}
_PUT_OFF: Final = frozenset("adjourn postpone remand suspend defer".split())
_IF: Final = frozenset("if unless until when once".split())


def tenses_in(doc: Doc) -> Callable[[int], str | None]:
    """Return what tells "past", "present" or "future" for an offset of the text.

    None where the parse does not tell: words nearby then decide.
    """

    def tense_at(offset: int) -> str | None:
        span = doc.char_span(offset, offset + 1, alignment_mode="expand")
        head = dated_word(span[0]) if span is not None else None
        if span is None or head is None:
            return None
        if _is_set_for(span[0], head) or _is_left_until(span[0], head):
            return "future"
        if _is_doing_in_a_month(span[0], head):
            return "future"
        return _tense_around(head)

    return tense_at


def _tense_around(head: Token) -> str | None:
    """The tense of a dated verb, or of the clause a dated noun stands in."""
    verb = head if is_predicate(head) else _clause_of(head)
    if verb is None:
        return None
    if _is_infinitive(verb):
        asked = verb is head and verb.head.lemma_.lower() in _AHEAD | _ASKED
        return "future" if asked or _is_to_be(verb) else None
    if _is_open(verb):
        return "future"
    if _is_expecting(verb) or (verb is head and _is_yet_to_be_done(verb)):
        return "future"
    tense = "past" if _is_mistagged_past(verb) else tense_of(verb)
    if tense in {"past", "future"}:
        return tense
    is_ahead = _is_conditional(verb) or verb.lemma_.lower() in _ON_SCHEDULE
    is_ahead = is_ahead and verb is head and tense == "present"
    return "future" if is_ahead or _is_on_schedule(verb) else tense


def _is_set_for(date: Token, verb: Token) -> bool:
    """Match "has been set for Friday", which lies ahead although it is perfect."""
    lemma = verb.lemma_.lower()
    is_set = lemma in _SET and verb.tag_ == "VBN"
    helpers = {one.lower_ for one in children(verb, "aux", "aux:pass")}
    before = {one.lower_ for one in date.doc[max(date.i - 2, 0) : date.i]}
    is_set = is_set or (lemma == "call" and "had" not in helpers)
    return is_set and "for" in before and not helpers & {"was", "were", "had"}


def _is_left_until(date: Token, verb: Token) -> bool:
    """Match "will stay closed until Friday", "was adjourned until at least Friday"."""
    before = {one.lower_ for one in date.doc[max(date.i - 3, 0) : date.i]}
    is_left = verb.tag_ == "VBN" and verb.dep_ not in {"ROOT", "conj"}
    is_left = is_left and not children(verb, "aux", "aux:pass")
    if verb.lemma_.lower() in _PUT_OFF:
        return bool(before & {"until", "to"})
    return is_left and "until" in before


def _is_doing_in_a_month(date: Token, verb: Token) -> bool:
    """Match "is raising its fees in May", which is yet to come."""
    is_doing = verb.tag_ == "VBG" and any(
        one.tag_ in _PRESENT for one in children(verb, "aux")
    )
    return is_doing and date.lower_ in FULL_MONTHS


def _is_on_schedule(verb: Token) -> bool:
    """Match "voting takes place on Friday", "the law takes effect on Friday"."""
    told = _SCHEDULED_WITH.get(verb.lemma_.lower())
    return told is not None and any(
        one.lower_ in told for one in children(verb, "obj", "obl")
    )


def _is_to_be(verb: Token) -> bool:
    """Match "the strike is to begin"."""
    helpers = children(verb, "aux", "aux:pass", "cop")
    return any(one.tag_ in _PRESENT for one in helpers)


def _clause_of(noun: Token) -> Token | None:
    return next(filter(is_predicate, ancestors(noun)), None)


def _is_mistagged_past(verb: Token) -> bool:
    """Match the "sank" of "it sank" tagged as present: that would be "it sinks"."""
    subjects = children(verb, "nsubj")
    is_plain = verb.tag_ == "VBP" and not children(verb, "aux", "cop")
    return is_plain and any(one.lower_ in _SINGULAR for one in subjects)


def _is_expecting(verb: Token) -> bool:
    """Match "expects rain by Friday" and "is scheduled for Friday"."""
    finite = (verb, *children(verb, "aux", "aux:pass", "cop"))
    tags = {one.tag_ for one in finite}
    has_passed = any(one.lower_ in _PERFECT for one in finite[1:])
    is_ahead = verb.lemma_.lower() in _AHEAD and not has_passed
    return is_ahead and not tags.isdisjoint(_PRESENT) and "VBD" not in tags


def _is_open(verb: Token) -> bool:
    """Match "must meet" and "said it would meet", but not "must have met"."""
    helpers = {helper.lower_ for helper in children(verb, "aux")}
    return bool(helpers & _OPEN) and "have" not in helpers


def _is_conditional(verb: Token) -> bool:
    """Match "if he wins on Saturday"."""
    return any(mark.lower_ in _IF for mark in children(verb, "mark", "advmod"))


def _is_yet_to_be_done(verb: Token) -> bool:
    """Match "when she is sentenced June 14"."""
    helpers = {helper.lower_ for helper in children(verb, "aux", "aux:pass")}
    is_passive = verb.tag_ == "VBN" and bool(helpers) and helpers <= {"is", "are"}
    return is_passive and _is_conditional(verb)


def _is_infinitive(verb: Token) -> bool:
    """Match "to meet" and "to be held"."""
    return any(mark.lower_ == "to" for mark in children(verb, "mark", "aux"))

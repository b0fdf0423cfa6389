"""Set two answers against each other: one question or two, and what verdict.

Everything that decides stands here or below, without a database, so that
tests, `manage.py explain` and the judge all give the same answer.
"""

from dataclasses import dataclass
from datetime import timedelta

from claims.alignment.matching.matching import Match, Mismatch, Strength, match
from claims.alignment.matching.told_alike import (
    both_known,
    may_count_the_same,
    share_words,
)
from claims.alignment.questions.scope.ways import OPPOSITES
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.verdicts.apart.events import other_year
from claims.alignment.verdicts.apart.rules import may_be_apart, set_apart
from claims.alignment.verdicts.changes.ended import as_ended
from claims.alignment.verdicts.changes.moved_days import was_moved_between
from claims.alignment.verdicts.changes.replacing import footer_names, text_names
from claims.alignment.verdicts.changes.settled import as_settled
from claims.alignment.verdicts.changes.tallies import (
    grew_between,
    moved_on_surely,
    moved_on_unsurely,
    only_time_explains,
)
from claims.alignment.verdicts.evidence.eliminating import (
    are_out_of_proportion,
    by_elimination,
)
from claims.alignment.verdicts.evidence.exceeding import by_the_whole
from claims.alignment.verdicts.evidence.one_person import by_person
from claims.alignment.verdicts.evidence.one_sort import ONE_SORT, by_one_sort
from claims.alignment.verdicts.evidence.own_words import by_own_words
from claims.alignment.verdicts.evidence.same_answer import (
    SAME_ANSWER,
    by_the_answer,
    meet_closely,
    says_little,
    tells_digits,
)
from claims.alignment.verdicts.reckoning.births import in_years
from claims.alignment.verdicts.reckoning.complements import as_rest
from claims.alignment.verdicts.reckoning.lengths import Facts, in_lengths, with_the_edge
from claims.alignment.verdicts.reckoning.margins import as_margin
from claims.alignment.verdicts.reckoning.portions import in_one_kind
from claims.alignment.verdicts.reckoning.summing import (
    added_up,
    in_all,
)
from claims.facts.verdicts import Finding, Verdict, compare
from claims.facts.verdicts.reasons import find

# A text as long as a headline with a line below, in characters.
_NOTE = 160
_A_DAY = timedelta(days=1)
# Weak matches of what may be told in other words.
_OTHER_WORDS = frozenset(
    {"sort", "related", "reworded", "nothing against", SAME_ANSWER}
)
# The rule where figures of two kinds, reckoned into one, do not meet.
RECKONED = "reckoned"
# What a share may say of a count.
_MEETING = frozenset({Verdict.AGREE, Verdict.COMPATIBLE})
# What a match of each strength may carry.
_ALLOWED = {
    Strength.STRONG: frozenset(Verdict),
    Strength.LIKELY: frozenset(Verdict) - {Verdict.CONTRADICT},
    Strength.WEAK: frozenset({Verdict.AGREE}),
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on two figures, by which rule; no finding: not compared."""

    rule: str
    why: str
    finding: Finding | None = None
    match: Match | None = None


def decide(left: Answer, right: Answer, *, one_story: bool) -> Decision:
    """Compare two answers, or say which rule keeps them apart.

    A share and a count of one whole, a day and a length of one stretch are compared
    only in so far as they meet.
    """
    left, right = as_rest(left, right) or as_margin(left, right) or (left, right)
    left, right = in_years(left, right)
    alike = in_one_kind(left, right) or in_lengths(left, right)
    found = _decide(*(alike or (left, right)), one_story=one_story)
    if alike is None or found.finding is None:
        return found
    if found.finding.verdict in _MEETING and not _is_by_chance(found, left):
        return found
    return Decision(RECKONED, "One of the two, put like the other, may be rounded.")


def _is_by_chance(found: Decision, answer: Answer) -> bool:
    """Say whether a length and a day are of one stretch only by their values."""
    is_weak = found.match is not None and found.match.strength is Strength.WEAK
    return is_weak and answer.figure.kind in {"date", "duration"}


def _decide(left: Answer, right: Answer, *, one_story: bool) -> Decision:
    """Compare two answers of one kind."""
    found = _matched(left, right, one_story=one_story)
    if isinstance(found, Mismatch):
        return Decision(found.rule, found.why)
    facts = with_the_edge(left, right, in_all(left, right))
    facts = as_ended(left, right, as_settled(left, right, facts))
    finding = _finding(left, right) or compare(*facts)
    if finding is None:
        return Decision("values", "Their values cannot be compared.", match=found)
    if unsaid := _why_unsaid(finding, found, left, right, facts):
        return Decision(found.rule, unsaid, match=found)
    return Decision(found.rule, found.why, finding, found)


def _matched(left: Answer, right: Answer, *, one_story: bool) -> Match | Mismatch:
    """Say whether both answer one question, if only as two notes or by correcting."""
    found = _meet(left, right, one_story=one_story)
    if isinstance(found, Mismatch) and found.rule == "company":
        found = _in_two_notes(left, right)
    if one_story and _is_corrected(found, left, right):
        return Match(Strength.LIKELY, "corrects", "One report corrects this value.")
    return found


def _finding(left: Answer, right: Answer) -> Finding | None:
    """What the words of two answers make of each other, whatever their values."""
    return (
        added_up(left, right)
        or _opposite(left, right)
        or grew_between(left, right)
        or was_moved_between(left, right)
    )


def _why_unsaid(
    finding: Finding, found: Match, left: Answer, right: Answer, facts: Facts
) -> str:
    """Why a match may not say what was found; empty where it may."""
    if found.strength is Strength.WEAK and says_little(left):
        return found.why
    if only_time_explains(finding, found, left, right, facts):
        return "Time may explain it; no tally is told."
    may_say = finding.verdict in _allowed(found, left, right)
    if may_say and not moved_on_unsurely(finding, found, left, right):
        return ""
    return f"{found.why} Too little to say “{finding.verdict}”."


def _is_corrected(found: Match | Mismatch, left: Answer, right: Answer) -> bool:
    """Say whether one takes back what the other gives, and both may ask the same."""
    if left.report.key == right.report.key:
        return False
    if footer_names(left, right):
        return True
    both = left.signature, right.signature
    if isinstance(found, Match):
        return found.rule != "sort" and text_names(left, right)
    return not both_known(*both) and _are_alike(*both) and text_names(left, right)


def _are_alike(left: Signature, right: Signature) -> bool:
    """Say whether the same is counted, or told of the same: towns are no summers."""
    if left.kind != "count" or not (left.counted and right.counted):
        return share_words(left, right) or left.frame == right.frame
    return may_count_the_same(left, right)


def _allowed(found: Match, left: Answer, right: Answer) -> frozenset[Verdict]:
    """What a match may carry: of two sorts of people, also values that meet."""
    strength = _strength(found, left, right)
    is_sure = strength is Strength.STRONG and left.signature.known_frame is not None
    if not is_sure and other_year(left, right):
        return _ALLOWED[Strength.WEAK]
    is_near = found.rule in _OTHER_WORDS and _are_close(left, right)
    if is_near or found.rule == ONE_SORT:
        return _ALLOWED[strength] | {Verdict.COMPATIBLE}
    if found.rule in {"sort", "related"} and moved_on_surely(left, right):
        return _ALLOWED[strength] | {Verdict.UPDATE}
    return _ALLOWED[strength]


def _are_close(left: Answer, right: Answer) -> bool:
    return meet_closely(left, right) or tells_digits(left, right)


def _meet(left: Answer, right: Answer, *, one_story: bool) -> Match | Mismatch:
    """Say whether both answer one question, of one event and one time."""
    if not _may_be_set_against(left, right):
        return Mismatch("one article", "One article is not set against itself.")
    apart = set_apart(left, right)
    found = apart or match(left.signature, right.signature, one_story=one_story)
    if not one_story:
        return found
    found = by_person(by_the_whole(found, left, right), left, right)
    found = by_own_words(by_elimination(found, left, right), left, right)
    return by_one_sort(by_the_answer(found, left, right), left, right)


def _in_two_notes(left: Answer, right: Answer) -> Match | Mismatch:
    """Two notes of one day that name nobody are told apart by nothing.

    They may be of one affair: nothing they say can make them contradict.
    """
    is_one_day = published_within(_A_DAY, left, right)
    if not (_is_note(left) and _is_note(right) and is_one_day):
        return Mismatch("company", "Nothing says that they are about the same affair.")
    found = _meet(left, right, one_story=True)
    if isinstance(found, Mismatch) or found.strength is Strength.WEAK:
        return found
    return Match(Strength.LIKELY, "two notes", "Two short notes of a day ask it alike.")


def _is_note(answer: Answer) -> bool:
    return len(answer.report.text) <= _NOTE and not answer.signature.company


def _opposite(left: Answer, right: Answer) -> Finding | None:
    """A contradiction, where one went up and the other down."""
    if left.signature.scope ^ right.signature.scope != OPPOSITES:
        return None
    because = "cannot both be true: one says up, the other down."
    return find(Verdict.CONTRADICT, left.fact, right.fact, because)


def _strength(found: Match, left: Answer, right: Answer) -> Strength:
    """What leaves open whether both are of one thing makes a match likely, no more."""
    doubted = may_be_apart(left, right) or _are_far_apart(found, left, right)
    if found.strength is Strength.STRONG and doubted:
        return Strength.LIKELY
    return found.strength


def _are_far_apart(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether counts of an event, or times, are too unlike to be of one thing."""
    is_loose = found.rule == "one event" or left.figure.kind == "duration"
    return is_loose and are_out_of_proportion(left, right)


def _may_be_set_against(left: Answer, right: Answer) -> bool:
    """One article is not set against itself, unless two speakers differ in it."""
    if left.report.key != right.report.key:
        return True
    return bool(left.speaker and right.speaker and left.speaker != right.speaker)

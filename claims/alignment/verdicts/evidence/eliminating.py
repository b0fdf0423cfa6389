"""What is left is the answer: two short reports of one event, one figure in each.

Reports of one event seldom share a verb. Where each has a single figure of a sort,
both answer one question whatever their words, unless something speaks against it.
"""

import re
from datetime import timedelta
from decimal import Decimal
from typing import cast

from claims.alignment.frames.words import is_person
from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.related import are_of_all_aboard
from claims.alignment.matching.situations import tell_apart, tell_of_apart
from claims.alignment.matching.told_alike import (
    ask_once,
    both_known,
    count_the_same,
    count_two_sorts,
    last_apart,
    name_others,
    share_a_name,
    share_words,
    shares_most,
)
from claims.alignment.questions.scope.narrowing import SEVERAL
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days, is_long
from claims.alignment.verdicts.answers.reports import published_beyond
from claims.alignment.verdicts.apart.votes import are_of_one_vote
from claims.alignment.verdicts.changes.moved_days import was_moved_between
from claims.alignment.verdicts.changes.slips import NOUGHTS, has_digits_moved, is_a_slip
from claims.alignment.verdicts.changes.tallies import tells_a_tally
from claims.alignment.verdicts.evidence.days_of_one_act import are_days_of_one_act
from claims.alignment.words.counted_nouns import takes_in
from claims.alignment.words.lemmas import folded
from claims.facts.interval import Interval
from claims.facts.verdicts.unit_conversion import in_common_unit

Amounts = tuple[Interval[Decimal], Interval[Decimal]]
# Doubts that a single figure does not settle: another day, another person or place.
_STANDING = frozenset(
    {"shot", "again", "another", "since", "surname", "unplaced", "place", "corrects"}
)
# Mismatches of words alone.
_WORDING = frozenset({"frame", "counted"})
# Who gave and who received: another of them is another sum.
_OTHER_PARTIES = frozenset({"filler", "half told"})
# Of these two values contradict each other; days and shares are told of many things.
_TELLING = frozenset({"count", "money", "duration", "measure"})
_ASKED_AGAIN = _TELLING | {"date", "percent"}
# Two answers to one question are seldom further apart, and reports of one event.
_FACTOR = Decimal("2.5")
_TOO_MANY_TIMES = 8
# Police and organisers count one crowd further apart, unions and employers a strike.
_FACTOR_OF_CROWDS = Decimal(5)
_CROWDS = frozenset({"attend", "strike"})
_ONE_EVENT = timedelta(days=3)
# One of these beside one figure alone makes it another quantity.
_STATISTIC = re.compile(
    r"\b(?:average|median|typical(?:ly)?|record|maximum|minimum|each"
    r"|apiece|(?<!\ba )total|overall|combined|so far|remaining|rest|on top of"
    r"|in addition to)\b"
)
_MATTER = re.compile(
    r" of (?!(?:its|their|his|her)\b)(?:the |a |an )?((?:\w+ (?!worth|of|in|on|at|with"
    r"|from|and|to|was|were|is|had|has|that|which)){0,2}\w+)"
)
# What a report of one match gives several of, though it names one.
_OF_A_MATCH = folded("run point goal try wicket pass shot yard lap set game title")
# Reports further apart may each tell of another year's event.
_ONE_SEASON = timedelta(days=45)
_WHY = "Each report has one figure of this sort."
_DIGITS = re.compile(r"\d[\d.,]*")


def by_elimination(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of two figures that nothing else in their reports could meet.

    It is as found where that is sure already, or where something speaks against it.
    """
    if not (left.sole and right.sole) or found.rule in _STANDING:
        return found
    is_sure = isinstance(found, Match) and found.strength is Strength.STRONG
    if is_sure or (isinstance(found, Mismatch) and found.rule not in _WORDING):
        return found
    if left.fact.interval == right.fact.interval:
        return found
    if are_out_of_proportion(left, right) or are_of_two_things(left, right):
        return found
    if not _may_be_one(left, right, found) or not _may_be_told_together(left, right):
        return found
    is_strong = _may_contradict(left, right, found)
    return Match(Strength.STRONG if is_strong else Strength.LIKELY, "only one", _WHY)


def _may_be_one(one: Answer, another: Answer, found: Match | Mismatch) -> bool:
    """Say whether two figures may be one quantity of one event."""
    left, right = one.signature, another.signature
    is_other = both_known(left, right) and left.frame != right.frame
    if left.kind not in _ASKED_AGAIN or (is_other and found.rule != "related"):
        return False
    if _scope(left) != _scope(right) or _are_told_apart(left, right):
        return False
    if left.kind == "count" and not _count_one_sort(left, right):
        return False
    is_told = left.known_frame is not None or left.counted == right.counted != ""
    if (is_told and left.frame == right.frame) or share_words(left, right):
        return True
    if left.kind == "date":
        return was_moved_between(one, another) is not None
    return left.kind == "count" and has_digits_moved(one, another)


def _are_told_apart(left: Signature, right: Signature) -> bool:
    """Say whether each is of others; whoever died in a fire, it broke out once.

    And whoever stands, a place that both name votes once.
    """
    if left.frame == right.frame == "election" and share_a_name(left, right):
        return tell_of_apart(left, right)
    is_once = left.kind == "date" and ask_once(left, right)
    return name_others(left, right) if is_once else tell_apart(left, right)


def _scope(signature: Signature) -> frozenset[str]:
    """What narrows a figure; a day that is planned is the day to come."""
    planned = frozenset({"planned"}) if signature.kind == "date" else frozenset()
    return signature.scope - planned


def _count_one_sort(left: Signature, right: Signature) -> bool:
    if are_of_all_aboard(left, right):
        return True
    one, other = left.counted, right.counted
    is_act = bool(left.known_frame and {one, other} & left.known_frame.triggers)
    if not one or not other or is_act:
        return left.frame == right.frame
    if is_person(one) and is_person(other):
        return True
    is_wider = takes_in(one, other) or takes_in(other, one)
    return is_wider or count_the_same(left, right)


def are_of_two_things(left: Answer, right: Answer) -> bool:
    """Say whether two are of this and of that: kilos of heroin, of onions."""
    if last_apart(left.signature, right.signature):
        return True
    if left.figure.kind != "measure":
        return False
    one, other = (_what_of(each) for each in (left, right))
    return bool(one) and bool(other) and not one & other


def _what_of(answer: Answer) -> frozenset[str]:
    text, end = answer.report.text, answer.figure.span[1]
    found = _MATTER.search(answer.fact.wording) or _MATTER.match(text[end:])
    return folded(found[1]) if found else frozenset()


def _may_be_told_together(left: Answer, right: Answer) -> bool:
    """Say whether two values are of one order or one tally, in one season.

    Of a quarter or a year many things may be told: a day in it is no answer to it.
    """
    if left.figure.kind == "date":
        both = (left, right)
        return not any(is_long(cast("Days", one.fact.interval)) for one in both)
    if any(tells_a_tally(one) or one.fact.is_correction for one in (left, right)):
        return True
    if published_beyond(_ONE_SEASON, left, right):
        return False
    amounts = _amounts(left, right)
    if amounts is None or amounts[0].overlaps(amounts[1]) or are_near(left, right):
        return True
    return is_a_slip(left, right)


def _may_contradict(left: Answer, right: Answer, found: Match | Mismatch) -> bool:
    """Say whether two values are two answers, not two quantities told of one event.

    Schools shut for three days and homes without power for two are two lengths.
    """
    if left.figure.kind == "duration" and found.rule == "related":
        return False
    is_slip = is_a_slip(left, right)
    if left.figure.kind not in _TELLING and not is_slip:
        is_date = left.figure.kind == "date"
        may_be_one = are_days_of_one_act if is_date else are_of_one_vote
        return may_be_one(left, right)
    if not is_slip and _may_be_several(left, right, found):
        return False
    if published_beyond(_ONE_EVENT, left, right):
        return False
    if statistics(left) != statistics(right):
        return False
    return is_slip or (are_near(left, right) and _printed(left) != _printed(right))


def _may_be_several(left: Answer, right: Answer, found: Match | Mismatch) -> bool:
    """Say whether one report may tell several such figures, or of several parties."""
    if left.signature.counted in _OF_A_MATCH or SEVERAL in left.signature.scope:
        return True
    if count_two_sorts(left.signature, right.signature):
        return True
    return left.figure.kind == "money" and _may_be_of_others(left, right, found)


def _may_be_of_others(left: Answer, right: Answer, found: Match | Mismatch) -> bool:
    """Say whether a sum may have gone from others, to others, or back."""
    frames = [one.signature.known_frame for one in (left, right)]
    is_turned = all(frame is not None and len(frame.roles) > 1 for frame in frames)
    if found.rule == "frame" and not shares_most(left.signature, right.signature):
        return True
    return found.rule in _OTHER_PARTIES or (found.rule == "related" and is_turned)


def _printed(answer: Answer) -> str:
    """The digits of a value, or its words where it has none."""
    found = _DIGITS.search(answer.fact.wording)
    return found[0] if found else answer.fact.wording


def statistics(answer: Answer) -> set[str]:
    """The words of a sentence that make its figure an average, a total, a record."""
    return set(_STATISTIC.findall(answer.sentence))


def are_near(left: Answer, right: Answer) -> bool:
    """Say whether two amounts that do not meet are of one order of magnitude."""
    amounts = _amounts(left, right)
    ends = _nearest_ends(*amounts) if amounts else None
    is_crowd = left.signature.frame == right.signature.frame in _CROWDS
    most = _FACTOR_OF_CROWDS if is_crowd else _FACTOR
    return ends is not None and ends[1] <= most * ends[0]


def _nearest_ends(
    one: Interval[Decimal], other: Interval[Decimal]
) -> tuple[Decimal, Decimal] | None:
    """The end of the lower and the start of the upper; None if open or nothing."""
    lower, upper = (one, other) if one.is_below(other) else (other, one)
    if lower.high is None or upper.low is None or lower.high <= 0:
        return None
    return lower.high, upper.low


def are_out_of_proportion(left: Answer, right: Answer) -> bool:
    """Say whether two exact amounts, or times, are too far apart to be two answers.

    A lost nought is a slip that outlets make: ten times as many is no other thing.
    """
    amounts = _amounts(left, right)
    ends = _nearest_ends(*amounts) if amounts else None
    if amounts is None or ends is None:
        return False
    if left.figure.kind != "duration" and not all(one.is_exact for one in amounts):
        return False
    fewer, more = ends
    return more > _TOO_MANY_TIMES * fewer and more / fewer not in NOUGHTS


def _amounts(left: Answer, right: Answer) -> Amounts | None:
    """Both values in one unit; None where they have none in common."""
    facts = in_common_unit(left.fact, right.fact)
    if facts is None or left.figure.kind not in _TELLING:
        return None
    one, other = (cast("Interval[Decimal]", fact.interval) for fact in facts)
    return one, other

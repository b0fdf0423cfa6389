"""The same unusual answer tells that one thing is asked, in whatever words.

Reports of one affair seldom share a verb, but hardly two of their quantities have
one unusual value. A different value tells nothing: this never contradicts.
"""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, cast

from claims.alignment.frames.frame import COUNT, DATE, DURATION, MEASURE, MONEY, PERCENT
from claims.alignment.frames.words import is_person
from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.related import are_related
from claims.alignment.matching.situations import tell_apart
from claims.alignment.matching.told_alike import (
    both_known,
    count_two_sorts,
    share_words,
    tell_one_act,
)
from claims.alignment.questions.scope.parts import UNSAID
from claims.alignment.questions.scope.periods import is_period
from claims.alignment.questions.scope.ways import OPPOSITES
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days, gap, is_long
from claims.alignment.verdicts.answers.reports import are_short
from claims.alignment.verdicts.evidence.eliminating import are_of_two_things
from claims.alignment.words.lemmas import folded
from claims.facts.figure import Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts.unit_conversion import in_common_unit

SAME_ANSWER = "same answer"
_AMOUNTS = frozenset({MONEY, DURATION, MEASURE, PERCENT})
# What only words keep apart.
_WORDING = frozenset({"frame", "counted", "scope"})
# Not yet, at most, of a whole, on offer, more or less than before: the same amount
# may leave it unsaid.
_OFTEN_UNSAID = frozenset({"planned", "capacity", "part", "offered", *OPPOSITES})
# "Ten years" is said of many things, "eleven years" hardly. Long reports give more.
_UNUSUAL_DIGITS, _IN_LONG_REPORTS = 2, 3
_RARELY_ALIKE = frozenset({MONEY, COUNT})
_DIGITS = re.compile(r"[1-9](?:\d*[1-9])?")
_WHO_AND_WHOM = 2
# Numbers below are no unusual answer.
_FEW, _FEW_UNITS = 13, 5
# What people use, wear, take or ride in: of as many people another thing is told.
_USED_BY_PEOPLE = folded(
    "bed jacket dose jab vaccine mask helmet uniform meal ration parcel blanket tent"
    " mattress cot van bus truck lorry coach ambulance boat lifeboat raft cabin room"
    " ward classroom desk chair seat locker car bike bicycle vehicle container crate"
    " gun rifle weapon bullet round drone missile rocket tank shell camera computer"
    " laptop tablet phone kit tool machine book page bottle tree bench toilet tap"
)
# On the day of one of these people died in it.
_ACCIDENTS = frozenset(
    {"crash on", "blast on", "fire on", "collapse on", "quake on", "sunk on",
     "shooting on", "eruption on", "landfall on"}
)  # fmt: skip
# Of a longer stretch many things are told: a month is no answer to a day in it.
_FEW_DAYS = timedelta(days=10)
# Fewer days ahead or back than these much else happens.
_SOME_DAYS, _A_WEEK = timedelta(days=2), timedelta(days=7)
# "More than 500" may be so many times as many; long reports give others near it.
LITTLE_MORE, _HARDLY_MORE = Decimal("1.25"), Decimal("1.1")


def by_the_answer(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of two figures of one story that only their words tell apart.

    It is as found unless both give the same unusual value, or nearly.
    """
    if left.figure.kind not in _AMOUNTS | {COUNT, DATE}:
        return found
    is_open = found.strength is Strength.WEAK if isinstance(found, Match) else False
    if not is_open and found.rule not in _WORDING:
        return found
    if found.rule == "counted" and not are_short(left, right):
        return found
    if not _give_one_answer(left, right):
        return found
    if _ask_apart(left, right) or are_of_two_things(left, right):
        return found
    return Match(Strength.WEAK, SAME_ANSWER, "Both give one unusual value.")


def _give_one_answer(left: Answer, right: Answer) -> bool:
    if left.figure.kind != DATE:
        is_of_digits = tells_digits(left, right) and are_short(left, right)
        return is_of_digits or meet_closely(left, right)
    if are_days_of_news(left, right):
        return True
    is_one = left.fact.interval == right.fact.interval
    return is_one and are_short(left, right) and all(map(_is_day_off, (left, right)))


def are_days_of_news(left: Answer, right: Answer) -> bool:
    """Say whether the only days of two short reports meet, and share a name or word.

    Of one affair a short report dates what it is about, and little else.
    """
    one, other = cast("Days", left.fact.interval), cast("Days", right.fact.interval)
    if not (left.sole and right.sole and one.overlaps(other)):
        return False
    if any(is_long(each, _FEW_DAYS) for each in (one, other)):
        return False
    both = left.signature, right.signature
    is_other = both_known(*both) and both[0].frame != both[1].frame
    is_other = is_other and not (are_related(*both) or _are_deadly(*both))
    return not is_other and bool(both[0].context & both[1].context)


def _are_deadly(left: Signature, right: Signature) -> bool:
    """Say whether one tells of an accident, the other of those who died in it."""
    frames = {left.frame, right.frame}
    return "death on" in frames and bool(frames & _ACCIDENTS)


def _is_day_off(answer: Answer) -> bool:
    """Say whether a day is none of those on which most of the news happens."""
    day, published = answer.fact.interval, answer.report.published
    if not day.is_exact or published is None:
        return False
    away = gap(cast("Days", day), published)
    return away >= (_SOME_DAYS if published.is_below(day) else _A_WEEK)


def meet_closely(left: Answer, right: Answer) -> bool:
    """Say whether two unusual values are one or nearly one, or two days of one act."""
    if left.figure.kind == DATE:
        return _are_of_one_day(left, right)
    facts = in_common_unit(left.fact, right.fact)
    if facts is None or Modifier.VAGUE in {one.modifier for one in facts}:
        return False
    most = LITTLE_MORE if are_short(left, right) else _HARDLY_MORE
    one, other = (bounded(fact.interval, most) for fact in facts)
    if one is None or other is None or not one.overlaps(other):
        return False
    if share_words(left.signature, right.signature):
        return not any(_is_few(each) for each in (left, right))
    least = _IN_LONG_REPORTS
    if are_short(left, right):
        is_rare = left.figure.kind in _RARELY_ALIKE and one == other
        least = 1 if is_rare else _UNUSUAL_DIGITS
    return any(_is_unusual(each, least) for each in (left, right))


def tells_digits(left: Answer, right: Answer) -> bool:
    """Say whether one tells only the other's digits: "a seven-figure sum", £2.6m."""
    if MONEY not in (left.figure.kind, right.figure.kind):
        return False
    one, other = left.fact.interval, right.fact.interval
    return one.overlaps(other) and (_is_of_digits(one) or _is_of_digits(other))


def _is_of_digits(interval: Interval[Any]) -> bool:
    low, high = interval.low, interval.high
    if not isinstance(low, Decimal) or not isinstance(high, Decimal):
        return False
    return high + 1 == low * 10


def says_little(answer: Answer) -> bool:
    """A year is no unusual answer: many things happened in it."""
    days = answer.fact.interval
    return answer.figure.kind == DATE and is_long(cast("Days", days), _FEW_DAYS)


def _ask_apart(left: Answer, right: Answer) -> bool:
    """Say whether anything but the verb or the noun tells two questions."""
    one, other = left.signature, right.signature
    is_other = both_known(one, other) and one.frame != other.frame
    if is_other and (one.kind == PERCENT or not share_words(one, other)):
        return True
    if one.kind == COUNT and (is_other or _count_others(one, other)):
        return True
    is_amount = one.kind in _AMOUNTS and are_short(left, right)
    if not is_amount and tell_apart(one, other) and not _name_both(one, other):
        return True
    return one.scope != other.scope and not _may_be_left_unsaid(left, right)


def _name_both(left: Signature, right: Signature) -> bool:
    """Say whether two of a day to come name the same two: "judge Reyes", "Brandt"."""
    return left.kind == DATE and len(left.company & right.company) >= _WHO_AND_WHOM


def _count_others(left: Signature, right: Signature) -> bool:
    """Say whether people of two sorts do two things: 48 residents, 48 staff to go."""
    is_other_act = left.frame != right.frame and count_two_sorts(left, right)
    return is_other_act or _are_somebody_and_something(left, right)


def _are_somebody_and_something(left: Signature, right: Signature) -> bool:
    """Say whether one counts people, the other what they use: no nurse is a bed."""
    both = left.counted, right.counted
    return any(
        is_person(one) and other in _USED_BY_PEOPLE
        for one, other in (both, reversed(both))
    )


def _may_be_left_unsaid(left: Answer, right: Answer) -> bool:
    """Say whether what narrows one value alone may be left unsaid of the other."""
    one, other = left.signature.scope, right.signature.scope
    if left.figure.kind == COUNT:
        return one ^ other in UNSAID and share_words(left.signature, right.signature)
    told = [frozenset(filter(is_period, each)) for each in (one, other)]
    if (told[0] and told[1]) or (one - other - told[0] and other - one - told[1]):
        return one == other
    is_same = left.fact.interval == right.fact.interval
    may = _OFTEN_UNSAID if is_same else OPPOSITES
    return all(each in may or is_period(each) for each in one ^ other)


def _is_unusual(answer: Answer, least: int) -> bool:
    """Say whether an amount has so many digits besides its noughts, and is no few."""
    low, high = answer.fact.amount.low, answer.fact.amount.high
    if low != high or (answer.figure.kind == COUNT and _is_few(answer)):
        return False
    digits = _DIGITS.search(str(low).replace(".", ""))
    return digits is not None and len(digits[0]) >= least


def _is_few(answer: Answer) -> bool:
    low = answer.fact.interval.low
    few = _FEW if answer.figure.kind == COUNT else _FEW_UNITS
    if not isinstance(low, Decimal) or low >= few:
        return False
    is_broken = answer.figure.kind == PERCENT and low != low.to_integral_value()
    return not is_broken


def _are_of_one_day(left: Answer, right: Answer) -> bool:
    """Say whether one act is dated, by both within a month."""
    days = [cast("Days", one.figure.interval) for one in (left, right)]
    if any(map(is_long, days)) or not days[0].overlaps(days[1]):
        return False
    is_news = are_days_of_news(left, right)
    return is_news or tell_one_act(left.signature, right.signature)


def bounded(interval: Interval[Any], most: Decimal) -> Interval[Any] | None:
    """An interval as it is meant: "more than 500" is no 900; None if it is wide.

    A bound alone reaches as far as `most` times it.
    """
    low, high = interval.low, interval.high
    if isinstance(low, Decimal) and isinstance(high, Decimal):
        return interval if high <= low * most else None
    if isinstance(low, Decimal):
        return replace(interval, high=low * most)
    if isinstance(high, Decimal):
        return replace(interval, low=high / most)
    return None

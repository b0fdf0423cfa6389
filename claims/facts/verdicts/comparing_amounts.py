"""Verdicts on two amounts: counts, money, shares, ages, measures, durations."""

from datetime import date, timedelta
from decimal import Decimal

from claims.facts.fact import Fact, Finding, Verdict
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts.reasons import find
from claims.facts.verdicts.rounding import is_rounded_from
from claims.facts.verdicts.unit_conversion import in_common_unit

# "Dozens" and "hundreds" name an order of magnitude: twice past their edge,
# or half of it, is still no contradiction.
VAGUE_SLACK = 2
# "More than 90,000" leaves room for 94,300, "more than six" none for eight.
FLOOR_SLACK, ROUND_FROM = Decimal("1.1"), Decimal(20)
# Words that say nothing about how far the amount could lie above or below.
LOOSE = frozenset({Modifier.ABOUT, Modifier.VAGUE})
# The upper ends of "a couple", and of "a few", "several" and "a handful".
FEW = frozenset({Decimal(3), Decimal(10)})
# A year older needs a birthday in between: below this gap it is a difference.
BIRTHDAY_GAP = timedelta(days=7)
DAYS_A_YEAR = 365


def compare_amounts(first: Fact, second: Fact) -> Finding | None:
    """Compare two amounts, `first` known no later than `second`.

    None when units or currencies differ or an amount is unknown.
    """
    units = in_common_unit(first, second)
    if units is None or not _may_be_set_against(*units):
        return None
    one, other = units
    if one.interval == other.interval:
        return _agree(first, second)
    if _tally_moved_on(one, other):
        because = f"are one tally at two times: it {_direction(one, other)} between."
        return find(Verdict.UPDATE, first, second, because)
    reason = _why_both_can_be_true(one, other)
    if reason is not None:
        return find(Verdict.COMPATIBLE, first, second, reason)
    if first.is_correction != second.is_correction:
        because = "differ because one report corrects the figure."
        return find(Verdict.UPDATE, first, second, because)
    return find(Verdict.CONTRADICT, first, second, _why_not(first, second))


def _may_be_set_against(one: Fact, other: Fact) -> bool:
    if one.interval.is_unknown or other.interval.is_unknown:
        return False
    return not _names_only_some(one, other) and not _names_only_some(other, one)


def _names_only_some(few: Fact, other: Fact) -> bool:
    """ "Several passengers" of a ship with 118 are some of them, not their number."""
    is_few = few.modifier is Modifier.VAGUE and few.amount.high in FEW
    return is_few and not few.interval.overlaps(other.interval)


def _agree(first: Fact, second: Fact) -> Finding:
    exact = first.interval.is_exact
    because = "give the same value." if exact else "leave the same range open."
    return find(Verdict.AGREE, first, second, because)


def _why_both_can_be_true(one: Fact, other: Fact) -> str | None:
    """Give the first of the harmless explanations of a difference, if any."""
    if one.interval.overlaps(other.interval):
        if _are_two_ages(one, other):
            return "can both be true: a birthday may lie between them."
        return "can both be true: one is less precise than the other."
    if one.amount == other.amount:
        return "can both be true: they print one number, and one bounds it."
    return _why_looser_words_allow_it(one, other)


def _are_two_ages(one: Fact, other: Fact) -> bool:
    """Say whether both print an age in full: who turns 59 in May may be 58."""
    printed = one.amount.is_exact and other.amount.is_exact
    return one.kind is FigureKind.AGE and printed and one.amount != other.amount


def _why_looser_words_allow_it(one: Fact, other: Fact) -> str | None:
    """Rounding, loose words, time between reports: explanations of a gap."""
    if is_rounded_from(one, other) or is_rounded_from(other, one):
        return "can both be true: one is the other, rounded."
    if _widened(one).overlaps(_widened(other)):
        return "can both be true: the loose word only gives an order of magnitude."
    if one.is_tally and other.is_tally and _one_time_unknown(one, other):
        return "can both be true: the tally may have moved, and one report has no day."
    if one.kind is FigureKind.AGE and _birthday_between(one, other):
        return "can both be true: a birthday may lie between the reports."
    return None


def _why_not(first: Fact, second: Fact) -> str:
    if first.speaker and second.speaker and first.speaker != second.speaker:
        return "cannot both be true: the two speakers contradict each other."
    return "cannot both be true."


def _widened(fact: Fact) -> Interval[Decimal]:
    interval = _numbers(fact.interval)
    if fact.modifier is not Modifier.VAGUE:
        return interval
    low, high = interval.low, interval.high
    return Interval(
        None if low is None else min(low / VAGUE_SLACK, low * VAGUE_SLACK),
        None if high is None else max(high / VAGUE_SLACK, high * VAGUE_SLACK),
    )


def _tally_moved_on(one: Fact, other: Fact) -> bool:
    """Say whether a later report of a tally gives another amount.

    Bounds that overlap count too: "at least six" in October and "more than 80"
    in March are two states of one tally. Loose words are not read that finely.
    """
    if not (one.is_tally and other.is_tally):
        return False
    if not _is_before(one, other):
        return False
    if not one.interval.overlaps(other.interval):
        return _why_both_can_be_true(one, other) is None
    return not LOOSE & {one.modifier, other.modifier} and _printed_amount_grew(
        one, other
    )


def _is_before(one: Fact, other: Fact) -> bool:
    """Say whether one is known for an earlier day, or for an earlier hour of one.

    Of one day the report of an earlier day knew less: it was written that morning.
    """
    if one.known_on.is_below(other.known_on):
        return True
    if not one.known_on.is_exact or one.known_on != other.known_on:
        return False
    if one.hour is not None and other.hour is not None:
        return one.hour < other.hour
    return one.appeared_on.is_below(other.appeared_on)


def _printed_amount_grew(one: Fact, other: Fact) -> bool:
    """Say whether a floor was left behind: "more than 90,000" may mean 94,300."""
    floors = {Modifier.EXACTLY, Modifier.AT_LEAST, Modifier.MORE_THAN}
    if not {one.modifier, other.modifier} <= floors:
        return False
    if other.modifier is not Modifier.EXACTLY:
        return one.amount.is_below(other.amount)
    return _as_floor(_numbers(one.amount)).is_below(other.amount)


def _as_floor(printed: Interval[Decimal]) -> Interval[Decimal]:
    low = printed.low
    if low is None or low < ROUND_FROM:
        return printed
    return Interval(low, low * FLOOR_SLACK)


def _direction(one: Fact, other: Fact) -> str:
    grew = one.interval.is_below(other.interval) or one.amount.is_below(other.amount)
    return "grew" if grew else "was lowered"


def _one_time_unknown(one: Fact, other: Fact) -> bool:
    """Say whether the reports may or may not be from different days."""
    days = (one.known_on, other.known_on)
    return days[0].overlaps(days[1]) and not all(known.is_exact for known in days)


def _birthday_between(one: Fact, other: Fact) -> bool:
    """Say whether the age grew by no more than the time between reports."""
    grown = _least_difference(one.interval, other.interval)
    earlier, later = one.known_on.high, other.known_on.low
    if not isinstance(earlier, date) or not isinstance(later, date):
        return abs(grown) <= 1
    gap = later - earlier
    return gap >= BIRTHDAY_GAP and 0 <= grown <= gap.days / DAYS_A_YEAR + 1


def _least_difference(
    one: Interval[Decimal] | Interval[date], other: Interval[Decimal] | Interval[date]
) -> Decimal:
    """Measure from `one` to `other` at their nearest edges; both are disjoint."""
    left, right = _numbers(one), _numbers(other)
    if left.is_below(right):
        return (right.low or Decimal(0)) - (left.high or Decimal(0))
    return (right.high or Decimal(0)) - (left.low or Decimal(0))


def _numbers(interval: Interval[Decimal] | Interval[date]) -> Interval[Decimal]:
    """Narrow to amounts; dates are compared elsewhere."""
    low, high = interval.low, interval.high
    return Interval(
        low if isinstance(low, Decimal) else None,
        high if isinstance(high, Decimal) else None,
        interval.low_open,
        interval.high_open,
    )

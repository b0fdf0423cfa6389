"""Every rule by which two answers are of two things, whatever their words ask."""

from collections.abc import Callable
from typing import TypeAlias

from claims.alignment.matching.strength import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.apart.acts import other_act
from claims.alignment.verdicts.apart.earlier_occasions import other_occasion
from claims.alignment.verdicts.apart.earlier_shares import told_as_earlier
from claims.alignment.verdicts.apart.events import other_event, other_period
from claims.alignment.verdicts.apart.hours_of_days import told_in_hours_and_days
from claims.alignment.verdicts.apart.people import of_two_people
from claims.alignment.verdicts.apart.places import other_place
from claims.alignment.verdicts.apart.terms import may_be_added, with_and_without_gunman
from claims.alignment.verdicts.apart.unsettled import is_unsettled
from claims.alignment.verdicts.apart.unsure_days import meet_at_night, printed_alike
from claims.alignment.verdicts.apart.votes import other_vote
from claims.alignment.verdicts.apart.wholes import whole_and_part

_Rule: TypeAlias = Callable[[Answer, Answer], Mismatch | None]
_Doubt: TypeAlias = Callable[[Answer, Answer], bool]

# What keeps two answers from being compared; the first that finds something says why.
_RULES: tuple[_Rule, ...] = (
    other_place,
    other_event,
    other_act,
    other_occasion,
    whole_and_part,
    with_and_without_gunman,
    told_as_earlier,
    of_two_people,
    other_vote,
)
# What keeps them from contradicting each other.
_DOUBTS: tuple[_Doubt, ...] = (
    other_period,
    may_be_added,
    printed_alike,
    meet_at_night,
    is_unsettled,
    told_in_hours_and_days,
)


def set_apart(left: Answer, right: Answer) -> Mismatch | None:
    """Say what tells two answers apart: another place, time, person, a part of it."""
    return next((found for rule in _RULES if (found := rule(left, right))), None)


def may_be_apart(left: Answer, right: Answer) -> bool:
    """Say whether two answers may be of two times or things, though nothing says so."""
    return any(doubt(left, right) for doubt in _DOUBTS)

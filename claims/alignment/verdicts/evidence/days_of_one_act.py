"""Are two days that do not meet two days of one act, so that one must be wrong?"""

from datetime import timedelta
from typing import cast

from claims.alignment.matching.told_alike import (
    ask_once,
    share_a_name,
    share_words,
    shares_most,
)
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.days import Days, gap
from claims.alignment.verdicts.apart.acts import is_to_come

# Days of these are one person's: one affair has several deaths and verdicts.
_OF_SOMEBODY = frozenset(
    {
        "death on", "birth", "resignation", "dismissed on", "vanished on",
        "convicted on", "sentenced on",
    }
)  # fmt: skip
_ONE_FORTNIGHT = timedelta(days=14)
_SOME_DAYS, _ONE_WEEK = timedelta(days=3), timedelta(days=7)


def are_days_of_one_act(left: Answer, right: Answer) -> bool:
    """Say whether two days near each other are told in most of the same words."""
    one = cast("Days", left.fact.interval)
    other = cast("Days", right.fact.interval)
    if not (one.is_exact and other.is_exact) or gap(one, other) > _ONE_FORTNIGHT:
        return False
    both = left.signature, right.signature
    is_known = any(one.known_frame is not None for one in both)
    if is_known and both[0].frame != both[1].frame:
        return False
    is_next = both[0].frame == both[1].frame and _are_to_come(left, right)
    is_one = ask_once(*both) and left.signature.frame not in _OF_SOMEBODY
    if is_one and share_a_name(*both) and _is_news(left, right):
        return True
    return shares_most(*both) or ((is_one or is_next) and share_words(*both))


def _is_news(left: Answer, right: Answer) -> bool:
    """Say whether both tell what just happened there: a place has one fire a week."""
    days = [cast("Days", one.fact.interval) for one in (left, right)]
    told = [one.report.published for one in (left, right)]
    return gap(*days) <= _SOME_DAYS and all(
        each is not None and not each.is_below(day) and gap(each, day) <= _ONE_WEEK
        for each in told
        for day in days
    )


def _are_to_come(left: Answer, right: Answer) -> bool:
    """Say whether both days lie ahead: of what is announced, the next is meant."""
    return all(is_to_come(one) for one in (left, right))

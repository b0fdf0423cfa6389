"""Shares of one vote or of two: a turnout is told of each once."""

from datetime import timedelta

from claims.alignment.frames.frame import PERCENT
from claims.alignment.matching.strength import Mismatch
from claims.alignment.questions.telling import names_in, speakers_named
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_beyond

# Held once: another turnout is that of another election.
_HELD = frozenset({"turnout", "share of the vote"})
_ONE_SEASON, _FEW_DAYS = timedelta(days=45), timedelta(days=3)


def other_vote(left: Answer, right: Answer) -> Mismatch | None:
    """Say whether reports of what is held once are too far apart to be of one."""
    frames = {one.signature.frame for one in (left, right)}
    if left.figure.kind != PERCENT or len(frames) > 1 or not frames <= _HELD:
        return None
    if not published_beyond(_ONE_SEASON, left, right):
        return None
    return Mismatch("day", "Reports so far apart are of two votes.")


def are_of_one_vote(left: Answer, right: Answer) -> bool:
    """Say whether two turnouts are of one vote: names of one report stand in the other.

    Two towns may vote on one day, and one party stand in both.
    """
    frames = {one.signature.frame for one in (left, right)}
    if frames != {"turnout"} or published_beyond(_FEW_DAYS, left, right):
        return False
    one, other = map(_names_of, (left, right))
    return bool(one & other) and not (one - other and other - one)


def _names_of(answer: Answer) -> frozenset[str]:
    """The words of the names in a report, but for those of who only says it."""
    text = answer.report.text
    return names_in(text, text) - speakers_named(text)

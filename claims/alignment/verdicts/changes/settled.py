"""Amounts that stay as they are from one day to the next: a share of votes, a depth.

Tolls and collections grow between two reports. What was paid, cast or measured does
not, unless the words say that it moves; nor is one turnout that of another year.
"""

import re
from dataclasses import replace
from datetime import timedelta

from claims.alignment.frames.frame import DURATION, MEASURE, MONEY, PERCENT
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.verdicts.changes.tallies import moves_on
from claims.alignment.words.lemmas import folded
from claims.facts.fact import Fact

_KINDS = frozenset({DURATION, MEASURE, MONEY, PERCENT})
# Known tallies of one vote and one bill; others grow while they are told of.
_SETTLED = frozenset(
    {"turnout", "share of the vote", "oppose", "support", "cost", "steal"}
)
# What is longer, wider or deeper tomorrow.
_SPREADING = folded(
    "fire blaze wildfire bushfire slick spill leak plume cloud smoke flood floodwater"
    " water level river lake reservoir dam tide rain rainfall snow ice lava ash crack"
    " hole sinkhole crater queue line jam tailback backlog outbreak tent camp price"
    " storm wave glacier iceberg drought epidemic gap lead"
)
_FEW_DAYS, _ONE_WEEK = timedelta(days=3), timedelta(days=7)
# Whoever was asked has answered once.
_ANSWERED = re.compile(
    r"\b(?:consultation|questionnaire|repl(?:y|ies|ied)|respon(?:ses?|dents?|ded)"
    r"|ballot(?:ed|s)?|referendum)\b"
)
# Held once: another turnout is that of another election.
_HELD = frozenset({"turnout", "share of the vote"})
# "Turnout in Orrel", "among the young"; but "in Thursday's poll" it was all.
_OF_SOME = re.compile(
    r"\b[Tt]urnout (?:in|at|among|of) (?!the (?:poll|vote|election)|[A-Z][a-z]+day)"
    r"(?:[a-z]+ ){0,2}[A-Z]|\b[Tt]urnout among\b"
)
# Said while counting goes on, or of what is still to come.
_OPEN = re.compile(
    r"\b(?:count(?:ing)?|counted|declared|partial|preliminary|provisional|final"
    r"|projected|expected|forecast|estimat\w+|will|would|could|may|might|is to"
    r"|are to)\b"
)


def as_settled(
    left: Answer, right: Answer, facts: tuple[Fact, Fact]
) -> tuple[Fact, Fact]:
    """What both say, no longer as of a tally where nothing could have moved it."""
    if not _is_settled(left, right):
        return facts
    one, other = (replace(fact, is_tally=False) for fact in facts)
    return one, other


def tell_one_turnout(left: Answer, right: Answer) -> bool:
    """Say whether each report has one turnout, of all who could vote."""
    both = left, right
    if not all("turnout" in one.own_words for one in both):
        return False
    is_asked = {one.signature.frame for one in both} == {"turnout"}
    return is_asked and not any(_OF_SOME.search(one.sentence) for one in both)


def _is_settled(left: Answer, right: Answer) -> bool:
    both = left, right
    if left.figure.kind not in _KINDS or any(map(_may_grow, both)):
        return False
    if any(moves_on(one) or _OPEN.search(one.sentence) for one in both):
        return False
    return published_within(
        _ONE_WEEK if _was_held(left, right) else _FEW_DAYS, left, right
    )


def _was_held(left: Answer, right: Answer) -> bool:
    """Say whether both tell of a vote that is over, or of whoever was asked once."""
    both = left, right
    if {one.signature.frame for one in both} <= _HELD:
        return True
    return all(_ANSWERED.search(one.sentence) for one in both)


def _may_grow(answer: Answer) -> bool:
    """Say whether an amount is of a sort that grows by itself."""
    signature, frame = answer.signature, answer.signature.known_frame
    if frame is not None:
        return frame.tally and frame.name not in _SETTLED
    return bool((signature.context | signature.themes) & _SPREADING)

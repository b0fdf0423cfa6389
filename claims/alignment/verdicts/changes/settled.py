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
_FEW_DAYS = timedelta(days=3)
# Said while counting goes on, or of what is still to come.
_OPEN = re.compile(
    r"\b(?:count(?:ing)?|counted|declared|partial|preliminary|provisional|projected"
    r"|expected|forecast|estimat\w+|will|would|could|may|might|is to|are to)\b"
)


def as_settled(
    left: Answer, right: Answer, facts: tuple[Fact, Fact]
) -> tuple[Fact, Fact]:
    """What both say, no longer as of a tally where nothing could have moved it."""
    if not _is_settled(left, right):
        return facts
    one, other = (replace(fact, is_tally=False) for fact in facts)
    return one, other


def _is_settled(left: Answer, right: Answer) -> bool:
    both = left, right
    if left.figure.kind not in _KINDS or any(map(_may_grow, both)):
        return False
    if any(moves_on(one) or _OPEN.search(one.sentence) for one in both):
        return False
    return published_within(_FEW_DAYS, left, right)


def _may_grow(answer: Answer) -> bool:
    """Say whether an amount is of a sort that grows by itself."""
    signature, frame = answer.signature, answer.signature.known_frame
    if frame is not None:
        return frame.tally and frame.name not in _SETTLED
    return bool((signature.context | signature.themes) & _SPREADING)

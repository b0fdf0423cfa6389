"""Do two figures answer the same question?

A strong match may carry any verdict, a likely one any but a contradiction. A
weak one, where nothing speaks against it but too little for it, is used only
when both give the same value: that two different questions of one affair have
the same unusual answer is rare, and a false contradiction is the costliest error.
"""

from collections.abc import Iterable

from claims.alignment.matching.doubts import DOUBTS
from claims.alignment.matching.evidence import evidence
from claims.alignment.matching.obstacles import OBSTACLES, OTHER_WORDS
from claims.alignment.matching.strength import Match, Mismatch, Rule, Strength
from claims.alignment.questions.signature import Signature

__all__ = ["Match", "Mismatch", "Strength", "match"]


def match(left: Signature, right: Signature, *, one_story: bool) -> Match | Mismatch:
    """Decide whether two figures answer one question; order does not matter."""
    obstacle = _first(OBSTACLES, left, right)
    if obstacle is not None:
        return obstacle
    unlike = _first(OTHER_WORDS, left, right)
    found = unlike or evidence(left, right, one_story=one_story)
    if isinstance(found, Mismatch) or found.strength is Strength.WEAK:
        return found
    return _doubted(found, left, right)


def _first(rules: Iterable[Rule], left: Signature, right: Signature) -> Mismatch | None:
    """What the first rule that finds something says."""
    return next((found for one in rules if (found := one(left, right))), None)


def _doubted(found: Match, left: Signature, right: Signature) -> Match:
    """The match, weakened by the first doubt."""
    for strength, rule in DOUBTS:
        doubt = rule(left, right)
        if doubt is not None:
            return Match(strength, doubt.rule, doubt.why)
    return found

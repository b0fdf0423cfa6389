"""How sure it is that two figures answer one question."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from claims.alignment.questions.signature import Signature


class Strength(StrEnum):
    """How sure we are that two figures answer one question."""

    STRONG = "strong"
    LIKELY = "likely"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Match:
    """Two figures answer one question, with the rule that says so."""

    strength: Strength
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Two figures answer different questions: which rule said so, and why."""

    rule: str
    why: str


Rule = Callable[[Signature, Signature], "Mismatch | None"]

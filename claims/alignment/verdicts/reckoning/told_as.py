"""An answer told as a value of another kind, with what it comes to."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What a value comes to in another kind, and how a person reads that.

    `unit` is that of the new kind, as in `claims.facts.figure.Quantity`.
    """

    kind: FigureKind
    unit: str | None
    interval: Interval[Decimal]
    modifier: Modifier
    comes_to: str


def told_as(answer: Answer, signature: Signature, found: Reckoned) -> Answer:
    """The answer with another value and what it asks then, figure and fact alike."""
    value: dict[str, Any] = {
        "kind": found.kind, "unit": found.unit,
        "interval": found.interval, "amount": found.interval,
    }  # fmt: skip
    fact = replace(
        answer.fact, modifier=found.modifier, comes_to=found.comes_to, **value
    )
    figure = replace(answer.figure, **value)
    return replace(answer, figure=figure, signature=signature, fact=fact)

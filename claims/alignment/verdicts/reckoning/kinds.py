"""Figures of two kinds that may answer one question, and what they come to.

A share and a count of one whole, a day and a length of one stretch, a birth and an
age: one of the two can be reckoned into the other.
"""

from collections.abc import Iterator

from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.reckoning.births import as_age, in_years
from claims.alignment.verdicts.reckoning.lengths import as_lengths, in_lengths
from claims.alignment.verdicts.reckoning.portions import as_other_kind, in_one_kind
from claims.facts.figure import FigureKind


def told_otherwise(answer: Answer) -> Iterator[Signature]:
    """What an answer would answer as a figure of another kind, whoever it meets."""
    yield from as_other_kind(answer)
    if answer.figure.kind is FigureKind.DATE:
        yield from as_lengths(answer.signature)
        age = as_age(answer)
        if age is not None:
            yield age.signature


def reckoned_alike(left: Answer, right: Answer) -> tuple[Answer, Answer] | None:
    """Two answers of two kinds as answers of one; None where that cannot be."""
    if left.figure.kind == right.figure.kind:
        return None
    in_ages = in_years(left, right)
    if in_ages[0].figure.kind == in_ages[1].figure.kind:
        return in_ages
    return in_one_kind(left, right) or in_lengths(left, right)


def comes_to(given: Answer, other: Answer) -> str:
    """What an answer is beside one of another kind; empty where none is reckoned."""
    both = reckoned_alike(given, other)
    if both is None:
        return ""
    mine, _ = both
    if mine.fact.comes_to:
        return f"comes to {mine.fact.comes_to}"
    return f"what “{other.fact.wording}” comes to"

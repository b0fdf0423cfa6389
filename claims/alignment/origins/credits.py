"""Which of a text's claims and figures each of its credits holds for."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from articles.metadata.credit_wordings import Reach
from articles.metadata.credits import CreditLine
from claims.facts.figure import FigureKind
from claims.reading import ClaimRead, FigureRead, Reading, Span

# What stands behind one of these is told by somebody else, or on the paper's own.
_TURNS = re.compile(
    r";|\b(?:but|while|whereas|although|though|however)\b|, and\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Credited:
    """Numbers of claims and figures, each with the place of its line in the list."""

    claims: Mapping[int, int]
    figures: Mapping[int, int]


def credited(text: str, lines: Sequence[CreditLine], reading: Reading) -> Credited:
    """Give every claim and figure the line that credits an outlet for it, if any.

    A line near by outranks one that holds for the whole text.
    """
    claims: dict[int, int] = {}
    figures: dict[int, int] = {}
    for at in _nearest_first(lines):
        line = lines[at]
        held = _within(_claims_of(line, reading.claims), reading.claims)
        for claim in held:
            claims.setdefault(claim, at)
        for figure in _figures_of(text, line, held, reading.figures):
            figures.setdefault(figure, at)
    return Credited(claims, figures)


_NARROWEST = (Reach.QUOTATION, Reach.SENTENCE, Reach.STORY, Reach.TEXT)


def _nearest_first(lines: Sequence[CreditLine]) -> list[int]:
    def order(at: int) -> tuple[int, bool, int]:
        line = lines[at]
        return _NARROWEST.index(line.reach), not line.is_certain, line.start

    return sorted(range(len(lines)), key=order)


def _claims_of(line: CreditLine, claims: Iterable[ClaimRead]) -> Iterator[int]:
    """The claims that a line itself attributes, or was told."""
    place = (line.start, line.end)
    for claim in claims:
        if line.reach == Reach.TEXT:
            yield claim.id
        elif line.reach != Reach.STORY:
            said = [*claim.speaker.spans, *claim.cue]
            is_said_here = any(_meet(span, place) for span in said)
            if is_said_here or (
                line.reach == Reach.QUOTATION and _is_told_in(claim, line)
            ):
                yield claim.id


def _is_told_in(claim: ClaimRead, line: CreditLine) -> bool:
    """Whether it is said in the sentence of "in an interview with CNN"."""
    return any(_meet(span, line.scope) for span in claim.cue)


def _within(chosen: Iterable[int], claims: Iterable[ClaimRead]) -> set[int]:
    """These claims and what is reported inside them."""
    found = set(chosen)
    inside = {claim.id: claim.inside for claim in claims}
    for claim, around in inside.items():
        outer, seen = around, {claim}
        while outer is not None and outer not in seen:
            if outer in found:
                found.add(claim)
                break
            seen.add(outer)
            outer = inside.get(outer)
    return found


def _figures_of(
    text: str, line: CreditLine, held: Container[int], figures: Sequence[FigureRead]
) -> list[int]:
    """The figures in its claims; without any, what its scope prints as its own."""
    claimed = [one.id for one in figures if one.claim in held]
    if claimed and line.reach != Reach.TEXT:
        return claimed
    own = [one.id for one in figures if _is_own(text, line, one)]
    return claimed + own


def _is_own(text: str, line: CreditLine, figure: FigureRead) -> bool:
    """Say whether a line holds for a figure that the text gives in its own voice."""
    if figure.claim is not None or line.reach == Reach.QUOTATION:
        return False
    if line.reach != Reach.SENTENCE:
        return True
    place = (line.start, line.end)
    # A day beside a credit is most often that of the report itself.
    return (
        figure.kind != FigureKind.DATE
        and _meet(figure.span, line.scope)
        and not _meet(figure.span, place)
        and not _TURNS.search(_between(text, figure.span, place))
    )


def _between(text: str, left: Span, right: Span) -> str:
    first, second = sorted((left, right))
    return text[first[1] : second[0]]


def _meet(left: Span, right: Span) -> bool:
    return left[0] < right[1] and right[0] < left[1]

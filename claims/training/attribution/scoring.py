"""Count attributions that are right, for tuning; leniently, as people agree.

The same rule as the published scorer's `joint_lenient`, on characters instead
of tokens: contents share at least half of both, and sources touch or both lack.
"""

from collections.abc import Sequence
from typing import Protocol

from claims.extraction.acts.attributions import Span


class SourceAndContent(Protocol):
    """What gold attributions, drafts and attributions have in common."""

    @property
    def source(self) -> tuple[Span, ...]: ...

    @property
    def content(self) -> tuple[Span, ...]: ...


def right_ones(
    found: Sequence[SourceAndContent], gold: Sequence[SourceAndContent]
) -> list[bool]:
    """Say of each found attribution whether it matches one of the gold ones."""
    free = list(gold)
    verdicts = []
    for one in found:
        match = next((other for other in free if agree(one, other)), None)
        if match is not None:
            free.remove(match)
        verdicts.append(match is not None)
    return verdicts


def agree(one: SourceAndContent, other: SourceAndContent) -> bool:
    """Say whether two attributions are leniently the same."""
    shared = _shared(one.content, other.content)
    longest = max(_length(one.content), _length(other.content))
    if not shared or 2 * shared < longest:
        return False
    if not one.source or not other.source:
        return not one.source and not other.source
    return _shared(one.source, other.source) > 0


def _length(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)


def _shared(left: Sequence[Span], right: Sequence[Span]) -> int:
    return sum(
        max(0, min(a_end, b_end) - max(a_start, b_start))
        for a_start, a_end in left
        for b_start, b_end in right
    )

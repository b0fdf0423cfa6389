"""Hold the speakers of a reading to what a careful reader says of each claim."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

from claims.reading import ClaimRead, Reading, Span

GOLD = Path(__file__).parent / "gold" / "speakers.jsonl"
FORMS = ("name", "pronoun", "role noun", "body", "document", "crowd", "none")
_NAMELESS_FORMS = frozenset({"role noun", "pronoun", "document", "crowd"})
_ARTICLES = frozenset({"the", "a", "an"})
_SAME_WORDS, _SAME_ACT = 0.7, 0.3  # overlap of two contents, at the least


@dataclass(frozen=True, slots=True)
class Decision:
    """Whose words one claim of an article are.

    `form` is what stands in the text for the speaker, `names` are spans that name or
    describe them rightly, the best first; `may_be_nobody` allows no name at all.
    """

    article: str
    set: str
    form: str
    kind: str | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    names: tuple[Span, ...]
    may_be_nobody: bool


def read_gold() -> list[Decision]:
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    return [_decision(json.loads(line)) for line in lines]


def _decision(row: dict[str, Any]) -> Decision:
    def spans(key: str) -> tuple[Span, ...]:
        return tuple((start, end) for start, end in row[key])

    known = {key: row[key] for key in ("article", "set", "form", "kind")}
    return Decision(
        **known,
        cue=spans("cue"),
        content=spans("content"),
        names=spans("names"),
        may_be_nobody=row["may_be_nobody"],
    )


def claim_at(decision: Decision, reading: Reading) -> ClaimRead | None:
    """The claim the decision is about, or None where the reader found none."""
    rated = [(_sameness(decision, claim), claim) for claim in reading.claims]
    best, claim = max(rated, key=itemgetter(0), default=(0.0, None))
    return claim if best else None


def _sameness(decision: Decision, claim: ClaimRead) -> float:
    """How much of the two contents overlaps; a shared cue makes up for the rest."""
    there, here = _characters(decision.content), _characters(claim.content)
    overlap = len(there & here) / len(there | here) if there | here else 0.0
    if _characters(decision.cue) & _characters(claim.cue):
        return 1 + overlap if overlap >= _SAME_ACT or not here else 0.0
    return overlap if overlap >= _SAME_WORDS else 0.0


def _characters(spans: Iterable[Span]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def is_right(decision: Decision, claim: ClaimRead, reading: Reading, text: str) -> bool:
    """Say whether the claim's speaker is the one the gold names."""
    name = claim.speaker.name
    if name is None:
        return decision.may_be_nobody
    mentions = _mentions(claim.speaker.entity, reading)
    return any(
        _plain(text[start:end]) == _plain(name)
        or any(left < end and start < right for left, right in mentions)
        or (_may_be_described(decision, claim) and _describe(text[start:end], name))
        for start, end in decision.names
    )


def _mentions(entity: int | None, reading: Reading) -> Iterator[Span]:
    return (
        span for one in reading.entities if one.id == entity for span in one.mentions
    )


def _may_be_described(decision: Decision, claim: ClaimRead) -> bool:
    return claim.speaker.entity is None and decision.form in _NAMELESS_FORMS


def _describe(left: str, right: str) -> bool:
    """Say whether one description is the other, cut short."""
    return _plain(left) in _plain(right) or _plain(right) in _plain(left)


def _plain(name: str) -> str:
    words = name.casefold().replace("’", "'").replace("\N{NO-BREAK SPACE}", " ").split()
    while words and words[0] in _ARTICLES:
        words.pop(0)
    return " ".join(words).strip(" ,.")

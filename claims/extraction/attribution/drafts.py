"""An attribution on its way: spans in characters, confidence not yet known."""

from dataclasses import dataclass

from claims.extraction.acts.attributions import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What was found, and what speaks for it.

    `evidence` is None where the encoder found no cue: then either the layout
    tells the speaker, or marks alone tell that something was said.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    evidence: tuple[float, ...] | None
    told_by_layout: bool = False

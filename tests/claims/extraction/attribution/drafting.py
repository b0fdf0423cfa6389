"""Drafts of claims for tests: words instead of offsets."""

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.confidence import FEATURES
from claims.extraction.attribution.drafts import Draft

EVIDENCE = (0.0,) * len(FEATURES)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


def words(text: str, spans_: tuple[Span, ...]) -> str:
    return " … ".join(text[start:end] for start, end in spans_)


def said(text: str, source: str, cue: str, *content: str) -> Draft:
    pieces = tuple(span_of(text, words) for words in content)
    return Draft((span_of(text, source),), (span_of(text, cue),), pieces, EVIDENCE)

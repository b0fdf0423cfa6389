"""Tell object from speaker in a relative clause: a sum [the union] called small."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts.attributions import Attribution, Span
from claims.extraction.grammar.phrases import (
    children,
    long_phrase,
    phrase,
    tokens_between,
)

_RELATIVE: Final = frozenset({"acl", "acl:relcl"})


def part_from_object(doc: Doc, one: Attribution) -> Attribution:
    """Cut a source that begins with the object of the clause whose subject it ends in.

    Where the content goes on with "as", the object is what is spoken of: its first
    piece.
    """
    verb = _relative_verb(doc, one.cue)
    source = tokens_between(doc, *one.source[0]) if len(one.source) == 1 else None
    if verb is None or source is None or verb.head not in source:
        return one
    subject = next(
        (token for token in children(verb, "nsubj") if token in source), None
    )
    if subject is None or not _adjoins(verb.head, subject):
        return one
    told = replace(one, source=(_characters(long_phrase(subject)),))
    return replace(told, content=_with_object(doc, one.content, phrase(verb.head)))


def _adjoins(noun: Token, subject: Token) -> bool:
    """Say whether a subject follows at once on a noun that is no name."""
    common = noun.tag_ in {"NN", "NNS"}
    return common and phrase(noun).end == long_phrase(subject).start


def _relative_verb(doc: Doc, cue: Sequence[Span]) -> Token | None:
    span = tokens_between(doc, *cue[0]) if cue else None
    return span.root if span is not None and span.root.dep_ in _RELATIVE else None


def _with_object(
    doc: Doc, content: tuple[Span, ...], noun: TokenSpan
) -> tuple[Span, ...]:
    first = tokens_between(doc, *content[0]) if content else None
    if first is None or first[0].lower_ != "as":
        return content
    return (_characters(noun), *content)


def _characters(span: TokenSpan) -> Span:
    return span.start_char, span.end_char

"""Read what others hold of a thing: "the plan was hailed by Ruiz as a new start"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.acts.attributions import Attribution, Span, kind_of
from claims.extraction.grammar.phrases import children, long_phrase, text_of
from claims.extraction.grammar.reporting_clauses import (
    ReportingClause,
    characters,
    with_auxiliaries,
    without_marks,
)
from claims.extraction.quotations.quotation_marks import Quotation, touching

_STANCES: Final = frozenset(
    """applaud blast condemn criticise criticize decry denounce deride describe dismiss
    dispute hail praise reject slam welcome""".split()
)
_AGENTS: Final = frozenset({"obl", "obl:agent"})
_AS: Final = re.compile(r"\s+(as\s+[^,;.\n]+?)(?=\s+and\s+\w+ed\s+by\b|[,;.\n]|\Z)")


def stance_of(verb: Token) -> ReportingClause | None:
    """What a passive with its agent says: who holds it, of what.

    None where either is missing or only pointed at.
    """
    if verb.tag_ != "VBN" or verb.lemma_.lower() not in _STANCES:
        return None
    subject = _subject(verb)
    agents = [
        child
        for child in children(verb, *_AGENTS)
        if child.i > verb.i
        if any(one.lower_ == "by" for one in children(child, "case"))
    ]
    if subject is None or not agents or subject.tag_[:2] != "NN":
        return None
    thing = verb.doc[subject.left_edge.i : with_auxiliaries(subject.head).start]
    return ReportingClause(
        characters(long_phrase(agents[0])),
        characters(with_auxiliaries(verb)),
        characters(without_marks(thing)),
    )


def _subject(verb: Token) -> Token | None:
    """The subject of a passive, or of the one that it is joined to."""
    while True:
        subjects = [one for one in children(verb, "nsubj:pass") if one.i < verb.i]
        if subjects or verb.dep_ != "conj" or verb.head == verb:
            return subjects[0] if subjects else None
        verb = verb.head


def with_wordings(
    doc: Doc, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> list[Attribution]:
    """Give each passive with its agent the "as …" behind it, and to nobody else."""
    wordings = [_wording(doc, one, quotations) for one in found]
    taken = [span for span in wordings if span is not None]
    worded = [
        _reworded(doc, one, own, taken, quotations)
        for one, own in zip(found, wordings, strict=True)
    ]
    return [
        new
        for new, old in zip(worded, found, strict=True)
        if new.content or not old.content
    ]


def _reworded(
    doc: Doc,
    one: Attribution,
    own: Span | None,
    taken: Sequence[Span],
    quotations: Sequence[Quotation],
) -> Attribution:
    kept = [
        piece
        for piece in one.content
        if not any(start <= piece[0] < end for start, end in taken)
    ]
    content = tuple(sorted([*kept, own] if own else kept))
    if content == one.content:
        return one
    kind = kind_of(text_of(doc), content, quotations) if content else one.kind
    return replace(one, content=content, kind=kind)


def _wording(
    doc: Doc, one: Attribution, quotations: Sequence[Quotation]
) -> Span | None:
    if not one.cue or len(one.source) != 1 or one.source[0][0] < one.cue[-1][1]:
        return None
    text = text_of(doc)
    if not text[slice(*one.cue[-1])].lower().endswith("ed by"):
        return None
    match = _AS.match(text, one.source[0][1])
    if match is None or any(end > match.start(1) for _, end in one.content):
        return None
    ends = [quoted.end for quoted in touching(quotations, *match.span(1))]
    return match.start(1), max([match.end(1), *ends])

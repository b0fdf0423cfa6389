"""A verb of telling with its speaker and what it reports, by parse and stops.

The parse loses the clause now and then ("women who allege Pell hurt them"); then the
words up to the next stop are it, if they hold one finite verb.
"""

from dataclasses import dataclass
from typing import Final

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extraction.grammar.phrases import children, long_phrase
from claims.reading import Span

TELLING: Final = frozenset(
    """acknowledge add admit allege announce argue assert claim complain concede confirm
    contend declare deny disclose explain insist maintain note predict recall reply
    report reveal say state suggest tell testify warn write""".split()
)
TELLING_NOUNS: Final = frozenset(
    """accusation admission allegation argument assertion charge claim complaint
    conclusion contention demand denial finding insistence prediction statement
    suggestion testimony warning""".split()
)
FINITE: Final = frozenset({"VBD", "VBP", "VBZ", "VBN"})
_BEFORE_THE_VERB: Final = frozenset({"aux", "aux:pass", "advmod"})
_STOPS: Final = frozenset({".", ",", ":", "-LRB-", "-RRB-", "_SP"})
_TENSED: Final = frozenset({"VBD", "VBP", "VBZ", "MD"})
_STARTS: Final = frozenset(
    {"PRP", "PRP$", "NNP", "NNPS", "DT", "NN", "NNS", "JJ", "CD", "EX", "IN"}
)


@dataclass(frozen=True, slots=True)
class ReportingClause:
    """Characters of a speaker, if named, of the words that tell, of what is told."""

    source: Span | None
    cue: Span
    content: Span


def with_auxiliaries(verb: Token) -> TokenSpan:
    """The verb with the auxiliaries and adverbs right before it."""
    start = verb.i
    for child in reversed(list(verb.lefts)):
        if child.dep_ in _BEFORE_THE_VERB and child.i == start - 1:
            start = child.i
    return verb.doc[start : verb.i + 1]


def clause_of(verb: Token) -> ReportingClause | None:
    """What the parse says is told by a verb with a subject and a clause behind it."""
    subjects = [token for token in children(verb, "nsubj") if token.i < verb.i]
    clauses = [token for token in children(verb, "ccomp") if token.i > verb.i]
    if not subjects or not clauses:
        return None
    told = clauses[0].doc[clauses[0].left_edge.i : clauses[0].right_edge.i + 1]
    return ReportingClause(
        characters(long_phrase(subjects[0])),
        characters(with_auxiliaries(verb)),
        characters(without_marks(told)),
    )


def relative_clause_of(verb: Token) -> ReportingClause | None:
    """What those "who say" something say, up to the next stop."""
    cue = with_auxiliaries(verb)
    who = verb.doc[cue.start - 1] if cue.start else verb
    told = to_stop(verb)
    if who.lower_ != "who" or told is None or told[0].tag_ not in _STARTS:
        return None
    if len(finite_verbs(told)) != 1:
        return None
    return ReportingClause(
        characters(verb.doc[who.i : who.i + 1]), characters(cue), characters(told)
    )


def to_stop(before: Token) -> TokenSpan | None:
    """The words behind a token up to the next mark or line end."""
    doc, start = before.doc, before.i + 1
    end = start
    while end < len(doc) and doc[end].tag_ not in _STOPS and not doc[end].is_space:
        end += 1
    return doc[start:end] if end > start else None


def finite_verbs(span: TokenSpan) -> list[Token]:
    """The words that carry tense, one a clause: "had" of "had been", "would"."""
    return [token for token in span if token.tag_ in _TENSED]


def without_marks(span: TokenSpan) -> TokenSpan:
    """The words as printed, without marks and line breaks at their end."""
    end = span.end
    while end > span.start + 1 and (
        span.doc[end - 1].is_punct or span.doc[end - 1].is_space
    ):
        end -= 1
    return span.doc[span.start : end]


def characters(span: TokenSpan) -> Span:
    """Where the words stand: [start, end) characters of the text."""
    return span.start_char, span.end_char

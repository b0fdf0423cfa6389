"""Who reports whom: acts of saying inside what somebody is reported to have said.

The attribution model finds the outermost level alone; inside a reported content the
parse tells a second one: "AFP reported that [police said the man had fled]".
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts import act_of
from claims.extraction.attributions import Attribution, Kind
from claims.extraction.phrases import children, long_phrase, text_of, tokens_between
from claims.extraction.quotation_marks import pair_quotation_marks
from claims.reading import Span

_TELLING: Final = frozenset(
    """acknowledge add admit allege announce argue assert claim complain concede confirm
    contend declare deny disclose explain insist maintain note predict recall reply
    report reveal say state suggest tell testify warn write""".split()
)
_BEFORE_THE_VERB: Final = frozenset({"aux", "aux:pass", "advmod"})
_FINITE: Final = frozenset({"VBD", "VBP", "VBZ", "VBN"})
_FIRST_PERSON: Final = frozenset({"i", "we", "you"})
_SURENESS: Final = 0.9  # of an inner claim, where the outer one is right


def nested_attributions(
    doc: Doc, outer: Sequence[Attribution]
) -> Iterator[Attribution]:
    """Yield the reported sayings that no attribution covers yet, in reading order.

    Only what stands outside quotation marks: the words within are the speaker's own.
    """
    quoted = [(one.start, one.end) for one in pair_quotation_marks(text_of(doc))]
    cues = [span for found in outer for span in found.cue]
    for found in outer:
        for content in found.content:
            for verb in _telling_verbs(doc, content):
                place = (verb.idx, verb.idx + len(verb))
                if not _touches(place, cues) and not _touches(place, quoted):
                    yield from _inner(verb, content, found.confidence)


def _telling_verbs(doc: Doc, content: Span) -> Iterator[Token]:
    span = tokens_between(doc, *content)
    for token in span or ():
        if token.tag_ in _FINITE and token.lemma_.lower() in _TELLING:
            yield token


def _inner(verb: Token, around: Span, confidence: float) -> Iterator[Attribution]:
    subjects = [
        token
        for token in children(verb, "nsubj")
        if token.i < verb.i and token.lower_ not in _FIRST_PERSON
    ]
    clauses = [token for token in children(verb, "ccomp") if token.i > verb.i]
    if not subjects or not clauses:
        return
    source, content = _characters(long_phrase(subjects[0])), _clause(clauses[0])
    cue = _characters(_with_auxiliaries(verb))
    if around[0] <= min(source[0], cue[0]) and content[1] <= around[1]:
        act = act_of(verb.text, quoted=False)
        sureness = confidence * _SURENESS
        yield Attribution((source,), (cue,), (content,), sureness, Kind.INDIRECT, act)


def _with_auxiliaries(verb: Token) -> TokenSpan:
    start = verb.i
    for child in reversed(list(verb.lefts)):
        if child.dep_ in _BEFORE_THE_VERB and child.i == start - 1:
            start = child.i
    return verb.doc[start : verb.i + 1]


def _clause(head: Token) -> Span:
    """The reported clause as printed, without a mark at its end."""
    span = head.doc[head.left_edge.i : head.right_edge.i + 1]
    end = span.end
    while end > span.start + 1 and _is_mark(span.doc[end - 1]):
        end -= 1
    return _characters(span.doc[span.start : end])


def _is_mark(token: Token) -> bool:
    return token.is_punct or token.is_space


def _characters(span: TokenSpan) -> Span:
    return span.start_char, span.end_char


def _touches(place: Span, spans: Iterable[Span]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in spans)

"""Who reports whom: acts of saying inside what somebody is reported to have said.

The attribution model finds the outermost level alone; inside a reported content the
parse tells a second one: "AFP reported that [police said the man had fled]".
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.acts.acts import act_of
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.grammar.phrases import children, text_of, tokens_between
from claims.extraction.grammar.reporting_clauses import FINITE, TELLING, clause_of
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from claims.reading import Span

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
        if token.tag_ in FINITE and token.lemma_.lower() in TELLING:
            yield token


def _inner(verb: Token, around: Span, confidence: float) -> Iterator[Attribution]:
    clause = clause_of(verb)
    if clause is None or clause.source is None or _is_first_person(verb):
        return
    source, cue, content = clause.source, clause.cue, clause.content
    if around[0] <= min(source[0], cue[0]) and content[1] <= around[1]:
        act = act_of(verb.text, quoted=False)
        sureness = confidence * _SURENESS
        yield Attribution((source,), (cue,), (content,), sureness, Kind.INDIRECT, act)


def _is_first_person(verb: Token) -> bool:
    return any(one.lower_ in _FIRST_PERSON for one in children(verb, "nsubj"))


def _touches(place: Span, spans: Iterable[Span]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in spans)

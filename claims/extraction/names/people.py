"""Complete people's names that the recognizer cut: hyphens, given names, Jr."""

from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from claims.extraction.names.words import BODIES, GENERATIONS, NAME_TAGS, is_rank


def completed(doc: Doc, names: Sequence[Span]) -> list[Span]:
    """Stretch each person's name over the rest of it that no other name holds."""
    taken = {token.i: span.label_ for span in names for token in span}
    stretched = [
        _stretched(doc, span, taken) if span.label_ == "PERSON" else span
        for span in names
    ]
    return filter_spans(stretched)


def _stretched(doc: Doc, span: Span, taken: dict[int, str]) -> Span:
    end = _end(doc, span.end, taken)
    start = span.start
    if len(span) == 1 and start and _is_given_name(doc[start - 1], taken):
        start -= 1
    return Span(doc, start, end, label="PERSON")


def _end(doc: Doc, end: int, taken: dict[int, str]) -> int:
    """Go on over "-Kowalska" and "Jr."."""
    while end + 1 < len(doc) and _hyphenates(doc, end, taken):
        end += 2
    return end + 1 if end < len(doc) and doc[end].text in GENERATIONS else end


def _hyphenates(doc: Doc, index: int, taken: dict[int, str]) -> bool:
    hyphen, after = doc[index], doc[index + 1]
    is_tight = not doc[index - 1].whitespace_ and not hyphen.whitespace_
    is_free = taken.get(after.i, "PERSON") == "PERSON"
    return hyphen.text == "-" and is_tight and is_free and after.tag_ in NAME_TAGS


def _is_given_name(token: Token, taken: dict[int, str]) -> bool:
    is_word = token.is_title and token.is_alpha and token.tag_ in NAME_TAGS
    is_other = token.i in taken or is_rank(token) or token.text in BODIES
    return is_word and not is_other

"""Give a content what its sentence puts in front of a cue between commas.

"Had it rained, Ruiz argued, the dam would have held": the condition was said too.
"""

from dataclasses import replace
from typing import Final

from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts.attributions import Attribution, Kind, Span
from claims.extraction.grammar.phrases import text_of, tokens_between

_OPENERS: Final = frozenset({"and", "but", "however", "meanwhile", "so", "yet"})
_SETTINGS: Final = frozenset("asked at in on speaking when while writing".split())
_VERB_TAGS: Final = frozenset({"MD", "VBD", "VBP", "VBZ"})
_MARKS: Final = frozenset({"''", "``"})


def with_fronted_clause(
    doc: Doc, found: Attribution, taken: frozenset[int]
) -> Attribution:
    """Return the attribution with the clause from its sentence's start to its cue.

    Not what tells where or when it was said, nor what others say.
    """
    saying = _parenthesis(doc, found)
    span = tokens_between(doc, *saying) if saying else None
    front = _front(span) if span is not None else None
    if front is None or taken & set(range(front.start, front.end)):
        return found
    if front[0].lower_ in _SETTINGS or any(one.tag_ in _MARKS for one in front):
        return found
    if not any(one.tag_ in _VERB_TAGS for one in front):
        return found
    return replace(found, content=((front.start_char, front.end_char), *found.content))


def _front(saying: TokenSpan) -> TokenSpan | None:
    """The words between a sentence's start and the comma before source and cue."""
    doc, start, end = saying.doc, saying.sent.start, saying.start - 1
    while start < end and (
        doc[start].is_space or doc[start].is_punct or doc[start].lower_ in _OPENERS
    ):
        start += 1
    return doc[start:end] if start < end and doc[end].text == "," else None


def _parenthesis(doc: Doc, found: Attribution) -> Span | None:
    """Source and cue where only a comma parts them from the content behind."""
    if found.kind is not Kind.INDIRECT or not found.source or not found.content:
        return None
    spans = (*found.source, *found.cue)
    first, last = min(spans)[0], max(end for _, end in spans)
    start = found.content[0][0]
    parted = last <= start and text_of(doc)[last:start].strip() == ","
    return (first, last) if parted else None

"""Parses built by hand: rows of "word tag relation head", heads counted from 1.

A row may give the lemma after a bar ("said|say"); the sentences are invented and
annotated in Universal Dependencies, as the shipped parser is trained to do.
"""

from collections.abc import Iterable
from itertools import pairwise

import spacy
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from claims.extraction.coreference import Coreference, resolve_references
from claims.extraction.entities import gather_cast

_VOCAB = spacy.blank("en").vocab
_CLOSED_UP = frozenset({".", ",", "'s", "’s", "%", "-"})
_OPENING = frozenset({"$", "-"})


def parse(rows: str, names: Iterable[tuple[str, str]] = ()) -> Doc:
    """Build a Doc; `names` are (words, label), every occurrence is an entity."""
    table = [row.split() for row in rows.strip().splitlines()]
    forms = [row[0].split("|") for row in table]
    words = [form[0] for form in forms]
    doc = Doc(
        _VOCAB,
        words=words,
        spaces=[
            word not in _OPENING and after not in _CLOSED_UP
            for word, after in pairwise([*words, "."])
        ],
        lemmas=[form[-1] if len(form) > 1 else form[0].lower() for form in forms],
        tags=[row[1] for row in table],
        deps=[row[2] for row in table],
        heads=[int(row[3]) - 1 for row in table],
    )
    spans = [span for words, label in names for span in _find(doc, words, label)]
    doc.set_ents(filter_spans(spans))
    return doc


def _find(doc: Doc, words: str, label: str) -> Iterable[Span]:
    start = doc.text.find(words)
    while start >= 0:
        span = doc.char_span(start, start + len(words), label)
        if span is not None:
            yield span
        start = doc.text.find(words, start + 1)


def references(doc: Doc, *speaking: str) -> Coreference:
    """Resolve everything in a Doc; `speaking` are the words of its sources."""
    tokens = frozenset(token.i for token in doc if token.text in speaking)
    return resolve_references(doc, gather_cast(doc), tokens)


def meant(doc: Doc, found: Coreference, word: str) -> str | None:
    """The name of whom the last occurrence of a word means."""
    token = [token for token in doc if token.text == word][-1]
    entity = found.entity(token)
    return entity.name if entity else None

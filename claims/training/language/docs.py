"""Build spaCy Docs from annotated sentences and from labelled text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from random import Random
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from claims.training.language.labels import MISSING
from claims.training.language.pieces import LabelledSpan
from claims.training.language.treebank import Sentence, Word

PARAGRAPH_BREAK: Final = "\n\n"
_LONGEST_DOC: Final = 12
"""Sentences in a training Doc: enough to learn bounds, few enough to mix batches."""


def passages(sentences: Sequence[Sentence], random: Random) -> Iterator[list[Sentence]]:
    """Cut documents into runs of neighbouring sentences, of random length."""
    for _, document in groupby(sentences, key=lambda sentence: sentence.document):
        rest = list(document)
        while rest:
            length = random.randint(1, _LONGEST_DOC)
            yield rest[:length]
            rest = rest[length:]


def with_paragraph_breaks(passage: Sequence[Sentence]) -> list[tuple[Word, ...]]:
    """Give the sentences' words, with a white-space word before each new paragraph.

    spaCy makes a token of a paragraph's end; it hangs on the word before it.
    """
    given: list[tuple[Word, ...]] = []
    for sentence in passage:
        if given and sentence.starts_paragraph:
            given[-1] = (*_closed(given[-1]), _paragraph_break(len(given[-1])))
        given.append(sentence.words)
    return given


def _closed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return (*words[:-1], replace(words[-1], space_after=False))


def _paragraph_break(head: int) -> Word:
    mark = PARAGRAPH_BREAK
    return Word(mark, mark, "SPACE", "_SP", "", head, "dep", space_after=False)


def parsed_doc(
    vocab: Vocab,
    sentences: Sequence[Sequence[Word]],
    entities: Sequence[Sequence[str]] | None = None,
) -> Doc:
    """Build a Doc with tags, parse and lemmas; without entities these are missing."""
    words = [word for sentence in sentences for word in sentence]
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space_after for word in words],
        tags=[word.tag for word in words],
        pos=[word.part_of_speech for word in words],
        morphs=[word.features for word in words],
        lemmas=[word.lemma for word in words],
        heads=list(_heads(sentences)),
        deps=["ROOT" if word.head == 0 else word.relation for word in words],
        sent_starts=None,
        ents=_doc_entities(entities),
    )


def _heads(sentences: Sequence[Sequence[Word]]) -> Iterator[int]:
    """Turn heads counted in a sentence into heads counted in the Doc."""
    offset = 0
    for sentence in sentences:
        for index, word in enumerate(sentence):
            yield offset + (word.head - 1 if word.head else index)
        offset += len(sentence)


def _doc_entities(entities: Sequence[Sequence[str]] | None) -> list[str] | None:
    if entities is None:
        return None
    return ["" if e == MISSING else e for labels in entities for e in labels]


def labelled_doc(nlp: Language, text: str, spans: Sequence[LabelledSpan]) -> Doc:
    """Tokenize a text and set its entities; MISSING spans have no known label."""
    doc = nlp.make_doc(text)
    known: list[Span] = []
    missing: list[Span] = []
    for span in spans:
        place = doc.char_span(span.start, span.end, span.label, alignment_mode="expand")
        if place is not None:
            (missing if span.label == MISSING else known).append(place)
    entities = filter_spans(known)
    doc.set_ents(entities, missing=_without(missing, entities), default="outside")
    return doc


def _without(missing: Sequence[Span], known: Sequence[Span]) -> list[Span]:
    taken = {token.i for span in known for token in span}
    free = [span for span in missing if taken.isdisjoint(t.i for t in span)]
    return filter_spans(free)

"""Turn the annotated corpora into training files: `python -m … CORPORA FOLDER`.

Writes `train.spacy`, `dev.spacy` and `text.txt`, the raw text for word vectors.
Each treebank passage is written once as printed and, half the time, with the curly
marks of a newspaper; every article is written with its names and half the time with
other ones.
"""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from claims.training.language import gum_entities, polnear, typography
from claims.training.language.docs import (
    labelled_doc,
    parsed_doc,
    passages,
    with_paragraph_breaks,
)
from claims.training.language.pieces import LabelledSpan, Piece, cut, join
from claims.training.language.silver import Ballot, clean_names
from claims.training.language.swapping import NamePool, Swapper
from claims.training.language.tokenizer import add_abbreviations
from claims.training.language.treebank import Sentence, Word, read_treebank

SEED: Final = 0
TREEBANKS: Final = ("en_ewt", "en_gum")
_ATTRIBUTES: Final = (
    "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START", "ENT_IOB", "ENT_TYPE",
)  # fmt: skip
_PASSAGE_WORDS: Final = 150
_SHARE_OF_CURLY: Final = 0.5
_SHARE_OF_SWAPPED: Final = 0.5
_SHARE_OF_STRAIGHT: Final = 0.4
_SHARE_OF_CAPTIONS: Final = 0.05
LabelledText = tuple[str, list[LabelledSpan]]


def treebank_docs(
    nlp: Language, path: Path, random: Random, *, as_printed: bool
) -> Iterator[Doc]:
    """Yield a treebank's passages; GUM brings gold names, EWT leaves them missing."""
    for passage in passages(list(read_treebank(path)), random):
        sentences = with_paragraph_breaks(passage)
        if not as_printed:
            sentences = list(_varied(sentences, random))
        labels = None
        if "gum" in path.name:
            labels = [gum_entities.entity_labels(words) for words in sentences]
        yield parsed_doc(nlp.vocab, sentences, labels)


def _varied(
    sentences: Iterable[tuple[Word, ...]], random: Random
) -> Iterator[tuple[Word, ...]]:
    """Print half of the sentences with curly marks, and a few without a full stop."""
    for words in sentences:
        is_curly = random.random() < _SHARE_OF_CURLY
        curly = typography.set_words(words, random) if is_curly else words
        ends_plainly = len(curly) > 1 and curly[-1].form == "." and not _is_head(curly)
        is_caption = ends_plainly and random.random() < _SHARE_OF_CAPTIONS
        yield _without_full_stop(curly) if is_caption else curly


def _without_full_stop(words: tuple[Word, ...]) -> tuple[Word, ...]:
    *others, last, full_stop = words
    return (*others, replace(last, space_after=full_stop.space_after))


def _is_head(words: tuple[Word, ...]) -> bool:
    return any(word.head == len(words) for word in words) or words[-1].head == 0


def article_texts(path: Path, ballot: Ballot) -> Iterator[LabelledText]:
    """Yield articles with their cleaned names."""
    for article in polnear.read_articles(path):
        yield article.text, clean_names(article, ballot)


def article_docs(
    nlp: Language, texts: Iterable[LabelledText], pool: NamePool, random: Random
) -> Iterator[Doc]:
    """Yield articles in passages, half of them under other names or other marks."""
    for original in texts:
        pieces = cut(*original)
        if random.random() < _SHARE_OF_SWAPPED:
            pieces = Swapper(pool, random).swap(pieces)
        if random.random() < _SHARE_OF_STRAIGHT:
            pieces = [_straightened(piece) for piece in pieces]
        for passage, inside in _text_passages(*join(pieces)):
            yield labelled_doc(nlp, passage, inside)


def _straightened(piece: Piece) -> Piece:
    return Piece(typography.straighten(piece.text), piece.label)


def _text_passages(text: str, spans: list[LabelledSpan]) -> Iterator[LabelledText]:
    """Cut a text at paragraphs into passages of about equal length."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PASSAGE_WORDS * 5)
        end = len(text) if end < 0 else end
        inside = [s.shifted(-start) for s in spans if start <= s.start and s.end <= end]
        yield text[start:end].rstrip("\n") or " ", inside
        start = end + len(text[end:]) - len(text[end:].lstrip("\n"))


def _write(docs: Iterable[Doc], path: Path) -> None:
    box = DocBin(attrs=_ATTRIBUTES, docs=docs)
    box.to_disk(path)


def _training_docs(nlp: Language, corpora: Path, ballot: Ballot) -> Iterator[Doc]:
    random = Random(SEED)  # noqa: S311 - repeatable, not secret
    for treebank in TREEBANKS:
        path = corpora / f"ud/{treebank}-ud-train.conllu.gz"
        yield from treebank_docs(nlp, path, random, as_printed=False)
    texts = list(article_texts(corpora / "polnear/train.jsonl.gz", ballot))
    pool = NamePool.collect(piece for text in texts for piece in cut(*text))
    yield from article_docs(nlp, texts, pool, random)


def _development_docs(nlp: Language, corpora: Path, ballot: Ballot) -> Iterator[Doc]:
    random = Random(SEED)  # noqa: S311 - repeatable, not secret
    for treebank in TREEBANKS:
        path = corpora / f"ud/{treebank}-ud-dev.conllu.gz"
        docs = list(treebank_docs(nlp, path, random, as_printed=True))
        yield from docs[::3]
    texts = list(article_texts(corpora / "polnear/dev.jsonl.gz", ballot))
    yield from (labelled_doc(nlp, *text) for text in texts[::4])


def _raw_text(corpora: Path) -> Iterator[str]:
    for article in polnear.read_articles(corpora / "polnear/train.jsonl.gz"):
        yield article.text
    for treebank in TREEBANKS:
        for sentence in read_treebank(corpora / f"ud/{treebank}-ud-train.conllu.gz"):
            yield _sentence_text(sentence)


def _sentence_text(sentence: Sentence) -> str:
    return "".join(w.form + " " * w.space_after for w in sentence.words)


def convert(corpora: Path, folder: Path) -> None:
    """Write training, development and vector text under `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    nlp = spacy.blank("en")
    add_abbreviations(nlp)
    ballot = Ballot.count(polnear.read_articles(corpora / "polnear/train.jsonl.gz"))
    _write(_training_docs(nlp, corpora, ballot), folder / "train.spacy")
    _write(_development_docs(nlp, corpora, ballot), folder / "dev.spacy")
    lines = (
        " ".join(t.text for t in nlp.make_doc(text)) for text in _raw_text(corpora)
    )
    (folder / "text.txt").write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    convert(arguments.corpora, arguments.folder)


if __name__ == "__main__":
    main()

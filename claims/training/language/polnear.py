"""Read PolNeAR's articles with CoreNLP's automatic tokens and names."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.training.language import labels


@dataclass(frozen=True, slots=True)
class Name:
    """A run of tokens under one label, at `[start, end)` of the article's text."""

    start: int
    end: int
    text: str
    label: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """CoreNLP's token at `[start, end)`, with its part of speech and entity type."""

    start: int
    end: int
    text: str
    tag: str
    entity: str


@dataclass(frozen=True, slots=True)
class Article:
    """A news article and its automatic annotation."""

    id: str
    text: str
    tokens: tuple[Token, ...]

    @property
    def headline_end(self) -> int:
        """Where the first line ends, in which words that are no names have capitals."""
        return max(self.text.find("\n"), 0)


def read_articles(path: Path) -> Iterator[Article]:
    """Yield the articles of a gzipped JSON Lines file in order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield _article(json.loads(line))


def _article(row: dict[str, Any]) -> Article:
    text = row["text"]
    tokens = (
        Token(start, end, text[start:end], tag, entity)
        for start, end, tag, _, entity, _ in row["tokens"]
    )
    return Article(row["id"], text, tuple(tokens))


def names(article: Article) -> list[Name]:
    """Join the tokens that follow each other under one label."""
    runs: list[list[Token]] = []
    previous = "O"
    for token in article.tokens:
        if token.entity not in {"O", previous}:
            runs.append([])
        if token.entity != "O":
            runs[-1].append(token)
        previous = token.entity
    return [_name(article.text, run) for run in runs]


def _name(text: str, run: list[Token]) -> Name:
    start, end = run[0].start, run[-1].end
    words, tags = text[start:end], tuple(token.tag for token in run)
    return Name(start, end, words, _label(run[0].entity, words, tags), tags)


def _label(entity: str, words: str, tags: tuple[str, ...]) -> str:
    if entity == "LOCATION":
        return labels.place_label(words)
    if entity == "MISC":
        return labels.miscellaneous_label(words, tags)
    return labels.CORENLP[entity]

"""Turn annotated articles into windows with tags and links."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claims.extraction.attribution.encoding import Encoding, Window, encode, windows
from claims.training.attribution.corpus import GoldArticle, GoldAttribution, Span

ROLES = ("source", "cue", "content")
OUTSIDE, BEGIN, INSIDE = 0, 1, 2

Ints = NDArray[np.int64]
WordSpan = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """One attribution in words: its cue, its source if any, its content runs."""

    cue: WordSpan
    source: WordSpan | None
    contents: tuple[WordSpan, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One window: inputs by piece, tags by word, links between word spans.

    `tags` has a row a role; `first_pieces` counts from the window's start.
    """

    pieces: Ints
    features: Ints
    first_pieces: Ints
    paragraphs: Ints
    tags: Ints
    links: tuple[Link, ...]


def examples(
    article: GoldArticle, tokenizer: Tokenizer, size: int, overlap: int, shift: int
) -> Iterable[Example]:
    """Yield the windows of one article."""
    encoding = encode(article.text, tokenizer)
    tags = _tags(article, encoding)
    links = article_links(article.attributions, encoding)
    for window in windows(len(encoding.pieces), size, overlap, shift):
        yield _example(encoding, tags, links, window)


def word_span(encoding: Encoding, span: Span) -> WordSpan | None:
    """Return the first and last word that a character span touches."""
    first = int(np.searchsorted(encoding.words[:, 1], span[0], side="right"))
    last = int(np.searchsorted(encoding.words[:, 0], span[1], side="left")) - 1
    return (first, last) if first <= last else None


def word_runs(encoding: Encoding, span: Span) -> list[WordSpan]:
    """Cut a character span into runs of words that cross no paragraph bound."""
    whole = word_span(encoding, span)
    if whole is None:
        return []
    first, last = whole
    inside = encoding.paragraphs[first : last + 1]
    bounds = [0, *(np.flatnonzero(np.diff(inside)) + 1).tolist(), len(inside)]
    return [(first + start, first + end - 1) for start, end in pairwise(bounds)]


def _tags(article: GoldArticle, encoding: Encoding) -> Ints:
    tags = np.full((len(ROLES), len(encoding.words)), OUTSIDE, dtype=np.int64)
    for attribution in article.attributions:
        for row, role in enumerate(ROLES):
            for span in getattr(attribution, role):
                for first, last in word_runs(encoding, span):
                    tags[row, first : last + 1] = INSIDE
                    tags[row, first] = BEGIN
    return tags


def article_links(
    attributions: Iterable[GoldAttribution], encoding: Encoding
) -> list[Link]:
    """Return the attributions that have a cue, in words."""
    links = []
    for attribution in attributions:
        roles = {
            role: tuple(
                run
                for span in getattr(attribution, role)
                for run in word_runs(encoding, span)
            )
            for role in ROLES
        }
        if roles["cue"]:
            source = roles["source"][0] if roles["source"] else None
            links.append(Link(roles["cue"][0], source, roles["content"]))
    return links


def _example(
    encoding: Encoding, tags: Ints, links: list[Link], window: Window
) -> Example:
    first, end = np.searchsorted(
        encoding.first_pieces, [window.start, window.end], side="left"
    ).tolist()
    inside = [_shifted(link, first, end) for link in links]
    return Example(
        pieces=encoding.pieces[window.start : window.end],
        features=encoding.features[window.start : window.end],
        first_pieces=encoding.first_pieces[first:end] - window.start,
        paragraphs=encoding.paragraphs[first:end],
        tags=tags[:, first:end],
        links=tuple(link for link in inside if link is not None),
    )


def _shifted(link: Link, first: int, end: int) -> Link | None:
    """Count a link's words from the window's start; None when it is cut off."""
    if not _within(link.cue, first, end):
        return None
    if link.source is not None and not _within(link.source, first, end):
        return None
    contents = tuple(
        (start - first, last - first)
        for start, last in link.contents
        if _within((start, last), first, end)
    )
    source = link.source and (link.source[0] - first, link.source[1] - first)
    return Link((link.cue[0] - first, link.cue[1] - first), source, contents)


def _within(span: WordSpan, first: int, end: int) -> bool:
    return first <= span[0] and span[1] < end

"""Where a phrase begins and ends that a run of words breaks off, by the parse.

"his income tax" | returns: the words to the right that belong to the same phrase.
"""

import re
from typing import Final

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extraction.grammar.phrases import text_of

_FUNCTION_TAGS: Final = frozenset("IN CC TO".split())
_ARTICLES: Final = frozenset({"a", "an", "the"})
_LEFT_OF_HEAD: Final = frozenset(
    """det amod compound nmod:poss nummod nmod:desc advmod aux aux:pass cop case nsubj
    nsubj:pass mark""".split()
)
_OPENERS: Final = frozenset({"and", "but", "however", "so", "yet"})
_DATELINE: Final = re.compile(
    r"""[A-Z][A-Z.'’ -]+(?:,\ [A-Z\d][\w.'’ -]{1,30}?){0,4}(?:\ ?\([\w\ .&'’-]{2,40}\))?
    \ (?:--|[—–-])\ |[A-Z][\w.'’ -]{1,30}\ \([\w\ .&'’-]{2,40}\)\ (?:--|[—–-])\ """,
    re.VERBOSE,
)
_INFINITIVES: Final = frozenset({"xcomp", "advcl", "acl", "ccomp"})
_COMPLEMENTS: Final = frozenset("obj xcomp ccomp compound:prt".split())


def phrase_start(span: TokenSpan) -> int:
    """Where the content begins, a dateline or an opening conjunction left out."""
    text, place = text_of(span.doc), 0
    dateline = _DATELINE.match(text, span.start_char, span.end_char)
    if dateline and opens_line(text, span.start_char):
        return dateline.end()
    if span[0].is_sent_start and span[0].lower_ in _OPENERS:
        place = next((t.i for t in span[1:] if not t.is_punct), span.start) - span.start
    return span[place].idx


def phrase_end(span: TokenSpan, taken: frozenset[int]) -> int:
    """Where the phrase ends that the content breaks off.

    Where it would run into another cue or source, what dangles is left out.
    """
    last = span[-1]
    goal = _goal(span)
    if goal <= last.i:
        return last.idx + len(last)
    if taken & set(range(last.i + 1, goal + 1)):
        return _without_dangling(span)
    while goal > last.i and (span.doc[goal].is_punct or span.doc[goal].is_space):
        goal -= 1
    return span.doc[goal].idx + len(span.doc[goal])


def _without_dangling(span: TokenSpan) -> int:
    place = len(span) - 1
    while place > 0 and (is_little(span[place]) or span[place].is_punct):
        place -= 1
    return span[place].idx + len(span[place])


def is_little(token: Token) -> bool:
    """Match prepositions, conjunctions and articles."""
    return token.tag_ in _FUNCTION_TAGS or token.lower_ in _ARTICLES


def _goal(span: TokenSpan) -> int:
    """The last token of the phrase that goes on behind a content's last token."""
    last = _last_of_word(span[-1])
    top = _top(span.doc[span.start : last.i + 1], last)
    head = top.head
    if head.i > last.i and top.dep_ in _LEFT_OF_HEAD:
        return _first_stop(last, head.right_edge.i)
    follows = last.nbor(1) if last.i + 1 < len(last.doc) else last
    if last.tag_[:2] == "VB" and follows.head == last and follows.dep_ in _COMPLEMENTS:
        return _first_stop(last, follows.right_edge.i)
    if follows.lower_ == "to" and follows.head.dep_ in _INFINITIVES:
        return _first_stop(last, follows.head.right_edge.i)
    return last.i


def _last_of_word(token: Token) -> Token:
    """The last part of a word that hyphens join: "Smith" of "Ruiz-Smith"."""
    while token.i + 2 < len(token.doc) and token.nbor(1).tag_ == "HYPH":
        if token.whitespace_ or token.nbor(1).whitespace_:
            break
        token = token.nbor(2)
    return token


def _top(span: TokenSpan, token: Token) -> Token:
    """The word that a content's last token hangs on, none of the content left."""
    while token.head != token and span.start <= token.head.i < span.end:
        token = token.head
    return token


def _first_stop(last: Token, edge: int) -> int:
    """Where a phrase that may run on to the token `edge` first pauses."""
    for token in last.doc[last.i + 1 : edge + 1]:
        if token.is_space or token.tag_ in {".", ":", "''", "``"}:
            return token.i - 1
    return edge


def opens_line(text: str, place: int) -> bool:
    """Say whether nothing stands on the line before a place."""
    return not text[text.rfind("\n", 0, place) + 1 : place].strip()

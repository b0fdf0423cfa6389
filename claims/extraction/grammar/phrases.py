"""Noun phrases and clauses of a parsed text, by their Universal Dependencies."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span, Token

SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass", "csubj"})
NAME_PARTS: Final = frozenset({"flat", "compound", "nmod:desc", "goeswith"})
CLAUSES: Final = frozenset(
    "ROOT ccomp xcomp advcl advcl:relcl acl acl:relcl csubj parataxis".split()
)
_LEFT: Final = frozenset(
    """det det:predet amod compound nummod nmod:poss nmod:desc flat advmod nmod
    nmod:unmarked goeswith""".split()
)
_TEXT: Final = "text"
_SKIPPED: Final = frozenset("DT PDT WDT".split())


def relation(token: Token) -> str:
    """The token's relation, a conjunct's being that of what it is joined to."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return token.dep_


def is_subject(span: Span) -> bool:
    """Say whether the phrase is the subject of a clause."""
    return relation(span.root) in SUBJECTS


def is_predicate(token: Token) -> bool:
    """Say whether the token heads a clause: a verb, or what "be" says of a subject."""
    return token.tag_[:2] == "VB" or bool(children(token, "cop"))


def children(token: Token, *relations: str) -> list[Token]:
    """The token's dependents with one of these relations."""
    return [child for child in token.children if child.dep_ in relations]


def phrase(head: Token) -> Span:
    """The noun phrase around a head, without what hangs on behind it.

    Names stay whole ("Ana Ruiz"); relative clauses, appositions and
    prepositional phrases are left out.
    """
    start, end = bounds(head)
    return head.doc[start:end]


def bounds(head: Token) -> tuple[int, int]:
    """The first token of the noun phrase around a head, and the one past its last."""
    return _start(head), _end(head)


def opening(head: Token) -> Token:
    """The first word of the noun phrase around a head."""
    return head.doc[_start(head)]


def _start(head: Token) -> int:
    start = head.i
    for child in head.lefts:
        if child.dep_ in _LEFT and not child.is_punct:
            start = min(start, child.left_edge.i)
    while start < head.i and _opens_nothing(head.doc[start]):
        start += 1
    return start


def _end(head: Token) -> int:
    end = head.i + 1
    for child in head.rights:
        if child.dep_ in NAME_PARTS and child.i <= end:
            end = max(end, child.right_edge.i + 1)
    return end


def _opens_nothing(token: Token) -> bool:
    """Match marks, conjunctions and prepositions that are no part of a phrase."""
    return token.is_punct or token.is_space or token.dep_ in {"case", "cc", "mark"}


def long_phrase(head: Token) -> Span:
    """The noun phrase with the prepositional phrases that narrow it."""
    return head.doc[_start(head) : _long_end(head)]


def _long_end(head: Token) -> int:
    end = _end(head)
    for child in head.rights:
        if child.dep_ == "nmod" and child.left_edge.i <= end + 1:
            end = max(end, _right_edge(child) + 1)
    return end


def word(token: Token) -> str:
    """The token with what hyphens join to it, "fact-checkers", but no number."""
    start = token.i
    while start > 1 and token.doc[start - 1].tag_ == "HYPH":
        if token.doc[start - 2].tag_ == "CD":
            break
        start -= 2
    return token.doc[start : token.i + 1].text


def with_preposition(head: Token) -> Span:
    """The long phrase together with the preposition in front of it."""
    cases = [child.i for child in head.lefts if child.dep_ == "case"]
    return _without_space(head.doc, min([_start(head), *cases]), _long_end(head))


def without_space(span: Span) -> Span:
    """The phrase without line breaks at its edges."""
    return _without_space(span.doc, span.start, span.end)


def _without_space(doc: Doc, start: int, end: int) -> Span:
    while start < end - 1 and doc[start].is_space:
        start += 1
    while start < end - 1 and doc[end - 1].is_space:
        end -= 1
    return doc[start:end]


def _right_edge(head: Token) -> int:
    """Where a phrase ends when clauses and appositions are left out."""
    edge = head.i
    for child in head.rights:
        if child.dep_ in NAME_PARTS | {"nmod", "conj", "nummod"}:
            edge = max(edge, _right_edge(child))
        elif child.dep_ == "case":
            edge = max(edge, child.i)
    return edge


def without_article(span: Span) -> str:
    """The phrase as printed, without an article at its beginning."""
    start = span.start
    while start < span.end - 1 and span.doc[start].tag_ in _SKIPPED:
        start += 1
    return span.doc[start : span.end].text.strip()


def clause(token: Token) -> Token:
    """The predicate of the smallest clause around a token."""
    while token.dep_ not in CLAUSES and token.head != token:
        token = token.head
    return token


def ancestors(token: Token) -> Iterator[Token]:
    """The token's heads, nearest first, the root included."""
    while token.head != token:
        token = token.head
        yield token


def tokens_between(doc: Doc, start: int, end: int) -> Span | None:
    """The tokens that touch the characters [start, end)."""
    return doc.char_span(start, end, alignment_mode="expand")


def printed(doc: Doc, start: int, end: int) -> str:
    """The tokens [start, end) as printed: a slice of a Doc joins their words anew."""
    if start >= end:
        return ""
    last = doc[end - 1]
    return text_of(doc)[doc[start].idx : last.idx + len(last)]


def text_of(doc: Doc) -> str:
    """The Doc's text, joined once: a Doc joins its words anew each time it is asked."""
    text: str | None = doc.user_data.get(_TEXT)
    if text is None:
        text = doc.user_data[_TEXT] = doc.text
    return text

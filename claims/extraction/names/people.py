"""People's names that the recognizer cut or missed: hyphens, given names, ranks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from claims.extraction.grammar.phrases import text_of
from claims.extraction.names.words import (
    NAME_TAGS,
    is_rank,
    is_sure_rank,
    opens_office,
)
from claims.names.gazetteer import is_common_word, is_given_name, is_place, is_surname
from claims.names.words import BODIES, GENERATIONS, PLACE_KINDS

_LONGEST_NAME: Final = 3
_LONGEST_SYLLABLE: Final = 5
_GENERATIONS_APART: Final = frozenset(f", {word}" for word in GENERATIONS)
_NICKNAMED: Final = re.compile(
    r"\b(?P<given>[A-Z][a-z]+) [“\"‘'][A-Z][a-z]+[”\"’'] [A-Z][a-z]+(?:-[A-Z][a-z]+)?"
)
_PARTICLED: Final = re.compile(
    r"\b[A-Z][\w'’-]+(?: (?:van|von|de|da|di|du|del|della|dos|ter|ten|bin|ibn|Ó|Ní))"
    r"(?: (?:der|den|la|le|las|los))? [A-Z][\w'’-]+\b"
)
_ROYAL: Final = re.compile(
    r"\b(?:King|Queen|Prince|Princess|Duke|Duchess|Archduke|Emir|Sultan)"
    r" (?P<name>[A-Z][\w-]+ of [A-Z][\w-]+)\b"
)
_MAY_BE_PERSONS: Final = frozenset({"", "PERSON", "ORG", "GPE"})
_TAGS_AFTER_RANK: Final = NAME_TAGS | {"NN"}


def after_ranks(doc: Doc) -> Iterator[Span]:
    """Yield the capitalised words after each rank, whatever their label."""
    for token in doc:
        if is_sure_rank(token) and not token.is_lower:
            end = _name_end(doc, token.i + 1)
            if end > token.i + 1:
                yield Span(doc, token.i + 1, end, label="PERSON")


def _name_end(doc: Doc, start: int) -> int:
    """Give where the name ends; at its start, where a body's name stands instead."""
    end = start
    while end < len(doc) and end - start < _LONGEST_NAME and _is_name_word(doc[end]):
        end += 1
    while end > start and end + 1 < len(doc) and _hyphenates(doc, end, {}):
        end += 2
    names_a_body = any(token.text in BODIES for token in doc[start : end + 1])
    return start if names_a_body or _is_rank_at(doc, start) else end


def _is_name_word(token: Token) -> bool:
    is_initial = token.text.endswith(".") and token.is_upper
    is_word = token.is_alpha and token.text[0].isupper() and not token.is_upper
    may_be_person = token.ent_type_ in _MAY_BE_PERSONS
    return (is_word or is_initial) and may_be_person and token.tag_ in _TAGS_AFTER_RANK


def _is_rank_at(doc: Doc, index: int) -> bool:
    return index < len(doc) and is_rank(doc[index])


def completed(doc: Doc, names: Sequence[Span]) -> list[Span]:
    """Stretch each person's name over the rest of it that no other name holds."""
    taken = {token.i: span.label_ for span in names for token in span}
    stretched = [
        _stretched(doc, span, taken) if span.label_ == "PERSON" else span
        for span in names
    ]
    longer = [*_nicknamed(doc, names), *_with_particles(doc, names), *_royal(doc)]
    return _joined(filter_spans([*longer, *stretched]))


def _nicknamed(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield people with a nickname in the middle: "Ann “Nan” Roe-Poe"."""
    known = {span.start for span in names if span.label_ == "PERSON"}
    for match in _NICKNAMED.finditer(text_of(doc)):
        span = doc.char_span(*match.span(), label="PERSON")
        if span is not None and (span.start in known or is_given_name(match["given"])):
            yield span


def _with_particles(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield people whose name particles cut in two: "Pia van der Roe"."""
    people = {token.i for span in names if span.label_ == "PERSON" for token in span}
    surnames = {span[-1].text for span in names if span.label_ == "PERSON"}
    for match in _PARTICLED.finditer(text_of(doc)):
        span = doc.char_span(*match.span(), label="PERSON")
        if span is None or is_rank(span[0]) or is_place(span.text):
            continue
        is_one = span.start in people or span.end - 1 in people
        if is_one or span[-1].text in surnames:
            yield span


def _royal(doc: Doc) -> Iterator[Span]:
    """Yield people called by what they reign over: "Prince Roe of Elbonia"."""
    for match in _ROYAL.finditer(text_of(doc)):
        span = doc.char_span(*match.span("name"), label="PERSON")
        if span is not None:
            yield span


def _joined(names: Iterable[Span]) -> list[Span]:
    """Join a first name and the surname right behind it that were found apart."""
    given: list[Span] = []
    for span in sorted(names, key=lambda span: span.start):
        if given and _is_rest_of(given[-1], span):
            first = given.pop()
            given.append(Span(span.doc, first.start, span.end, label="PERSON"))
        else:
            given.append(span)
    return given


def _is_rest_of(first: Span, rest: Span) -> bool:
    are_people = first.label_ == rest.label_ == "PERSON"
    is_next = first.end == rest.start and bool(first[-1].whitespace_)
    return are_people and is_next and len(first) == 1 and len(rest) <= _LONGEST_NAME


def _stretched(doc: Doc, span: Span, taken: dict[int, str]) -> Span:
    end = _end(doc, span.end + _is_cut(doc, span, taken), taken)
    start = _start(doc, span.start, taken)
    is_open = " " not in span.text or _follows_noun(doc, start - 1)
    if is_open and start and _is_given_name(doc[start - 1], taken):
        start -= 1
    return Span(doc, start, end, label="PERSON")


def _is_cut(doc: Doc, span: Span, taken: dict[int, str]) -> bool:
    """Say whether a surname follows that the recognizer left off: "Ann Roe"."""
    if len(span) > 1 or span.end >= len(doc):
        return False
    after = doc[span.end]
    if not (is_given_name(span.text) or is_surname(after.text)):
        return False
    is_kind = after.text in BODIES or after.text in PLACE_KINDS
    is_word = after.is_title and after.is_alpha and after.tag_ in NAME_TAGS
    return is_word and not is_kind and after.i not in taken


def _end(doc: Doc, end: int, taken: dict[int, str]) -> int:
    """Go on over "-Kowalska" and "Jr."."""
    while end + 1 < len(doc) and _hyphenates(doc, end, taken):
        end += 2
    if doc[end : end + 2].text.strip() in _GENERATIONS_APART:
        return end + 2
    return end + 1 if end < len(doc) and doc[end].text in GENERATIONS else end


def _start(doc: Doc, start: int, taken: dict[int, str]) -> int:
    """Go back over "Ferrer-", which the tagger may take for an adjective."""
    while start > 1 and _is_hyphenated(doc, start, taken):
        start -= 2
    return start


def _is_hyphenated(doc: Doc, index: int, taken: dict[int, str]) -> bool:
    before, hyphen = doc[index - 2], doc[index - 1]
    is_tight = not before.whitespace_ and not hyphen.whitespace_
    is_free = taken.get(before.i, "PERSON") == "PERSON"
    return hyphen.text == "-" and is_tight and is_free and before.is_title


def _hyphenates(doc: Doc, index: int, taken: dict[int, str]) -> bool:
    hyphen, after = doc[index], doc[index + 1]
    is_tight = not doc[index - 1].whitespace_ and not hyphen.whitespace_
    is_free = taken.get(after.i, "PERSON") == "PERSON"
    is_called = is_surname(after.text) or not is_common_word(after.text)
    is_word = after.is_title and is_called
    if after.is_lower and len(after) <= _LONGEST_SYLLABLE:
        is_word = not is_common_word(after.text)  # "Park Min-seo", "London-based"
    is_name = after.tag_ in NAME_TAGS or is_word
    return hyphen.text == "-" and is_tight and is_free and is_name


def _is_given_name(token: Token, taken: dict[int, str]) -> bool:
    is_word = token.is_title and token.is_alpha
    is_other = token.i in taken or opens_office(token) or token.text in BODIES
    is_noun = token.tag_[:1] in {"N", "J"}
    is_known = token.is_stop or is_common_word(token.text)
    is_mistagged = not is_noun and not is_known  # "Ifor/IN"
    is_plain = token.tag_ in NAME_TAGS or is_mistagged
    is_called = is_noun and is_given_name(token.text)
    is_name = is_called or (is_plain and not token.is_sent_start)
    return is_word and not is_other and is_name


def _follows_noun(doc: Doc, index: int) -> bool:
    """Say whether a common noun presents the name: "model Jane Doe"."""
    return index > 0 and doc[index - 1].is_lower and doc[index - 1].tag_ == "NN"

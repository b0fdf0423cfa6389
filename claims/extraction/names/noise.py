"""Words that only look like names: at the start of a sentence, in a heading.

A capital says nothing there. A common word counts as a name only where the article
prints it with a capital in running text too.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.grammar.headlines import is_headline
from claims.facts.calendar.words import (
    DOUBTFUL_MONTHS,
    FULL_MONTHS,
    NAME_MONTHS,
    WEEKDAY_NUMBERS,
)
from claims.names.gazetteer import (
    is_common_word,
    is_given_name,
    is_place,
    is_surname,
)
from claims.names.words import BODIES, CALLED_BY_NAME, PLACE_KINDS

_OPENING_MARKS: Final = frozenset("\"'“‘(-–—•")
_FEASTS: Final = frozenset(
    "christmas diwali easter eid hanukkah passover ramadan thanksgiving".split()
)
_CALENDAR: Final = (
    FULL_MONTHS.union(WEEKDAY_NUMBERS, _FEASTS) - DOUBTFUL_MONTHS - NAME_MONTHS
)
_SHORT_MONTHS: Final = frozenset("feb aug sept oct nov dec".split())
_NUMBERED: Final = frozenset("Gate Highway Interstate Pier Route Terminal".split())
_SENTENCE_ENDS: Final = frozenset(".!?:;,\"'”’)…")
_CODE: Final = re.compile(r"[A-Z]{1,3}-\d{1,4}[A-Z]?s?|\d{1,3}-?[A-Z]{1,2}")
_LONGEST_LABEL: Final = 4
_KINDS: Final = BODIES.union(PLACE_KINDS)
_A: Final = frozenset({"a", "an"})


class Capitals:
    """Where capitals of an article say nothing, and which words have one elsewhere."""

    def __init__(self, doc: Doc) -> None:
        """Go through the article's lines once."""
        self._idle = set(_idle_tokens(doc))
        self._headlines = set(_headline_tokens(doc))
        running = [token for token in doc if self._has_meaning(token)]
        self._meant = {token.text for token in running}
        self._lower = {token.text for token in doc if token.is_lower}
        self._first_names = {
            one.text for one, other in pairwise(doc) if self._are_name(one, other)
        }
        self._openers = {
            token.text for token in running if not token.nbor(-1).text[0].isupper()
        }
        self._pairs = {
            (one.text, other.text)
            for one, other in pairwise(running)
            if one.i + 1 == other.i
        }

    def is_idle(self, token: Token) -> bool:
        """Say whether the token's capital says nothing."""
        return token.i in self._idle

    def is_noise(self, span: Span) -> bool:
        """Say whether the span is no name at all."""
        if not any(token.text[0].isupper() for token in span):
            return True
        if all(map(_is_calendar_word, span)) or _is_one_of_many(span):
            return True
        if _is_numbered_place(span) or _CODE.fullmatch(span.text):
            return True
        is_mere = all(_is_mere_word(token, span) for token in span)
        is_mere = is_mere or self._is_mere_opener(span)
        return is_mere and not self._is_meant(span)

    def _is_mere_opener(self, span: Span) -> bool:
        """Match "Ferry" of a headline, where the article never has such a name."""
        token = span[0]
        is_shouted = token.is_upper or not token.is_alpha
        if len(span) > 1 or token.i not in self._idle or is_shouted:
            return False
        if token.text in self._first_names:
            return False
        is_word = is_common_word(token.text) or not _is_known_name(span)
        return token.lower_ in self._lower or (token.i in self._headlines and is_word)

    def _are_name(self, one: Token, other: Token) -> bool:
        """Match "Hope Roe" where the second word stands in running text."""
        return one.is_title and other.i not in self._idle and other.is_title

    def opening(self, span: Span) -> int:
        """Count the words before the name itself: one in "Embattled Roe"."""
        is_opening = span.start in self._idle and len(span) > 1
        if not is_opening or span[0].text in self._meant:
            return 0
        is_name = _is_named(span[1:]) or span[1].text in self._openers
        is_mere = is_name and _is_mere_word(span[0], span)
        return int(is_mere or _is_presented(span) or _is_participle(span[0].text))

    def _is_meant(self, span: Span) -> bool:
        """Say whether running text prints these words with capitals."""
        if any(map(self._has_meaning, span)):
            return True
        if len(span) == 1:
            return span.text in self._meant
        return (span[0].text, span[1].text) in self._pairs

    def _has_meaning(self, token: Token) -> bool:
        return token.text[0].isupper() and token.i not in self._idle


def _is_mere_word(token: Token, span: Span) -> bool:
    """Say whether the word is common; a person's name may be, a body's kind is not."""
    is_known = is_given_name(token.text) or (len(span) == 1 and is_surname(token.text))
    is_name = is_known and span.label_ == "PERSON"
    is_body = len(span) > 1 and token.text in _KINDS
    is_common = is_common_word(token.text) or not token.is_alpha
    return is_common and not is_name and not is_body


def _is_one_of_many(span: Span) -> bool:
    """Match "an SUV": a thing of a kind, whatever its capitals."""
    articles = {child.lower_ for child in span.root.children if child.dep_ == "det"}
    return len(span) == 1 and span.label_ == "ORG" and not articles.isdisjoint(_A)


def _is_known_name(span: Span) -> bool:
    is_person = is_given_name(span.text) or is_surname(span.text)
    return span.label_ != "PERSON" or is_person


def _is_numbered_place(span: Span) -> bool:
    """Match "Highway" of "Highway 12"."""
    after = span.doc[span.end : span.end + 1]
    is_numbered = any(token.like_num for token in after)
    return len(span) == 1 and span.text in _NUMBERED and is_numbered


def _is_presented(span: Span) -> bool:
    """Match "Regulator Ofwat", not "Charity Commission"."""
    is_called = span[0].lower_ in CALLED_BY_NAME
    return is_called and (
        len(span) > len(("Charity", "Commission")) or not is_common_word(span[1].text)
    )


def _is_participle(word: str) -> bool:
    """Match "Embattled"."""
    return word.endswith("ed") and not (is_given_name(word) or is_surname(word))


def _is_named(rest: Span) -> bool:
    return is_place(rest.text) or is_given_name(rest[0].text)


def _is_calendar_word(token: Token) -> bool:
    return token.lower_.removesuffix("s") in _CALENDAR | _SHORT_MONTHS


def without_noise(
    doc: Doc, names: Iterable[Span], capitals: Capitals
) -> Iterator[Span]:
    """Yield the names, cut down to themselves."""
    for span in names:
        start = span.start + capitals.opening(span)
        name = Span(doc, start, span.end, label=span.label_)
        if not capitals.is_noise(name):
            yield name


def _idle_tokens(doc: Doc) -> Iterator[int]:
    for line in _lines(doc):
        words = [token for token in line if token.is_alpha]
        is_label = len(words) <= _LONGEST_LABEL and not _holds_a_verb(words)
        if is_label or is_headline(_without_full_stop(line)):
            yield from (token.i for token in line)
        else:
            yield from _openings(line)


def _headline_tokens(doc: Doc) -> Iterator[int]:
    for line in _lines(doc):
        is_heading = line.end < len(doc) and line[-1].text[-1] not in _SENTENCE_ENDS
        if is_heading or is_headline(_without_full_stop(line)):
            yield from (token.i for token in line)


def _without_full_stop(line: Span) -> Span:
    return line[:-1] if line[-1].text == "." and len(line) > 1 else line


def _holds_a_verb(words: Sequence[Token]) -> bool:
    return any(token.tag_.startswith("VB") for token in words)


def _openings(line: Span) -> Iterator[int]:
    """Yield the words that open sentences, the marks before them aside."""
    opens = True
    for token in line:
        opens = opens or token.is_sent_start is True
        if opens:
            yield token.i
        opens = token.is_space or (opens and token.text in _OPENING_MARKS)


def _lines(doc: Doc) -> Iterator[Span]:
    start = 0
    for token in doc:
        if "\n" in token.text:
            if token.i > start:
                yield doc[start : token.i]
            start = token.i + 1
    if start < len(doc):
        yield doc[start:]

"""Names that stand behind what presents them: "the charity Trees Together"."""

from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import SUBJECTS
from claims.extraction.names.companies import kind_behind
from claims.extraction.names.runs import IsIdle, end_of_run, start_of_run
from claims.extraction.names.words import NAME_TAGS
from claims.names.gazetteer import (
    is_coined,
    is_common_word,
    is_country,
    is_given_name,
    is_place,
    is_surname,
)
from claims.names.words import (
    ALSO_SURNAMES,
    BODIES,
    CALLED_BY_NAME,
    NATIONAL_FIELDS,
    PARTICLES,
)

_LONGEST_PERSON: Final = 4
_SHORTEST_ABBREVIATION: Final = 3
_PAIR: Final = 2
_HALVES: Final = frozenset({"GPE", "PERSON"})  # of "boss Chip Roe", taken apart
_SHORTEST_THING: Final = 5
_MAY_BE_BODIES: Final = frozenset(
    """champion competitor contender contractor customer dealer employer host investor
    landlord member opponent organiser organizer owner partner player producer promoter
    rival seller shareholder star winner""".split()
)


def groups(doc: Doc, is_idle: IsIdle) -> Iterator[Span]:
    """Yield the capitalised words behind "group", "charity" and the like.

    `is_idle` says of a token that its capital says nothing, as in a headline.
    """
    for token in doc[:-1]:
        if token.lower_ in CALLED_BY_NAME and not is_idle(doc[token.i + 1]):
            end = end_of_run(doc, token.i + 1)
            if end > token.i + 1 and not _is_somebody(doc[token.i + 1 : end]):
                yield Span(doc, token.i + 1, end, label="ORG")


def bodies(doc: Doc, is_idle: IsIdle) -> Iterator[Span]:
    """Yield what the last word makes a body: "Severn Water", "Roe Workers' Trust"."""
    for token in doc[1:]:
        if token.text in BODIES and not is_idle(token) and not _goes_on(token):
            start = start_of_run(doc, token.i, is_idle)
            if start < token.i and not _is_called_so(doc[start : token.i + 1]):
                yield Span(doc, start, token.i + 1, label="ORG")


def national_bodies(doc: Doc) -> Iterator[Span]:
    """Yield "Health Canada", "Cricket Australia": a field and the country's name."""
    for token in doc[:-1]:
        if token.text in NATIONAL_FIELDS and is_country(token.nbor().text):
            after = doc[token.i + 2 : token.i + 3]
            if not any(near.tag_ in NAME_TAGS for near in after):
                yield Span(doc, token.i, token.i + 2, label="ORG")


def partners(doc: Doc) -> Iterator[Span]:
    """Yield "Roe & Poe", "Elbon Gas & Light": no two people are written so."""
    for token in doc[1:-1]:
        if token.text == "&" and token.whitespace_:
            start, end = token.i, token.i + 1
            while start and _is_partner(doc[start - 1]):
                start -= 1
            while end < len(doc) and _is_partner(doc[end]):
                end += 1
            if start < token.i < end - 1:
                yield Span(doc, start, end, label="ORG")


def _is_partner(token: Token) -> bool:
    is_opening = token.is_sent_start and is_common_word(token.text)
    return token.is_title and token.is_alpha and not is_opening


def people(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield two names behind a job that the recognizer passed over: "boss Ann Roe"."""
    taken = {t.i for span in names for t in span if span.label_ not in _HALVES}
    taken |= {t.i for span in names for t in span if len(span) > 1}
    for noun in doc[:-2]:
        is_noun = noun.tag_ == "NN" and (noun.is_lower or noun.is_sent_start)
        if is_noun and is_job(noun):
            end = end_of_run(doc, noun.i + 1)
            span = Span(doc, noun.i + 1, end, label="PERSON")
            is_free = taken.isdisjoint(range(span.start, end))
            if is_free and len(span) == _PAIR and may_be_person(span):
                yield span


def coined(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield a word that no list knows where it acts: "Elbonix fined the mill"."""
    taken = {token.i for span in names for token in span}
    for token in doc:
        if token.tag_ != "NNP" or token.dep_ not in SUBJECTS or token.i in taken:
            continue
        is_name = token.text[0].isupper() and noun_type(token.lower_) is None
        if is_name and is_coined(token.text) and _stands_alone(token):
            yield Span(doc, token.i, token.i + 1, label="ORG")


def _stands_alone(token: Token) -> bool:
    beside = [
        *token.doc[max(token.i - 1, 0) : token.i],
        *token.doc[token.i + 1 : token.i + 2],
    ]
    return not any(
        near.text == "-" or (near.is_title and noun_type(near.lower_) is None)
        for near in beside
    )


def set_before_kinds(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield a word that the recognizer passed over: "Palaver, the chat app,"."""
    for token in _passed_over(doc, names):
        if kind_behind(doc, token.i + 1):
            yield Span(doc, token.i, token.i + 1, label="ORG")


def places(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield known places that the recognizer passed over: "Ottawa spent"."""
    for token in _passed_over(doc, names):
        if is_place(token.text):
            yield Span(doc, token.i, token.i + 1, label="GPE")


def _passed_over(doc: Doc, names: Sequence[Span]) -> Iterator[Token]:
    """Yield single words written as names that are none yet."""
    taken = {token.i for span in names for token in span}
    for token in doc:
        is_free = token.tag_ == "NNP" and token.i not in taken and token.is_title
        if is_free and _stands_alone(token):
            yield token


def bases(doc: Doc) -> Iterator[Span]:
    """Yield the place of "Elbon-based"."""
    for token in doc[1:-1]:
        is_based = token.text == "-" and token.nbor().lower_ == "based"
        if is_based and token.nbor(-1).is_title:
            yield Span(doc, token.i - 1, token.i, label="GPE")


def is_named_group(span: Span) -> bool:
    """Say whether a noun for a group presents the name: "the union Oars"."""
    before = span.doc[max(span.start - 1, 0) : span.start]
    return any(token.lower_ in CALLED_BY_NAME for token in before) and not (
        _is_somebody(span)
    )


def is_named_person(span: Span) -> bool:
    """Say whether a noun for a person presents the name: "union boss Ann Roe"."""
    before = span.doc[max(span.start - 1, 0) : span.start]
    is_noun = any(token.tag_ == "NN" and token.is_lower for token in before)
    return is_noun and is_job(before[0]) and may_be_person(span)


def is_job(noun: Token) -> bool:
    """Match "boss", not "operator" and "rival", which may be a company."""
    is_person = noun_type(noun.lower_) == "person"
    return is_person and noun.lower_ not in CALLED_BY_NAME | _MAY_BE_BODIES


def is_thing(token: Token) -> bool:
    """Match "Lettings": a common word that nobody has as a surname.

    Short ones are syllables of names, too: "Wei Fang".
    """
    is_long = len(token) >= _SHORTEST_THING and token.is_title
    return is_long and is_common_word(token.text) and not is_surname(token.text)


def may_be_person(span: Span) -> bool:
    """Say whether the name is short enough for a person's, and no body's by its words.

    "Sound of Elbon" is none: a word in lower case stands in it that is no particle.
    """
    is_short = len(span.text.split()) <= _LONGEST_PERSON
    is_lettered = span[0].is_upper and len(span[0]) >= _SHORTEST_ABBREVIATION
    return (
        is_short
        and not (is_lettered and span[-1].is_title)
        and not any(
            token.text in BODIES or (token.is_lower and token.text not in PARTICLES)
            for token in span
        )
    )


def _goes_on(token: Token) -> bool:
    after = token.doc[token.i + 1 : token.i + 2]
    return any(near.tag_ in NAME_TAGS or near.lower_ == "of" for near in after)


def _is_somebody(span: Span) -> bool:
    """Say whether the name is a person's by its words: "the firm Ann Roe led"."""
    if any(token.text in BODIES for token in span) or is_thing(span[-1]):
        return False
    return is_given_name(span[0].text) or (len(span) == 1 and is_surname(span.text))


def _is_called_so(span: Span) -> bool:
    """Match "Emily Post": a first name and a surname, though the word heads bodies."""
    is_pair = len(span) == len(("Emily", "Post"))
    return is_pair and is_given_name(span[0].text) and span[-1].text in ALSO_SURNAMES

"""Who wrote "the letter" and "the statement": a document speaks for its author."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Token

from claims.extraction.coreference import Coreference
from claims.extraction.entities import Entity
from claims.extraction.grammar.nouns import noun_type, same_sort
from claims.extraction.grammar.phrases import SUBJECTS, children, clause, phrase
from claims.extraction.grammar.sentences import sentence_end, sentence_start
from claims.names.words import PLATFORMS

_WRITTEN: Final = frozenset(
    "authored compiled drafted filed issued penned released sent signed submitted "
    "written".split()
)
_RELEASING: Final = frozenset(
    """release issue post write send sign pen publish tweet make give deliver read
    file circulate""".split()
)
_BELONGING: Final = frozenset({"by", "from"})
_APPEARING: Final = frozenset({"of", "in"})
_KEPT: Final = frozenset("data document figure filing form log record".split())
_COUNTED: Final = frozenset({"analysis", "poll", "statistic", "study", "survey"})
"""Documents of figures: "in the poll, Roe rose" is no word of Roe's."""
_NEW: Final = frozenset("a an another new other separate".split())
_POINTERS: Final = frozenset("the this that these those".split())
_MEANS: Final = frozenset({"in", "through"})
_LOOK_BACK: Final = 1_500  # tokens to an earlier mention of the document
_REACH: Final = 12  # tokens between a document and "written by"


def author_of(document: Token, found: Coreference) -> Entity | None:
    """The person or group whose document it is, or None where nobody is named.

    Looks at the phrase itself, then back at earlier mentions of the document.
    """
    earlier = () if _is_new(document) else _earlier(document)
    for mention in (document, *earlier):
        author = _named_beside(mention, found) or _released_by(mention, found)
        if author is not None:
            return author
    return None


def _is_new(document: Token) -> bool:
    """Say whether "a report from …" or "other studies" are not those read of before."""
    words = {token.lower_ for token in phrase(document)}
    is_bare = document.tag_ == "NNS" and words.isdisjoint(_POINTERS)
    return bool(words & _NEW) or is_bare or bool(children(document, "nmod"))


def _earlier(document: Token) -> Iterator[Token]:
    for place in range(document.i - 1, max(document.i - _LOOK_BACK, 0) - 1, -1):
        token = document.doc[place]
        if token.tag_ in {"NN", "NNP"} and same_sort(token.lemma_, document.lemma_):
            yield token


def _named_beside(document: Token, found: Coreference) -> Entity | None:
    """The author in the document's own phrase or in a "written by" after it."""
    return (
        _written_by(document, found)
        or _owner(document, found)
        or _in_the_phrase(document, found)
    )


def _written_by(document: Token, found: Coreference) -> Entity | None:
    doc = document.doc
    for token in doc[document.i + 1 : document.i + 1 + _REACH]:
        if token.is_sent_start:
            return None
        by = doc[token.i + 1] if token.i + 1 < len(doc) else None
        if token.lower_ in _WRITTEN and by is not None and by.lower_ == "by":
            return _first_entity(found, by.i + 1, by.i + _REACH)
    return None


def _first_entity(found: Coreference, start: int, end: int) -> Entity | None:
    """The first person named, or else the first group: titles precede persons."""
    limit = min(end, sentence_end(found.doc[start - 1]))
    named = [e for _, e in found.cast.mentions_in(start, limit)]
    speakers = [entity for entity in named if entity.is_person or entity.is_group]
    persons = [entity for entity in speakers if entity.is_person]
    return next(iter(persons or speakers), None)


def _owner(document: Token, found: Coreference) -> Entity | None:
    for child in children(document, "nmod:poss"):
        return _speaker(found, child)
    for child in children(document, "nmod"):
        cases = {case.lower_ for case in children(child, "case")}
        entity = _speaker(found, child)
        if "from" in cases and document.lemma_ in _KEPT:
            continue  # got from whoever keeps them
        if entity and (cases & _BELONGING or (cases & _APPEARING and entity.is_group)):
            return entity
    return None


def _in_the_phrase(document: Token, found: Coreference) -> Entity | None:
    """A group's name in front of it: "the Harbour Trust open letter"."""
    span = phrase(document)
    for _, entity in found.cast.mentions_in(span.start, document.i):
        if entity.label == "ORG" and not _is_common(entity.name):
            return entity
    return None


def _is_common(name: str) -> bool:
    """Match what wrote nothing: the court of "Court records", "a Facebook post"."""
    is_noun = " " not in name and noun_type(name) is not None
    return is_noun or name.casefold() in PLATFORMS


def _released_by(document: Token, found: Coreference) -> Entity | None:
    """Whoever released it, or speaks in it: "in a letter, the group called on …"."""
    if document.dep_ == "obj" and document.head.lemma_ in _RELEASING:
        return subject_above(document.head, found)
    if not any(case.lower_ in _MEANS for case in children(document, "case")):
        return None
    if document.lemma_ in _COUNTED:
        return None
    named = _named_next(document, found)
    if named is None and document.dep_ == "obl":
        named = subject_above(clause(document), found)
    return named


def _named_next(document: Token, found: Coreference) -> Entity | None:
    """The name behind the comma: "In an open letter, the Trust called on …"."""
    place = document.i + 1
    if place + 1 >= len(found.doc) or found.doc[place].text != ",":
        return None
    place += 1 + (found.doc[place + 1].lower_ == "the")
    return _speaker(found, found.doc[place]) if found.cast.at(place) else None


def subject_above(verb: Token, found: Coreference) -> Entity | None:
    """The subject of the verb, or of the clause it depends on."""
    for token in (verb, *verb.ancestors):
        for subject in children(token, *SUBJECTS):
            return _speaker(found, subject)
    return _opening_name(verb, found)


def _opening_name(verb: Token, found: Coreference) -> Entity | None:
    """The name a sentence opens with, an apposition often hiding it from the verb."""
    named = found.cast.mentions_in(sentence_start(verb), verb.i)
    if not named or named[0][0].start > sentence_start(verb) + 1:
        return None
    entity = named[0][1]
    return entity if entity.is_person or entity.is_group else None


def _speaker(found: Coreference, token: Token) -> Entity | None:
    entity = found.entity(token)
    return entity if entity and (entity.is_person or entity.is_group) else None

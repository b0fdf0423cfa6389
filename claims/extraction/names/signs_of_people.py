"""What speaks for a person in one mention of a name: "Ann Roe, 34,", "boss Ann Roe"."""

from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.names.presented import is_job, is_thing, may_be_person
from claims.extraction.names.words import WORDS_OF_A_PERSON, is_rank, text_at
from claims.names.gazetteer import is_given_name, is_place, is_surname
from claims.names.words import BODIES, PLACE_KINDS, PLACE_OPENINGS

_OLDEST: Final = 3


def is_person_like(span: Span) -> bool:
    """Say whether a known first name opens a few capitalised words, none a body."""
    words = span.text.split()
    if len(words) not in WORDS_OF_A_PERSON or is_place(span.text):
        return False
    if is_many(span[-1]) or words[0] in PLACE_OPENINGS:
        return False
    are_names = all(word[0].isupper() and word not in BODIES for word in words)
    return are_names and is_given_name(words[0]) and words[-1] not in PLACE_KINDS


def has_rank(span: Span) -> bool:
    """Match "Sergeant Ann Roe"."""
    before = span.doc[span.start - 1] if span.start else None
    words = span.text.split()
    is_name_like = len(words) <= max(WORDS_OF_A_PERSON) and all(
        word[0].isupper() and word not in BODIES for word in words
    )
    return before is not None and is_rank(before) and is_name_like


def is_full_name(span: Span) -> bool:
    """Match "Ann Roe": a known first name and a known surname."""
    return is_person_like(span) and is_surname(span.text.split()[-1])


def is_double_barrelled(span: Span) -> bool:
    """Match "Ann Roe-Poe": both halves of the last word have a capital."""
    words = span.text.split()
    halves = words[-1].split("-")
    is_name = len(words) in WORDS_OF_A_PERSON and len(halves) == len("AB")
    return is_name and all(half.istitle() for half in halves) and words[0].istitle()


def has_age(span: Span) -> bool:
    """Match "Ann Roe, 34,"."""
    doc, end = span.doc, span.end
    age = text_at(doc, end + 1)
    is_age = age.isdigit() and len(age) < _OLDEST
    return text_at(doc, end) == "," and is_age and text_at(doc, end + 2) in {",", "."}


def is_aged(span: Span) -> bool:
    """Match "15-year-old Ann Roe"."""
    before = span.doc[max(span.start - 2, 0) : span.start].text
    return before == "-old" and may_be_person(span)


def is_called_person(span: Span) -> bool:
    """Match "Ann Roe, a lawyer"."""
    return any(noun_type(noun.lemma_) == "person" for noun in appositions(span))


def is_set_beside_person(span: Span) -> bool:
    """Match "its founder, Ann Roe, said"."""
    root, noun = span.root, span.root.head
    is_beside = root.dep_ == "appos" and noun.tag_ == "NN" and noun.i < span.start
    if not is_beside and is_between_commas(span):
        noun = span.doc[span.start - 2]
        is_beside = noun.tag_ == "NN"
    return is_beside and is_job(noun) and may_be_person(span)


def is_between_commas(span: Span) -> bool:
    """Match ", Ann Roe,"."""
    doc, before = span.doc, span.start - 1
    return before > 0 and text_at(doc, before) == text_at(doc, span.end) == ","


def appositions(span: Span) -> list[Token]:
    """The nouns set beside a name: "a lawyer", of "Ann Roe, a lawyer"."""
    return [
        child
        for child in span.root.children
        if child.dep_ == "appos" and child.tag_ in {"NN", "NNS"}
    ]


def is_many(last: Token) -> bool:
    """Match "Lettings": several things, hardly somebody's surname."""
    return is_thing(last) and last.text.endswith("s")

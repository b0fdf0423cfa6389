"""Phrases for people: how many they are, and what tells one from another."""

import re
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from claims.extraction.coreference import Coreference
from claims.extraction.grammar.nouns import PERSON_NOUNS, noun_gender
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    children,
    opening,
    phrase,
    text_of,
    without_space,
)
from claims.extraction.grammar.sentences import sentence_end

_PEOPLE: Final = PERSON_NOUNS | frozenset(
    """person man woman boy girl baby infant toddler teen teenager adult kid victim
    bystander pedestrian cyclist motorcyclist motorist robber intruder homeowner
    customer grandmother grandfather granddaughter grandson fiancee fiance girlfriend
    boyfriend roommate classmate policeman policewoman firefighter marine sailor rapper
    inmate prisoner hostage protester worker migrant tourist juvenile male female
    stepfather stepmother stepson stepdaughter sibling twin youngster pupil people
    others crew staff""".split()
)
# Words that are themselves a number of people.
_GROUPS: Final = {
    "couple": 2, "pair": 2, "duo": 2, "twins": 2, "newlyweds": 2, "trio": 3,
    "triplets": 3, "quartet": 4, "quadruplets": 4, "foursome": 4,
}  # fmt: skip
_SMALL: Final = frozenset("baby infant toddler".split())
_GROWN: Final = frozenset("man woman adult teen teenager".split())
PERPETRATORS: Final = frozenset(
    """gunman gunmen shooter suspect attacker assailant killer bomber robber intruder
    perpetrator""".split()
)
_ANOTHER: Final = frozenset("another second third other fourth".split())
_PRONOUNS: Final = {"he": "m", "him": "m", "she": "f", "her": "f"}
_AGE: Final = re.compile(r"\b(\d{1,3})[- ]?(?:year|month|week|day)s?[- ]olds?\b")
_AGE_AFTER: Final = re.compile(r"^,? (?:aged )?(\d{1,3})\b(?!\s?(?:p|a)\.?m)")
_BEFORE_NOUN: Final = frozenset({"JJ", "JJR", "VBN", "HYPH"})
_THINGS: Final = frozenset(
    """count charge case shot shell casing bullet round time weapon gun felony crime
    hour minute day week month year home house car vehicle mile block""".split()
)
_OLDER: Final = frozenset({"old", "olds"})


@dataclass(frozen=True, slots=True)
class Person:
    """What a phrase tells of the one person it means."""

    entity: int | None
    gender: str | None
    age: int | None
    is_small: bool | None
    is_another: bool
    is_perpetrator: bool
    is_pronoun: bool


def is_one_person(head: Token, found: Coreference) -> bool:
    """Say whether the phrase means one person: singular, or a name."""
    if head.tag_ != "NN" and children(head, "nummod"):
        return False
    named = found.cast.at(head.i)
    if named is not None:
        return named.is_person
    if head.lower_ in _PRONOUNS and head.tag_ == "PRP":
        return True
    if head.lower_ in {"another", "one"}:
        return head.lower_ == "another" and head.dep_ in SUBJECTS
    is_singular = head.tag_ in {"NN", "NNP", "JJ"}
    is_aged = head.lower_ in _OLDER and bool(_AGE.search(phrase(head).text))
    return is_singular and (is_person_noun(head) or is_aged)


def number_in_word(head: Token) -> int:
    """How many the word itself says: a couple and twins are two; 0 for others."""
    is_noun = head.tag_ in {"NN", "NNS"} or (head.is_sent_start and head.tag_ == "NNPS")
    if children(head, "nummod") or not is_noun:
        return 0
    is_some = head.i + 1 < len(head.doc) and head.nbor(1).lower_ == "of"
    return 0 if is_some else _GROUPS.get(head.lower_, 0)


def is_brought_in(head: Token) -> bool:
    """Say whether the phrase names somebody for the first time: "a man", "another"."""
    first = opening(head)
    return first.lower_ in {"a", "an", "another"}


def is_person_noun(head: Token) -> bool:
    """Say whether the noun stands for people: "officer", "others"."""
    return bool({head.lemma_.lower(), head.lower_} & _PEOPLE)


def may_count_people(number: Token) -> bool:
    """Say whether a number may count people: "five counts of murder" do not."""
    place = number.i + 1
    while place < sentence_end(number) and number.doc[place].tag_ in _BEFORE_NOUN:
        place += 1
    return (
        place >= sentence_end(number) or number.doc[place].lemma_.lower() not in _THINGS
    )


def described(head: Token, found: Coreference) -> Person:
    """Gather what the phrase and, for a pronoun or name, its referent tell."""
    words = phrase(head)
    entity = found.entity(head)
    person = entity if entity is not None and entity.is_person else None
    noun = head.lemma_.lower()
    lowered = {token.lower_ for token in words}
    return Person(
        entity=person.id if person else None,
        gender=_gender(head) or (person.gender if person else None),
        age=_age(head),
        is_small=True if noun in _SMALL else False if noun in _GROWN else None,
        is_another=bool(lowered & _ANOTHER),
        is_perpetrator=bool(lowered & PERPETRATORS),
        is_pronoun=head.lower_ in _PRONOUNS,
    )


def extent(head: Token) -> tuple[int, int]:
    """The characters of the phrase, its article and adjectives included."""
    span = without_space(phrase(head))
    return span.start_char, span.end_char


def _gender(head: Token) -> str | None:
    pronoun = _PRONOUNS.get(head.lower_)
    if pronoun:
        return pronoun
    noun = head.lemma_.lower()
    if noun in {"man", "male", "boyfriend", "grandfather", "grandson", "stepson"}:
        return "m"
    if noun in {"woman", "female", "girlfriend", "fiancee", "granddaughter"}:
        return "f"
    return noun_gender(noun)


def _age(head: Token) -> int | None:
    span = phrase(head)
    inside = _AGE.search(span.text)
    after = text_of(head.doc)[span.end_char : span.end_char + 12]
    found = inside or _AGE_AFTER.match(after)
    return int(found[1]) if found else None

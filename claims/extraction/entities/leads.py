"""Who the lead was about: "A nurse was jailed. Ann Roe, 41, …" calls Ann Roe a nurse.

News often tells in its first sentence only what somebody is, and in the second who.
"""

from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.entities.cast import Cast, Entity
from claims.extraction.grammar.nouns import noun_gender, noun_type
from claims.extraction.grammar.phrases import SUBJECTS, children, opening, printed
from claims.names.first_names import first_name_gender

_MAIN: Final = frozenset({"ROOT", "parataxis"})
_SENTENCES: Final = 3  # the lead and those that may name whom it is about


def role_from_lead(cast: Cast) -> tuple[Entity, Token] | None:
    """The person whom one of the next sentences opens with, and the lead's noun.

    None where the lead names somebody, or tells another trade of the person.
    """
    sentences = _first_sentences(cast)
    noun = _introduced(sentences[0]) if sentences else None
    if noun is None or _names_people(cast, sentences[0]):
        return None
    for sentence in sentences[1:]:
        if _names_people(cast, sentence):
            person = _opening(cast, sentence)
            fits = person is not None and _may_be(person, noun)
            return (person, noun) if person is not None and fits else None
    return None


def _first_sentences(cast: Cast) -> list[Span]:
    """The first sentences of the text that end like one: no headline, no byline."""
    found: list[Span] = []
    for sentence in cast.doc.sents:
        said = printed(sentence.doc, sentence.start, sentence.end)
        if said.rstrip().endswith((".", "”", '"')):
            found.append(sentence)
        if len(found) == _SENTENCES:
            break
    return found


def _introduced(lead: Span) -> Token | None:
    """The subject of the lead where it is somebody new: "a nurse", "a man's wife"."""
    for token in lead:
        if token.dep_ in SUBJECTS and token.tag_ == "NN" and token.head.dep_ in _MAIN:
            is_person = noun_type(token.lemma_) == "person"
            return token if is_person and _is_new(token) else None
    return None


def _is_new(noun: Token) -> bool:
    opens = opening(noun).lower_
    owners = [child for one in children(noun, "nmod") for child in children(one, "det")]
    return opens in {"a", "an"} or any(owner.lower_ in {"a", "an"} for owner in owners)


def _names_people(cast: Cast, sentence: Span) -> bool:
    named = cast.mentions_in(sentence.start, sentence.end)
    return any(entity.is_person for _, entity in named)


def _opening(cast: Cast, sentence: Span) -> Entity | None:
    """The person whose bare full name the sentence begins with as its subject."""
    for mention, entity in cast.mentions_in(sentence.start, sentence.end):
        opens = not cast.doc[sentence.start : mention.start].text.strip()
        root = cast.doc[mention.start : mention.end].root
        is_full = entity.is_person and mention.end - mention.start > 1
        return entity if opens and is_full and root.dep_ in SUBJECTS else None
    return None


def _may_be(person: Entity, noun: Token) -> bool:
    """Say whether no trade and no gender speak against it."""
    genders = {
        gender
        for name in person.person_names()
        if name.given and (gender := first_name_gender(name.given[0]))
    }
    gender = noun_gender(noun.lemma_)
    return not person.roles and (not genders or gender in {None, *genders})

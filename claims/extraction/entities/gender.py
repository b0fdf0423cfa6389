"""Signs of gender: titles, roles, first names, pronouns that can mean one person."""

from spacy.tokens import Span, Token

from claims.extraction.entities.cast import Cast, Entity
from claims.extraction.entities.roles import role_head
from claims.extraction.grammar.nouns import noun_gender
from claims.extraction.grammar.sentences import sentence_start
from claims.names.first_names import first_name_gender

PRONOUN_GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_ACTED_ON = frozenset({"obj", "iobj", "obl"})
_TITLE_WEIGHT, _ROLE_WEIGHT, _NAME_WEIGHT = 6, 4, 3
_SPEAKER_WEIGHT, _PRONOUN_WEIGHT = 2, 1


def collect_genders(cast: Cast, speaking: frozenset[int] = frozenset()) -> None:
    """Add up the signs of gender for every person.

    `speaking` are the tokens of sources: "he said" is seldom of somebody else.
    """
    for entity in cast.entities:
        if entity.is_person:
            _from_names(entity)
    sentences = list(cast.doc.sents)
    for place, sentence in enumerate(sentences):
        before = sentences[place - 1] if place else None
        _from_pronouns(cast, sentence, before, speaking)


def honorific_gender(title: str) -> str | None:
    """The gender that "Mr", "Lady" or "chairwoman" before a name tells."""
    words = title.casefold().replace(".", "").split()
    genders = [gender for word in words if (gender := noun_gender(word))]
    return genders[-1] if genders else None


def _from_names(entity: Entity) -> None:
    for mention in entity.mentions:
        for title in mention.titles:
            if gender := honorific_gender(title):
                entity.genders[gender] += _TITLE_WEIGHT
    given = {name.given[0] for name in entity.person_names() if name.given}
    for first_name in given:
        if gender := first_name_gender(first_name):
            entity.genders[gender] += _NAME_WEIGHT
    for role in entity.roles:
        if gender := noun_gender(role_head(role)):
            entity.genders[gender] += _ROLE_WEIGHT


def _from_pronouns(
    cast: Cast, sentence: Span, before: Span | None, speaking: frozenset[int]
) -> None:
    told: dict[int, str] = {}
    for token in sentence:
        gender = PRONOUN_GENDERS.get(token.lower_)
        near = _near(cast, token, before) if gender else []
        if gender is None or len(near) != 1:
            continue
        is_first = told.setdefault(near[0].id, gender) == gender
        if token.i in speaking:
            near[0].genders[gender] += _SPEAKER_WEIGHT
        elif is_first and near[0].gender in {None, gender}:
            near[0].genders[gender] += _PRONOUN_WEIGHT


def _near(cast: Cast, pronoun: Token, before: Span | None) -> list[Entity]:
    """The people named before it in its sentence, or else in the one before."""
    near = _persons(cast, sentence_start(pronoun), pronoun.i)
    near = [one for one in near if not _acts_on(one, pronoun)]
    if near or before is None:
        return near
    return _persons(cast, before.start, before.end)


def _acts_on(entity: Entity, pronoun: Token) -> bool:
    """Match "Ruiz thanked her": whoever acts on somebody is somebody else."""
    if pronoun.dep_ not in _ACTED_ON:
        return False
    doc = pronoun.doc
    roots = [doc[mention.start : mention.end].root for mention in entity.mentions]
    return any(root.head == pronoun.head and root != pronoun for root in roots)


def _persons(cast: Cast, start: int, end: int) -> list[Entity]:
    found = {
        entity.id: entity
        for _, entity in cast.mentions_in(start, end)
        if entity.is_person
    }
    return list(found.values())

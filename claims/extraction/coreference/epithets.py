"""Epithets for somebody just named: "the mogul", "the 66-year-old"."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.coreference.descriptions import of_two_camps, words_of
from claims.extraction.coreference.pronouns import Reference, choose
from claims.extraction.entities import Entity
from claims.extraction.entities.roles import role_head
from claims.extraction.grammar.nouns import (
    AGENT_NOUNS,
    EPITHETS,
    OFFICE_HOLDERS,
    PARTISANS,
    PLAYERS,
    in_full,
    noun_gender,
    noun_type,
    same_sort,
)
from claims.extraction.grammar.phrases import opening, phrase
from claims.names.words import NATIONALS

_PARENTS: Final = frozenset("dad father grandfather grandmother mom mother mum".split())
_CHANCE_ROLES: Final = frozenset(
    """attendee author bystander candidate commuter customer daughter doctor father
    guest homeowner husband local mother neighbor neighbour parent passenger
    passerby professor protester resident shopper son spectator supporter survivor
    tenant victim villager visitor volunteer voter widow widower wife
    witness""".split()
)
"""What people are called by where they were or whose they are, not by their work."""
_MARKS: Final = frozenset({"former", "ex", "old"})
_PAST: Final = ("former ", "ex-", "then-")
_WORDS_BEFORE_OLD: Final = 5  # the, 66, -, year, -
_NEAR: Final = 2  # sentences back to the name an epithet stands for


def is_epithet(head: Token) -> bool:
    """Say whether a noun can stand for a name without an earlier tie to it."""
    if head.tag_ in {"NNS", "NNPS"}:
        return False
    if is_aged(head):
        return _whole_age(head)[0].lower_ == "the"
    if opening(head).lower_ != "the":
        return False
    is_known = head.lemma_.lower() in EPITHETS or _is_parent(head)
    return is_known or not _MARKS.isdisjoint(words_of(phrase(head)))


def is_aged(token: Token) -> bool:
    """Match the last word of "the 66-year-old"."""
    return token.lower_ == "old" and token.i > 0 and token.nbor(-1).text == "-"


def _whole_age(head: Token) -> Span:
    """The words of "the 66-year-old", wherever the parse hangs them."""
    return head.doc[max(head.i - _WORDS_BEFORE_OLD, 0) : head.i + 1]


def _is_parent(noun: Token) -> bool:
    """Match "mother of two", "father-of-three"."""
    if noun.lemma_.lower() not in _PARENTS:
        return False
    after = [token for token in noun.doc[noun.i + 1 : noun.i + 5] if token.text != "-"]
    return len(after) > 1 and after[0].lower_ == "of" and after[1].tag_ == "CD"


def is_partisan(head: Token) -> bool:
    """Match one person called by a party: "the Democrat", "the Republican"."""
    is_told = head.lower_ in PARTISANS and head.i > 0
    return is_told and head.nbor(-1).lower_ == "the"


def is_national(head: Token) -> bool:
    """Match one person called by where they come from: "the Finn said"."""
    follows = head.i > 0 and head.nbor(-1).lower_ == "the"
    is_one = head.tag_ not in {"NNS", "NNPS"}
    if not (follows and is_one and head.lower_ in NATIONALS):
        return False
    goes_on = head.doc[head.i + 1 : head.i + 2]
    return not any(token.tag_[:1] in {"N", "J"} for token in goes_on)


def choose_bearer(
    head: Token,
    sentence: int,
    before: Sequence[Reference],
    last_speaker: Reference | None,
) -> Entity | None:
    """The person spoken of last whose known work does not speak against it.

    A person of the age or the party that the epithet tells comes before others.
    """
    people = [one for one in before if one.entity is not None and one.entity.is_person]
    near = [
        reference
        for reference in people
        if reference.entity is not None
        and sentence - reference.sentence <= _NEAR
        and not _works_otherwise(reference.entity, head)
    ]
    told = _told_by(head, [one.entity for one in people if one.entity is not None])
    if told is not None:
        return told
    if head.lemma_.lower() in PLAYERS:
        near = _without_work(near) or near
    chosen = choose(head, sentence, near, last_speaker)
    return chosen.entity if chosen else None


def _without_work(people: Sequence[Reference]) -> list[Reference]:
    """Those of whom the article told no work: coaches and captains are told so."""
    return [one for one in people if one.entity is not None and not one.entity.roles]


def is_first_of_its_kind(head: Token) -> bool:
    """Match "the nurse" where the text has spoken of no nurse before."""
    is_person = noun_type(head.lemma_) == "person" and head.tag_ == "NN"
    if not is_person or opening(head).lower_ != "the":
        return False
    return not any(
        token.tag_ in {"NN", "NNP"} and same_sort(token.lemma_, head.lemma_)
        for token in head.doc[: head.i]
    )


def speaker_without_trade(
    head: Token, sentence: int, last_speaker: Reference
) -> Entity | None:
    """Whoever spoke in the sentence before, if the text told no trade of them yet."""
    entity = last_speaker.entity
    if entity is None or not entity.is_person or not _may_have_trade(entity):
        return None
    is_near = sentence - last_speaker.sentence <= 1
    gender = noun_gender(head.lemma_)
    agrees = gender is None or entity.gender in {None, gender}
    return entity if is_near and agrees else None


def _may_have_trade(entity: Entity) -> bool:
    """Say whether all that the person was called leaves room for a trade."""
    return all(in_full(role_head(role)) in _CHANCE_ROLES for role in entity.roles)


def _works_otherwise(entity: Entity, head: Token) -> bool:
    """Say whether the work or the party the article gives a person is another."""
    now = [role for role in entity.roles if not role.casefold().startswith(_PAST)]
    words = words_of(phrase(head))
    if any(of_two_camps(words, role.casefold().split()) for role in now):
        return True
    if is_partisan(head) or is_national(head):
        return False
    works = [in_full(role_head(role)) for role in now]
    is_theirs = any(same_sort(work, head.lemma_) for work in works)
    return not is_theirs and not (OFFICE_HOLDERS | AGENT_NOUNS).isdisjoint(works)


def _told_by(head: Token, people: Sequence[Entity]) -> Entity | None:
    """The one person whose age or party the article gives as the epithet does."""
    if is_aged(head):
        age = next((t.text for t in reversed(_whole_age(head)) if t.tag_ == "CD"), "")
        told = {one.id: one for one in people if age and _has_age(one, head.doc, age)}
    elif is_partisan(head):
        told = {one.id: one for one in people if head.lower_ in _parties(one)}
    else:
        return None
    return next(iter(told.values())) if len(told) == 1 else None


def _has_age(entity: Entity, doc: Doc, age: str) -> bool:
    """Say whether the age stands behind the name: "Ana Ruiz, 66"."""
    return any(
        doc[mention.end : mention.end + 2].text == f", {age}"
        for mention in entity.mentions
    )


def _parties(entity: Entity) -> frozenset[str]:
    words = (word for role in entity.roles for word in role.casefold().split())
    return PARTISANS.intersection(words)

"""Epithets for somebody just named: "the mogul", "the 66-year-old"."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Token

from claims.extraction.coreference.descriptions import of_two_camps, words_of
from claims.extraction.coreference.pronouns import Reference, choose
from claims.extraction.entities import Entity
from claims.extraction.entities.roles import role_head
from claims.extraction.nouns import (
    AGENT_NOUNS,
    EPITHETS,
    OFFICE_HOLDERS,
    PARTISANS,
    in_full,
    same_sort,
)
from claims.extraction.phrases import phrase

_MARKS: Final = frozenset({"former", "ex", "old"})
_PAST: Final = ("former ", "ex-", "then-")
_NEAR: Final = 2  # sentences back to the name an epithet stands for


def is_epithet(head: Token) -> bool:
    """Say whether a noun can stand for a name without an earlier tie to it."""
    words = words_of(phrase(head))
    is_known = head.lemma_.lower() in EPITHETS or not _MARKS.isdisjoint(words)
    return is_known and phrase(head)[0].lower_ == "the"


def is_partisan(head: Token) -> bool:
    """Match one person called by a party: "the Democrat", "the Republican"."""
    follows = head.i > 0 and head.nbor(-1).lower_ == "the"
    return follows and head.lower_ in PARTISANS


def choose_bearer(
    head: Token,
    sentence: int,
    before: Sequence[Reference],
    last_speaker: Reference | None,
) -> Entity | None:
    """The person spoken of last whose known work does not speak against it."""
    near = [
        reference
        for reference in before
        if sentence - reference.sentence <= _NEAR
        and reference.entity is not None
        and reference.entity.is_person
        and not _works_otherwise(reference.entity, head)
    ]
    chosen = choose(head, sentence, near, last_speaker)
    return chosen.entity if chosen else None


def _works_otherwise(entity: Entity, head: Token) -> bool:
    """Say whether the work or the party the article gives a person is another."""
    now = [role for role in entity.roles if not role.casefold().startswith(_PAST)]
    words = words_of(phrase(head))
    if any(of_two_camps(words, role.casefold().split()) for role in now):
        return True
    works = [in_full(role_head(role)) for role in now]
    is_theirs = any(same_sort(work, head.lemma_) for work in works)
    return not is_theirs and not (OFFICE_HOLDERS | AGENT_NOUNS).isdisjoint(works)

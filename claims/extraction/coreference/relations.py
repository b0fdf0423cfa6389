"""Who is whose: "her lawyer", "the board's chairwoman", by what is said of names."""

from collections.abc import Callable, Iterator
from typing import Final

from spacy.tokens import Token

from claims.extraction.coreference.appositions import name_after
from claims.extraction.entities import Cast, Entity
from claims.extraction.grammar.nouns import noun_gender, noun_type, same_sort
from claims.extraction.grammar.phrases import children, long_phrase
from claims.names.words import KIN

Resolve = Callable[[Token], Entity | None]

_OF: Final = frozenset({"of", "for", "to"})
_BEFORE_A_NAME: Final = frozenset({"appos", "compound", "nmod:desc"})


class Relations:
    """The people an article sets beside "somebody's lawyer" and the like."""

    def __init__(self, cast: Cast) -> None:
        """Collect once every named person who is something to somebody."""
        self._cast = cast
        self._held = [
            (noun, owner, holder)
            for noun in cast.doc
            if is_trade(noun)
            for owner in owners(noun)
            if (holder := _holder(noun, cast)) is not None
        ]

    def holder(self, noun: Token, resolve: Resolve) -> Entity | None:
        """The one person who is this to the same owner elsewhere, or None."""
        whose = {entity.id for owner in owners(noun) if (entity := resolve(owner))}
        found = {
            holder.id: holder
            for held, owner, holder in self._held
            if same_sort(held.lemma_, noun.lemma_)
            and (entity := resolve(owner)) is not None
            and entity.id in whose
            and entity is not holder
        }
        if not found and noun.lemma_.lower() in KIN:
            found = self._namesakes(noun, whose)
        return next(iter(found.values())) if len(found) == 1 else None

    def _namesakes(self, noun: Token, whose: set[int]) -> dict[int, Entity]:
        """Who shares a surname with whose kin is spoken of: "his daughter"."""
        people = [one for one in self._cast.entities if one.is_person]
        surnames = {
            name for one in people if one.id in whose for name in _surnames(one)
        }
        gender = noun_gender(noun.lemma_)
        return {
            one.id: one
            for one in people
            if one.id not in whose and not surnames.isdisjoint(_surnames(one))
            if gender is None or one.gender in {None, gender}
        }


def _surnames(person: Entity) -> set[str]:
    return {name.surname for name in person.person_names() if name.given}


def is_trade(noun: Token) -> bool:
    """Say whether a noun in the singular tells what a person is."""
    return noun.tag_ == "NN" and noun_type(noun.lemma_) == "person"


def owners(noun: Token) -> Iterator[Token]:
    """Whose it is, or of what: "X's lawyer", "lawyer for X"."""
    yield from children(noun, "nmod:poss")
    for child in children(noun, "nmod"):
        if any(case.lower_ in _OF for case in children(child, "case")):
            yield child


def _holder(noun: Token, cast: Cast) -> Entity | None:
    """The person named behind the noun, or before it where it stands apart."""
    named = name_after(noun, long_phrase(noun), cast)
    if named is None and noun.dep_ in _BEFORE_A_NAME:
        named = cast.at(noun.head.i)
    return named if named is not None and named.is_person else None

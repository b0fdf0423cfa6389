"""Groups called by a common noun: "the women's caucus", "Ruiz's office"."""

import re
from collections.abc import Callable
from typing import Final

from spacy.tokens import Token

from claims.extraction.entities import Cast, Entity, Mention
from claims.extraction.entities.roles import role_head
from claims.extraction.grammar.nouns import (
    OFFICE_HOLDERS,
    in_full,
    noun_type,
    same_sort,
)
from claims.extraction.grammar.phrases import children, opening, phrase, without_article

Resolve = Callable[[Token], Entity | None]

_GROUPS: Final = frozenset(
    """agency board bureau cabinet campaign caucus coalition commission committee
    council court department division ministry office panel party senate task-force
    union unit""".split()
)
_POSSESSED: Final = frozenset({"office", "campaign", "team", "administration"})
_ROOMS: Final = frozenset({"back", "box", "corner", "home", "post", "ticket"})
_OUTSIDE: Final = frozenset({"DT", "PDT", "PRP$"})
_PUBLIC_ATTORNEY: Final = re.compile(
    r"\b(?:district|state|county|city|u\.s\.|states) attorney\b|\battorney general\b",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(r"(?P<holder>\w+)['’]s [Oo]ffice$")
_DEFINITE: Final = frozenset({"the", "this", "that"})


def is_group_noun(head: Token) -> bool:
    """Say whether the noun names a lasting group, so that it may be an entity."""
    return head.lemma_.lower() in _GROUPS | _POSSESSED and head.tag_ in {"NN", "NNP"}


def find_group(cast: Cast, head: Token, resolve: Resolve) -> Entity | None:
    """The group this noun names, new where it comes with a name of its own."""
    noun = head.lemma_.lower()
    owner = _owner(head, resolve)
    if noun == "office" and _is_room(head):
        return None
    if owner is not None and owner.is_person and noun in _POSSESSED:
        return _office_of(cast, head, owner) if _has_office(owner, noun) else None
    if noun not in _GROUPS or not _is_definite(head):
        return None
    return _named_group(cast, head)


def _is_room(head: Token) -> bool:
    """Match "her corner office", "the director’s office"."""
    if any(token.lower_ in _ROOMS for token in children(head, "compound")):
        return True
    return any(
        noun_type(owner.lemma_) == "person" and not _is_public(owner)
        for owner in children(head, "nmod:poss")
        if owner.tag_ == "NN"
    )


def _is_public(owner: Token) -> bool:
    return any(same_sort(owner.lemma_, holder) for holder in OFFICE_HOLDERS)


def _has_office(owner: Entity, noun: str) -> bool:
    """Say whether the owner's office is a staff and not a room."""
    return noun != "office" or holds_office(owner)


def holds_office(entity: Entity) -> bool:
    """Say whether the article gives a person a public office."""
    return entity.is_person and any(
        in_full(role_head(role)) in OFFICE_HOLDERS or _PUBLIC_ATTORNEY.search(role)
        for role in entity.roles
    )


def _owner(head: Token, resolve: Resolve) -> Entity | None:
    for possessor in children(head, "nmod:poss"):
        return resolve(possessor)
    for possessor in children(head, "nmod"):
        if any(case.lower_ == "of" for case in children(possessor, "case")):
            return resolve(possessor)
    return None


def _office_of(cast: Cast, head: Token, owner: Entity) -> Entity:
    """One office a person, whatever the person is called in front of it."""
    noun = head.lemma_.lower()
    role = f"{noun} of {owner.name}"
    for entity in cast.entities:
        if role in entity.roles:
            return _seen(cast, entity, head)
    entity = cast.new_entity("ORG")
    entity.roles.append(role)
    entity.names[f"{owner.name}’s {noun}"] += 0
    cast.add(entity)
    return _seen(cast, entity, head)


def _is_definite(head: Token) -> bool:
    return opening(head).lower_ in _DEFINITE or bool(children(head, "nmod:poss"))


def _named_group(cast: Cast, head: Token) -> Entity | None:
    words = _name_words(head)
    same = [e for e in cast.entities if e.is_group and _ends_alike(e, words)]
    same = same or [e for e in cast.entities if _is_office_alike(e, words)]
    if same:
        return _seen(cast, same[0], head)
    if len(words) == 1:
        return None
    entity = cast.new_entity("ORG")
    cast.add(entity)
    return _seen(cast, entity, head)


def _name_words(head: Token) -> list[str]:
    """The group's own words in lower case, whose council it is left out."""
    start = min((c.left_edge.i for c in children(head, "compound")), default=head.i)
    for possessor in children(head, "nmod:poss"):
        if possessor.tag_ in {"NN", "NNS"} and not possessor.ent_type_:
            start = possessor.i
    return [t.lower_ for t in head.doc[start : head.i + 1] if not t.is_space]


def _ends_alike(entity: Entity, words: list[str]) -> bool:
    text = "".join(words[-1:]) if len(words) == 1 else " ".join(words)
    plain = _plain(text)
    return any(_plain(name).endswith(plain) for name in entity.names)


def _is_office_alike(entity: Entity, words: list[str]) -> bool:
    """Match "prosecutor’s office" with "Elbon District Attorney’s office"."""
    offices = filter(None, map(_OFFICE.search, entity.names))
    asked = _OFFICE.search(" ".join(words).replace(" '", "'").replace(" ’", "’"))
    return entity.label == "ORG" and any(
        asked is not None and same_sort(asked["holder"], office["holder"])
        for office in offices
    )


def _plain(name: str) -> str:
    return re.sub(r"[\s'’]+", " ", name.casefold())


def _seen(cast: Cast, entity: Entity, head: Token) -> Entity:
    """Note one more mention of the group, under the words printed here."""
    span = phrase(head)
    start = max(
        (token.i + 1 for token in span if token.i < head.i and token.tag_ in _OUTSIDE),
        default=span.start,
    )
    if any(cast.at(i) not in {None, entity} for i in range(start, head.i + 1)):
        start = head.i
    mention = Mention(start, head.i + 1, entity.label)
    entity.mentions.append(mention)
    if span[0].tag_ != "PRP$":
        entity.names[without_article(span)] += 1
    cast.place(entity, mention)
    return entity

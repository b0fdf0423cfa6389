"""Roles the article gives its people and groups: titles, appositions, "is the …"."""

from collections.abc import Iterator

from spacy.tokens import Token

from claims.extraction.entities.cast import Cast, Entity, Mention
from claims.extraction.nouns import noun_type
from claims.extraction.phrases import children, long_phrase, phrase, without_article

_LONGEST = 12


def collect_roles(cast: Cast) -> None:
    """Add to each person or group what the article calls it."""
    for entity in cast.entities:
        for mention in entity.mentions:
            for noun in _role_nouns(cast, mention):
                if _fits(entity, noun):
                    entity.add_role(_printed(noun))


def _role_nouns(cast: Cast, mention: Mention) -> Iterator[Token]:
    """Nouns that say of the bearer of this name what they are."""
    head = cast.doc[mention.start : mention.end].root
    yield from children(head, "appos")
    for noun in children(head, "appos"):
        yield from children(noun, "conj")
    if head.dep_ in {"appos", "compound", "nmod:desc", "flat"}:
        yield head.head
    if head.dep_ == "nsubj" and children(head.head, "cop"):
        yield head.head


def _fits(entity: Entity, noun: Token) -> bool:
    if noun.tag_ not in {"NN", "NNS", "NNP"}:
        return False
    kind = noun_type(noun.lemma_)
    if entity.is_person:
        return kind == "person" and noun.tag_ != "NNS"
    return entity.is_group and kind == "group"


def _printed(noun: Token) -> str:
    """The role's phrase; a long one is cut to its core."""
    whole = long_phrase(noun)
    return without_article(whole if len(whole) <= _LONGEST else phrase(noun))


def role_head(role: str) -> str:
    """The last word before "of", "for" and the like: "chair of the board" is chair."""
    words: list[str] = []
    for word in role.casefold().replace(",", " ").split():
        if words and word in {"of", "for", "at", "in", "to", "on", "with", "and"}:
            break
        words.append(word)
    return words[-1].strip(".") if words else ""

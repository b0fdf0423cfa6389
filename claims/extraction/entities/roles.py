"""Roles the article gives its people and groups: titles, appositions, "is the …"."""

from collections.abc import Iterator

from spacy.tokens import Token

from claims.extraction.entities.cast import Cast, Entity, Mention
from claims.extraction.grammar.nouns import PARTISANS, noun_type
from claims.extraction.grammar.phrases import (
    children,
    long_phrase,
    opening,
    phrase,
    without_article,
)

_LONGEST = 12
_ADVERB = len(("Meanwhile", ","))
_CLOSES = frozenset(", . ; :".split())
_DEFINITE_TAGS = frozenset({"DT", "PRP$"})
_IN_A_PHRASE = frozenset({"compound", "nmod:desc", "flat"})


def collect_roles(cast: Cast) -> None:
    """Add to each person or group what the article calls it."""
    for entity in cast.entities:
        for mention in entity.mentions:
            for noun in _role_nouns(cast, mention):
                if _fits(entity, noun):
                    entity.add_role(_printed(noun, mention))


def _role_nouns(cast: Cast, mention: Mention) -> Iterator[Token]:
    """Nouns that say of the bearer of this name what they are."""
    head = cast.doc[mention.start : mention.end].root
    yield from _leading(cast, mention)
    yield from children(head, "appos")
    for noun in children(head, "appos"):
        yield from children(noun, "conj")
    if head.dep_ == "appos" or (head.dep_ in _IN_A_PHRASE and _leads(head, mention)):
        yield head.head
    if mention.label == "ORG":
        yield from cast.doc[mention.end : mention.end + 1]
    if head.dep_ == "nsubj" and children(head.head, "cop"):
        yield head.head


def _leading(cast: Cast, mention: Mention) -> Iterator[Token]:
    """The noun before a person's name and its comma, wherever the parse hangs them."""
    doc, comma = cast.doc, mention.start - 1
    is_apart = comma > 0 and doc[comma].text == ","
    closes = mention.end < len(doc) and doc[mention.end].text in _CLOSES
    if mention.label == "PERSON" and is_apart and closes:
        noun = doc[comma - 1]
        if noun.tag_ == "NN" and opening(noun).tag_ in _DEFINITE_TAGS:
            yield noun


def _leads(head: Token, mention: Mention) -> bool:
    """Say whether the noun says what the name is: before a person, after a group."""
    is_after = head.head.i >= mention.end
    return is_after != (mention.label == "PERSON")


def _fits(entity: Entity, noun: Token) -> bool:
    if entity.is_person and noun.lower_ in PARTISANS:
        return True
    if noun.tag_ not in {"NN", "NNS", "NNP"}:
        return False
    kind = noun_type(noun.lemma_)
    if entity.is_person:
        return kind == "person" and noun.tag_ != "NNS"
    return entity.is_group and kind == "group" and noun.tag_ == "NN"


def _printed(noun: Token, mention: Mention) -> str:
    """The role's phrase without the name; a long one is cut to its core."""
    whole = long_phrase(noun)
    span = whole if len(whole) <= _LONGEST else phrase(noun)
    if span.start < mention.end and mention.start < span.end:
        span = noun.doc[min(span.start, noun.i) : noun.i + 1]
    if noun.i + 1 < len(noun.doc) and noun.nbor(1).ent_type_ == "PERSON":
        span = noun.doc[min(span.start, noun.i) : noun.i + 1]
    if span.start < mention.end <= noun.i:
        span = noun.doc[mention.end : noun.i + 1]
    if span[0].tag_[:2] == "RB" and len(span) > _ADVERB and span[1].text == ",":
        span = span[_ADVERB:]  # "Meanwhile, the former chief".
    if span[0].tag_ == "PRP$":
        span = span[1:]
    return without_article(span).strip(" -–—'’\"“”")


def role_head(role: str) -> str:
    """The last word before "of", "for" and the like: "chair of the board" is chair."""
    words: list[str] = []
    for word in role.casefold().replace(",", " ").split():
        if words and word in {"of", "for", "at", "in", "to", "on", "with", "and"}:
            break
        words.append(word)
    return words[-1].strip(".") if words else ""

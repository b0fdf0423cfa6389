"""Who of those in the words of a source is the one that speaks."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.coreference.pronouns import Reference
from claims.extraction.entities import Cast
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import SUBJECTS, children, opening, relation

_OF_SOMEBODY: Final = frozenset({"a", "an", "another", "one"})


def is_said_aside(token: Token, speaking: frozenset[int]) -> bool:
    """Match "Poe" of "Ruiz, who has backed Poe, said": what "who" opens in a source."""
    place = token.i - 1
    while place - 1 in speaking and place in speaking:
        if token.doc[place].tag_ in {"WP", "WDT"}:
            return True
        place -= 1
    return False


def is_set_apart(reference: Reference, cast: Cast) -> bool:
    """Match the name of "the widow, Ana Ruiz, said": a comma on either side."""
    entity, place = reference.entity, reference.head.i
    if entity is None or not entity.is_person:
        return False
    doc = cast.doc
    return any(
        doc[mention.start - 1].text == doc[mention.end].text == ","
        for mention in entity.mentions
        if 0 < mention.start <= place < mention.end < len(doc)
    )


def tells(token: Token, speaking: frozenset[int]) -> bool:
    """Say whether somebody the article has no name for spoke: "a bookkeeper said".

    A subject that is no body and no document is a person, whatever its trade.
    """
    if relation(token) not in SUBJECTS or opening(token).lower_ not in _OF_SOMEBODY:
        return False
    is_source = token.i in speaking or _is_told_of(token, speaking)
    return is_source and noun_type(token.lemma_) in {None, "person"}


def _is_told_of(noun: Token, speaking: frozenset[int]) -> bool:
    """Say whether the source is the "who" behind it: "one of them, who left, said"."""
    clauses = children(noun, "acl:relcl") + [
        one
        for apposed in children(noun, "appos")
        for one in children(apposed, "acl:relcl")
    ]
    return any(
        one.i in speaking and one.tag_ == "WP"
        for clause in clauses
        for one in clause.children
    )

"""What sort of speaker a description is of: a person, a body, a document, a crowd."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.grammar.nouns import noun_type
from claims.reading import SpeakerKind

_KINDS: Final[dict[str | None, SpeakerKind]] = {
    "person": "person",
    "group": "body",
    "document": "document",
}
_PLURAL: Final = frozenset({"NNS", "NNPS", "CD", "DT"})
_QUANTITIES: Final = frozenset(
    """all both couple crowd dozen few half handful hundred lot majority many million
    minority most number other pair percent percentage plurality quarter score several
    some third thousand two-thirds %""".split()
)
_GATHERINGS: Final = frozenset({"group", "series", "team"})


def kind_of(head: Token) -> SpeakerKind | None:
    """The kind of speaker a phrase without a name speaks of, by its head."""
    noun = head.lemma_.lower()
    kind = noun_type(noun)
    if kind == "document":
        return "document"
    if head.tag_ in _PLURAL or noun in _QUANTITIES or _is_made_of_people(head):
        return "crowd"
    return _KINDS.get(kind)


def _is_made_of_people(head: Token) -> bool:
    """Match "a group of survivors": what counts is who is in it."""
    return head.lemma_.lower() in _GATHERINGS and any(
        child.dep_ == "nmod" and child.tag_ == "NNS" for child in head.rights
    )

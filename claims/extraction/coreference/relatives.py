"""Whom "who" and "which" stand for."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.sentences import sentence_start

_PLACES: Final = frozenset({"ORG", "GPE", "LOC", "FAC"})
_BESIDE: Final = 6  # tokens from "who" back to a name it may stand for


def antecedent(token: Token) -> Token | None:
    """The noun a relative pronoun stands for, by the clause it stands in."""
    beside = _noun_before(token)
    if beside is not None and token.lower_ != "which" and beside.ent_type_ in _PLACES:
        beside = _people_at(beside)
    if beside is not None and (beside.tag_ == "NNP" or token.lower_ == "which"):
        return beside
    for head in (token, *token.ancestors):
        if head.dep_ == "acl:relcl" and head.head.i < token.i:
            noun = _apposed(head.head)
            return noun if _may_be_who(noun) else _somebody_before(token) or noun
    return _apposed(beside) if beside is not None else None


def _people_at(place: Token) -> Token:
    """Who is at a place or of a body: "researchers at Elbon University, who …"."""
    for head in place.ancestors:
        if head.tag_[:2] == "VB":
            break
        if noun_type(head.lemma_) == "person" and head.i < place.i:
            return head
    return place


def _may_be_who(noun: Token) -> bool:
    is_plural = noun.tag_ in {"NNS", "NNPS", "CD"}
    return noun.tag_ == "NNP" or is_plural or noun_type(noun.lemma_) == "person"


def _somebody_before(token: Token) -> Token | None:
    """The nearest name before "who": "support for Clinton, who …"."""
    before = token.doc[max(sentence_start(token), token.i - _BESIDE) : token.i]
    return next((t for t in reversed(before) if t.tag_ == "NNP"), None)


def _apposed(noun: Token) -> Token:
    """What an apposition is said of: the name in "Lind, the builder, who …"."""
    return noun.head if noun.dep_ == "appos" else noun


def _noun_before(token: Token) -> Token | None:
    """The noun right before "who", a comma between them aside."""
    place = token.i - 1
    while place >= 0 and (token.doc[place].is_punct or token.doc[place].is_space):
        place -= 1
    noun = token.doc[place] if place >= 0 else None
    return noun if noun is not None and noun.tag_[:2] == "NN" else None

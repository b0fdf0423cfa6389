"""Where it happened, and who is near."""

from collections.abc import Iterator

from claims.alignment.questions.roles.fillers import full_relation
from claims.alignment.words.lemmas import fold, folded
from claims.reading import Circumstances

_PLACES = frozenset({"in", "at", "near", "outside", "on", "across", "off", "from"})
_REGIONS = folded("county state city country region nation province district world")


def places(found: Circumstances, text: str) -> Iterator[str]:
    """Where it happened, by entity or by the sort of region: "across the state"."""
    for predicate in found.predicates:
        for argument in predicate.arguments:
            relation, _, case = full_relation(argument, text).partition(":")
            if relation not in {"obl", "nmod"} or case not in _PLACES:
                continue
            if argument.entity:
                yield f"e{argument.entity}"
            elif fold(argument.lemma) in _REGIONS:
                yield fold(argument.lemma)


def company(found: Circumstances) -> frozenset[int]:
    """Every entity near a figure."""
    named = {
        argument.entity
        for predicate in found.predicates
        for argument in predicate.arguments
        if argument.entity
    }
    return frozenset(named | set(found.entities))

"""Members who stand for their group: "the councillors" of a council named before."""

from collections.abc import Callable, Iterator
from typing import Final

from spacy.tokens import Token

from claims.extraction.entities import Entity
from claims.extraction.grammar.nouns import noun_type, same_sort
from claims.extraction.grammar.phrases import children, opening

Resolve = Callable[[Token], Entity | None]

_PLURAL: Final = frozenset({"NNS", "NNPS"})
_MEMBER: Final = "member"


class Members:
    """Remembers what the members of each group are called."""

    def __init__(self) -> None:
        """Start with no group."""
        self._people: list[Token] = []

    def note(self, noun: Token) -> None:
        """Take in "members of the board" or "the board's directors"."""
        if _is_people(noun) and any(_groups(noun)):
            self._people.append(noun)

    def meant_by(self, noun: Token, resolve: Resolve) -> Entity | None:
        """The group that "the directors" means, or None."""
        if not _is_people(noun) or opening(noun).lower_ != "the":
            return None
        for called in reversed(self._people):
            if called != noun and _are_called_alike(called, noun):
                for owner in _groups(called):
                    group = resolve(owner)
                    if group is not None and group.label == "ORG":
                        return group
        return None


def _groups(noun: Token) -> Iterator[Token]:
    """What they are members of; who works "at" a place is not its voice."""
    yield from children(noun, "nmod:poss")
    for child in children(noun, "nmod"):
        if any(case.lower_ == "of" for case in children(child, "case")):
            yield child


def _are_called_alike(called: Token, noun: Token) -> bool:
    earlier, now = called.lemma_.lower(), noun.lemma_.lower()
    is_member = earlier == _MEMBER and now.endswith(_MEMBER)
    return is_member or same_sort(earlier, now)


def _is_people(noun: Token) -> bool:
    return noun.tag_ in _PLURAL and noun_type(noun.lemma_) == "person"

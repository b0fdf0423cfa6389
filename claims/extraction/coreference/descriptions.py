"""Match a description ("the attorney", "the group") with the roles of the cast."""

import re
from collections.abc import Iterable
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.entities import Entity
from claims.extraction.entities.roles import role_head
from claims.extraction.grammar.nouns import (
    CAMPS,
    GROUP_OF_ANY_KIND,
    noun_gender,
    noun_type,
    same_sort,
)
from claims.extraction.grammar.phrases import opening, phrase
from claims.names.cutting import folded

_OVERSEERS: Final = frozenset({"agency", "body", "regulator", "watchdog"})
_PUBLIC_BODIES: Final = frozenset(
    """administration authority board bureau commission council department inspectorate
    office service tribunal""".split()
)
_KINDS_ABROAD: Final = {
    "banco": "bank", "banque": "bank", "ecole": "school", "hopital": "hospital",
    "igreja": "church", "ministere": "ministry", "ministerio": "ministry",
    "musee": "museum", "museo": "museum", "museu": "museum", "partei": "party",
    "parti": "party", "partido": "party", "partito": "party", "sindicato": "union",
    "teatro": "theater", "universidad": "university", "universidade": "university",
    "universita": "university", "universitat": "university", "universite": "university",
}  # fmt: skip
_JOINT_BODIES: Final = frozenset(
    """alliance association campaign coalition collective committee federation forum
    initiative league movement network project society together union
    watch""".split()
)
_JOINED: Final = frozenset({"body", "group", "organisation", "organization"})
_POINTERS: Final = frozenset({"the", "this", "that", "these", "those"})
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")

EXACT, CLOSE, SAME_WORD, SAME_SORT, ANY_KIND = 4.0, 3.0, 2.0, 1.0, 0.5
"""How well a description fits; better fits win over nearer ones."""


def is_description(head: Token) -> bool:
    """Say whether a common noun points back at somebody: "the mogul", "DA"."""
    if head.tag_ not in {"NN", "NNP"} or noun_type(head.lemma_) is None:
        return False
    is_short = head.text.isupper() and len(head.text) > 1
    return is_short or opening(head).lower_ in _POINTERS


def describes(head: Token, entity: Entity) -> float:
    """Rate how well the description fits the entity; 0 where it does not."""
    if noun_type(head.lemma_) == "person":
        return _describes_person(head, entity) if entity.is_person else 0
    return _describes_group(head, entity) if entity.is_group else 0


def _describes_person(head: Token, entity: Entity) -> float:
    gender = noun_gender(head.lemma_)
    if gender and entity.gender and gender != entity.gender:
        return 0
    words = words_of(phrase(head))
    return max((_fit(words, role) for role in entity.roles), default=0)


def _describes_group(head: Token, entity: Entity) -> float:
    words = words_of(phrase(head))
    if any(_is_called(name, words) for name in entity.names):
        return EXACT if len(words) > 1 else CLOSE
    if any(_is_kind_abroad(head.lemma_, name) for name in entity.names):
        return CLOSE
    fit = max((_fit(words, role) for role in entity.roles), default=0)
    if not fit and _is_of_that_sort(head, entity):
        return SAME_SORT
    return fit or (ANY_KIND if _takes_up(head, entity) else 0)


def _is_of_that_sort(head: Token, entity: Entity) -> bool:
    """Match "the regulator" with "Fuel Authority", "the bank" with "Roe Lenders"."""
    kinds = {role_head(name) for name in entity.names}
    noun = head.lemma_.lower()
    is_overseer = noun in _OVERSEERS and not kinds.isdisjoint(_PUBLIC_BODIES)
    return is_overseer or any(noun != kind and same_sort(noun, kind) for kind in kinds)


def _is_kind_abroad(noun: str, name: str) -> bool:
    """Match "the museum" with "Musée Carol"."""
    return any(_KINDS_ABROAD.get(folded(word)) == noun for word in name.split())


def _takes_up(head: Token, entity: Entity) -> bool:
    """Say whether a general noun may mean a body whose name tells no other kind."""
    is_general = head.lemma_.lower() in GROUP_OF_ANY_KIND
    names = (token for token in phrase(head) if token.tag_ == "NNP")
    is_plain = all(token.nbor().text == "-" for token in names)  # "Elbon-based"
    is_whole = not any(role.startswith("office of ") for role in entity.roles)
    kinds = {role_head(name) for name in entity.names}
    noun = head.lemma_.lower()
    agrees = any(
        same_sort(noun, kind)
        or kind in GROUP_OF_ANY_KIND
        or (noun in _JOINED and kind in _JOINT_BODIES)
        for kind in kinds
    )
    is_open = agrees or not any(noun_type(kind) == "group" for kind in kinds)
    return entity.label == "ORG" and is_general and is_plain and is_whole and is_open


def words_of(span: Span) -> list[str]:
    """The words of a description in lower case, without article or pointer."""
    words = [word.casefold() for word in _WORD.findall(span.text)]
    return [word for word in words if word not in _POINTERS]


def _is_called(name: str, words: list[str]) -> bool:
    """Match "the health ministry's" words with "Ministry of Health" or its end."""
    last = [word.casefold() for word in _WORD.findall(name)]
    is_end = bool(words) and last[-len(words) :] == words
    return is_end or [role_head(name)] == words


def _fit(words: list[str], role: str) -> float:
    """Rate one role: the same words, an abbreviation of them, or the same head."""
    core = _core(role)
    if not words or not core or of_two_camps(words, core):
        return 0
    if words == core:
        return EXACT
    if _abbreviates(words[-1], core) or _abbreviates(core[-1], words):
        return CLOSE
    if len(words) > 1 and core[-len(words) :] == words:
        return CLOSE
    head = role_head(role)
    if words[-1] == head:
        return SAME_WORD if set(words) <= set(core) else SAME_SORT
    return SAME_SORT if same_sort(words[-1], head) else 0


def of_two_camps(left: Iterable[str], right: Iterable[str]) -> bool:
    """Say whether two descriptions name parties, and not the same one."""
    ours, theirs = CAMPS.intersection(left), CAMPS.intersection(right)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _core(role: str) -> list[str]:
    """The role's words up to its head, in lower case."""
    words = [word.casefold() for word in _WORD.findall(role)]
    head = role_head(role)
    return words[: words.index(head) + 1] if head in words else words


def _abbreviates(short: str, words: list[str]) -> bool:
    """Say whether "da" stands for the last words of "manhattan district attorney"."""
    count = len(short)
    return (
        1 < count <= len(words) and "".join(word[0] for word in words[-count:]) == short
    )

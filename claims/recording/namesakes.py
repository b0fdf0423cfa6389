"""Who is known under a name like those of a new article.

Candidates come from indexes over whole names, surnames and initials, the newest
few under each, so that a name borne by thousands costs no more than another.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.db import connection

from claims.models import Entity
from claims.names.cutting import index_key, name_of, person_name
from claims.names.matching import is_short_for, same_bearer, spelt_alike
from claims.reading import EntityRead

_ENTRIES = 50
_PERSON = "PERSON"
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_FULL = 2  # a first name and a surname

_NAMES = """
    SELECT name.id, name.entity_id, entity.type, name.name, name.key, name.last_word
    FROM (
        SELECT found.id FROM unnest(%s::text[]) AS asked (term) CROSS JOIN LATERAL (
            SELECT id FROM claims_entityname WHERE folded = asked.term
            ORDER BY id DESC LIMIT %s
        ) found
        UNION
        SELECT found.id FROM unnest(%s::text[]) AS asked (term) CROSS JOIN LATERAL (
            SELECT id FROM claims_entityname WHERE key = asked.term
            ORDER BY id DESC LIMIT %s
        ) found
        UNION
        SELECT found.id FROM unnest(%s::text[]) AS asked (term) CROSS JOIN LATERAL (
            SELECT id FROM claims_entityname WHERE last_word = asked.term
            ORDER BY id DESC LIMIT %s
        ) found
    ) listed
    JOIN claims_entityname name ON name.id = listed.id
    JOIN claims_entity entity ON entity.id = name.entity_id
    ORDER BY name.id DESC
"""


class Terms(NamedTuple):
    """What a name is looked up by, cut to the columns' lengths."""

    folded: str
    key: str
    last_word: str


class _Known(NamedTuple):
    row: int
    entity: int
    type: str
    name: str
    key: str
    last_word: str


def terms_of(name: str, entity_type: str) -> Terms:
    """The whole name, its surname or initials, and its last word."""
    cut = name_of(name, entity_type)
    key = index_key(name, entity_type)
    return Terms(cut.folded[:300], key[:300], cut.last_word[:100])


class Namesakes:
    """Whoever may be meant by the names of one article, fetched at once."""

    def __init__(self, found: Sequence[EntityRead], text: str) -> None:
        """Ask the indexes for all names of the article and its text."""
        listed = _listed({terms for one in found for terms in _all_terms(one)})
        alike = {
            one.id: _without_others(
                [known for known in _under(one, listed) if _may_mean(one, known)],
                {text[start:end] for start, end in one.mentions},
            )
            for one in found
        }
        ids = {known.entity for names in alike.values() for known in names}
        rows = Entity.objects.select_related("merged_into").in_bulk(ids)
        self._found = {
            number: [(standing(rows[known.entity]), known.name) for known in names]
            for number, names in alike.items()
        }

    @property
    def candidates(self) -> set[Entity]:
        """Everybody who may be meant by one of the names."""
        return {row for names in self._found.values() for row, _ in names}

    def of(self, entity: EntityRead) -> list[tuple[Entity, str]]:
        """The candidates for one name, with the name that made them one."""
        return self._found[entity.id]


def _listed(terms: Iterable[Terms]) -> dict[str, dict[int, _Known]]:
    """What is known under each term, the newest names first."""
    parameters = [
        parameter
        for column in (map(sorted, map(set, zip(*terms, strict=True))))
        for parameter in (column, _ENTRIES)
    ]
    listed: dict[str, dict[int, _Known]] = defaultdict(dict)
    if not parameters:
        return listed
    with connection.cursor() as cursor:
        cursor.execute(_NAMES, parameters)
        for known in map(_Known._make, cursor.fetchall()):
            listed[known.key][known.row] = known
            listed[known.last_word][known.row] = known
    return listed


def _under(
    entity: EntityRead, listed: dict[str, dict[int, _Known]]
) -> Iterable[_Known]:
    under: dict[int, _Known] = {}
    for terms in _all_terms(entity):
        under |= listed[terms.key] | listed[terms.last_word]
    return under.values()


def _all_terms(entity: EntityRead) -> list[Terms]:
    """The terms of the name, and of the same without a second surname."""
    words = name_of(entity.name, entity.type).words
    names = [entity.name]
    if entity.type == _PERSON and len(words) > _FULL:
        names.append(" ".join(words[:-1]))
    return [terms_of(name, entity.type) for name in names]


def _may_mean(entity: EntityRead, known: _Known) -> bool:
    """Say whether the name is the entity's, or a short or long form of it."""
    is_person = entity.type == _PERSON
    if (known.type == _PERSON) != is_person and not _is_one_full_name(
        known.name, entity.name
    ):
        return False
    names = (entity.name, known.name, entity.type)
    is_place = entity.type in _PLACES
    may_be_short = is_place == (known.type in _PLACES)
    is_variant = is_person and spelt_alike(entity.name, known.name)
    is_short = may_be_short and is_short_for(*names)
    return bool(same_bearer(*names)) or is_short or is_variant


def _without_others(names: list[_Known], printed: Iterable[str]) -> list[_Known]:
    """Leave out everybody of another generation: "Roe Jr." is not "Roe Sr."."""
    own = set(map(_generation, printed)) - {""}
    others = {
        known.entity
        for known in names
        if own and _generation(known.name) not in own | {""}
    }
    return [known for known in names if known.entity not in others]


def _generation(name: str) -> str:
    return person_name(name).suffix


def _is_one_full_name(left: str, right: str) -> bool:
    """Two or more equal words name one bearer, whatever a reading took it for."""
    words = name_of(left, _PERSON).words
    return len(words) > 1 and words == name_of(right, _PERSON).words


def standing(entity: Entity) -> Entity:
    """The entity that this one was merged into in the end, or itself."""
    while entity.merged_into is not None:
        entity = entity.merged_into
    return entity
